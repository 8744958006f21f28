import Forecasting
import Foundation
import Testing
import WorkTime

/// Escalations of a real service desk in half hours, in classes by location; nil when not at hand.
///
/// Source: UCI "Incident management process enriched event log", February to May 2016.
private func realHistory() -> VolumeHistory? {
    let root = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let file = root.appending(path: "../shared/reference/history/servicenow_t1t2_events.csv")
        .standardizedFileURL
    guard let text = try? String(contentsOf: file, encoding: .utf8),
        let start = LocalDate("2016-02-29"), let end = LocalDate("2016-05-23")
    else { return nil }
    let days = DateRange(start: start, end: end)
    let locations = ["204", "161", "143", "93"]
    var counts = [[Double]](
        repeating: [Double](repeating: 0, count: days.count * 48), count: locations.count + 1)
    for line in text.split(whereSeparator: \.isNewline).dropFirst() {
        let fields = line.split(separator: ",", omittingEmptySubsequences: false)
        guard let moment = LocalDateTime(fields[1]), days.contains(moment.date) else { continue }
        let series = locations.firstIndex(of: String(fields[4])) ?? locations.count
        counts[series][(moment.date - start) * 48 + moment.time.minuteOfDay / 30] += 1
    }
    return VolumeHistory(days: days, slotsPerDay: 48, counts: counts)
}

/// Public holidays of the desk's country in those months.
private func holidays() -> SpecialDays {
    let dates = [
        ("2016-03-25", "Good Friday"), ("2016-04-21", "Tiradentes"), ("2016-05-01", "Labor Day"),
    ]
    return SpecialDays(
        dates.compactMap { text, name in
            LocalDate(text).map { SpecialDay(date: $0, kind: .holiday, name: name) }
        })
}

@Suite(
    .enabled(
        if: realHistory() != nil,
        "the real history ../shared/reference/history is not at hand"))
struct RealHistoryTests {
    @Test func `real escalations are forecast better than by the eight-week mean`() throws {
        let history = try #require(realHistory())
        let last = history.days.end - 14
        let test = Backtest.run(
            model: MultiplicativeModel(), baseline: WeekdayMeanModel(), history: history,
            origins: (0..<8).map { last - 5 * (7 - $0) }, horizonDays: 14,
            specialDays: holidays())
        #expect(test.origins.count == 8)
        for comparison in test.comparisons {
            let model = try #require(comparison.model.wape)
            let baseline = try #require(comparison.baseline.wape)
            #expect(model <= baseline, "\(comparison)")
            let scaled = try #require(comparison.model.mase)
            let scaledBaseline = try #require(comparison.baseline.mase)
            #expect(scaled <= scaledBaseline, "\(comparison)")
            #expect(comparison.model.coverage > 0.65, "\(comparison)")
        }
    }

    @Test func `every value of a real forecast is finite and ordered`() throws {
        let history = try #require(realHistory())
        let forecast = MultiplicativeModel().forecast(
            history, days: DateRange(start: history.days.end, days: 28), specialDays: holidays())
        for grain in ForecastGrain.allCases {
            let low = forecast.quantile(0.1, by: grain).joined()
            let high = forecast.quantile(0.9, by: grain).joined()
            #expect(zip(low, high).allSatisfy { $0 <= $1 && $1.isFinite })
        }
    }
}
