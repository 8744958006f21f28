public import RosterModel

/// Tickets expected on each date of the horizon, with the middle of their distribution.
public struct DailyVolumes: Hashable, Sendable {
    /// Tickets expected, one value for each date.
    public let means: [Double]
    /// The same in whole tickets, such that the numbers of classes add up to those of all.
    public let whole: [Int]
    /// The lower end of the 80 % band, the 10 % quantile.
    public let low: [Double]
    /// What is exceeded as often as not.
    public let medians: [Double]
    /// The upper end of the 80 % band, the 90 % quantile.
    public let high: [Double]

    /// Volumes of some dates.
    ///
    /// - Precondition: all curves have the same number of values.
    public init(
        means: [Double], whole: [Int], low: [Double], medians: [Double], high: [Double]
    ) {
        precondition(
            ([low, medians, high].map(\.count) + [whole.count]).allSatisfy { $0 == means.count },
            "every date has a mean, a band and a median")
        self.means = means
        self.whole = whole
        self.low = low
        self.medians = medians
        self.high = high
    }
}

/// The tickets of a class expected on each date of the horizon.
public struct ForecastLine: Hashable, Sendable {
    /// The class.
    public let ticketClass: TicketClass
    /// Its tickets.
    public let daily: DailyVolumes

    /// A forecast of a class.
    public init(ticketClass: TicketClass, daily: DailyVolumes) {
        self.ticketClass = ticketClass
        self.daily = daily
    }

    /// Tickets expected, one value for each date.
    public var dailyMeans: [Double] { daily.means }
    /// The lower end of the 80 % band, one value for each date.
    public var dailyLow: [Double] { daily.low }
    /// The upper end of the 80 % band, one value for each date.
    public var dailyHigh: [Double] { daily.high }

    /// Tickets expected on all dates together.
    var tickets: Double { daily.means.reduce(0, +) }
}

extension [ForecastLine] {
    /// Whole tickets of all the lines together, one value for each date.
    var wholeByDay: [Int] {
        guard let first else { return [] }
        return dropFirst().reduce(first.daily.whole) { sums, line in
            zip(sums, line.daily.whole).map(+)
        }
    }
}
