import GLPKSolver
import LaborLaw
import LawTestSupport
import Planning
import RosterModel
import RosterOptimization
import Testing
import WorkTime

/// What must not make the best roster better, or worse: a proven bound of the one scenario may not
/// lie above a roster of the other.
struct MonotonicityTests {
    private static let base: SmallScenario = {
        var small = SmallScenario()
        small.days = 7
        small.people = [("ana", .senior), ("ben", .specialist), ("cem", .specialist)]
        small.maxConsecutiveDays = 4
        small.onDuty = [
            OnDutyPolicy(name: "a senior", who: StaffFilter(grades: [.senior]), atLeast: 1)
        ]
        return small
    }()

    private func plan(_ scenario: Scenario) throws -> PlanningRun {
        let outcome = try Planner(solver: GLPKSolver()).plan(
            scenario, under: [.malaysiaKualaLumpur], limits: SearchLimits(gap: 0.001, rounds: 10),
            seed: 1, onProgress: { _ in })
        guard case .planned(let run) = outcome else { throw NoPlan() }
        return run
    }

    private struct NoPlan: Error {}

    /// Expects the best roster of one scenario to cost no more than that of another, so far as the
    /// bounds of both tell, and `extra` points at most.
    private func expect(
        _ cheap: PlanningRun, isNoDearerThan dear: PlanningRun, extra: Double = 0,
        sourceLocation: SourceLocation = #_sourceLocation
    ) {
        // A bound that says little would pass whatever is planned.
        #expect(cheap.gap.lowerBound > 0.99 * cheap.gap.objective, sourceLocation: sourceLocation)
        let margin = 1e-6 * max(1, dear.gap.objective)
        #expect(
            cheap.gap.lowerBound <= dear.gap.objective + extra + margin,
            sourceLocation: sourceLocation)
    }

    @Test(arguments: [1.1, 1.6])
    func `more demand never costs less`(share: Double) throws {
        let scenario = try Self.base.scenario()
        let more = try plan(scenario.varied(by: [ScenarioVariation(.volumes, share: share)]))
        let run = try plan(scenario)
        expect(run, isNoDearerThan: more)
        #expect(run.gap.objective < more.gap.objective)
    }

    @Test func `one more person is worse by no more than the hours they are not needed for`() throws
    {
        var more = Self.base
        more.people.append(("dan", .specialist))
        let (few, many) = (try plan(Self.base.scenario()), try plan(more.scenario()))
        expect(many, isNoDearerThan: few, extra: 40 * more.objective.unusedContractHour)
        #expect(many.gap.objective < few.gap.objective, "they are short of people")
    }

    @Test(arguments: ["minimumRest", "maxConsecutiveDays"])
    func `a dropped rule is never worse`(rule: String) throws {
        var freer = Self.base
        if rule == "minimumRest" { freer.minimumRest = nil } else { freer.maxConsecutiveDays = nil }
        expect(try plan(freer.scenario()), isNoDearerThan: try plan(Self.base.scenario()))
    }

    @Test func `a dropped rule that is broken all the time frees what that costs`() throws {
        var freer = Self.base
        freer.onDuty = []
        let (free, bound) = (try plan(freer.scenario()), try plan(Self.base.scenario()))
        let broken = try #require(bound.objective.first { $0.kind == .presence }).points
        #expect(broken > 0)
        #expect(free.gap.objective < bound.gap.lowerBound)
    }

    @Test func `a longer rest is never better`() throws {
        var strict = Self.base
        strict.minimumRest = .hours(16)
        expect(try plan(Self.base.scenario()), isNoDearerThan: try plan(strict.scenario()))
    }
}
