import ForecastBenchmarks
import Testing
import WorkTime

@Suite struct ForecastTaskTests {
    @Test func `origins are whole horizons before the end of the file`() throws {
        let end = try #require(LocalDate("2016-05-22"))
        let rows = (0..<84).map { day in
            BenchmarkSeries.Row(
                timestamp: LocalDateTime(date: end - 83 + day, time: midnight), value: 1)
        }
        let task = try #require(ForecastTask.named("servicenow_daily"))
        let origins = task.origins(in: [
            BenchmarkSeries(name: "a", rows: rows, slots: [midnight])
        ])
        #expect(origins.count == 8)
        // As `score_forecasts.py tasks` lists them.
        #expect(origins.first == LocalDate("2016-04-04") && origins.last == LocalDate("2016-05-09"))
        #expect(task.origins(in: []).isEmpty)
        #expect(ForecastTask.named("nothing") == nil)
    }
}
