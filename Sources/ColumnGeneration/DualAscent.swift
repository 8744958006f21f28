/// Climbs toward the best Lagrangian bound of a master program without solving it as a linear
/// program: where that is large, good prices and columns come much sooner so.
///
/// First every price goes its own way, in strides that follow the mean of what its row lacked over
/// the root of its mean square, so that rows which are always short are soon dear and those that
/// swing come to rest (D. Kingma, J. Ba, "Adam: A Method for Stochastic Optimization", 2015,
/// arXiv:1412.6980). Then all prices follow an average of all choices so far (F. Barahona, R. Anbil,
/// "The volume algorithm: producing primal solutions with a subgradient method", Mathematical
/// Programming 87 (2000), doi:10.1007/s101070050002).
public struct DualAscent {
    /// The rounds in which every price goes its own way.
    public var strideRounds = 15
    /// The most rounds in which all follow the average.
    public var roundLimit = 150
    /// The weight of the latest choice in the average.
    public var weight = 0.1
    /// Called after each round with the best bound so far.
    public var onRound: (Double) -> Void = { _ in }

    /// The rounds within which the bound must have risen by `leastGain` of what it lacks, or the
    /// ascent ends.
    private let patience = 20
    private let leastGain = 0.05

    /// An ascent with the usual settings.
    public init() {}

    /// What an ascent came to.
    public struct Result: Sendable {
        /// The prices of the linking rows at the best bound.
        public let prices: [Double]
        /// The columns chosen in the later rounds, one a group and round; none when no round rose
        /// above the first prices.
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
        var run = Run(program)
        stride(&run, pricing, isCancelled)
        // Where dear rows lie close together the strides only swing.
        guard run.hasRisen else { return Result(prices: run.best.prices, columns: []) }
        followAverage(&run, pricing, target: target, isCancelled)
        return Result(prices: run.best.prices, columns: run.columns.flatMap { $0 })
    }

    /// Lets every price go its own way, in ever shorter strides.
    private func stride(_ run: inout Run, _ pricing: some PricingProblem, _ isCancelled: () -> Bool)
    {
        let (meanWeight, squareWeight) = (0.8, 0.9)
        var prices = run.best.prices
        var mean = prices.map { _ in 0.0 }
        var square = mean
        var (meanDecay, squareDecay) = (1.0, 1.0)
        // A stride's length as a share of a price's range.
        var length = 0.1
        for _ in 0..<strideRounds where !isCancelled() {
            guard let (_, lacking) = run.visit(prices, pricing, isCancelled) else { return }
            onRound(run.best.bound)
            meanDecay *= meanWeight
            squareDecay *= squareWeight
            for row in prices.indices {
                mean[row] = meanWeight * mean[row] + (1 - meanWeight) * lacking[row]
                square[row] =
                    squareWeight * square[row] + (1 - squareWeight) * lacking[row] * lacking[row]
                let size = (square[row] / (1 - squareDecay)).squareRoot() + 0.01
                prices[row] +=
                    length * run.range.width(row) * mean[row] / (1 - meanDecay) / size
            }
            prices = run.range.nearest(prices)
            length *= 0.77
        }
    }

    /// Lets all prices follow the average of what the rows lacked, from the best ones.
    private func followAverage(
        _ run: inout Run, _ pricing: some PricingProblem, target: Double, _ isCancelled: () -> Bool
    ) {
        var prices = run.best.prices
        var average: [Double] = []
        var step = 1.0
        var failures = 0
        var bounds: [Double] = []
        for _ in 0..<roundLimit where !isCancelled() {
            let before = run.best.bound
            guard let (bound, lacking) = run.visit(prices, pricing, isCancelled) else { return }
            average =
                average.isEmpty
                ? lacking : zip(average, lacking).map { (1 - weight) * $0 + weight * $1 }
            if bound > before {
                if bound > before + 1e-3 * abs(target - bound) { step = min(2, step * 1.1) }
                failures = 0
            } else {
                failures += 1
                // A bound far below tells that the step was far too long.
                let isFar = bound < before - 0.5 * (target - before)
                if isFar { step *= 0.4 } else if failures % 4 == 0 { step *= 0.7 }
            }
            onRound(run.best.bound)
            bounds.append(run.best.bound)
            if bounds.count > patience {
                let earlier = bounds[bounds.count - 1 - patience]
                if run.best.bound - earlier < leastGain * (target - earlier) { return }
            }
            let norm = average.reduce(0) { $0 + $1 * $1 }
            guard norm > 1e-9, run.best.bound < target else { return }
            let length = step * (target - run.best.bound) / norm
            prices = run.range.nearest(
                zip(run.best.prices, average).map { $0 + length * $1 })
        }
    }
}

/// Where an ascent stands.
private struct Run {
    let program: MasterProgram
    let range: PriceRange
    var best: (bound: Double, prices: [Double])
    /// Whether a bound after the first was better than it.
    var hasRisen = false
    /// The columns chosen in the later rounds.
    var columns: [[GroupColumn]] = []
    private let groups: [Int]
    private let roundsKept = 40

    init(_ program: MasterProgram) {
        self.program = program
        range = PriceRange(program)
        groups = Array(program.groups.indices)
        best = (-.infinity, range.nearest(program.rows.map { _ in 0 }))
    }

    /// The bound at `prices` and what the rows lack there; nil when a group has no column or the
    /// visit was cancelled.
    mutating func visit(
        _ prices: [Double], _ pricing: some PricingProblem, _ isCancelled: () -> Bool
    ) -> (bound: Double, lacking: [Double])? {
        let found = pricing.cheapest(
            groups: groups, prices: prices, below: groups.map { _ in .infinity })
        let chosen = found.compactMap { $0?.columns.first?.column }
        guard chosen.count == groups.count, !isCancelled() else { return nil }
        let bound = found.reduce(program.boundWithoutGroups(at: prices)) {
            $0 + ($1?.leastCost ?? -.infinity)
        }
        columns.append(chosen)
        if columns.count > roundsKept { columns.removeFirst() }
        if bound > best.bound {
            hasRisen = best.bound > -.infinity
            best = (bound, prices)
        }
        return (bound, program.lacking(chosen, at: prices))
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

    func width(_ row: Int) -> Double { most[row] - least[row] }

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
