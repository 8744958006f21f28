/// The nodes still to be looked at.
///
/// The one with the least bound comes first; of several with about the same, the one made last, so
/// that the search runs down to whole rosters.
struct OpenNodes {
    private var nodes: [BranchNode] = []
    /// Bounds that differ by less than this are about the same.
    private let step: Double

    init(step: Double) {
        self.step = step
    }

    /// Whether there are none.
    var isEmpty: Bool { nodes.isEmpty }

    /// The least bound of all; infinite when there are none.
    var lowerBound: Double { nodes.map(\.lowerBound).min() ?? .infinity }

    /// Adds a node.
    mutating func add(_ node: BranchNode) {
        let place = nodes.firstIndex { precedes(node, $0) } ?? nodes.count
        nodes.insert(node, at: place)
    }

    /// Takes out the node to look at next.
    mutating func next() -> BranchNode? { nodes.isEmpty ? nil : nodes.removeFirst() }

    /// Takes out the nodes with at least this bound and returns them.
    mutating func removeAll(from bound: Double) -> [BranchNode] {
        let removed = nodes.filter { $0.lowerBound >= bound }
        nodes.removeAll { $0.lowerBound >= bound }
        return removed
    }

    private func precedes(_ first: BranchNode, _ second: BranchNode) -> Bool {
        let keys = (key(first), key(second))
        return keys.0 != keys.1 ? keys.0 < keys.1 : first.number > second.number
    }

    private func key(_ node: BranchNode) -> Double {
        (node.lowerBound / step - 1e-6).rounded(.up)
    }
}
