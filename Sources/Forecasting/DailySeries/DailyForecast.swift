public import WorkTime

/// Expected counts of one series on the days ahead, with a distribution for every day.
public struct DailyForecast: Sendable {
    /// The civil days forecast.
    public let days: DateRange
    /// The expected count of every day: finite and not negative; zero on closed weekdays.
    public let mean: [Double]
    let outlooks: [DayOutlook]

    init(days: DateRange, outlooks: [DayOutlook]) {
        precondition(days.count == outlooks.count, "every day has an outlook")
        self.days = days
        self.outlooks = outlooks
        mean = outlooks.map { max(0, $0.mean) }
    }

    /// The levels 0.05, 0.10 … 0.95 that reports show.
    public static let levels = (1...19).map { Double($0) / 20 }

    /// For every day, the count exceeded with probability 1 − `level`; never negative.
    ///
    /// Quantiles of rising levels do not cross.
    ///
    /// - Precondition: `level` lies strictly between 0 and 1.
    public func quantile(_ level: Double) -> [Double] {
        precondition(level > 0 && level < 1, "a quantile's level lies between 0 and 1")
        let normal = NormalDistribution.quantile(level)
        return outlooks.map { max(0, $0.quantile(level, standardNormal: normal)) }
    }
}

/// The distribution of the count of one day ahead.
enum DayOutlook: Sendable {
    /// A weekday on which nothing arrives.
    case closed
    /// A normal distribution.
    case normal(mean: Double, deviation: Double)
    /// A point forecast with simulated counts around it, in ascending order, at least one.
    case simulated(mean: Double, ascending: [Double])

    var mean: Double {
        switch self {
        case .closed: 0
        case .normal(let mean, _), .simulated(let mean, _): mean
        }
    }

    /// The quantile of a level; that of simulated counts lies between two of them.
    ///
    /// Source: definition 7 of R. J. Hyndman, Y. Fan, doi:10.1080/00031305.1996.10473566.
    func quantile(_ level: Double, standardNormal: Double) -> Double {
        switch self {
        case .closed: return 0
        case .normal(let mean, let deviation): return mean + standardNormal * deviation
        case .simulated(_, let ascending):
            let place = level * Double(ascending.count - 1)
            let index = min(Int(place), ascending.count - 1)
            let next = min(index + 1, ascending.count - 1)
            let share = place - Double(index)
            return ascending[index] + share * (ascending[next] - ascending[index])
        }
    }
}
