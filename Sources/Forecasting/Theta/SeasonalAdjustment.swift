/// A series without its weekday effects, and the effects.
struct SeasonalAdjustment {
    /// How effects were taken out.
    enum Kind {
        /// There are none to speak of.
        case none
        /// They were subtracted.
        case amounts
        /// They were divided by.
        case factors
    }

    let kind: Kind
    /// The effect of every place of the cycle.
    let effects: [Double]
    /// The adjusted values; not a number where missing.
    let values: [Double]

    /// Classical decomposition by centered means of a cycle, if the season passes the test.
    ///
    /// Factors where all are well above zero, else amounts. Source: J. A. Fiorucci et al.,
    /// doi:10.1016/j.ijforecast.2016.02.005, section 3; test of V. Assimakopoulos, K. Nikolopoulos,
    /// doi:10.1016/S0169-2070(00)00066-2.
    init(_ cycle: OpenDayCycle) {
        let filled = SeasonalAdjustment.filled(cycle)
        if SeasonalAdjustment.isSeasonal(filled, period: cycle.period), cycle.showsSeason {
            let factors = SeasonalAdjustment.effects(filled, cycle: cycle, areFactors: true)
            if let factors, cycle.isPositive, factors.allSatisfy({ $0 > 0.05 }) {
                kind = .factors
                effects = factors
                values = cycle.values.indices.map { cycle.values[$0] / factors[cycle.place($0)] }
                return
            }
            if let amounts = SeasonalAdjustment.effects(filled, cycle: cycle, areFactors: false) {
                kind = .amounts
                effects = amounts
                values = cycle.values.indices.map { cycle.values[$0] - amounts[cycle.place($0)] }
                return
            }
        }
        kind = .none
        effects = [Double](repeating: 0, count: cycle.period)
        values = cycle.values
    }

    /// Puts the effect of a place back.
    func restored(_ value: Double, place: Int) -> Double {
        switch kind {
        case .none: value
        case .amounts: value + effects[place]
        case .factors: value * effects[place]
        }
    }

    /// Whether the autocorrelation at the cycle's length differs from chance at the 90 % level.
    ///
    /// |rₘ| > 1.645·√((1 + 2Σrᵢ²)/n) over lags i < m, after M. S. Bartlett, doi:10.2307/2983611.
    static func isSeasonal(_ values: [Double], period: Int) -> Bool {
        guard period > 1, values.count > 2 * period else { return false }
        let count = Double(values.count)
        let mean = values.reduce(0, +) / count
        let squares = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
        guard squares > 1e-18 * count else { return false }
        func correlation(_ lag: Int) -> Double {
            var sum = 0.0
            for day in lag..<values.count {
                sum += (values[day] - mean) * (values[day - lag] - mean)
            }
            return sum / squares
        }
        let before = (1..<period).reduce(0) { $0 + correlation($1) * correlation($1) }
        return abs(correlation(period)) > 1.645 * ((1 + 2 * before) / count).squareRoot()
    }

    /// Missing days take the value a cycle before, or after, or the mean.
    private static func filled(_ cycle: OpenDayCycle) -> [Double] {
        var values = cycle.values
        for day in values.indices where values[day].isNaN && day >= cycle.period {
            values[day] = values[day - cycle.period]
        }
        for day in values.indices.reversed()
        where values[day].isNaN && day + cycle.period < values.count {
            values[day] = values[day + cycle.period]
        }
        return values.map { $0.isNaN ? 1 : $0 }
    }

    /// The mean ratio to, or difference from, the centered mean of a cycle, by place; nil where the
    /// centered mean gives none.
    private static func effects(
        _ values: [Double], cycle: OpenDayCycle, areFactors: Bool
    ) -> [Double]? {
        let period = cycle.period
        let half = period / 2
        var sums = [Double](repeating: 0, count: period)
        var counts = sums
        for day in values.indices where day >= half && day + half < values.count {
            var sum = values[day - half...day + half].reduce(0, +)
            // An even cycle takes half of both ends.
            if period % 2 == 0 { sum -= (values[day - half] + values[day + half]) / 2 }
            let center = sum / Double(period)
            guard !areFactors || center > 1e-9, !cycle.values[day].isNaN else { continue }
            sums[cycle.place(day)] += areFactors ? values[day] / center : values[day] - center
            counts[cycle.place(day)] += 1
        }
        guard counts.allSatisfy({ $0 > 0 }) else { return nil }
        let raw = zip(sums, counts).map { $0 / $1 }
        let mean = raw.reduce(0, +) / Double(period)
        guard !areFactors || mean > 0 else { return nil }
        return raw.map { areFactors ? $0 / mean : $0 - mean }
    }
}
