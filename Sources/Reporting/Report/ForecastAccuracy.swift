public import RosterModel
public import Wording

/// How well forecasts met what came; not a number where a measure makes no sense.
public struct ForecastScores: Hashable, Sendable {
    /// Weighted absolute percentage error, as a share.
    public let wape: Double
    /// Mean absolute scaled error: below 1 is better than last week's same day.
    public let mase: Double
    /// Root mean squared scaled error, on the scale of `mase`.
    public let rmsse: Double
    /// Mean error as a share of the volume; positive when too many were forecast.
    public let bias: Double
    /// Weighted quantile loss: the error of the whole distribution, in the unit of `wape`.
    public let quantileLoss: Double
    /// The share of outcomes that fell within the 80 % band.
    public let coverage80: Double

    /// The scores of a forecast.
    public init(
        wape: Double, mase: Double, rmsse: Double, bias: Double, quantileLoss: Double,
        coverage80: Double
    ) {
        self.wape = wape
        self.mase = mase
        self.rmsse = rmsse
        self.bias = bias
        self.quantileLoss = quantileLoss
        self.coverage80 = coverage80
    }
}

/// How well the forecast did on weeks it had not seen, beside the plain baseline.
public struct ForecastAccuracy: Hashable, Sendable {
    /// What was forecast, such as "All tickets, by day".
    public let name: Phrase
    /// The scores of the forecast.
    public let model: ForecastScores
    /// The scores of the baseline.
    public let baseline: ForecastScores

    /// The accuracy of a forecast.
    public init(name: Phrase, model: ForecastScores, baseline: ForecastScores) {
        self.name = name
        self.model = model
        self.baseline = baseline
    }
}

/// How well the days of a class, or of all together, were forecast some days ahead.
public struct SeriesAccuracy: Hashable, Sendable {
    /// The class; nil for all tickets together.
    public let ticketClass: TicketClass?
    /// The days after the forecast was made, the first being 1.
    public let daysAhead: ClosedRange<Int>
    /// The scores of the forecast.
    public let model: ForecastScores
    /// The scores of the baseline.
    public let baseline: ForecastScores

    /// The accuracy of a series.
    public init(
        ticketClass: TicketClass?, daysAhead: ClosedRange<Int>, model: ForecastScores,
        baseline: ForecastScores
    ) {
        self.ticketClass = ticketClass
        self.daysAhead = daysAhead
        self.model = model
        self.baseline = baseline
    }
}
