internal import Dispatch
internal import Synchronization

/// Does each of `count` pieces of work, on up to `threads` threads, and waits for all.
///
/// A thread that is done takes the next piece. No two pieces may touch the same things.
func inLanes(_ count: Int, threads: Int, _ work: (Int) -> Void) {
    guard threads > 1, count > 1 else {
        for piece in 0..<count { work(piece) }
        return
    }
    let taken = Atomic(0)
    withoutActuallyEscaping(work) { work in
        nonisolated(unsafe) let work = work
        DispatchQueue.concurrentPerform(iterations: min(count, threads)) { _ in
            while true {
                let piece = taken.add(1, ordering: .relaxed).oldValue
                guard piece < count else { return }
                work(piece)
            }
        }
    }
}

/// The results of `count` pieces of work, in order, done on up to `threads` threads.
///
/// Lane after lane takes every `threads`th piece, so that long and short ones mix. No two pieces may
/// touch the same things.
public func inLanes<Result: Sendable>(
    _ count: Int, threads: Int, _ work: (Int) -> Result
) -> [Result] {
    guard threads > 1, count > 1 else { return (0..<count).map(work) }
    let lanes = min(threads, count)
    let done = Mutex([[Result]](repeating: [], count: lanes))
    inLanes(lanes, threads: threads) { lane in
        let results = stride(from: lane, to: count, by: lanes).map { work($0) }
        done.withLock { $0[lane] = results }
    }
    let results = done.withLock { $0 }
    return (0..<count).map { results[$0 % lanes][$0 / lanes] }
}
