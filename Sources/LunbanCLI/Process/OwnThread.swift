internal import Foundation

/// Runs `work` on a thread of its own and waits for it without holding up anybody else's.
///
/// The search runs for minutes without a pause and goes deep; the threads that asynchronous code
/// shares are few and their stacks are small.
func onOwnThread<Result: Sendable>(_ work: @escaping @Sendable () -> Result) async -> Result {
    await withCheckedContinuation { continuation in
        let thread = Thread { continuation.resume(returning: work()) }
        thread.stackSize = 64 << 20
        thread.start()
    }
}
