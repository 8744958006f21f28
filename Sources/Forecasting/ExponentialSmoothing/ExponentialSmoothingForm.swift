/// A form of exponential smoothing, as error, trend and season: ETS(A,Ad,N) and its like.
///
/// The names are those of R. J. Hyndman, A. B. Koehler, J. K. Ord, R. D. Snyder, "Forecasting with
/// exponential smoothing: the state space approach", doi:10.1007/978-3-540-71918-2, chapter 2.
public struct ExponentialSmoothingForm: Hashable, Sendable, CustomStringConvertible {
    /// How the error of a day joins its forecast.
    public enum Error: String, CaseIterable, Sendable {
        /// Count = forecast + error.
        case additive = "A"
        /// Count = forecast · (1 + error).
        case multiplicative = "M"
    }

    /// How the level moves on.
    public enum Trend: String, CaseIterable, Sendable {
        /// It stays.
        case none = "N"
        /// It gains the slope every day.
        case additive = "A"
        /// It gains a slope that fades away.
        case damped = "Ad"
    }

    /// How weekdays differ.
    public enum Season: String, CaseIterable, Sendable {
        /// They do not.
        case none = "N"
        /// By an amount.
        case additive = "A"
        /// By a factor.
        case multiplicative = "M"
    }

    /// How the error of a day joins its forecast.
    public let error: Error
    /// How the level moves on.
    public let trend: Trend
    /// How weekdays differ.
    public let season: Season

    /// The form with these parts.
    public init(_ error: Error, _ trend: Trend, _ season: Season) {
        self.error = error
        self.trend = trend
        self.season = season
    }

    /// Such as `ETS(M,Ad,N)`.
    public var description: String {
        "ETS(\(error.rawValue),\(trend.rawValue),\(season.rawValue))"
    }

    /// Whether the variance of forecasts has a closed form: class 1 of chapter 6.
    public var isLinear: Bool { error == .additive && season != .multiplicative }

    /// The forms worth trying, the simplest first.
    ///
    /// Multiplicative seasons with additive errors are unstable and left out (section 4.2.2 there);
    /// multiplicative forms need counts above zero.
    static func candidates(isSeasonal: Bool, isPositive: Bool) -> [ExponentialSmoothingForm] {
        Season.allCases.flatMap { season in
            Trend.allCases.flatMap { trend in
                Error.allCases.compactMap { error -> ExponentialSmoothingForm? in
                    guard isSeasonal || season == .none else { return nil }
                    guard isPositive || (error == .additive && season != .multiplicative) else {
                        return nil
                    }
                    guard error == .multiplicative || season != .multiplicative else { return nil }
                    return ExponentialSmoothingForm(error, trend, season)
                }
            }
        }
    }
}
