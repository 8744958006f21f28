/// A plane below the cost of a problem's linear part: cost + worth · heads ≥ side.
struct LinearCut: Sendable {
    /// What the cost and the heads' worth come to at least.
    let side: Double
    /// What a head on each requirement's row is worth.
    let worth: [Double]
    /// Whether it comes from the prices at the whole roster's bound, where most parts rest.
    var isOfBound = false

    /// The least cost at `heads` that the cut allows.
    func cost(at heads: [Double]) -> Double {
        var sum = side
        for row in worth.indices { sum -= worth[row] * heads[row] }
        return sum
    }

    /// What heads on some rows are worth together.
    func worth(of heads: [(row: Int, heads: Double)]) -> Double {
        heads.reduce(0) { $0 + $1.heads * worth[$1.row] }
    }
}
