import Reporting
import RosterModel
import Testing
import Wording
import WorkTime

@Suite
struct `Coverage sums` {
    private static func horizon(interval: Minutes) throws -> PlanningHorizon {
        let start = try #require(LocalDate("2026-12-31"))
        return PlanningHorizon(
            dates: DateRange(start: start, days: 2), interval: interval, zone: .utc)
    }

    private static func line(
        _ gross: [Double], _ scheduled: [Double], slots: Int = 1
    ) -> CoverageLine {
        CoverageLine(
            name: Phrase(en: "Team", zh: "团队"), kind: .staff, slotsPerValue: slots,
            netRequired: gross.map { $0 / 2 }, grossRequired: gross, scheduled: scheduled)
    }

    @Test
    func `hours over do not make up for hours missing`() throws {
        // Eight values of six hours: four on each side of the turn of the year.
        let line = Self.line([2, 4, 4, 2, 1, 1, 1, 1], [3, 3, 5.5, 2, 1, 1, 1, 0.5])
        let tally = line.tally(in: try Self.horizon(interval: .hours(6)))
        let first = tally.days[0]
        #expect(first.grossHours == 72)
        #expect(first.netHours == 36)
        #expect(first.scheduledHours == 81)
        #expect(first.missingHours == 6)
        #expect(first.excessHours == 15)
        #expect(first.hidesShortage)
        #expect(tally.days[1].missingHours == 3)
        #expect(!tally.days[1].hidesShortage)
        #expect(tally.total.missingHours == 9)
    }

    @Test
    func `the worst moment is the first with most heads missing`() throws {
        let line = Self.line([2, 4, 4, 2, 1, 1, 1, 1], [1, 1, 1, 2, 1, 1, 1, 1])
        let horizon = try Self.horizon(interval: .hours(6))
        let worst = try #require(line.tally(in: horizon).total.worst)
        #expect(worst.missing == 3)
        #expect(horizon.zone.local(worst.range.start).description == "2026-12-31T06:00")
        #expect(line.tally(in: horizon).days[1].worst == nil)
    }

    @Test
    func `a value may span several intervals and the last fewer`() throws {
        // Forty-eight hours in values of five slots of four hours: 20 h, 20 h and 8 h.
        let line = Self.line([1, 1, 1], [0, 0, 0], slots: 5)
        let values = line.values(in: try Self.horizon(interval: .hours(4)))
        #expect(values.map(\.range.length.inHours) == [20, 20, 8])
        let tally = line.tally(in: try Self.horizon(interval: .hours(4)))
        #expect(tally.days.map(\.missingHours) == [40, 8])
    }

    @Test
    func `rounding noise is no shortage`() throws {
        let line = Self.line([3, 3], [2.9999, 3.0001], slots: 4)
        let total = line.tally(in: try Self.horizon(interval: .hours(6))).total
        #expect(total.missingHours == 0)
        #expect(total.excessHours == 0)
        #expect(total.worst == nil)
    }
}
