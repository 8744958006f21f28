internal import WorkTime

/// Judges forecasts of one series.
struct SeriesJudge {
    private let actual: [LocalDateTime: Double]
    /// Changes from the same time seven days before, in order of time.
    private let changes: [(date: LocalDate, change: Double)]

    init(_ series: BenchmarkSeries) {
        let actual = Dictionary(
            uniqueKeysWithValues: series.rows.map { ($0.timestamp, $0.value) })
        self.actual = actual
        changes = series.rows.compactMap { row in
            let before = LocalDateTime(date: row.timestamp.date - 7, time: row.timestamp.time)
            return actual[before].map { (row.timestamp.date, row.value - $0) }
        }
    }

    /// What the forecasts from `origin` came to.
    func trial(_ forecasts: [ForecastRow], origin: LocalDate) -> Trial {
        var trial = Trial()
        var squares = 0.0
        for forecast in forecasts {
            guard let value = actual[forecast.timestamp] else { continue }
            trial.add(forecast, actual: value)
            squares += (value - forecast.mean) * (value - forecast.mean)
        }
        let known = changes.prefix { $0.date < origin }.map(\.change)
        let size = Double(known.count)
        let absolute = known.reduce(0) { $0 + abs($1) } / size
        let squared = known.reduce(0) { $0 + $1 * $1 } / size
        if trial.count > 0, absolute > 0 {
            trial.mase = trial.absoluteError / Double(trial.count) / absolute
            trial.rmsse = (squares / Double(trial.count) / squared).squareRoot()
        }
        return trial
    }
}

/// Sums over the rows of one or more origins.
struct Trial {
    private(set) var absoluteError = 0.0
    private(set) var error = 0.0
    private(set) var volume = 0.0
    private(set) var pinball = 0.0
    private(set) var within80 = 0
    private(set) var within95 = 0
    private(set) var count = 0
    var mase: Double?
    var rmsse: Double?

    /// Intervals hold values that differ from their ends by no more than this.
    private static let tolerance = 1e-9

    mutating func add(_ forecast: ForecastRow, actual: Double) {
        absoluteError += abs(actual - forecast.mean)
        error += forecast.mean - actual
        volume += actual
        count += 1
        for (level, quantile) in zip(ForecastRow.levels, forecast.quantiles).prefix(9) {
            pinball += max(level * (actual - quantile), (level - 1) * (actual - quantile))
        }
        func holds(_ low: Int, _ high: Int) -> Bool {
            actual >= forecast.quantiles[low] - Trial.tolerance
                && actual <= forecast.quantiles[high] + Trial.tolerance
        }
        within80 += holds(0, 8) ? 1 : 0
        within95 += holds(9, 10) ? 1 : 0
    }

    mutating func add(_ other: Trial) {
        absoluteError += other.absoluteError
        error += other.error
        volume += other.volume
        pinball += other.pinball
    }

    /// `amount` per arrival; nil without arrivals.
    func perArrival(_ amount: Double) -> Double? {
        volume > 0 ? amount / volume : nil
    }
}
