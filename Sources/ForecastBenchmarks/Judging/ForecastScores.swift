/// How good forecasts were by the measures of `score_forecasts.py`.
///
/// - MASE: R. J. Hyndman, A. B. Koehler, doi:10.1016/j.ijforecast.2006.03.001, scaled by the mean
///   absolute change from seven days before over the rows before the origin, averaged over series
///   and origins.
/// - wQL: twice the pinball loss over nine deciles per arrival (R. Koenker, G. Bassett,
///   doi:10.2307/1913643; T. Gneiting, A. E. Raftery, doi:10.1198/016214506000001437), averaged over
///   series.
public struct ForecastScores: Hashable, Sendable {
    /// Mean absolute scaled error; nil when nothing could be judged.
    public let mase: Double?
    /// Root mean squared scaled error.
    public let rmsse: Double?
    /// Absolute errors per arrival.
    public let wape: Double?
    /// Weighted quantile loss.
    public let wql: Double?
    /// The share of rows within the 10 % and 90 % quantiles.
    public let coverage80: Double?
    /// The share of rows within the 2.5 % and 97.5 % quantiles.
    public let coverage95: Double?
    /// Forecast minus actual arrivals, per arrival.
    public let bias: Double?

    /// Judges forecasts of these series; forecasts of rows that are not there are passed over.
    public init(_ forecasts: [ForecastRow], of series: [BenchmarkSeries]) {
        let bySeries = Dictionary(grouping: forecasts, by: \.series)
        var trials: [Trial] = []
        var pooled: [Trial] = []
        for one in series {
            let byOrigin = Dictionary(grouping: bySeries[one.name] ?? [], by: \.origin)
            guard !byOrigin.isEmpty else { continue }
            let judge = SeriesJudge(one)
            let own = byOrigin.keys.sorted().map { origin in
                judge.trial(byOrigin[origin] ?? [], origin: origin)
            }
            trials += own
            pooled.append(own.reduce(into: Trial()) { $0.add($1) })
        }
        let count = trials.reduce(0) { $0 + $1.count }
        mase = mean(trials.compactMap(\.mase))
        rmsse = mean(trials.compactMap(\.rmsse))
        wape = mean(pooled.compactMap { $0.perArrival($0.absoluteError) })
        wql = mean(pooled.compactMap { $0.perArrival(2 * $0.pinball / 9) })
        bias = mean(pooled.compactMap { $0.perArrival($0.error) })
        coverage80 = share(trials.reduce(0) { $0 + $1.within80 }, of: count)
        coverage95 = share(trials.reduce(0) { $0 + $1.within95 }, of: count)
    }
}

private func mean(_ values: [Double]) -> Double? {
    values.isEmpty ? nil : values.reduce(0, +) / Double(values.count)
}

private func share(_ part: Int, of count: Int) -> Double? {
    count > 0 ? Double(part) / Double(count) : nil
}
