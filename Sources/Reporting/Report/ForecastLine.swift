public import RosterModel
public import Wording

/// The tickets of a class expected on each date of the horizon.
public struct ForecastLine: Hashable, Sendable {
    /// The class.
    public let ticketClass: TicketClass
    /// Tickets expected, one value for each date.
    public let dailyMeans: [Double]
    /// The lower end of the 80 % band, one value for each date.
    public let dailyLow: [Double]
    /// The upper end of the 80 % band, one value for each date.
    public let dailyHigh: [Double]

    /// A forecast of a class.
    ///
    /// - Precondition: the three curves have the same number of values.
    public init(
        ticketClass: TicketClass, dailyMeans: [Double], dailyLow: [Double], dailyHigh: [Double]
    ) {
        precondition(dailyMeans.count == dailyLow.count && dailyMeans.count == dailyHigh.count)
        self.ticketClass = ticketClass
        self.dailyMeans = dailyMeans
        self.dailyLow = dailyLow
        self.dailyHigh = dailyHigh
    }
}

/// How well the forecast did on weeks it had not seen.
public struct ForecastAccuracy: Hashable, Sendable {
    /// What was forecast, such as "All tickets, by day".
    public let name: Phrase
    /// Weighted absolute percentage error, as a share.
    public let wape: Double
    /// Mean absolute scaled error: below 1 is better than last week's same day.
    public let mase: Double
    /// Mean error as a share of the volume; positive when too many were forecast.
    public let bias: Double
    /// The share of outcomes that fell within the 80 % band.
    public let coverage80: Double
    /// The weighted absolute percentage error of the plain baseline, as a share.
    public let baselineWape: Double

    /// The accuracy of a forecast.
    public init(
        name: Phrase, wape: Double, mase: Double, bias: Double, coverage80: Double,
        baselineWape: Double
    ) {
        self.name = name
        self.wape = wape
        self.mase = mase
        self.bias = bias
        self.coverage80 = coverage80
        self.baselineWape = baselineWape
    }
}
