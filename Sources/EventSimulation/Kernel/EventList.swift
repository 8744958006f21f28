/// The future of a simulation: what is still to happen, the soonest first.
///
/// Of events at the same time the one scheduled first comes first, so that a run depends on its
/// model and its draws alone. The list is a heap of four children a node in one flat array (D. B.
/// Johnson, "Priority queues with update and finding minimum spanning trees", Information Processing
/// Letters 4(3), 1975, doi:10.1016/0020-0190(75)90001-0). It allocates only when more events are
/// pending than ever before.
///
/// Nothing is taken back: a model that changes its mind ignores the event when it comes.
public struct EventList: Sendable {
    private struct Entry: Sendable {
        let time: Double
        let sequence: UInt64
        let kind: Int32
        let payload: Int32

        func comes(before other: Entry) -> Bool {
            time < other.time || (time == other.time && sequence < other.sequence)
        }
    }

    private var heap: [Entry] = []
    private var scheduled: UInt64 = 0
    /// The time of the event taken last.
    public private(set) var now: Double

    /// An empty list at time `start` with room for `capacity` events.
    public init(startingAt start: Double = 0, capacity: Int = 64) {
        now = start
        heap.reserveCapacity(capacity)
    }

    /// The number of pending events.
    public var count: Int { heap.count }

    /// Whether nothing is going to happen.
    public var isEmpty: Bool { heap.isEmpty }

    /// The time of the next event; nil when there is none.
    public var nextTime: Double? { heap.first?.time }

    /// Lets something happen at `time`.
    ///
    /// - Precondition: `time` is a number no earlier than `now`.
    /// - Complexity: O(log pending).
    public mutating func schedule(_ kind: Int32, at time: Double, payload: Int32) {
        precondition(time >= now, "what is scheduled has not happened yet")
        let entry = Entry(time: time, sequence: scheduled, kind: kind, payload: payload)
        scheduled &+= 1
        heap.append(entry)
        let last = heap.count - 1
        heap.withUnsafeMutableBufferPointer { heap in
            var place = last
            while place > 0 {
                let parent = (place - 1) / 4
                guard entry.comes(before: heap[parent]) else { break }
                heap[place] = heap[parent]
                place = parent
            }
            heap[place] = entry
        }
    }

    /// Takes the next event and moves `now` to its time; nil when nothing is left.
    ///
    /// - Complexity: O(log pending).
    public mutating func next() -> Event? {
        guard let last = heap.popLast() else { return nil }
        guard let first = heap.first else { return take(last) }
        heap.withUnsafeMutableBufferPointer { EventList.sink(last, in: $0) }
        return take(first)
    }

    private mutating func take(_ entry: Entry) -> Event {
        now = entry.time
        return Event(time: entry.time, kind: entry.kind, payload: entry.payload)
    }

    /// Puts `entry` into the hole at the root.
    private static func sink(_ entry: Entry, in heap: UnsafeMutableBufferPointer<Entry>) {
        var place = 0
        while true {
            let child = 4 * place + 1
            guard child < heap.count else { break }
            var least = child
            for other in child + 1..<max(child + 1, min(child + 4, heap.count))
            where heap[other].comes(before: heap[least]) {
                least = other
            }
            guard heap[least].comes(before: entry) else { break }
            heap[place] = heap[least]
            place = least
        }
        heap[place] = entry
    }
}
