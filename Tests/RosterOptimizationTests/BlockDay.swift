import RosterModel
import RosterOptimization
import Testing
import WorkTime

/// One day shift with room for a block of development.
struct BlockDay {
    let duties: [PlannableDuty]

    init() throws {
        let start = try #require(LocalDate("2026-11-23"))
        let activity = DevelopmentActivity(
            name: "knowledge-base", weeklyHours: .hours(2), weekdays: Weekday.allCases,
            from: try #require(LocalTime("10:00")), until: try #require(LocalTime("12:00")),
            block: .hours(2))
        duties = PlannableDuty.all(
            for: [.shift("D", "09:00", .hours(6), mealAfter: [])], activities: [activity],
            in: PlanningHorizon(
                dates: DateRange(start: start, days: 1), interval: .hours(1), zone: .utc))
    }
}
