import LunbanTestSupport
import SampleData
import Testing
import WorkTime

/// The sample's files, written once for all tests.
enum Sample {
    static let files = KualaLumpurSample().files()

    static func text(_ path: String) throws -> String {
        try #require(files.first { $0.path == path }).text
    }

    static func table(_ path: String) throws -> [[String: String]] {
        try rows(of: text(path))
    }
}

/// The rows of a text of comma-separated values without quotes, by column name.
func rows(of text: String) throws -> [[String: String]] {
    #expect(!text.contains("\"") && !text.contains("\r") && text.hasSuffix("\n"))
    let lines = text.split(separator: "\n").map { line in
        line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
    let header = try #require(lines.first)
    return try lines.dropFirst().map { fields in
        try #require(fields.count == header.count)
        return Dictionary(uniqueKeysWithValues: zip(header, fields))
    }
}

extension [String: String] {
    /// The field of a column that must be there.
    func field(_ name: String) throws -> String {
        try #require(self[name])
    }

    func date(_ name: String) throws -> LocalDate {
        try #require(LocalDate(field(name)))
    }

    func instant(_ name: String) throws -> Instant {
        let stamp = try #require(Timestamp(field(name)))
        #expect(stamp.offset == .hours(8))
        return stamp.instant(in: .utc)
    }

    /// The languages the row's person works in, B2 or better.
    func workingLanguages() throws -> Set<String> {
        let skills = try field("languages").split(separator: ";")
        let working = skills.filter { skill in
            ["B2", "C1", "C2", "native"].contains { skill.hasSuffix(":\($0)") }
        }
        return Set(working.map { String($0.prefix { $0 != ":" }) })
    }
}

/// The date written as `2026-11-23`.
func date(_ text: String) throws -> LocalDate {
    try #require(LocalDate(text))
}
