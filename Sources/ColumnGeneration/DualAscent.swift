/// Climbs toward the best Lagrangian bound of a master program without solving it as a linear
/// program: where that has very many rows, good prices come much sooner so.
///
/// The step follows an average of all choices so far; see F. Barahona, R. Anbil, "The volume
/// algorithm: producing primal solutions with a subgradient method", Mathematical Programming 87
/// (2000), doi:10.1007/s101070050002.
public struct DualAscent {
    /// The most rounds.
    public var roundLimit = 150
    /// The weight of the latest choice in the average.
    public var weight = 0.1
    /// Called after each round with the best bound so far.
    public var onRound: (Double) -> Void = { _ in }

    /// An ascent with the usual settings.
    public init() {}

    /// What an ascent came to.
    public struct Result: Sendable {
        /// The prices of the linking rows at the best bound.
        public let prices: [Double]
        /// The columns chosen in the later rounds, one a group and round.
        public let columns: [GroupColumn]
    }

    /// Climbs from prices of zero; `target` is the cost of a known choice.
    ///
    /// - Precondition: every fixed column takes part in one row.
    /// - Complexity: one pricing of all groups a round.
    public func climb(
        _ program: MasterProgram, pricing: some PricingProblem, target: Double,
        isCancelled: () -> Bool
    ) -> Result {
        let groups = Array(program.groups.indices)
        let range = PriceRange(program)
        var best = (bound: -Double.infinity, prices: range.nearest(program.rows.map { _ in 0 }))
        var prices = best.prices
        var average: [Double] = []
        var step = 1.0
        var failures = 0
        var columns: [[GroupColumn]] = []
        for _ in 0..<roundLimit where !isCancelled() {
            let found = pricing.cheapest(
                groups: groups, prices: prices, below: groups.map { _ in .infinity })
            let chosen = found.compactMap { $0?.columns.first?.column }
            guard chosen.count == groups.count, !isCancelled() else { break }
            let bound = found.reduce(program.boundWithoutGroups(at: prices)) {
                $0 + ($1?.leastCost ?? -.infinity)
            }
            let lacking = program.lacking(chosen, at: prices)
            average =
                average.isEmpty
                ? lacking : zip(average, lacking).map { (1 - weight) * $0 + weight * $1 }
            columns.append(chosen)
            if columns.count > 40 { columns.removeFirst() }
            if bound > best.bound {
                if bound > best.bound + 1e-3 * abs(target - bound) { step = min(2, step * 1.1) }
                best = (bound, prices)
                failures = 0
            } else {
                failures += 1
                // A bound far below tells that the step was far too long.
                let isFar = bound < best.bound - 0.5 * (target - best.bound)
                if isFar { step *= 0.4 } else if failures % 4 == 0 { step *= 0.7 }
            }
            onRound(best.bound)
            let norm = average.reduce(0) { $0 + $1 * $1 }
            guard norm > 1e-9, best.bound < target else { break }
            let length = step * (target - best.bound) / norm
            prices = range.nearest(zip(best.prices, average).map { $0 + length * $1 })
        }
        return Result(prices: best.prices, columns: columns.flatMap { $0 })
    }
}

/// The prices between which no fixed column is worth more than it costs, but for the cheaper
/// ones of several on a row.
private struct PriceRange {
    private var least: [Double]
    private var most: [Double]

    init(_ program: MasterProgram) {
        least = program.rows.map { _ in 0 }
        most = least
        for column in program.fixedColumns {
            for share in column.entries where share.coefficient != 0 {
                let worth = column.cost / share.coefficient
                if share.coefficient > 0 {
                    most[share.row] = max(most[share.row], worth)
                } else {
                    least[share.row] = min(least[share.row], worth)
                }
            }
        }
    }

    func nearest(_ prices: [Double]) -> [Double] {
        prices.indices.map { min(max(prices[$0], least[$0]), most[$0]) }
    }
}

extension MasterProgram {
    /// What each linking row lacks when groups choose these columns and the fixed columns follow
    /// the prices: a subgradient of the Lagrangian bound.
    fileprivate func lacking(_ chosen: [GroupColumn], at prices: [Double]) -> [Double] {
        var lacking = rightHandSides
        for column in chosen {
            for (row, coefficient) in zip(column.rows, column.coefficients) {
                lacking[Int(row)] -= coefficient
            }
        }
        for column in fixedColumns {
            let value = column.cheapest(at: prices).value
            for share in column.entries { lacking[share.row] -= value * share.coefficient }
        }
        return lacking
    }
}
