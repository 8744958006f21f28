import Planning
import RosterModel
import Testing
import WorkTime

/// Corners in which planning was once wrong, each with the smallest case that shows it.
struct EdgeCaseTests {
    @Test func `shifts may begin within an interval`() throws {
        var small = SmallScenario()
        small.people = ["ana", "ben", "cem", "dee"].map { ($0, .specialist) }
        small.shifts = [
            SmallScenario.shift("N", "22:30", isNight: true), SmallScenario.shift("E", "08:00"),
        ]
        small.onDuty = [OnDutyPolicy(name: "somebody", who: StaffFilter(), atLeast: 1)]
        let scenario = small
        _ = try scenario.plan()
    }

    @Test func `nobody may be left to keep a graduate company`() throws {
        var small = SmallScenario()
        small.people = [("ana", .senior), ("ben", .graduate)]
        small.onDuty = [
            OnDutyPolicy(name: "a senior", who: StaffFilter(grades: [.senior]), atLeast: 1)
        ]
        small.neverAlone = [.graduate]
        let scenario = small
        _ = try scenario.plan()
    }

    @Test func `a development block may run into the horizon`() throws {
        var small = SmallScenario()
        let night = SmallScenario.shift("N", "22:00", isNight: true)
        let sunday = try #require(LocalDate("2026-11-22"))
        let duty = try #require(night.duties(on: sunday, in: small.zone).first)
        small.previous = [
            Assignment(
                specialist: SpecialistID("ben"), duty: duty,
                development: [
                    DevelopmentBlock(
                        activity: "knowledge-base",
                        range: TimeRange(start: duty.range.start + .hours(6), length: .hours(2)))
                ])
        ]
        let scenario = small
        _ = try scenario.plan()
    }
}
