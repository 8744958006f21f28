internal import ForecastBenchmarks
internal import Forecasting
internal import LinearModel
internal import RosterOptimization
internal import WorkTime

/// What is forecast by which model: every series of a file from every origin.
struct ForecastWork {
    let model: any ForecastModel
    let series: [BenchmarkSeries]
    let origins: [LocalDate]
    let specialDays: SpecialDays

    /// The number of fits.
    var fitCount: Int { series.count * origins.count }

    /// The forecasts, series by series and origin by origin, whatever the number of threads.
    func rows(threads: Int) -> [ForecastRow] {
        inLanes(fitCount, threads: threads) { fit in
            let (one, origin) = fit.quotientAndRemainder(dividingBy: origins.count)
            return series[one].forecasts(
                by: model, from: origins[origin], specialDays: specialDays)
        }.flatMap { $0 }
    }
}

/// Forecasts of every series of a file from every origin, how good they were and what they took.
struct ForecastTrial {
    let rows: [ForecastRow]
    let scores: ForecastScores
    /// Seconds for all forecasts.
    let seconds: Double
    /// Milliseconds for a series at an origin, calibration and quantiles included.
    let milliseconds: Double

    init<Solver: LPSolver>(_ work: ForecastWork, threads: Int = 1, on bench: Bench<Solver>) {
        let (rows, seconds) = bench.timed { work.rows(threads: threads) }
        self.rows = rows
        self.seconds = seconds
        scores = ForecastScores(rows, of: work.series)
        milliseconds = 1000 * seconds / Double(max(1, work.fitCount))
    }

    /// The forecasts as a file that `score_forecasts.py` scores.
    var csv: String {
        ([ForecastRow.csvHeader] + rows.map(\.csvLine)).map { $0 + "\n" }.joined()
    }
}
