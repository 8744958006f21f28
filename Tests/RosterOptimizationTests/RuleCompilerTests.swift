import LaborLaw
import LawTestSupport
import RosterModel
import RosterOptimization
import Testing
import WorkTime

/// Holds every plan of small scenes against the compiled rules and against the auditor.
struct RuleCompilerTests {
    /// From Friday over the spring change of the clocks, after a night that runs into Friday.
    private static func spring(_ templates: [ShiftTemplate] = [.early, .night]) throws -> SoloScene
    {
        try SoloScene(
            "2026-03-27", days: 5, zone: "Europe/Berlin", templates: templates,
            past: [(11, "E"), (10, templates[1].code.rawValue), (4, "E"), (3, "E"), (2, "E")]
                + (templates.contains(.night) ? [(1, "N")] : []))
    }

    /// From Thursday over the autumn change of the clocks, after three days of work.
    private static func autumn() throws -> SoloScene {
        try SoloScene(
            "2026-10-22", days: 5, zone: "Europe/Berlin", templates: [.early, .night],
            past: [(9, "N"), (3, "E"), (2, "E"), (1, "E")])
    }

    /// From Monday, after a Sunday night that runs into the week.
    private static func monday() throws -> SoloScene {
        try SoloScene(
            "2026-11-23", days: 5, zone: "Asia/Kuala_Lumpur", templates: [.early, .night],
            past: [(13, "N"), (6, "E"), (5, "E"), (1, "N")])
    }

    private func rule(_ kind: RuleKind, number: Int = 0) -> Rule {
        let name = LawPack.malaysiaKualaLumpur.name
        return Rule(id: "test.\(number)", title: name, kind: kind, authority: .policy(name))
    }

    /// Expects that exactly the plans the auditor accepts can be reached, and that there are both
    /// accepted and refused ones unless all are told to be alike.
    private func expectAgreement(
        on kinds: [RuleKind], in scene: SoloScene, bothVerdicts: Bool = true,
        sourceLocation: SourceLocation = #_sourceLocation
    ) {
        let all = kinds + [.noOverlap(NoOverlap())]
        let book = RuleBook(all.enumerated().map { rule($1, number: $0) })
        let reach = scene.reach(book)
        var accepted = 0
        let plans = scene.plans
        for plan in plans {
            let isLegal = scene.auditorAccepts(plan, book)
            let isReached = reach.includes(plan)
            accepted += isLegal ? 1 : 0
            guard isLegal != isReached else { continue }
            Issue.record(
                "\(name(plan)): legal \(isLegal), reached \(isReached)",
                sourceLocation: sourceLocation)
            return
        }
        #expect(accepted > 0, "even a free plan is refused", sourceLocation: sourceLocation)
        if bothVerdicts {
            #expect(accepted < plans.count, "nothing is refused", sourceLocation: sourceLocation)
        }
    }

    /// Expects that whatever can be reached is legal; more may be legal.
    private func expectNothingIllegal(
        under book: RuleBook, in scene: SoloScene, sourceLocation: SourceLocation = #_sourceLocation
    ) {
        let reach = scene.reach(book)
        let reached = scene.plans.filter { reach.includes($0) }
        #expect(reached.count > 1, sourceLocation: sourceLocation)
        for plan in reached where !scene.auditorAccepts(plan, book) {
            Issue.record("\(name(plan)): reached, not legal", sourceLocation: sourceLocation)
            return
        }
    }

    private func name(_ plan: [Duty?]) -> String {
        plan.map { $0?.shift.rawValue ?? "." }.joined(separator: " ")
    }

    // The night ends 30 minutes before the early shift; from early to early pass 15 h 30, an hour
    // less over the spring change.
    @Test(arguments: [30, 31, 870, 871, 930, 931])
    func `rest between duties`(minutes: Int) throws {
        expectAgreement(
            on: [.minRestBetweenShifts(MinRestBetweenShifts(limit: Minutes(minutes)))],
            in: try Self.spring(), bothVerdicts: minutes > 30)
    }

