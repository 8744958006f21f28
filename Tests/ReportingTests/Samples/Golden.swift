import Foundation
import Testing

/// Compares texts with the files of `Goldens`.
///
/// With `RECORD_GOLDENS=1` in the environment the files are written anew and the test fails, so
/// that a recording is never mistaken for a check.
enum Golden {
    static func expect(_ text: String, isGolden name: String) throws {
        let file = URL(filePath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "Goldens/\(name)")
        if ProcessInfo.processInfo.environment["RECORD_GOLDENS"] == "1" {
            try text.write(to: file, atomically: true, encoding: .utf8)
            Issue.record("recorded \(name); run again without RECORD_GOLDENS")
            return
        }
        let golden = try String(contentsOf: file, encoding: .utf8)
        guard text != golden else { return }
        let (found, expected) = (lines(text), lines(golden))
        let index = zip(found, expected).enumerated().first { $0.element.0 != $0.element.1 }?.offset
        let line = index ?? min(found.count, expected.count)
        Issue.record(
            """
            \(name), line \(line + 1) differs
            found:    \(found.indices.contains(line) ? found[line] : "(end)")
            expected: \(expected.indices.contains(line) ? expected[line] : "(end)")
            """)
    }

    private static func lines(_ text: String) -> [Substring] {
        text.split(separator: "\n", omittingEmptySubsequences: false)
    }
}
