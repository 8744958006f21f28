import Foundation
import GLPKSolver
import LaborLaw
import RandomStreams
import RosterModel
import Testing
import WorkTime

@testable import RosterOptimization

/// What the optimizer gets wrong at present, each with the smallest case that shows it.
///
/// A test here fails as soon as its defect is mended; it then moves to the tests of its subject.
struct OpenDefectTests {
    /// A problem of one person who would rather work than not.
    private func problem(
        _ start: String, days: Int, _ templates: [ShiftTemplate],
        change: (inout RosterPerson) -> Void
    ) throws -> TinyProblem {
        let horizon = PlanningHorizon(
            dates: DateRange(start: try #require(LocalDate(start)), days: days),
            interval: .hours(1), zone: .utc)
        let options = DutyOption.options(for: templates, in: horizon)
        var person = RosterPerson(
            name: "ana", dayCount: days, templateCount: templates.count, activityCount: 0)
        person.rules.weeks = TinyProblem.weeks(of: horizon)
        person.dayOffCosts = Array(repeating: 10, count: days)
        change(&person)
        return TinyProblem(
            RosterProblem(
                dayCount: days, templateCount: templates.count, options: options,
                people: [person], cover: []),
            horizon: horizon)
    }

    private func expectExact(_ tiny: TinyProblem, prices: [Double]? = nil) {
        let force = BruteForce(tiny)
        let prices = prices ?? tiny.problem.options.map { _ in 0 }
        let found = PlanSearch(tiny.problem).cheapestPlans(of: 0, prices: prices).first
        #expect(found?.cost == force.cheapest(of: 0, prices: prices))
    }

    // PlanSearch.turnWeek carries the work after Sunday's midnight into a week without asking
    // whether the averages still hold; only a further duty in that week asks.
    @Test func `work carried into a free week counts in its average`() throws {
        let tiny = try problem("2026-11-29", days: 2, [.night]) {
            $0.history.minutesThisWeek = 1000
            $0.allowedTemplates[1] = [false]
            $0.rules.averages = [WorkRules.AverageRule(weeks: 2, maxMinutes: 1400)]
        }
        withKnownIssue { expectExact(tiny) }
    }

    // PlanSearch.chooseVariants keeps the cheapest place of the meal alone, also where another
    // leaves less work in a full week.
    @Test func `a dearer meal break may keep a week within its cap`() throws {
        let night = ShiftTemplate.shift(
            "N", "20:00", .hours(8), mealAfter: [210, 240], isNight: true)
        let tiny = try problem("2026-11-29", days: 1, [night]) {
            $0.rules.weeks[0].maxMinutes = 210
        }
        withKnownIssue { expectExact(tiny, prices: [0, -1]) }
    }

    // PlanSearch remembers four weeks before the current one.
    @Test func `an average may span more than five weeks`() throws {
        let tiny = try problem("2026-11-23", days: 2, [.early]) {
            $0.history.minutesOfWeeksBefore = [0, 0, 0, 0, 1000]
            $0.rules.averages = [WorkRules.AverageRule(weeks: 6, maxMinutes: 1400)]
        }
        withKnownIssue { expectExact(tiny) }
    }

    // PlanSearch.keepsNightWeeks computes 1 << 32 in 32 bits and subtracts 1, which traps.
    @Test func `nights may be counted over half a year and more`() async {
        await withKnownIssue {
            await #expect(processExitsWith: .success) {
                let tiny = try OpenDefectTests().problem("2026-11-23", days: 1, [.night]) {
                    $0.rules.nightWeeks = [WorkRules.NightWeekRule(limit: 10, weeks: 32)]
                }
                OpenDefectTests().expectExact(tiny)
            }
        }
    }

