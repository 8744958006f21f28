/// The states of exponential smoothing after a day.
public struct SmoothingStates: Hashable, Sendable {
    /// The level ℓ.
    public var level: Double
    /// The slope b: the change of the level a day; 0 without a trend.
    public var slope: Double
    /// The effects of the days of the cycle, by place: amounts or factors; one neutral value
    /// without a season.
    public var season: [Double]

    /// The states with these values.
    public init(level: Double, slope: Double = 0, season: [Double]) {
        self.level = level
        self.slope = slope
        self.season = season
    }
}

extension SmoothingStates {
    /// States to start the search from: weekday means of the first weeks, and a line through the
    /// rest.
    ///
    /// Source: section 2.6.1 of Hyndman et al. 2008.
    init(startOf cycle: OpenDayCycle, form: ExponentialSmoothingForm) {
        let period = form.season == .none ? 1 : cycle.period
        let first = cycle.values.indices.prefix(max(4 * cycle.period, 10))
            .filter { !cycle.values[$0].isNaN }
        let mean =
            first.reduce(0) { $0 + cycle.values[$1] } / Double(max(1, first.count))
        let isFactor = form.season == .multiplicative
        var effects = [Double](repeating: isFactor ? 1 : 0, count: period)
        if form.season != .none, mean > 0 {
            var sums = [Double](repeating: 0, count: period)
            var counts = sums
            for day in first {
                sums[cycle.place(day)] += cycle.values[day]
                counts[cycle.place(day)] += 1
            }
            for place in 0..<period where counts[place] > 0 {
                let average = sums[place] / counts[place]
                effects[place] = isFactor ? max(0.01, average / mean) : average - mean
            }
            // Effects are deviations: amounts sum to 0, factors average 1.
            let off = effects.reduce(0, +) / Double(period)
            for place in 0..<period {
                if isFactor { effects[place] /= off } else { effects[place] -= off }
            }
        }
        let adjusted = first.map { day -> Double in
            let effect = effects[period == 1 ? 0 : cycle.place(day)]
            return isFactor ? cycle.values[day] / effect : cycle.values[day] - effect
        }
        let line = Line(places: first.map { Double($0 + 1) }, values: adjusted)
        let isTrended = form.trend != .none
        self.init(
            level: isTrended ? line.intercept : mean, slope: isTrended ? line.slope : 0,
            season: effects)
        // A line that starts below zero is no start for counts.
        if level <= 0.01 * mean {
            level = max(mean, 1e-3)
            slope = 0
        }
    }
}
