import GLPKSolver
import LaborLaw
import LawTestSupport
import LunbanTestSupport
import Planning
import RandomStreams
import RosterModel
import RosterOptimization
import ScenarioFiles
import Synchronization
import Testing
import Wording
import WorkTime

struct PlannerAgainstAuditorTests {
    @Test(arguments: [UInt64(100), 200, 300])
    func `no plan breaks a rule that binds a person`(seed: UInt64) {
        forAll(seed: seed, count: 5) { random in
            var drawn = RandomScenario(random)
            let scenario = drawn.scenario()
            let run = try plan(scenario)
            let stops = run.compliance.findings.filter { $0.severity == .hardStop }
            #expect(stops.filter { $0.specialist != nil }.map(\.ruleID) == [])
            expectContractsKept(run.roster, scenario)
            #expect(run.roster.assignments.allSatisfy { isPlannable($0, scenario) })
            let objective = run.objective.reduce(0) { $0 + $1.points }
            #expect(run.gap.lowerBound <= objective + 1e-6 * max(1, objective))
            #expect(abs(run.gap.objective - objective) <= 1e-6 * max(1, objective))
            // A rule of the team is broken exactly where the objective says it is.
            let presence = run.objective.first { $0.kind == .presence }?.points ?? 0
            #expect((presence > 1e-6) == stops.contains { $0.specialist == nil })
        }
    }

    @Test(arguments: ShippedLaw.ids)
    func `no plan breaks the law of its place, whoever works there`(law: String) throws {
        let pack = try #require(ShippedLaw.pack(id: law))
        forAll(seed: 400, count: 3) { random in
            var drawn = RandomScenario(random, under: pack, files: true)
            let scenario = drawn.scenario()
            let run = try plan(scenario, under: pack)
            let stops = run.compliance.findings.filter {
                $0.severity == .hardStop && $0.specialist != nil
            }
            #expect(stops.map { "\($0.ruleID): \($0.sentence.english)" } == [])
            #expect(!run.roster.assignments.isEmpty)
        }
    }

    /// Plans until the clock has been asked a few times, so that every machine does the same.
    private func plan(
        _ scenario: Scenario, under law: LawPack = .malaysiaKualaLumpur
    ) throws -> PlanningRun {
        let asked = Mutex(0)
        let limits = SearchLimits(
            gap: 0.02, rounds: 4,
            isCancelled: {
                asked.withLock { count in
                    count += 1
                    return count > 15
                }
            })
        let outcome = try Planner(solver: GLPKSolver())
            .plan(
                scenario, under: [law], limits: limits, seed: 1,
                onProgress: { _ in })
        guard case .planned(let run) = outcome else { throw NoPlan() }
        return run
    }

    private struct NoPlan: Error {}

    /// Whether a duty is one the scenario's shifts make on a date to be planned.
    private func isPlannable(_ assignment: Assignment, _ scenario: Scenario) -> Bool {
        let duty = assignment.duty
        return scenario.horizon.dates.contains(duty.date)
            && scenario.shifts.contains {
                $0.duties(on: duty.date, in: scenario.horizon.zone).contains(duty)
            }
            && assignment.development.allSatisfy { block in
                duty.workedRanges.contains {
                    $0.start <= block.range.start && block.range.end <= $0.end
                }
            }
    }

    /// Expects that nobody is given more than the contract says, a seventh of it off for each day
    /// outside employment and a fifth of the rest for each other day away; of a week that was full
    /// before the horizon nothing more.
    private func expectContractsKept(_ roster: Roster, _ scenario: Scenario) {
        let start = scenario.horizon.dates.start
        for specialist in scenario.team.specialists {
            let planned = roster.assignments(of: specialist.id).map(\.duty)
            let past = scenario.team.previousRoster.assignments(of: specialist.id).map(\.duty)
            let away = scenario.team.absences.filter { $0.specialist == specialist.id }
            for monday in stride(from: start.startOfWeek, to: scenario.horizon.dates.end, by: 7) {
                let week = DateRange(start: monday, days: 7)
                let outside = week.dates.filter { date in
                    away.contains { $0.kind == .notEmployed && $0.dates.contains(date) }
                }
                let daysAway = week.dates.count { date in
                    !outside.contains(date) && away.contains { $0.dates.contains(date) }
                }
                let weekly = specialist.contract.weeklyHours.count * (7 - outside.count) / 7
                let most = weekly - weekly * min(5, daysAway) / 5
                let before = past.filter { $0.date < start && week.contains($0.date) }
                let given = planned.filter { week.contains($0.date) }
                let minutes = (before + given).reduce(0) { $0 + $1.workedTime.count }
                #expect(given.isEmpty || minutes <= most)
            }
        }
    }
}
