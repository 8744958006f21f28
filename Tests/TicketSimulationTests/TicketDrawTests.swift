import EventSimulation
import Forecasting
import RandomStreams
import RosterModel
import Testing
import TicketSimulation
import WorkTime

/// When tickets arrive, on ordinary days and where the clocks change.
struct TicketDrawTests {
    private func counts(
        on date: LocalDate, from source: (DateRange) -> TicketSource, runs: Int
    ) throws -> [[LineTally]] {
        let zone = try #require(Zone(identifier: "Europe/Berlin"))
        let kinds = [MiniDesk.kind(minutes: 10)]
        let day = zone.day(date)
        // Days of one hour each, so that arrivals are told by hour.
        let hours = (0..<day.length.count / 60).map {
            TimeRange(start: day.start + .hours($0), length: .hours(1))
        }
        let desk = TicketDesk(kinds, staff: [], rules: DeskRules(), days: hours)
        let draw = TicketDraw(
            kinds, from: [source(DateRange(start: date, days: 1))], in: zone,
            opening: desk.opening)
        return DeskExperiment(desk, tickets: draw, replication: Replication(count: runs, seed: 2))
            .outcomes().map(\.lines)
    }

    private func flat(_ days: DateRange, slots: Int, perHour: Double) -> TicketSource {
        let calm = ForecastDispersion.Series(day: 0, busySlot: 0, quietSlot: 0, busyMean: 1)
        let slot = perHour * 24 / Double(slots)
        return .forecast(
            VolumeForecast(
                days: days, slotsPerDay: slots, mean: [Array(repeating: slot, count: slots)],
                dispersion: ForecastDispersion(classes: [calm], total: calm)))
    }

    @Test(arguments: [("2026-10-25", 25), ("2026-03-29", 23), ("2026-11-23", 24)], [24, 48])
    func `every hour that passes has its tickets`(day: (String, Int), slots: Int) throws {
        let date = try #require(LocalDate(day.0))
        let runs = try counts(on: date, from: { flat($0, slots: slots, perHour: 8) }, runs: 100)
        for hour in 0..<day.1 {
            let interval = ConfidenceInterval(
                of: runs.map { Double($0[hour].arrived) }, confidence: 0.999)
            #expect(interval.contains(8), "hour \(hour): \(interval)")
        }
        #expect(runs[0].count == day.1)
    }

    @Test func `counted tickets arrive in their slots, and after the gap where clocks skip them`()
        throws
    {
        let date = try #require(LocalDate("2026-03-29"))
        let hourly = (0..<24).map { Double($0) }
        let runs = try counts(
            on: date,
            from: {
                .counted(VolumeHistory(days: $0, slotsPerDay: 24, counts: [hourly]))
            }, runs: 2)
        // Two tickets of 02:00 arrive with the three of 03:00.
        let expected = [0, 1, 2 + 3] + Array(4..<24)
        for lines in runs { #expect(lines.map(\.arrived) == expected) }
    }

    @Test func `counts scatter like the forecast's days`() throws {
        let alpha = 0.09
        let series = ForecastDispersion.Series(
            day: alpha, busySlot: 0.2, quietSlot: 0.2, busyMean: 1)
        let days = DateRange(start: MiniDesk.monday, days: 1)
        var desk = MiniDesk(kinds: [MiniDesk.kind(minutes: 1)], staff: [])
        desk.sources = [
            .forecast(
                VolumeForecast(
                    days: days, slotsPerDay: 24, mean: [Array(repeating: 5, count: 24)],
                    dispersion: ForecastDispersion(classes: [series], total: series)))
        ]
        let counts = desk.outcomes(runs: 4000).map { Double($0.sum.arrived) }
        let mean = counts.reduce(0, +) / 4000
        let variance = counts.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / 3999
        // μ = 120, μ + αμ² = 1416; standard errors 0.6 and about 34.
        #expect(abs(mean - 120) <= 2)
        #expect(abs(variance - 1416) <= 120)
    }
}
