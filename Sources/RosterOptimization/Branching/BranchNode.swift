/// A part of all rosters: what is open to each person, and between what the fixed columns of the
/// master program lie.
struct BranchNode {
    /// What is open to each group's person.
    var domains: [PlanDomain]
    /// The bounds of the fixed columns.
    var bounds: [ClosedRange<Double>]
    /// A number no roster of the node is below.
    var lowerBound: Double
    /// Prices of the linking rows that gave a good bound.
    var prices: [Double]
    /// How many nodes were made before it.
    let number: Int
}

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

    var isEmpty: Bool { nodes.isEmpty }
    var count: Int { nodes.count }

    /// The least bound of all; infinite when there are none.
    var lowerBound: Double { nodes.map(\.lowerBound).min() ?? .infinity }

    mutating func add(_ node: BranchNode) {
        let place = nodes.firstIndex { precedes(node, $0) } ?? nodes.count
        nodes.insert(node, at: place)
    }

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
