public import RandomStreams
import Synchronization
public import Testing

/// Tries `property` on `count` random inputs and names the seed of the first one it fails on.
///
/// The cases have the seeds `seed`, `seed + 1`, and so on, and each gets a stream of its own; a
/// case that failed with seed 1234 is run alone by `forAll(seed: 1234, count: 1)`. A case fails
/// when an expectation in it fails, an issue is recorded or an error is thrown; later cases are
/// then left out.
public func forAll(
    seed: UInt64, count: Int, sourceLocation: SourceLocation = #_sourceLocation,
    _ property: (inout RandomStream) throws -> Void
) {
    for offset in 0..<count {
        let caseSeed = seed &+ UInt64(offset)
        var stream = RandomStream(seed: caseSeed)
        let passed = recordsNoIssue(at: sourceLocation) {
            try property(&stream)
        }
        if !passed {
            Issue.record(
                "failed for seed \(caseSeed), case \(offset + 1) of \(count)",
                sourceLocation: sourceLocation)
            return
        }
    }
}

/// Runs `body` and says whether it went without a recorded issue and without an error.
private func recordsNoIssue(at sourceLocation: SourceLocation, _ body: () throws -> Void) -> Bool {
    let issues = Atomic(0)
    // The matcher sees every issue of the body and claims none, so that all stand as they are.
    withKnownIssue(isIntermittent: true, sourceLocation: sourceLocation) {
        do {
            try body()
        } catch {
            Issue.record(error, sourceLocation: sourceLocation)
        }
    } matching: { _ in
        issues.add(1, ordering: .relaxed)
        return false
    }
    return issues.load(ordering: .relaxed) == 0
}
