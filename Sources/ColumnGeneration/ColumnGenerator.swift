public import LinearModel

/// Finds a group's cheapest columns at given prices of the linking rows.
public protocol PricingProblem: AnyObject {
    /// The cheapest column of `group` at `prices` with its cost there, `c - π·a`, and further
    /// promising columns of the group; nil when the group has no column at all.
    ///
    /// The cost must be the exact minimum over all columns of the group, or below it: the
    /// program's lower bound rests on it.
    func cheapest(group: Int, prices: [Double]) -> PricedColumns?
}

/// A group's cheapest cost and columns at some prices.
public struct PricedColumns: Sendable {
    /// The least cost over all columns of the group, or less.
    public let leastCost: Double
    /// Columns with their costs at the prices, cheapest first.
    public let columns: [(column: GroupColumn, cost: Double)]

    /// What pricing a group found.
    public init(leastCost: Double, columns: [(column: GroupColumn, cost: Double)]) {
        self.leastCost = leastCost
        self.columns = columns
    }
}

/// Solves a master program's linear relaxation by generating columns where prices call for them.
///
/// Between rounds the prices are smoothed toward those that gave the best bound so far (P.
/// Wentges, "Weighted Dantzig–Wolfe decomposition", 1997, doi:10.1016/S0969-6016(97)00001-4),
/// which tames their swings; a round whose smoothed prices find nothing uses the plain ones.
public struct ColumnGenerator {
    /// The reduced cost below which a column is worth adding.
    public var tolerance = 1e-6
    /// Rounds end once the bound is this close to the master's cost, as a share of it.
    public var bounded = 1e-7
    /// The weight of the best prices so far in the smoothed ones, 0..<1.
    public var smoothing = 0.5
    /// The method of the first solve; columns only come after it.
    public var firstMethod = SimplexMethod.primal
    /// The most rounds.
    public var roundLimit = Int.max
    /// Called after each round with the round, the master's cost and the best bound so far.
    public var onRound: (Int, Double, Double) -> Void = { _, _, _ in }

    /// A generator with the usual settings.
    public init() {}

    /// How a run of column generation ended.
    public struct Result: Sendable {
        /// The best lower bound found on the whole program; for a master with groups fixed, on
        /// the program so restricted.
        public let lowerBound: Double
        /// The last optimal solution of the restricted master; nil if there was none.
        public let solution: MasterSolution?
        /// The prices that gave the bound.
        public let bestPrices: [Double]
        /// Whether no column could improve the master any more.
        public let isConverged: Bool
    }

    /// Generates columns for the `open` groups until none improves the master.
    ///
    /// The groups that are not open must be fixed; they add their fixed column's cost through
    /// `fixedCost`, which is called with the prices.
    public func run<Session: LPSession>(
        _ master: RestrictedMaster<Session>, pricing: some PricingProblem, open: [Int],
        limits: SolveLimits, fixedCost: ([Double]) -> Double = { _ in 0 }
    ) -> Result {
        var best = (bound: -Double.infinity, prices: [Double]())
        var last: MasterSolution?
        var round = 0
        while round < roundLimit, !limits.isCancelled() {
            guard
                case .optimal(let solution) = master.solve(
                    round == 0 ? firstMethod : .primal, limits: limits)
            else { break }
            last = solution
            let smoothed = smooth(solution.prices.row, toward: best.prices)
            var added = price(
                master, pricing: pricing, open: open, at: smoothed, solution: solution,
                fixedCost: fixedCost, best: &best)
            if added == 0, !best.prices.isEmpty, smoothing > 0, !limits.isCancelled() {
                added = price(
                    master, pricing: pricing, open: open, at: solution.prices.row,
                    solution: solution, fixedCost: fixedCost, best: &best)
            }
            round += 1
            onRound(round, solution.objective, best.bound)
            if added == 0 || solution.objective - best.bound <= bounded * abs(solution.objective) {
                return Result(
                    lowerBound: best.bound, solution: solution, bestPrices: best.prices,
                    isConverged: !limits.isCancelled())
            }
        }
        return Result(
            lowerBound: best.bound, solution: last, bestPrices: best.prices, isConverged: false)
    }

    private func smooth(_ prices: [Double], toward best: [Double]) -> [Double] {
        guard !best.isEmpty, smoothing > 0 else { return prices }
        return zip(prices, best).map { (1 - smoothing) * $0 + smoothing * $1 }
    }

    /// Prices every open group, adds the improving columns and updates the bound.
    private func price<Session: LPSession>(
        _ master: RestrictedMaster<Session>, pricing: some PricingProblem, open: [Int],
        at prices: [Double], solution: MasterSolution, fixedCost: ([Double]) -> Double,
        best: inout (bound: Double, prices: [Double])
    ) -> Int {
        var bound = master.program.boundWithoutGroups(at: prices) + fixedCost(prices)
        var new: [GroupColumn] = []
        for group in open {
            guard let priced = pricing.cheapest(group: group, prices: prices) else {
                bound = .infinity
                continue
            }
            bound += priced.leastCost
            for (column, _) in priced.columns {
                // Worth adding is what improves at the master's own prices.
                let cost = column.cost(at: solution.prices.row)
                if cost - solution.prices.group[group] < -tolerance {
                    new.append(column)
                }
            }
        }
        if bound > best.bound {
            best = (bound, prices)
        }
        master.add(new)
        return new.count
    }
}
