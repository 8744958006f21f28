internal import Dispatch

/// Does each of `count` pieces of work, on up to `threads` threads, and waits for all.
///
/// No two pieces may touch the same things.
func inLanes(_ count: Int, threads: Int, _ work: (Int) -> Void) {
    guard threads > 1, count > 1 else {
        for lane in 0..<count { work(lane) }
        return
    }
    withoutActuallyEscaping(work) { work in
        nonisolated(unsafe) let work = work
        DispatchQueue.concurrentPerform(iterations: count) { work($0) }
    }
}
