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
/// A thread that is done takes the next piece. No two pieces may touch the same things.
public func inLanes<Result: Sendable>(
    _ count: Int, threads: Int, _ work: (Int) -> Result
) -> [Result] {
    let done = Mutex([Result?](repeating: nil, count: count))
    inLanes(count, threads: threads) { piece in
        let result = work(piece)
        done.withLock { $0[piece] = result }
    }
    return done.withLock { $0 }.compactMap { $0 }
}
