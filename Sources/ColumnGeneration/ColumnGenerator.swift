public import LinearModel

/// Finds a group's cheapest columns at given prices of the linking rows.
public protocol PricingProblem: AnyObject {
    /// The cheapest column of `group` at `prices` with its cost there, `c - π·a`, and further
    /// promising columns of the group, as far as they cost less than `ceiling`; nil when the
    /// group has no column at all.
    ///
    /// The cost must be the exact minimum over all columns of the group, or below it, or, where
    /// that is less, the ceiling: the program's lower bound rests on it.
    func cheapest(group: Int, prices: [Double], below ceiling: Double) -> PricedColumns?

    /// The same for several groups, each with its ceiling; in any order, or at once.
    func cheapest(groups: [Int], prices: [Double], below ceilings: [Double]) -> [PricedColumns?]
}

extension PricingProblem {
    /// Prices one group after another.
    public func cheapest(
        groups: [Int], prices: [Double], below ceilings: [Double]
    ) -> [PricedColumns?] {
        zip(groups, ceilings).map { cheapest(group: $0, prices: prices, below: $1) }
    }
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
    /// The step between possible costs of a choice; nil when costs may lie anywhere.
    ///
    /// Rounds end once no such cost lies between the bound and the master's cost.
    public var grain: Double?
    /// The weight of the best prices so far in the smoothed ones, 0..<1.
    public var smoothing = 0.5
    /// The method of the first solve; columns only come after it.
    public var firstMethod = SimplexMethod.primal
    /// The most rounds, and the most after rows were added.
    public var roundLimit = Int.max
    /// Adds rows that a solution of the master breaks, and tells whether there are any.
    ///
    /// It is asked with the solution and the best bound so far when no column improves the master
    /// any more, or the rounds are over.
    public var separate: (_ solution: MasterSolution, _ bound: Double) -> Bool = { _, _ in false }
    /// The most times that rows are added.
    public var separationLimit = Int.max
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

    /// Generates columns for the `open` groups until none improves the master, or until `limits`,
    /// the rounds or a lower bound of at least `cutoff` end it.
    ///
    /// The `guess` holds prices of the linking rows that are likely good: columns and a bound come
    /// from them before the first solve; it is empty for none.
    public func run<Session: LPSession>(
        _ master: RestrictedMaster<Session>, pricing: some PricingProblem, open: [Int],
        limits: SolveLimits, cutoff: Double = .infinity, guess: [Double] = []
    ) -> Result {
        var best = (bound: -Double.infinity, prices: [Double]())
        var last: MasterSolution?
        var round = 0
        var (separations, roundsSince) = (0, 0)
        var method = firstMethod
        if !guess.isEmpty {
            _ = price(
                master, pricing: pricing, open: open, at: guess, solution: nil, isOwn: false,
                best: &best)
        }
        while roundsSince < roundLimit, best.bound < cutoff, !limits.isCancelled() {
            guard case .optimal(let solution) = master.solve(method, limits: limits) else { break }
            method = .primal
            last = solution
            var added = 0
            if !best.prices.isEmpty, smoothing > 0 {
                let smoothed = zip(solution.prices.row, best.prices).map {
                    (1 - smoothing) * $0 + smoothing * $1
                }
                added = price(
                    master, pricing: pricing, open: open, at: smoothed, solution: solution,
                    isOwn: false, best: &best)
            }
            if added == 0, !limits.isCancelled() {
                added = price(
                    master, pricing: pricing, open: open, at: solution.prices.row,
                    solution: solution, isOwn: true, best: &best)
            }
            round += 1
            roundsSince += 1
            onRound(round, solution.objective, best.bound)
            let isDone =
                added == 0 || best.bound >= cutoff || isClose(best.bound, to: solution.objective)
            if isDone || roundsSince == roundLimit, best.bound < cutoff, !limits.isCancelled(),
                separations < separationLimit, separate(solution, best.bound)
            {
                separations += 1
                roundsSince = 0
                method = .dual
                // A bound without the new rows is one with them as well.
                best.prices += Array(
                    repeating: 0, count: master.program.rows.count - best.prices.count)
            } else if isDone {
                return Result(
                    lowerBound: best.bound, solution: solution, bestPrices: best.prices,
                    isConverged: !limits.isCancelled())
            }
        }
        return Result(
            lowerBound: best.bound, solution: last, bestPrices: best.prices, isConverged: false)
    }

    /// Whether nothing worth another round lies between a bound and the master's cost.
    private func isClose(_ bound: Double, to cost: Double) -> Bool {
        if cost - bound <= bounded * abs(cost) { return true }
        guard let grain, bound.isFinite else { return false }
        return (bound / grain - 1e-6).rounded(.up) >= (cost / grain - 1e-6).rounded(.up)
    }

    /// Prices every open group, adds the improving columns and updates the bound.
    ///
    /// The `solution` is the master's last one; before the first every column found is added.
    /// Prices that are the master's own (`isOwn`) ask only for columns that improve it.
    private func price<Session: LPSession>(
        _ master: RestrictedMaster<Session>, pricing: some PricingProblem, open: [Int],
        at prices: [Double], solution: MasterSolution?, isOwn: Bool,
        best: inout (bound: Double, prices: [Double])
    ) -> Int {
        var bound = master.program.boundWithoutGroups(at: prices)
        var new: [GroupColumn] = []
        let duals = open.map { solution?.prices.group[$0] ?? .infinity }
        let found = pricing.cheapest(
            groups: open, prices: prices,
            below: duals.map { isOwn ? $0 - tolerance / 2 : .infinity })
        for (dual, priced) in zip(duals, found) {
            guard let priced else {
                bound = .infinity
                continue
            }
            bound += priced.leastCost
            for (column, _) in priced.columns {
                // Worth adding is what improves at the master's own prices.
                let cost = solution.map { column.cost(at: $0.prices.row) } ?? 0
                if cost - dual < -tolerance { new.append(column) }
            }
        }
        if bound > best.bound {
            best = (bound, prices)
        }
        master.add(new)
        return new.count
    }
}