    // RuinAndRecreate.settle takes a reply even when it makes the roster worse, as prices of
    // requirements over several hours are not exact; it can then go round in circles for ever.
    @Test func `the first roster settles`() async {
        await withKnownIssue {
            await #expect(processExitsWith: .success) {
                Thread.detachNewThread {
                    Thread.sleep(forTimeInterval: 5)
                    exit(EXIT_FAILURE)
                }
                var random = RandomStream(seed: 3070)
                let tiny = TinyProblem(
                    &random, people: random.integer(in: 2...4), planLimit: 100_000)
                let optimizer = RosterOptimizer(
                    solver: GLPKSolver(), limits: SearchLimits(rounds: 0), seed: 1)
                _ = optimizer.solve(tiny.problem)
            }
        }
    }

    // RosterOptimizer.improve says that every round was done even when the root proved the roster.
    @Test func `a proof needs no round`() throws {
        let tiny = try problem("2026-11-23", days: 2, [.early]) { _ in }
        let optimizer = RosterOptimizer(
            solver: GLPKSolver(), limits: SearchLimits(gap: 0, rounds: 0), seed: 1)
        guard case .roster(let found) = optimizer.solve(tiny.problem) else {
            Issue.record("no roster")
            return
        }
        #expect(found.gap.share == 0)
        withKnownIssue { #expect(found.endedBy == .proven) }
    }

    private func rule(_ kind: RuleKind, _ number: Int = 0, for who: StaffFilter = StaffFilter())
        -> Rule
    {
        let name = LawPack.malaysiaKualaLumpur.name
        return Rule(
            id: "test.\(number)", title: name, kind: kind, authority: .policy(name),
            appliesTo: who)
    }

    private func total(_ window: Window, _ minutes: Int) -> RuleKind {
        .maxTotalInWindow(MaxTotalInWindow(window: window, limit: Minutes(minutes)))
    }

    // RuleCompiler.forbidSuccessions replaces what a rule before it has forbidden.
    @Test func `two caps on the day hold together`() throws {
        let scene = try SoloScene(
            "2026-11-23", days: 2, zone: "Asia/Kuala_Lumpur",
            templates: [.early, .late, .night], past: [])
        let book = RuleBook([
            rule(total(.day(.fromDutyStart), 480), 1), rule(total(.day(.fromDutyStart), 959), 2),
        ])
        let plan = scene.plan("L E")
        let isLegal = scene.auditorAccepts(plan, book)
        #expect(!isLegal)
        let isReached = scene.reach(book).includes(plan)
        withKnownIssue { #expect(!isReached) }
    }

    // RuleCompiler.init drops a duty for everybody where a rule for some forbids it.
    @Test func `a rule for graduates leaves others their long shifts`() throws {
        let scene = try SoloScene(
            "2026-11-23", days: 1, zone: "Asia/Kuala_Lumpur", templates: [.early], past: [])
        let book = RuleBook([
            rule(
                .maxSpanOfDay(MaxSpanOfDay(limit: .hours(6))), for: StaffFilter(grades: [.graduate])
            )
        ])
        let plan = scene.plan("E")
        let isLegal = scene.auditorAccepts(plan, book)
        #expect(isLegal)
        let isReached = scene.reach(book).includes(plan)
        withKnownIssue { #expect(isReached) }
    }

    // RuleCompiler.compile leaves continuous work to single duties; two that meet make one stretch.
    @Test func `duties that meet are one stretch of work`() throws {
        let scene = try SoloScene(
            "2026-11-23", days: 2, zone: "Asia/Kuala_Lumpur",
            templates: [
                .shift("P", "20:00", .hours(4), mealAfter: []),
                .shift("Q", "00:00", .hours(4), mealAfter: []),
            ], past: [])
        let book = RuleBook(packs: [
            .malaysiaKualaLumpur,
            .teamPolicy(
                minimumRest: nil, maxConsecutiveDays: nil, nightWeeks: nil, onDuty: [],
                neverAlone: []),
        ])
        let plan = scene.plan("P Q")
        let isLegal = scene.auditorAccepts(plan, book)
        #expect(!isLegal)
        let isReached = scene.reach(book).includes(plan)
        withKnownIssue { #expect(!isReached) }
    }

    // WorkHistory knows the last duty before the horizon by its template alone.
    @Test func `a shift that is given no more still counts in the day after it`() throws {
        let scene = try SoloScene(
            "2026-11-23", days: 1, zone: "Asia/Kuala_Lumpur", templates: [.early],
            past: [(1, "X")], pastTemplates: [.shift("X", "13:30", Minutes(510))])
        let book = RuleBook([rule(total(.day(.fromDutyStart), 720))])
        let plan = scene.plan("E")
        let isLegal = scene.auditorAccepts(plan, book)
        #expect(!isLegal)
        let isReached = scene.reach(book).includes(plan)
        withKnownIssue { #expect(!isReached) }
    }

    // RuleCompiler.forbidSuccessions looks at days of the horizon alone. When the clocks go forward
    // on its first day, the day that began before it holds an hour more of it than any other.
    @Test func `a change of the clocks on the first day counts in the day before it`() throws {
        let scene = try SoloScene(
            "2027-03-28", days: 3, zone: "Europe/Berlin",
            templates: [
                .shift("P", "18:00", .hours(5), mealAfter: []), .shift("D", "10:00", Minutes(510)),
            ], past: [(1, "P")])
        let book = RuleBook([rule(total(.day(.fromDutyStart), 750))])
        let plan = scene.plan("D . .")
        let isLegal = scene.auditorAccepts(plan, book)
        #expect(!isLegal)
        let isReached = scene.reach(book).includes(plan)
        withKnownIssue { #expect(!isReached) }
    }

    // RuleCompiler asks what is in force on the horizon's first date, the auditor on each date.
    @Test func `a law that comes into force within the horizon binds from then on`() throws {
        let scene = try SoloScene(
            "2022-12-31", days: 4, zone: "Asia/Kuala_Lumpur", templates: [.early], past: [])
        let since2023 = try #require(
            LawPack.malaysiaKualaLumpur.rules.first { $0.id == "my-kul.normal-hours-week" })
        let book = RuleBook([
            Rule(
                id: "test", title: since2023.title, kind: total(.week, 480),
                authority: since2023.authority)
        ])
        let plan = scene.plan(". . E E")
        let isLegal = scene.auditorAccepts(plan, book)
        #expect(!isLegal)
        let isReached = scene.reach(book).includes(plan)
        withKnownIssue { #expect(!isReached) }
    }
}
