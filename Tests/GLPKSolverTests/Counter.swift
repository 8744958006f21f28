import Synchronization

/// Counts calls, from any thread.
final class Counter: Sendable {
    private let count = Atomic(0)

    /// 1 for the first call, 2 for the second and so on.
    func next() -> Int {
        count.add(1, ordering: .relaxed).newValue
    }
}
