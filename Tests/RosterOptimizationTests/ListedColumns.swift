import ColumnGeneration
import GLPKSolver
import LinearModel
import RandomStreams

/// A master program of which every column is known, and a pricing problem that looks through all.
final class ListedColumns: PricingProblem {
    let program: MasterProgram
    /// Every column of each group.
    let columns: [[GroupColumn]]
    /// The columns that must not be found, by group and choice.
    var closed: Set<[Int]> = []
    /// How often a group was priced.
    private(set) var pricings = 0
    /// The ceilings below which columns were asked for, in order.
    private(set) var ceilings: [Double] = []

    /// Up to four groups with up to six columns each on up to five rows.
    init(_ random: inout RandomStream) {
        let groups = random.integer(in: 1...4)
        let rows = random.integer(in: 1...5)
        columns = (0..<groups).map { group in
            (0..<random.integer(in: 1...6)).map { choice in
                let touched = (0..<rows).filter { _ in random.happens(withProbability: 0.6) }
                return GroupColumn(
                    group: group, choice: choice, cost: Double(random.integer(in: -5...20)),
                    rows: touched.map(Int32.init),
                    coefficients: touched.map { _ in random.element(of: [-1, 0.5, 1, 1, 2]) })
            }
        }
        let most = 2.0 * Double(groups)
        program = MasterProgram(
            groups: (0..<groups).map { "g\($0)" }, rows: (0..<rows).map { "r\($0)" },
            rightHandSides: (0..<rows).map { _ in Double(random.integer(in: 0...4)) },
            fixedColumns: (0..<rows).flatMap { row in
                [
                    MasterProgram.FixedColumn(
                        name: "shortage \(row)", cost: Double(random.integer(in: 1...30)),
                        upperBound: 4 + most, entries: [.init(row: row, coefficient: 1)]),
                    MasterProgram.FixedColumn(
                        name: "surplus \(row)", cost: Double(random.integer(in: 0...9)),
                        upperBound: 4 + most, entries: [.init(row: row, coefficient: -1)]),
                ]
            })
    }

    func cheapest(group: Int, prices: [Double], below ceiling: Double) -> PricedColumns? {
        pricings += 1
        ceilings.append(ceiling)
        let best = columns[group].filter(isOpen)
            .map { (column: $0, cost: reducedCost($0, prices)) }
            .min { $0.cost < $1.cost }
        guard let best else { return nil }
        // Beyond the ceiling nothing is told but the ceiling itself.
        return best.cost < ceiling
            ? PricedColumns(leastCost: best.cost, columns: [best])
            : PricedColumns(leastCost: ceiling, columns: [])
    }

    /// Whether a column may be found.
    func isOpen(_ column: GroupColumn) -> Bool {
        !closed.contains([column.group, column.choice])
    }

    private func reducedCost(_ column: GroupColumn, _ prices: [Double]) -> Double {
        zip(column.rows, column.coefficients).reduce(column.cost) {
            $0 - prices[Int($1.0)] * $1.1
        }
    }

    /// Runs `body` on a master that starts with the first column of each group, or with all.
    func withMaster<Result>(
        all: Bool = false, _ body: (RestrictedMaster<GLPKSession>) throws -> Result
    ) rethrows -> Result {
        try GLPKSolver().withSession(program.linearProgram) { session in
            let master = RestrictedMaster(program, session: session)
            master.add(all ? columns.flatMap { $0 } : columns.map { $0[0] })
            return try body(master)
        }
    }

    /// The least cost of the master's linear relaxation over all columns that are open.
    var relaxedOptimum: Double? {
        withMaster(all: true) { master in
            close(master)
            return solve(master)?.objective
        }
    }

    /// Closes what must not be found among the columns of a master.
    func close(_ master: RestrictedMaster<GLPKSession>) {
        for (position, column) in master.columns.enumerated() where !isOpen(column) {
            master.setOpen(false, column: position)
        }
    }

    /// Everything the prices of the linking rows say: a bound on the relaxation.
    func bound(at prices: [Double]) -> Double {
        columns.indices.reduce(program.boundWithoutGroups(at: prices)) { bound, group in
            let costs = columns[group].filter(isOpen).map { reducedCost($0, prices) }
            return bound + (costs.min() ?? .infinity)
        }
    }

    /// Solves the master's linear relaxation over the columns it has; nil when the solver failed.
    func solve(_ master: RestrictedMaster<GLPKSession>) -> MasterSolution? {
        ColumnGenerator().run(master, pricing: self, open: [], limits: SolveLimits()).solution
    }

    /// The least cost over all ways to give each group one of its columns.
    var wholeOptimum: Double {
        let choices = columns.reduce([[]] as [[GroupColumn]]) { chosen, group in
            chosen.flatMap { choice in group.map { choice + [$0] } }
        }
        return choices.map(cost).min() ?? .infinity
    }

    /// What a choice costs with the cheapest shortage or surplus on each row.
    private func cost(_ choice: [GroupColumn]) -> Double {
        var activity = program.rows.map { _ in 0.0 }
        for column in choice {
            for (row, coefficient) in zip(column.rows, column.coefficients) {
                activity[Int(row)] += coefficient
            }
        }
        return activity.indices.reduce(choice.reduce(0) { $0 + $1.cost }) { sum, row in
            let missing = program.rightHandSides[row] - activity[row]
            return sum
                + (missing > 0
                    ? missing * program.fixedColumns[2 * row].cost
                    : -missing * program.fixedColumns[2 * row + 1].cost)
        }
    }
}
