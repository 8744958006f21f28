import GLPKSolver
import LaborLaw
import LawTestSupport
import RosterModel
import RosterOptimization
import Testing
import WorkTime

@testable import Planning

/// Answers to why a roster is as it is, against every roster there is.
struct AlternativeTests {
    private let planner = Planner(solver: GLPKSolver())
    private let law: [LawPack] = [.malaysiaKualaLumpur]
    private let limits = SearchLimits(gap: 0, rounds: 150)

    private var small: SmallScenario {
        var small = SmallScenario()
        small.days = 2
        return small
    }

    private func duty(
        _ small: SmallScenario, _ who: String, _ code: String, day: Int
    ) throws -> Assignment {
        let shift = try #require(small.shifts.first { $0.code.rawValue == code })
        let date = try #require(LocalDate(small.start)) + day
        return Assignment(
            specialist: SpecialistID(who),
            duty: try #require(shift.duties(on: date, in: small.zone).first))
    }

    /// ana early on both days, ben late on the first.
    private func roster(_ small: SmallScenario) throws -> Roster {
        Roster([
            try duty(small, "ana", "E", day: 0), try duty(small, "ana", "E", day: 1),
            try duty(small, "ben", "L", day: 0),
        ])
    }

    /// The least objective of all legal rosters that fit.
    private func least(
        _ ground: PlanningGround, _ small: SmallScenario,
        where fits: (Roster) -> Bool = { _ in true }
    ) throws -> Double {
        let search = JointSearch(
            ground, solver: GLPKSolver(), limits: limits, seed: 1, threads: 1,
            onProgress: { _ in })
        let people = ground.scenario.team.specialists.map(\.id.rawValue)
        let choices: [String?] = [nil, "E", "L"]
        let days = people.count * 2
        var least = Double.infinity
        for index in 0..<(0..<days).reduce(1, { power, _ in power * 3 }) {
            var rest = index
            var assignments: [Assignment] = []
            for who in people {
                for day in 0..<2 {
                    if let code = choices[rest % 3] {
                        assignments.append(try duty(small, who, code, day: day))
                    }
                    rest /= 3
                }
            }
            let roster = Roster(assignments)
            guard fits(roster), ground.audit(roster).isLegal else { continue }
            var demand = ground.flow
            let flow = try search.flow(of: roster, &demand)
            least = min(least, ground.objective(roster, flow: flow).total)
        }
        return least
    }

    @Test(arguments: [nil, "L"])
    func `the best roster without a duty, or with another, is the best there is`(
        shift: String?
    ) throws {
        let small = small
        let scenario = try small.scenario()
        let ground = try PlanningGround(scenario, law: law)
        let roster = try roster(small)
        let day = SpecialistDay(
            specialist: SpecialistID("ana"), date: scenario.horizon.dates.start + 1)
        let found = try planner.alternative(
            to: roster, of: scenario, under: law, on: day, giving: shift.map { ShiftCode($0) },
            limits: limits, seed: 1)
        let best = try #require(found.best)
        let expected = try least(ground, small) { roster in
            let codes = roster.assignments.filter {
                $0.specialist == day.specialist && $0.duty.date == day.date
            }.map(\.duty.shift.rawValue)
            return shift.map { codes == [$0] } ?? !codes.contains("E")
        }
        #expect(abs(best.objective - expected) <= 1e-6 * max(1, expected))
        #expect(best.lowerBound <= expected + 1e-6 * max(1, expected))
        #expect(found.findings.allSatisfy { $0.severity != .hardStop })
        #expect(best.changes.contains(day))
        #expect(found.impasse == nil)
    }

    @Test func `what rules forbid is told with the rules`() throws {
        var small = small
        small.previous = [try duty(small, "ben", "L", day: -1)]
        let scenario = try small.scenario()
        let day = SpecialistDay(
            specialist: SpecialistID("ben"), date: scenario.horizon.dates.start)
        let found = try planner.alternative(
            to: Roster([]), of: scenario, under: law, on: day, giving: ShiftCode("E"),
            limits: limits, seed: 1)
        #expect(found.best == nil)
        #expect(found.impasse?.specialist == SpecialistID("ben"))
        #expect(found.findings.contains { $0.ruleID == "policy.minimum-rest" })
    }

    @Test func `one more person is worth what planning with them saves`() throws {
        let small = small
        let scenario = try small.scenario()
        let ground = try PlanningGround(scenario, law: law)
        let worths = try planner.hires(
            for: try roster(small), of: scenario, under: law, limits: limits, seed: 1)
        #expect(Set(worths.map(\.grade)) == [.senior, .specialist])
        #expect(worths.map(\.points) == worths.map(\.points).sorted(by: >))
        let base = try least(ground, small)
        for worth in worths {
            let model = try #require(scenario.team.specialists.first { $0.id == worth.like })
            let hire = Specialist(
                id: SpecialistID("zoe"), name: "zoe", grade: model.grade, joined: model.joined,
                contract: model.contract, languages: model.languages,
                categories: model.categories)
            let larger = ground.with(
                scenario.with(specialists: scenario.team.specialists + [hire]))
            let expected = (base - (try least(larger, small))) * 7 / 2
            #expect(abs(worth.points - expected) <= 1e-6 * max(1, base))
            // The first hour is worth most.
            #expect(worth.estimate >= worth.points - 1e-6)
        }
    }

    @Test func `a rule costs what planning without it saves`() throws {
        var small = small
        small.minimumRest = .hours(18)
        let scenario = try small.scenario()
        let ground = try PlanningGround(scenario, law: law)
        let costs = try planner.ruleCosts(
            for: try roster(small), of: scenario, under: law, limits: limits, seed: 1)
        let base = try least(ground, small)
        #expect(costs.contains { $0.rule.id == "policy.minimum-rest" })
        for cost in costs {
            let expected = base - (try least(ground.without(cost.rule), small))
            #expect(abs(cost.points - expected) <= 1e-6 * max(1, base), "\(cost.rule.id)")
        }
    }
}
