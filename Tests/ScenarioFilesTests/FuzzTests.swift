import Foundation
import ScenarioFiles
import Testing

/// SplitMix64 (<https://doi.org/10.1145/2660193.2660195>): the same mutations on every run.
private struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var word = state
        word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
        word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
        return word ^ (word >> 31)
    }
}

struct FuzzTests {
    private static let names = [
        "scenario.yaml", "team.csv", "calendar.csv", "absences.csv", "requests.csv",
        "previous.csv", "history.csv", "roster.csv", "backlog.csv",
    ]

    /// Bytes that mean something to one of the formats.
    private static let spice = Array("\",;:{}[]\n\r\t#&*-~%'|>!\0 0é".utf8) + [0xFF, 0xC3, 0xEF]

    private func mutate(_ bytes: inout [UInt8], with random: inout SplitMix) {
        guard !bytes.isEmpty else { return }
        let place = Int.random(in: 0..<bytes.count, using: &random)
        let spice = FuzzTests.spice.randomElement(using: &random) ?? 0
        switch Int.random(in: 0..<6, using: &random) {
        case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
        case 1: bytes[place] = spice
        case 2: bytes.insert(spice, at: place)
        case 3: bytes.remove(at: place)
        case 4: bytes.removeSubrange(place..<min(bytes.count, place + 20))
        default:
            let piece = bytes[place..<min(bytes.count, place + 20)]
            bytes.insert(contentsOf: piece, at: Int.random(in: 0...bytes.count, using: &random))
        }
    }

    @Test(arguments: names)
    func `damaged files are read or explained, and never crash`(name: String) throws {
        let sample = SampleFiles.valid
        let valid = try #require(sample.files[name])
        let folder = try sample.inFolder()
        for seed in 0..<(name == "scenario.yaml" ? 250 : 80) {
            var random = SplitMix(state: UInt64(seed))
            var bytes = valid
            for _ in 0...Int.random(in: 0..<4, using: &random) {
                mutate(&bytes, with: &random)
            }
            do {
                try folder.write(bytes, as: name)
                _ = try SampleFiles.read(in: folder)
            } catch let failure as ReadFailure {
                #expect(!failure.diagnostics.isEmpty, "seed \(seed)")
                for diagnostic in failure.diagnostics {
                    #expect(
                        !diagnostic.found.isEmpty && !diagnostic.expected.isEmpty
                            && !diagnostic.location.file.isEmpty, "seed \(seed)")
                }
                #expect(
                    failure.diagnostics.contains { $0.location.line != nil }
                        || failure.diagnostics.contains { $0.found == "none" }, "seed \(seed)")
            }
        }
    }

    @Test(arguments: [
        String(repeating: "[", count: 20_000), String(repeating: "{a: ", count: 20_000),
        String(repeating: "- ", count: 20_000), "&a [*a]", "a: *b", "? [a]\n: b", "--- a\n--- b",
        "%YAML 9.9\n---\na", "!!binary x", "\u{FEFF}", "name: \"\\0\"\nteam: \"\\0\"",
        "a: &a [x,x,x,x,x,x,x,x]\n"
            + (0..<9).map { index in
                let name = ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j"]
                return "\(name[index + 1]): &\(name[index + 1]) ["
                    + Array(repeating: "*\(name[index])", count: 8).joined(separator: ",") + "]\n"
            }.joined(),
    ])
    func `hostile YAML is explained`(text: String) throws {
        let complaints = try SampleFiles.valid.setting("scenario.yaml", to: Array(text.utf8))
            .complaints()
        #expect(!complaints.isEmpty)
        #expect(complaints.allSatisfy { $0.hasPrefix("scenario.yaml:") })
    }

    @Test func `a wrong column does not fill the screen`() throws {
        let rows = (0..<5000).map { "T\($0),yesterday,en,payments,low,,,\n" }.joined()
        let header = SampleFiles.valid.text(of: "history.csv").prefix { $0 != "\n" } + "\n"
        let complaints = try SampleFiles.valid.setting(
            "history.csv", to: Array((header + rows).utf8)
        ).complaints()
        #expect(complaints.count == 201)
        #expect(
            complaints.last == """
                history.csv: error: expected no more than the problems above, found 4800 more in \
                this file
                  Maybe one of them is the cause of all.
                """)
    }
}