    @Test(arguments: 2...6)
    func `days in a row`(limit: Int) throws {
        let kinds = [RuleKind.maxConsecutiveDays(MaxConsecutiveDays(limit: limit))]
        expectAgreement(on: kinds, in: try Self.spring())
        expectAgreement(on: kinds, in: try Self.autumn(), bothVerdicts: limit < 6)
    }

    // Before the horizon: six hours of the night into Monday, or four duties from Monday on. Of a
    // Sunday night two hours count in the week it begins in.
    @Test(arguments: [(840, 2400), (1320, 2399), (1319, 2520), (1799, 2519), (1800, 1920)])
    func `work of a week`(afterNight: Int, afterDays: Int) throws {
        func kinds(_ minutes: Int) -> [RuleKind] {
            [.maxTotalInWindow(MaxTotalInWindow(window: .week, limit: Minutes(minutes)))]
        }
        expectAgreement(on: kinds(afterNight), in: try Self.monday())
        expectAgreement(on: kinds(afterDays), in: try Self.spring())
    }

    // Before the horizon: 961 minutes in the week before, 1440 from Monday on. The longer shift
    // makes totals that lie a minute beyond a limit.
    @Test(
        arguments: [(2, 1201), (2, 1440), (2, 1441), (2, 1681), (3, 801), (3, 960), (3, 961)])
    func `work of the average week`(weeks: Int, minutes: Int) throws {
        expectAgreement(
            on: [
                .maxAverageOverPeriod(
                    MaxAverageOverPeriod(weeks: weeks, weeklyLimit: Minutes(minutes)))
            ], in: try Self.spring([.early, .shift("L", "14:30", Minutes(511))]))
    }

    // The search remembers four weeks; over more, each week is capped, the lower the heavier the
    // weeks before were.
    @Test func `a long average counts the weeks before the horizon`() throws {
        let scene = try SoloScene(
            "2026-11-23", days: 2, zone: "Asia/Kuala_Lumpur", templates: [.early],
            past: [(17, "E"), (16, "E"), (15, "E"), (3, "E"), (2, "E"), (1, "E")])
        let average = MaxAverageOverPeriod(weeks: 6, weeklyLimit: Minutes(500))
        let book = RuleBook([rule(.maxAverageOverPeriod(average))])
        let free = scene.auditorAccepts(scene.plan(". ."), book)
        let full = scene.auditorAccepts(scene.plan("E ."), book)
        #expect(free && !full)
        let isReached = scene.reach(book).includes(scene.plan("E ."))
        #expect(!isReached)
    }

    // The longest rest before the horizon lasts 30 h 30. From an early shift's end on Saturday to
    // Sunday's midnight pass 31 h 30 in spring and 33 h 30 in autumn, from Friday's to that on
    // Sunday 38 h 30 and 40 h 30.
    @Test(arguments: [1831, 1890, 1891, 2010, 2011, 2310, 2311, 2430, 2431])
    func `the unbroken rest of a week`(minutes: Int) throws {
        let kinds = [
            RuleKind.minContiguousRestInWindow(MinContiguousRestInWindow(limit: Minutes(minutes)))
        ]
        expectAgreement(on: kinds, in: try Self.spring())
        expectAgreement(on: kinds, in: try Self.autumn())
    }

    @Test(arguments: [(1, 1), (1, 2), (1, 3), (2, 3), (2, 2)])
    func `weeks with nights`(limit: Int, weeks: Int) throws {
        let kinds = [RuleKind.maxNightWeeks(MaxNightWeeks(limit: limit, weeks: weeks))]
        let kept = limit < weeks
        expectAgreement(on: kinds, in: try Self.autumn(), bothVerdicts: kept)
        // Two weeks of nights lie before the Monday.
        if (limit, weeks) != (1, 3) {
            expectAgreement(on: kinds, in: try Self.monday(), bothVerdicts: kept)
        }
    }

