import Forecasting
import RosterModel
import ScenarioFiles
import Testing
import WorkTime

struct AccuracyWriterTests {
    /// Forecasts of a class with tickets and of one without, judged by a model that says too little.
    private func rows() throws -> [[String]] {
        let start = try #require(LocalDate("2026-09-07"))
        let history = VolumeHistory(
            days: DateRange(start: start, days: 28), slotsPerDay: 1,
            counts: [
                (0..<28).map { Double(10 + $0 % 2) }, Array(repeating: 0, count: 28),
            ])
        let backtest = Backtest.run(
            model: Constant(value: 8), baseline: Constant(value: 10.5), history: history,
            origins: [start + 21], horizonDays: 7, specialDays: SpecialDays())
        let classes = ["a, \"b\"", "c"].map {
            TicketClass(
                language: Language("en"), category: TicketCategory($0), severity: .normal)
        }
        return AccuracyWriter.tidyCSV(backtest, classes: classes).split(separator: "\n")
            .map { $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init) }
    }

    @Test func `every class and stretch of days has a row, all tickets first`() throws {
        let rows = try rows()
        #expect(
            rows[0].joined(separator: ",")
                == "language,category,severity,first_day,last_day,wape,mase,rmsse,bias,wql,"
                + "coverage80,baseline_wape,baseline_mase,baseline_rmsse,baseline_bias,"
                + "baseline_wql,baseline_coverage80")
        // The whole horizon and the first day, two days and four days of it.
        #expect(rows.count == 1 + 3 * 4)
        #expect(rows[1].prefix(5) == ["", "", "", "1", "7"])
        #expect(rows[5].joined(separator: ",").hasPrefix("en,\"a, \"\"b\"\"\",normal,1,7,"))
    }

    @Test func `errors are told to four decimals and left empty without tickets`() throws {
        let rows = try rows()
        // From day 21 on 11, 10, 11, 10, 11, 10, 11 came where 8 were expected: 18 of 74 missing.
        #expect(rows[1][5] == "0.2432" && rows[1][8] == "-0.2432")
        #expect(rows[1][11] == "0.0473")
        #expect(rows[9].prefix(5) == ["en", "c", "normal", "1", "7"])
        #expect(rows[9][5].isEmpty)
    }
}

/// Expects the same on every day of the first class and nothing of others.
private struct Constant: ForecastModel {
    let value: Double

    func forecast(
        _ history: VolumeHistory, days: DateRange, specialDays: SpecialDays
    ) -> VolumeForecast {
        let series = ForecastDispersion.Series(day: 0, busySlot: 0, quietSlot: 0, busyMean: 0)
        return VolumeForecast(
            days: days, slotsPerDay: 1,
            mean: history.counts.indices.map {
                Array(repeating: $0 == 0 ? value : 0, count: days.count)
            },
            dispersion: ForecastDispersion(
                classes: history.counts.map { _ in series }, total: series))
    }
}
