import Foundation
import GLPKSolver
import LaborLaw
import LawTestSupport
import RandomStreams
import RosterModel
import Testing
import WorkTime

@testable import RosterOptimization

/// Corners in which the optimizer was once wrong, each with the smallest case that shows it.
struct EdgeCaseTests {
    /// A problem of one person who would rather work than not.
    private func problem(
        _ start: String, days: Int, _ templates: [ShiftTemplate],
        change: (inout RosterPerson) -> Void
    ) throws -> TinyProblem {
        let horizon = PlanningHorizon(
            dates: DateRange(start: try #require(LocalDate(start)), days: days),
            interval: .hours(1), zone: .utc)
        let duties = PlannableDuty.all(for: templates, in: horizon)
        var person = RosterPerson(
            name: "ana", dayCount: days, templateCount: templates.count, activityCount: 0)
        person.rules.weeks = TinyProblem.weeks(of: horizon)
        person.dayOffCosts = Array(repeating: 10, count: days)
        change(&person)
        return TinyProblem(
            RosterProblem(
                dayCount: days, templateCount: templates.count, options: duties.map(\.option),
                people: [person], cover: []),
            duties, horizon: horizon)
    }

    private func expectExact(_ tiny: TinyProblem, prices: [Double]? = nil) {
        let force = BruteForce(tiny)
        let prices = prices ?? tiny.problem.options.map { _ in 0 }
        let found = PlanSearch(tiny.problem).cheapestPlans(of: 0, prices: prices).plans.first
        #expect(found?.cost == force.cheapest(of: 0, prices: prices))
    }

    @Test func `work carried into a free week counts in its average`() throws {
        let tiny = try problem("2026-11-29", days: 2, [.night]) {
            $0.history.minutesThisWeek = 1000
            $0.allowedTemplates[1] = [false]
            $0.rules.averages = [WorkRules.AverageRule(weeks: 2, maxMinutes: 1400)]
        }
        expectExact(tiny)
    }

    @Test func `a dearer meal break may keep a week within its cap`() throws {
        let night = ShiftTemplate.shift(
            "N", "20:00", .hours(8), mealAfter: [210, 240], isNight: true)
        let tiny = try problem("2026-11-29", days: 1, [night]) {
            $0.rules.weeks[0].maxMinutes = 210
        }
        expectExact(tiny, prices: [0, -1])
    }

    @Test func `an average over more weeks than a search remembers caps each week`() throws {
        let scene = try SoloScene(
            "2026-11-23", days: 7, zone: "Asia/Kuala_Lumpur", templates: [.early], past: [])
        let average = MaxAverageOverPeriod(weeks: 6, weeklyLimit: Minutes(960))
        let book = RuleBook([rule(.maxAverageOverPeriod(average))])
        #expect(scene.reach(book).includes(scene.plan("E E . . . . .")))
        #expect(!scene.reach(book).includes(scene.plan("E E E . . . .")))
    }

    @Test func `nights may be counted over half a year and more`() async {
        await #expect(processExitsWith: .success) {
            let tiny = try EdgeCaseTests().problem("2026-11-23", days: 1, [.night]) {
                $0.rules.nightWeeks = [WorkRules.NightWeekRule(limit: 10, weeks: 32)]
            }
            EdgeCaseTests().expectExact(tiny)
        }
    }

    @Test func `the first roster settles`() async {
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

    @Test func `a proof needs no round`() throws {
        let tiny = try problem("2026-11-23", days: 2, [.early]) { _ in }
        let optimizer = RosterOptimizer(
            solver: GLPKSolver(), limits: SearchLimits(gap: 0, rounds: 0), seed: 1)
        guard case .roster(let found) = optimizer.solve(tiny.problem) else {
            Issue.record("no roster")
            return
        }
        #expect(found.gap.share == 0)
        #expect(found.endedBy == .proven)
    }

    private func rule(_ kind: RuleKind, _ number: Int = 0, for who: StaffFilter = StaffFilter())
        -> Rule
    {
        let name = LawPack.malaysiaKualaLumpur.name
        return Rule(
            id: "test.\(number)", title: name, kind: kind, authority: .policy(name),
            appliesTo: RuleScope(staff: who))
    }

    private func total(_ window: Window, _ minutes: Int) -> RuleKind {
        .maxTotalInWindow(MaxTotalInWindow(window: window, limit: Minutes(minutes)))
    }

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
        #expect(!isReached)
    }

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
        #expect(isReached)
    }

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
        #expect(!isReached)
    }

    @Test func `a shift that is given no more still counts in the day after it`() throws {
        let scene = try SoloScene(
            "2026-11-23", days: 1, zone: "Asia/Kuala_Lumpur", templates: [.early],
            past: [(1, "X")], pastTemplates: [.shift("X", "13:30", Minutes(510))])
        let book = RuleBook([rule(total(.day(.fromDutyStart), 720))])
        let plan = scene.plan("E")
        let isLegal = scene.auditorAccepts(plan, book)
        #expect(!isLegal)
        let isReached = scene.reach(book).includes(plan)
        #expect(!isReached)
    }

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
        #expect(!isReached)
    }

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
        #expect(!isReached)
    }
}
