import LunbanTestSupport
import RandomStreams
import Testing

private struct Flaw: Error {}

/// Whether the issue has a comment that holds `text`.
private func comments(of issue: Issue, mention text: String) -> Bool {
    issue.comments.contains { $0.rawValue.contains(text) }
}

@Suite struct `The property runner` {
    @Test func `names the seed of the failing case and stops there`() {
        var cases = 0
        withKnownIssue {
            forAll(seed: 10, count: 100) { stream in
                cases += 1
                var third = RandomStream(seed: 12)
                let isThird = stream.next() == third.next()
                #expect(!isThird)
            }
        } matching: { issue in
            comments(of: issue, mention: "failed for seed 12, case 3 of 100")
                || issue.comments.isEmpty
        }
        #expect(cases == 3)
    }

    @Test func `counts a thrown error as a failure`() {
        withKnownIssue {
            forAll(seed: 77, count: 5) { _ in throw Flaw() }
        } matching: { issue in
            issue.error is Flaw || comments(of: issue, mention: "failed for seed 77, case 1 of 5")
        }
    }

    @Test func `runs every case when all pass`() {
        var first: [UInt64] = []
        forAll(seed: 1, count: 40) { first.append($0.next()) }
        #expect(Set(first).count == 40)
    }
}

@Suite struct `Golden files` {
    private static let path = ".build/golden-files-tests/example.txt"

    @Test func `recording fails, checking passes, and a change names its line`() {
        withKnownIssue {
            expectGolden("one\ntwo\n", at: Self.path, recording: true)
        } matching: {
            comments(of: $0, mention: "recorded \(Self.path)")
        }
        expectGolden("one\ntwo\n", at: Self.path, recording: false)
        withKnownIssue {
            expectGolden("one\n2\n", at: Self.path, recording: false)
        } matching: {
            comments(of: $0, mention: "line 2: expected \"two\", found \"2\"")
        }
        withKnownIssue {
            expectGolden("one\ntwo", at: Self.path, recording: false)
        } matching: {
            comments(of: $0, mention: "line 3: expected \"\", found the end of the text")
        }
    }

    @Test func `a missing file is an issue`() {
        withKnownIssue {
            expectGolden("", at: ".build/golden-files-tests/none.txt", recording: false)
        } matching: {
            comments(of: $0, mention: "there is no .build/golden-files-tests/none.txt yet")
        }
    }
}
