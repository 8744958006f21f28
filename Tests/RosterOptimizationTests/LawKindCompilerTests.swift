import LaborLaw
import LawTestSupport
import RosterModel
import Testing
import WorkTime

/// Holds what planning can come up with under the kinds of statutes against the auditor.
struct LawKindCompilerTests {
    /// A day and a long night over the end of a month, after a week of work.
    private static func scene(_ start: String, days: Int = 7) throws -> SoloScene {
        try SoloScene(
            start, days: days, zone: "Europe/Berlin",
            templates: [
                .shift("E", "07:00", Minutes(510)),
                .shift("N", "21:00", Minutes(630), mealAfter: [300], isNight: true),
            ],
            past: [(9, "E"), (8, "E"), (6, "E"), (3, "E"), (2, "E")])
    }

    private func expectNothingIllegal(
        under kind: RuleKind, in scene: SoloScene, reaching least: Int = 2,
        sourceLocation: SourceLocation = #_sourceLocation
    ) {
        let name = LawPack.malaysiaKualaLumpur.name
        let book = RuleBook([
            Rule(id: "test.rule", title: name, kind: kind, authority: .policy(name))
        ])
        let reach = scene.reach(book)
        let reached = scene.plans.filter { reach.includes($0) }
        #expect(reached.count >= least, sourceLocation: sourceLocation)
        let illegal = reached.filter { !scene.auditorAccepts($0, book) }
        #expect(illegal.isEmpty, sourceLocation: sourceLocation)
    }

    @Test(arguments: [
        RuleKind.maxTotalInWindow(
            MaxTotalInWindow(window: .day(.calendar), limit: Minutes(10 * 60))),
        .maxTotalInWindow(MaxTotalInWindow(window: .month, limit: .hours(60))),
        .maxTotalInWindow(MaxTotalInWindow(window: .days(7), limit: .hours(40))),
        .maxTotalInWindow(MaxTotalInWindow(window: .days(9), limit: .hours(48))),
        .maxTotalInWindow(MaxTotalInWindow(window: .year, limit: .hours(1800))),
    ])
    func `caps on longer windows`(kind: RuleKind) throws {
        expectNothingIllegal(under: kind, in: try Self.scene("2026-10-23", days: 6))
        expectNothingIllegal(under: kind, in: try Self.scene("2026-11-27", days: 6))
    }

    @Test(arguments: [
        RuleKind.maxOvertime(
            MaxOvertime(
                window: .day, limit: .hours(1), normal: NormalHours(day: .hours(8)))),
        .maxOvertime(
            MaxOvertime(
                window: .week, limit: .hours(4),
                normal: NormalHours(day: .hours(8), week: .hours(40)))),
        .maxOvertime(
            MaxOvertime(
                window: .month, limit: .hours(24), normal: NormalHours(week: .hours(40)),
                excludesRestDays: true)),
        .maxAverageOvertime(
            MaxAverageOvertime(
                months: [1, 2], monthlyLimit: .hours(20), normal: NormalHours(week: .hours(40)))),
    ])
    func `caps on overtime`(kind: RuleKind) throws {
        expectNothingIllegal(under: kind, in: try Self.scene("2026-10-26", days: 6))
        expectNothingIllegal(under: kind, in: try Self.scene("2026-11-27", days: 6))
    }

    @Test(arguments: [
        RuleKind.minDaysOff(MinDaysOff(count: 1, window: .week)),
        .minDaysOff(MinDaysOff(count: 2, window: .week)),
        .minDaysOff(MinDaysOff(count: 4, window: .days(28))),
        .minDaysOff(MinDaysOff(count: 1, window: .days(7))),
        .minDaysOff(MinDaysOff(count: 1, window: .week, weekday: .sunday)),
        .minDaysOff(MinDaysOff(count: 3, window: .month, weekday: .sunday)),
        .substituteRest(SubstituteRest(after: .sunday, withinDays: 14)),
        .minContiguousRestInWindow(
            MinContiguousRestInWindow(limit: .hours(24), weeks: 2, count: 2)),
        .minContiguousRestInWindow(MinContiguousRestInWindow(limit: .hours(48), weeks: 2)),
    ])
    func `days off and rests`(kind: RuleKind) throws {
        expectNothingIllegal(under: kind, in: try Self.scene("2026-10-26", days: 7))
        expectNothingIllegal(under: kind, in: try Self.scene("2026-11-25", days: 7))
    }

    @Test func `rules about single duties narrow down the options`() throws {
        let scene = try Self.scene("2026-10-23", days: 4)
        let kinds: [RuleKind] = [
            .breakOwed(BreakOwed(steps: [BreakOwed.Step(beyond: .hours(9), length: Minutes(45))])),
            .mealInWindow(
                MealInWindow(
                    from: try #require(LocalTime("11:00")), to: try #require(LocalTime("13:00")),
                    length: Minutes(30), beyond: .hours(6))),
            .prohibitedWindow(
                ProhibitedWindow(from: LocalTime("23:00"), to: LocalTime("06:00"))),
            .prohibitedWindow(ProhibitedWindow(weekdays: [.sunday])),
            .maxGapsInDay(MaxGapsInDay(maxGaps: 1)),
            .publicationNotice(PublicationNotice(days: 14)),
        ]
        for kind in kinds { expectNothingIllegal(under: kind, in: scene) }
    }

    @Test func `leave makes the average of its weeks smaller`() throws {
        let kind = RuleKind.maxAverageOverPeriod(
            MaxAverageOverPeriod(weeks: 2, weeklyLimit: .hours(42), leaveIsNeutral: true))
        let scene = try Self.scene("2026-10-26", days: 7)
        expectNothingIllegal(under: kind, in: scene.away(0..<3, .annualLeave))
    }
}
