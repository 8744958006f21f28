import ForecastBenchmarks
import Forecasting
import Testing
import WorkTime

@Suite struct BenchmarkSeriesTests {
    @Test func `a history ends before its origin and leaves closed days out`() {
        let series = daily([1, 2, nil, 4, 5])
        let history = series.history(before: firstDay + 4)
        #expect(history.days == DateRange(start: firstDay, days: 4))
        #expect(history.counts == [[1, 2, 0, 4]])
        #expect(history.excludedDays == [firstDay + 2])
        #expect(series.history(before: firstDay - 3).counts == [[]])
    }

    @Test func `forecasts are of open intervals and know nothing of what comes`() {
        let past: [Double?] = (0..<70).map { Double(50 + 10 * ($0 % 7)) }
        let one = daily(past + [1, nil, 3])
        let other = daily(past + [900, nil, 0])
        for model in [MultiplicativeModel(), WeekdayMeanModel.seasonalNaive] as [any ForecastModel]
        {
            let rows = one.forecasts(by: model, from: firstDay + 70, specialDays: SpecialDays())
            #expect(rows.map(\.timestamp.date) == [firstDay + 70, firstDay + 72])
            #expect(
                rows
                    == other.forecasts(
                        by: model, from: firstDay + 70, specialDays: SpecialDays()))
            #expect(abs(rows[1].mean - 70) < 2)
            for row in rows {
                #expect(row.quantiles.count == ForecastRow.levels.count)
                let deciles = row.quantiles.prefix(9)
                #expect(zip(deciles, deciles.dropFirst()).allSatisfy(<=))
                #expect(row.quantiles[9] <= row.quantiles[0])
                #expect(row.quantiles[10] >= row.quantiles[8])
            }
        }
    }

    @Test func `a row of the file is as the scorer reads it`() {
        let row = ForecastRow(
            series: "a", origin: LocalDate(dayNumber: 0),
            timestamp: LocalDateTime(date: LocalDate(dayNumber: 1), time: LocalTime.halfHours[1]),
            mean: 2.0 / 3, quantiles: [0, 0, 0, 0, 1, 1, 1, 1, 2, 0, 4])
        #expect(
            ForecastRow.csvHeader == "series_id,origin,timestamp,mean,q0.1,q0.2,q0.3,q0.4,q0.5,"
                + "q0.6,q0.7,q0.8,q0.9,q0.025,q0.975")
        #expect(
            row.csvLine == "a,1970-01-01T00:00:00,1970-01-02T00:30:00,0.6667,"
                + "0.0,0.0,0.0,0.0,1.0,1.0,1.0,1.0,2.0,0.0,4.0")
    }
}
