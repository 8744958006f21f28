/// A model that may take part in a combination.
public enum ForecastMember: Int, CaseIterable, Sendable {
    /// Weekday and special-day effects at several speeds of forgetting (`MultiplicativeModel`).
    case multiplicative
    /// Exponential smoothing (`ExponentialSmoothingModel`).
    case exponentialSmoothing
    /// The theta method (`ThetaModel`).
    case theta
}

/// Which models forecast the days of a series, and why.
public struct ModelChoice: Hashable, Sendable {
    /// A model's part in the combination.
    public struct Part: Hashable, Sendable {
        /// The model.
        public let member: ForecastMember
        /// Its share of the daily level, 0 for a model that was tried and left out.
        public let weight: Double
        /// Absolute errors per arrival on past days forecast as if unknown; nil where nothing
        /// arrived or nothing was forecast.
        public let error: Double?

        /// The part of `member`.
        public init(member: ForecastMember, weight: Double, error: Double?) {
            self.member = member
            self.weight = weight
            self.error = error
        }
    }

    /// Why the parts are as they are.
    public enum Reason: Hashable, CaseIterable, Sendable {
        /// There are too few past origins to compare models.
        case fewOrigins
        /// Too little arrives to tell models apart.
        case smallVolume
        /// No other model did nearly as well as the workhorse.
        case workhorseBetter
        /// Several did about as well, and their mean is safer than any of them.
        case blend
        /// Another model did clearly better than the workhorse and has the largest part.
        case clearlyBetter
    }

    /// The models compared, the workhorse first; their weights sum to 1.
    public let parts: [Part]
    /// The number of past origins the models were compared from.
    public let originCount: Int
    /// Why the parts are as they are.
    public let reason: Reason

    /// The choice of these parts.
    public init(parts: [Part], originCount: Int, reason: Reason) {
        self.parts = parts
        self.originCount = originCount
        self.reason = reason
    }
}
