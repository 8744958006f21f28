public import Forecasting
public import WorkTime

/// What was forecast from an origin for one interval.
public struct ForecastRow: Hashable, Sendable {
    /// The levels of the quantiles forecast: nine for the score, and the 95 % interval.
    public static let levels = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.025, 0.975]

    /// The name of the series.
    public let series: String
    /// The midnight before which everything was known.
    public let origin: LocalDate
    /// The start of the interval.
    public let timestamp: LocalDateTime
    /// The mean.
    public let mean: Double
    /// The quantiles at `levels`, in their order.
    public let quantiles: [Double]

    /// A forecast of one interval.
    public init(
        series: String, origin: LocalDate, timestamp: LocalDateTime, mean: Double,
        quantiles: [Double]
    ) {
        self.series = series
        self.origin = origin
        self.timestamp = timestamp
        self.mean = mean
        self.quantiles = quantiles
    }
}

extension BenchmarkSeries {
    /// Forecasts of the open intervals of the 14 days from `origin`, whose rows are not looked at.
    public func forecasts(
        by model: any ForecastModel, from origin: LocalDate, specialDays: SpecialDays
    ) -> [ForecastRow] {
        let horizon = DateRange(start: origin, days: ForecastTask.horizonDays)
        let forecast = model.forecast(
            history(before: origin), days: horizon, specialDays: specialDays)
        let means = forecast.mean(by: .totalBySlot)[0]
        let quantiles = ForecastRow.levels.map { forecast.quantile($0, by: .totalBySlot)[0] }
        let places = Dictionary(uniqueKeysWithValues: zip(slots, 0...))
        return rows(on: horizon).compactMap { row in
            guard let slot = places[row.timestamp.time] else { return nil }
            let index = (row.timestamp.date - origin) * slots.count + slot
            return ForecastRow(
                series: name, origin: origin, timestamp: row.timestamp, mean: means[index],
                quantiles: quantiles.map { $0[index] })
        }
    }
}

extension ForecastRow {
    /// The header of a file of forecasts.
    public static var csvHeader: String {
        "series_id,origin,timestamp,mean," + levels.map { "q\($0)" }.joined(separator: ",")
    }

    /// The row of such a file, with four decimals.
    public var csvLine: String {
        let numbers = ([mean] + quantiles).map(ForecastRow.text)
        return "\(series),\(origin)T00:00:00,\(timestamp):00," + numbers.joined(separator: ",")
    }

    /// A number that is not negative with up to four decimals.
    private static func text(_ number: Double) -> String {
        let rounded = (number * 10_000).rounded() / 10_000
        return "\(rounded)"
    }
}
