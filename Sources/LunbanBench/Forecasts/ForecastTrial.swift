internal import ForecastBenchmarks
internal import Forecasting
internal import LinearModel
internal import WorkTime

/// Forecasts of every series of a file from every origin, how good they were and what they took.
struct ForecastTrial {
    let rows: [ForecastRow]
    let scores: ForecastScores
    /// Milliseconds for a series at an origin, calibration and quantiles included.
    let milliseconds: Double

    init<Solver: LPSolver>(
        _ model: any ForecastModel, series: [BenchmarkSeries], origins: [LocalDate],
        specialDays: SpecialDays, on bench: Bench<Solver>
    ) {
        let (rows, seconds) = bench.timed {
            series.flatMap { one in
                origins.flatMap { one.forecasts(by: model, from: $0, specialDays: specialDays) }
            }
        }
        self.rows = rows
        scores = ForecastScores(rows, of: series)
        milliseconds = 1000 * seconds / Double(max(1, series.count * origins.count))
    }

    /// The forecasts as a file that `score_forecasts.py` scores.
    var csv: String {
        ([ForecastRow.csvHeader] + rows.map(\.csvLine)).map { $0 + "\n" }.joined()
    }
}