    @Test(arguments: [(510, 480, 240), (509, 480, 240), (510, 479, 240), (510, 480, 239)])
    func `what a single duty may be`(span: Int, work: Int, stretch: Int) throws {
        let kinds: [RuleKind] = [
            .maxSpanOfDay(MaxSpanOfDay(limit: Minutes(span))),
            .maxTotalInWindow(MaxTotalInWindow(window: .day(.dutyDate), limit: Minutes(work))),
            .maxContinuousWork(
                MaxContinuousWork(limit: Minutes(stretch), interruptedBy: Minutes(30))),
        ]
        let scene = try SoloScene(
            "2026-11-23", days: 5, zone: "Asia/Kuala_Lumpur",
            templates: [.early, .shift("S", "08:00", .hours(4), mealAfter: [])], past: [])
        let isTooMuch = span < 510 || work < 480 || stretch < 240
        expectAgreement(on: kinds, in: scene, bothVerdicts: isTooMuch)
    }

    // Early and night make sixteen hours within a day from the night's start; two nights eight.
    @Test(arguments: [480, 959, 960])
    func `work in the day from a duty's start`(minutes: Int) throws {
        expectAgreement(
            on: [
                .maxTotalInWindow(
                    MaxTotalInWindow(window: .day(.fromDutyStart), limit: Minutes(minutes)))
            ], in: try Self.monday(), bothVerdicts: minutes < 960)
    }

    // On the day the clocks go forward two early shifts lie 23 hours apart; what is forbidden
    // then is forbidden on every day.
    @Test(arguments: [480, 539, 540, 959])
    func `work in the day from a duty's start, over a change of the clocks`(minutes: Int) throws {
        let kind = RuleKind.maxTotalInWindow(
            MaxTotalInWindow(window: .day(.fromDutyStart), limit: Minutes(minutes)))
        expectNothingIllegal(under: RuleBook([rule(kind)]), in: try Self.spring())
    }

    @Test(arguments: Absence.Kind.allCases)
    func `days away`(kind: Absence.Kind) throws {
        let kinds = [RuleKind.noWorkDuringAbsence(NoWorkDuringAbsence(kinds: [kind]))]
        let scene = try Self.autumn()
        expectAgreement(on: kinds, in: scene.away(2..<4, kind))
        let other = Absence.Kind.allCases.first { $0 != kind } ?? kind
        expectAgreement(on: kinds, in: scene.away(2..<4, other), bothVerdicts: false)
        // A last night that runs into days away beyond the horizon is kept off all the same.
        expectNothingIllegal(under: RuleBook([rule(kinds[0])]), in: scene.away(6..<8, kind))
    }

    @Test func `two duties at once`() throws {
        let scene = try SoloScene(
            "2026-03-27", days: 5, zone: "Europe/Berlin",
            templates: [.early, .shift("G", "12:00", .hours(20), isNight: true)],
            past: [(1, "G")])
        expectAgreement(on: [.noOverlap(NoOverlap())], in: scene)
    }

    @Test func `rules of the team bind nobody's own plan`() throws {
        let kinds: [RuleKind] = [
            .minOnDuty(MinOnDuty(who: StaffFilter(), atLeast: 1)),
            .neverAlone(NeverAlone(grade: .specialist)),
        ]
        expectAgreement(on: kinds, in: try Self.autumn(), bothVerdicts: false)
    }

    @Test func `several rules together`() throws {
        let kinds: [RuleKind] = [
            .minRestBetweenShifts(MinRestBetweenShifts(limit: .hours(11))),
            .maxConsecutiveDays(MaxConsecutiveDays(limit: 5)),
            .maxTotalInWindow(MaxTotalInWindow(window: .week, limit: .hours(44))),
            .minContiguousRestInWindow(MinContiguousRestInWindow(limit: .hours(36))),
            .maxNightWeeks(MaxNightWeeks(limit: 2, weeks: 3)),
        ]
        expectAgreement(on: kinds, in: try Self.spring())
        expectAgreement(on: kinds, in: try Self.autumn())
        expectAgreement(on: kinds, in: try Self.monday())
    }

    @Test func `the law of Malaysia and a team's policy`() throws {
        let book = RuleBook(packs: [
            .malaysiaKualaLumpur,
            .teamPolicy(
                minimumRest: .hours(11), maxConsecutiveDays: 5, nightWeeks: (2, 3), onDuty: [],
                neverAlone: []),
        ])
        expectNothingIllegal(under: book, in: try Self.monday().away(4..<5, .annualLeave))
        expectNothingIllegal(under: book, in: try Self.spring().away(3..<4, .training))
    }
}
