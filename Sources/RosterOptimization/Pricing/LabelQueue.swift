/// The labels still to be extended, the most promising first: a binary heap.
///
/// Among equal estimates one that uses up limits too fast comes later, the one further on comes
/// first, then the one made last, so that a search over many equally good plans runs straight to
/// an end.
struct LabelQueue {
    private var heap: ContiguousArray<Entry> = []

    private struct Entry {
        let estimate: Double
        let haste: Float
        let boundary: Int32
        let label: Int32

        @inline(__always)
        func precedes(_ other: Entry) -> Bool {
            if estimate != other.estimate { return estimate < other.estimate }
            if haste != other.haste { return haste < other.haste }
            if boundary != other.boundary { return boundary > other.boundary }
            return label > other.label
        }
    }

    mutating func removeAll() {
        heap.removeAll(keepingCapacity: true)
    }

    /// The least estimate in the queue.
    var leastEstimate: Double? { heap.first?.estimate }

    /// Adds a label; `haste` says how far it uses limits up faster than days go by.
    mutating func push(_ label: Int, estimate: Double, haste: Float, boundary: Int32) {
        heap.append(
            Entry(
                estimate: estimate, haste: haste, boundary: boundary, label: Int32(label)))
        var child = heap.count - 1
        while child > 0 {
            let parent = (child - 1) / 2
            guard heap[child].precedes(heap[parent]) else { return }
            heap.swapAt(child, parent)
            child = parent
        }
    }

    mutating func pop() -> Int? {
        guard let top = heap.first else { return nil }
        let last = heap.removeLast()
        guard !heap.isEmpty else { return Int(top.label) }
        heap[0] = last
        var parent = 0
        while true {
            var best = parent
            for child in (2 * parent + 1)..<(2 * parent + 3) where child < heap.count {
                if heap[child].precedes(heap[best]) { best = child }
            }
            if best == parent { return Int(top.label) }
            heap.swapAt(parent, best)
            parent = best
        }
    }
}
