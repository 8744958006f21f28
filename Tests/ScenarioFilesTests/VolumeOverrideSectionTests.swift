import RosterModel
import Testing
import WorkTime

@testable import ScenarioFiles

/// The line of the sample's first override and where its keys begin.
private let firstOverride =
    "{ name: Sale, languages: [zh], categories: all, dates: 2026-11-25..2026-11-27, percent: 60 }"

struct VolumeOverrideSectionTests {
    private func sample(_ override: String) -> SampleFiles {
        SampleFiles.valid.replacing(firstOverride, with: override, in: "scenario.yaml")
    }

    @Test(arguments: [
        ("percent: -12.5", VolumeOverride.Change.percent(-12.5)),
        ("set: 4", .set(TicketRate(tickets: 4, per: Minutes(30)))),
        ("minimum: 0", .minimum(TicketRate(tickets: 0, per: Minutes(30)))),
        ("maximum: 2.5", .maximum(TicketRate(tickets: 2.5, per: Minutes(30)))),
        ("dailyTotal: 350", .dailyTotal(350)),
        ("excludeHistory: true", .excludeHistory),
    ])
    func `every kind of change is read`(text: String, change: VolumeOverride.Change) throws {
        let override = try #require(
            try sample("{ name: A, classes: all, days: 2026-11-11..2026-11-13, \(text) }").read()
                .scenario.overrides.first)
        #expect(override.change == change)
        #expect(override.tickets == TicketFilter())
        #expect(override.hours == .wholeDay)
        #expect(override.dates.count == 3)
    }

    @Test func `a rate is the same in hours`() {
        #expect(TicketRate(tickets: 4, per: Minutes(30)).perHour == 8)
    }

    @Test func `only excluded dates are left out of the history`() throws {
        let scenario = try sample(
            "{ name: Outage, dates: 2026-11-02..2026-11-03, excludeHistory: true }"
        ).read().scenario
        #expect(
            scenario.datesLeftOutOfHistory.sorted().map(\.description) == [
                "2026-11-02", "2026-11-03",
            ])
    }

    @Test func `a filter admits tickets that meet every part`() {
        let filter = TicketFilter(
            languages: [Language("zh")], categories: [], severities: [.critical, .high])
        func ticket(_ language: String, _ severity: Severity) -> TicketClass {
            TicketClass(
                language: Language(language), category: TicketCategory("payments"),
                severity: severity)
        }
        #expect(filter.admits(ticket("zh", .high)))
        #expect(!filter.admits(ticket("en", .high)))
        #expect(!filter.admits(ticket("zh", .low)))
    }

    @Test(arguments: [
        (
            "{ name: A, dates: 2026-11-25 }",
            [
                "40:5: error: overrides[0]: expected one of the keys percent, set, minimum, "
                    + "maximum, dailyTotal and excludeHistory, found none"
            ]
        ),
        (
            "{ name: A, dates: 2026-11-25, percent: 5, dailyTotal: 6 }",
            [
                "40:59: error: overrides[0].dailyTotal: expected one change an override, found "
                    + "percent and dailyTotal"
            ]
        ),
        (
            "{ name: A, percent: 5 }",
            ["40:5: error: overrides[0]: expected the key 'dates', found none"]
        ),
        (
            "{ name: A, dates: 2026-11-25, days: 2026-11-25, percent: 5 }",
            ["40:41: error: overrides[0].days: expected the dates once, found dates and days"]
        ),
        (
            "{ name: A, dates: 2026-11-25, set: -1 }",
            ["40:40: error: overrides[0].set: expected a number from 0 to 1000000, found '-1'"]
        ),
        (
            "{ name: A, dates: 2026-11-25, excludeHistory: false }",
            [
                "40:51: error: overrides[0].excludeHistory: expected true, or no such key, found "
                    + "'false'"
            ]
        ),
        (
            "{ name: A, dates: 2026-11-25, excludeHistory: true, languages: [zh] }",
            [
                "40:68: error: overrides[0].languages: expected all beside excludeHistory, "
                    + "which leaves out whole days, found some of them"
            ]
        ),
        (
            "{ name: A, dates: 2026-11-25, dailyTotal: 9, from: \"20:00\" }",
            [
                "40:56: error: overrides[0].from: expected no time of day beside dailyTotal, "
                    + "found '20:00'"
            ]
        ),
        (
            "{ name: A, dates: 2026-11-25, set: 9, from: \"22:00\", until: \"02:00\" }",
            [
                "40:65: error: overrides[0].until: expected a time after 22:00, or 00:00 for the "
                    + "day's end, found 02:00"
            ]
        ),
        (
            "{ name: A, dates: 2026-11-25, set: 9, classes: all, severities: [low] }",
            [
                "40:69: error: overrides[0].severities: expected all, as for classes, found some "
                    + "of them"
            ]
        ),
        // All problems at once.
        (
            "{ name: A, dates: 2026-11-31, set: many, severities: [lo], until: 7 }",
            [
                "40:23: error: overrides[0].dates: expected a date, or dates such as "
                    + "2026-11-11..2026-11-13, found '2026-11-31'",
                "40:40: error: overrides[0].set: expected a number from 0 to 1000000, found "
                    + "'many'",
                "40:59: error: overrides[0].severities[0]: expected a severity: critical, high, "
                    + "normal or low, found 'lo'\n  Maybe 'low' is meant.",
            ]
        ),
    ])
    func `mistakes are told where they stand`(text: String, expected: [String]) throws {
        let complaints = try sample(text).complaints()
        for line in expected {
            #expect(complaints.contains("scenario.yaml:" + line), "\(complaints)")
        }
        #expect(complaints.count >= expected.count)
    }
}
