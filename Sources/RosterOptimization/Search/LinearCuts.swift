internal import ColumnGeneration
internal import LinearModel

/// What is known of a problem's linear part from its solutions so far: a piecewise linear function
/// of heads that lies below its cost everywhere, and meets it at each of them.
///
/// With V(h) the cost at heads h, and π what a head is worth there, V(h') ≥ V(h) − π·(h' − h),
/// because V is convex. A part of a roster that is planned anew needs V only near the present
/// heads, and some of these cuts stand for thousands of rows there (J. F. Benders, "Partitioning
/// procedures for solving mixed-variables programming problems", doi:10.1007/BF01386316).
struct LinearCuts {
    /// One cut: cost + worth · heads ≥ side.
    private struct Cut {
        let side: Double
        /// What a head on each requirement's row is worth.
        let worth: [Double]

        /// The least cost at `heads` the cut allows.
        func cost(at heads: [Double]) -> Double {
            var sum = side
            for row in worth.indices { sum -= worth[row] * heads[row] }
            return sum
        }
    }

    /// The most cuts kept.
    private let limit = 120
    private var cuts: [Cut] = []
    /// Whether the first cut is that of prices, and stays.
    private var isFirstKept = false
    private let costBounds: Bounds

    /// Nothing is known yet of `part`.
    init(_ part: LinearPart) {
        var least = 0.0
        var most = 0.0
        for column in part.program.columns {
            let ends = [column.cost * column.bounds.lower, column.cost * column.bounds.upper]
            least += min(ends[0], ends[1])
            most += max(ends[0], ends[1])
        }
        costBounds = .between(least, most)
    }

    /// What `prices` of the rows of `part` tell, wherever they come from; `worth` is what a head on
    /// each requirement's row is worth at them.
    init(_ part: LinearPart, prices: [Double], worth: [Double]) {
        self.init(part)
        var side = 0.0
        for (row, price) in zip(part.program.rows, prices) where price != 0 {
            let bound = price > 0 ? row.bounds.lower : row.bounds.upper
            // A price on the wrong side of a row tells nothing.
            guard bound.isFinite else { return }
            side += price * bound
        }
        for column in part.program.columns {
            let reduced = column.entries.reduce(column.cost) {
                $0 - $1.coefficient * prices[$1.row.position]
            }
            side += reduced * (reduced > 0 ? column.bounds.lower : column.bounds.upper)
        }
        cuts = [Cut(side: side, worth: worth)]
        isFirstKept = true
    }

    /// Takes note of the cost at `heads` and of what a head on each row is worth there; of more
    /// than enough cuts those that say least about these heads are dropped.
    mutating func learn(cost: Double, worth: [Double], at heads: [Double]) {
        var side = cost
        for row in worth.indices { side += worth[row] * heads[row] }
        let ranked = cuts.map { (cut: $0, cost: $0.cost(at: heads)) }
        let margin = 1e-9 * max(1, abs(cost))
        guard !ranked.contains(where: { $0.cost >= cost - margin }) else { return }
        if cuts.count >= limit {
            let last = ranked.indices.dropFirst(isFirstKept ? 1 : 0).min {
                ranked[$0].cost < ranked[$1].cost
            }
            if let last { cuts.remove(at: last) }
        }
        cuts.append(Cut(side: side, worth: worth))
    }

    /// The cuts as a linear part of `problem`, whose lines begin at `firstRow`, how it rests at
    /// `heads`, and likely prices of its rows; nil before anything is known.
    func part(
        of problem: RosterProblem, firstRow: [Int], at heads: [Double]
    ) -> (part: LinearPart, statuses: KnownStatuses, guess: [Double])? {
        guard
            let tight = cuts.indices.max(by: {
                cuts[$0].cost(at: heads) < cuts[$1].cost(at: heads)
            })
        else { return nil }
        var program = LinearProgram(name: "cuts", objective: .minimize)
        for (index, cut) in cuts.enumerated() {
            program.addRow(Row(name: "cut \(index)", bounds: .atLeast(cut.side)))
        }
        program.addColumn(
            Column(
                name: "cost", cost: 1, bounds: costBounds,
                entries: cuts.indices.map { Entry(row: RowIndex(position: $0), coefficient: 1) }))
        var shares: [LinearPart.HeadShare] = []
        for line in problem.cover.indices {
            for row in firstRow[line]..<firstRow[line + 1] {
                for (index, cut) in cuts.enumerated() where cut.worth[row] != 0 {
                    shares.append(
                        LinearPart.HeadShare(
                            line: line, span: row - firstRow[line],
                            row: RowIndex(position: index), coefficient: cut.worth[row]))
                }
            }
        }
        let slack = cuts.indices.map { $0 == tight ? BasisStatus.atLower : .basic }
        return (
            LinearPart(program, heads: shares),
            KnownStatuses(columns: [.basic] + slack, rowCount: cuts.count),
            cuts.indices.map { $0 == (isFirstKept ? 0 : tight) ? 1 : 0 }
        )
    }
}
