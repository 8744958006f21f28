import Foundation
import LunbanTestSupport
import ShiftSchedulingBenchmarks

/// The checker beside the repository, a program in another language.
struct ReferenceChecker {
    static let comment = "python3 or ../shared/tools/check_nrp.py is not there"
    private static let tool = PackageFile("../shared/tools/check_nrp.py")

    static let isPresent = tool.exists && (try? output(of: ["python3", "--version"])) != nil

    /// What the checker said about one roster.
    struct Finding {
        /// One sentence for each broken rule, in alphabetical order.
        let sentences: [String]
        /// The line that begins with `penalty=`.
        let penalty: String
    }

    /// What the checker says about rosters, each of an instance given by its text.
    static func findings(on rosters: [(instance: String, csv: String)]) throws -> [Finding] {
        let manager = FileManager.default
        let folder = manager.temporaryDirectory.appending(path: "lunban-\(UUID().uuidString)")
        try manager.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? manager.removeItem(at: folder) }
        try Data(tool.text().utf8).write(to: folder.appending(path: "check_nrp.py"))
        for (place, pair) in rosters.enumerated() {
            try Data(pair.instance.utf8).write(to: folder.appending(path: "\(place).txt"))
            try Data(pair.csv.utf8).write(to: folder.appending(path: "\(place).csv"))
        }
        // One run for all rosters: starting the interpreter takes longer than checking.
        let script = """
            import sys
            sys.dont_write_bytecode = True
            sys.path.insert(0, sys.argv[1])
            import check_nrp
            for place in range(int(sys.argv[2])):
                path = '%s/%d' % (sys.argv[1], place)
                check_nrp.main(['check_nrp', path + '.txt', path + '.csv'])
            """
        let text = try output(of: ["python3", "-c", script, folder.path, String(rosters.count)])
        return findings(in: text)
    }

    /// Each roster's sentences come before its penalty.
    private static func findings(in text: String) -> [Finding] {
        var findings: [Finding] = []
        var sentences: [String] = []
        for line in text.split(whereSeparator: \.isNewline) {
            if line.hasPrefix("HARD ") {
                sentences.append(String(line.dropFirst(5)))
            } else if line.hasPrefix("penalty=") {
                findings.append(Finding(sentences: sentences.sorted(), penalty: String(line)))
                sentences = []
            }
        }
        return findings
    }

    private struct Failure: Error {
        let status: Int32
    }

    private static func output(of command: [String]) throws -> String {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = command
        let pipe = Pipe()
        process.standardOutput = pipe
        try process.run()
        let data = try pipe.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else {
            throw Failure(status: process.terminationStatus)
        }
        return String(decoding: data, as: UTF8.self)
    }
}
