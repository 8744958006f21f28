internal import LinearModel

/// What is known of a problem's linear part from its solutions so far: a piecewise linear function
/// of heads that lies below its cost everywhere, and meets it at each of them.
///
/// With V(h) the cost at heads h, and π what a head is worth there, V(h') ≥ V(h) − π·(h' − h),
/// because V is convex. A part of a roster that is planned anew needs V only near the present
/// heads, and some of these cuts stand for thousands of rows there (J. F. Benders, "Partitioning
/// procedures for solving mixed-variables programming problems", doi:10.1007/BF01386316).
struct LinearCuts {
    /// The most cuts kept.
    private let limit = 120
    private(set) var cuts: [LinearCut] = []
    /// The least and the most the linear part can cost.
    let costRange: ClosedRange<Double>

    /// Nothing is known yet of `part`.
    init(_ part: LinearPart) {
        var least = 0.0
        var most = 0.0
        for column in part.program.columns {
            let ends = [column.cost * column.bounds.lower, column.cost * column.bounds.upper]
            least += min(ends[0], ends[1])
            most += max(ends[0], ends[1])
        }
        costRange = least...most
    }

    /// What `prices` of the rows of `part` at the whole roster's bound tell, which is kept; heads
    /// enter the rows by `links`.
    init(_ part: LinearPart, prices: [Double], links: HeadLinks) {
        self.init(part)
        // A price on the side where a row has no end tells nothing.
        let prices = zip(part.program.rows, prices).map { row, price in
            (price > 0 ? row.bounds.lower : row.bounds.upper).isFinite ? price : 0
        }
        var side = 0.0
        for (row, price) in zip(part.program.rows, prices) where price != 0 {
            side += price * (price > 0 ? row.bounds.lower : row.bounds.upper)
        }
        for column in part.program.columns {
            let reduced = column.entries.reduce(column.cost) {
                $0 - $1.coefficient * prices[$1.row.position]
            }
            side += reduced * (reduced > 0 ? column.bounds.lower : column.bounds.upper)
        }
        cuts = [LinearCut(side: side, worth: links.worth(at: prices), isOfBound: true)]
    }

    /// Takes note of the cost at `heads` and of what a head on each row is worth there; of more
    /// than enough cuts those that say least about these heads are dropped.
    ///
    /// Returns the cut that this makes.
    @discardableResult
    mutating func learn(cost: Double, worth: [Double], at heads: [Double]) -> LinearCut {
        var side = cost
        for row in worth.indices { side += worth[row] * heads[row] }
        let new = LinearCut(side: side, worth: worth)
        let ranked = cuts.map { $0.cost(at: heads) }
        let margin = 1e-9 * max(1, abs(cost))
        guard !ranked.contains(where: { $0 >= cost - margin }) else { return new }
        if cuts.count >= limit {
            let last = ranked.indices.filter { !cuts[$0].isOfBound }
                .min { ranked[$0] < ranked[$1] }
            if let last { cuts.remove(at: last) }
        }
        cuts.append(new)
        return new
    }

    /// The cut that says most about `heads`; nil before anything is known.
    func dearest(at heads: [Double]) -> LinearCut? {
        cuts.map { (cut: $0, cost: $0.cost(at: heads)) }.max { $0.cost < $1.cost }?.cut
    }

    /// Up to `count` cuts that say most about `heads`, the dearest first, and that of the bound.
    func nearest(_ count: Int, at heads: [Double]) -> [LinearCut] {
        let ranked = cuts.enumerated()
            .map { (index: $0, cut: $1, cost: $1.cost(at: heads)) }
            .sorted { ($0.cost, -$0.index) > ($1.cost, -$1.index) }
        return ranked.prefix(count).map(\.cut)
            + ranked.dropFirst(count).map(\.cut).filter(\.isOfBound)
    }
}
