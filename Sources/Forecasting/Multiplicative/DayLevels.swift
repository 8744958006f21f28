internal import Foundation

/// Daily levels of one series on the days after an origin, one forecast for each half-life.
struct DayLevels {
    /// How fast the past is forgotten: a day this many days old counts half.
    static let halfLives: [Double] = [7, 14, 28, 56, 112]

    /// Logarithms of the levels as `[halfLife][day]`; nil for a series without any arrivals.
    let logLevels: [[Double]]?
    /// Logarithms of what special days multiply an ordinary day by, as `[halfLife][day]`.
    let logEffects: [[Double]]
    /// What special days multiplied an ordinary day by on each day known.
    let knownFactors: [Double]
    /// Whether each of the days is open.
    let isOpen: [Bool]

    /// The level of one of the days when half-lives are mixed geometrically with these weights.
    func level(_ day: Int, mix: [Double]) -> Double {
        guard let logLevels, isOpen[day] else { return 0 }
        return exp(zip(mix, logLevels).reduce(0) { $0 + $1.0 * $1.1[day] })
    }

    /// What one of the days multiplies an ordinary day by, with half-lives mixed likewise.
    func specialFactor(_ day: Int, mix: [Double]) -> Double {
        exp(zip(mix, logEffects).reduce(0) { $0 + $1.0 * $1.1[day] })
    }

    /// The levels where days follow a yearly pattern as well, given by its logarithms.
    func following(_ logFactors: [Double]) -> DayLevels {
        func moved(_ rows: [[Double]]) -> [[Double]] {
            rows.map { row in zip(row, logFactors).map { $0 + $1 } }
        }
        return DayLevels(
            logLevels: logLevels.map(moved), logEffects: moved(logEffects),
            knownFactors: knownFactors, isOpen: isOpen)
    }

    /// The levels multiplied by e to the power `logFactor`.
    func moved(by logFactor: Double) -> DayLevels {
        DayLevels(
            logLevels: logLevels?.map { levels in levels.map { $0 + logFactor } },
            logEffects: logEffects, knownFactors: knownFactors, isOpen: isOpen)
    }
}

/// Fits daily levels of many series, one after the other, with the same buffers.
struct DayLevelFitter {
    /// Days of no more weight than this change nothing but take time.
    private static let forgotten = 1e-5

    /// How fast the effects of special days are forgotten: they are rare, and last.
    private static let effectHalfLife = 365.0

    private let design: DayDesign
    private let isUsable: [Bool]
    private let isOrdinary: [Bool]
    private var regression: LogLinearRegression
    private var weights: [Double]

    /// A fitter for the days of `design`, whose history may be learned from where `isUsable`.
    init(design: DayDesign, isUsable: [Bool], isOrdinary: [Bool]) {
        self.design = design
        self.isUsable = isUsable
        self.isOrdinary = isOrdinary
        regression = LogLinearRegression(design)
        weights = isUsable.map { _ in 0 }
    }

    /// The levels on the design's days `horizon`, learned from its first `dayCount` days.
    mutating func levels(daily: [Double], dayCount: Int, horizon: Range<Int>) -> DayLevels {
        let open = OpenWeekdays(
            daily: daily, weekdays: design.weekdays, isOrdinary: isOrdinary, dayCount: dayCount)
        let learned = (0..<dayCount).filter {
            isUsable[$0] && open.isOpen[design.weekdays[$0]]
        }
        let isOpen = horizon.map { open.isOpen[design.weekdays[$0]] }
        let arrivals = learned.reduce(0) { $0 + daily[$1] }
        guard arrivals > 0 else {
            return DayLevels(
                logLevels: nil, logEffects: [],
                knownFactors: [Double](repeating: 1, count: dayCount), isOpen: isOpen)
        }
        let logLevel = log(arrivals / Double(learned.count))
        regression.forgetSpecialEffects()
        var knownFactors = [Double](repeating: 1, count: dayCount)
        if design.hasEffects {
            weigh(learned, dayCount: dayCount, halfLife: DayLevelFitter.effectHalfLife)
            regression.fit(counts: daily, weights: weights[..<dayCount], logLevel: logLevel)
            regression.keepSpecialEffects()
            for day in 0..<dayCount { knownFactors[day] = exp(regression.logSpecialEffect(day)) }
        }
        var logLevels: [[Double]] = []
        var logEffects: [[Double]] = []
        for halfLife in DayLevels.halfLives {
            weigh(learned, dayCount: dayCount, halfLife: halfLife)
            regression.fit(counts: daily, weights: weights[..<dayCount], logLevel: logLevel)
            logLevels.append(horizon.map { regression.logMean($0) })
            logEffects.append(horizon.map { regression.logSpecialEffect($0) })
        }
        return DayLevels(
            logLevels: logLevels, logEffects: logEffects, knownFactors: knownFactors,
            isOpen: isOpen)
    }

    /// Weighs the days learned from by their age, and all others not at all.
    private mutating func weigh(_ learned: [Int], dayCount: Int, halfLife: Double) {
        for day in 0..<dayCount { weights[day] = 0 }
        for day in learned {
            let weight = exp2(-Double(dayCount - 1 - day) / halfLife)
            weights[day] = weight > DayLevelFitter.forgotten ? weight : 0
        }
    }
}
