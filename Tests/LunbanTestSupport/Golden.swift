internal import Foundation
public import Testing

/// Expects `text` to be what the golden file at `path`, counted from the package's root, holds.
///
/// With `RECORD_GOLDENS=1` in the environment the text is written to the file and the test
/// fails, so that a recording cannot pass for a check.
public func expectGolden(
    _ text: String, at path: String, sourceLocation: SourceLocation = #_sourceLocation
) {
    let isRecording = ProcessInfo.processInfo.environment["RECORD_GOLDENS"] == "1"
    expectGolden(text, at: path, recording: isRecording, sourceLocation: sourceLocation)
}

/// As above, with the choice of recording made by the caller.
package func expectGolden(
    _ text: String, at path: String, recording: Bool,
    sourceLocation: SourceLocation = #_sourceLocation
) {
    let file = PackageFile(path)
    do {
        if recording {
            try file.write(text)
            Issue.record(
                "recorded \(path); look it over and run again without RECORD_GOLDENS",
                sourceLocation: sourceLocation)
        } else if !file.exists {
            Issue.record(
                "there is no \(path) yet; RECORD_GOLDENS=1 writes it",
                sourceLocation: sourceLocation)
        } else if let difference = firstDifference(of: text, from: try file.text()) {
            Issue.record("\(path), \(difference)", sourceLocation: sourceLocation)
        }
    } catch {
        Issue.record(error, "\(path)", sourceLocation: sourceLocation)
    }
}

/// The first line that differs, shown both ways; nil when the texts are the same.
private func firstDifference(of text: String, from golden: String) -> String? {
    guard !text.utf8.elementsEqual(golden.utf8) else { return nil }
    let found = text.split(separator: "\n", omittingEmptySubsequences: false)
    let expected = golden.split(separator: "\n", omittingEmptySubsequences: false)
    let shared = zip(found, expected).prefix { $0.utf8.elementsEqual($1.utf8) }.count
    func line(_ lines: [Substring]) -> String {
        shared < lines.count ? String(reflecting: String(lines[shared])) : "the end of the text"
    }
    return "line \(shared + 1): expected \(line(expected)), found \(line(found))"
}
