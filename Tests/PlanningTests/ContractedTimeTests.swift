import RosterModel
import Testing
import WorkTime

@testable import Planning

struct ContractedTimeTests {
    private let monday = LocalDate("2026-11-23") ?? LocalDate(dayNumber: 0)

    private func time(_ absences: [(kind: Absence.Kind, first: Int, days: Int)]) throws
        -> ContractedTime
    {
        var small = SmallScenario()
        small.days = 7
        let scenario = try small.scenario()
        let person = scenario.team.specialists[0]
        return ContractedTime(
            person, week: 0..<7,
            absences: absences.map {
                Absence(
                    specialist: person.id,
                    dates: DateRange(start: monday + $0.first, days: $0.days), kind: $0.kind)
            }, horizon: scenario.horizon)
    }

    @Test func `leave takes a fifth a day, days outside employment a seventh`() throws {
        #expect(try time([]).most == .hours(40))
        #expect(try time([(.annualLeave, 0, 2)]).most == .hours(24))
        #expect(try time([(.annualLeave, 0, 7)]).most == .zero)
        // Gone from Wednesday on: two sevenths of the week.
        #expect(try time([(.notEmployed, 2, 5)]).most == Minutes(2400 * 2 / 7))
        #expect(try time([(.notEmployed, 0, 7)]).most == .zero)
        // A day that is both counts once.
        #expect(
            try time([(.notEmployed, 2, 5), (.annualLeave, 2, 5)]).most == Minutes(2400 * 2 / 7))
    }
}
