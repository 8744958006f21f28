import GLPKSolver
import LaborLaw
import LawTestSupport
import LunbanTestSupport
import Planning
import RandomStreams
import RosterModel
import RosterOptimization
import ScenarioFiles
import Testing
import WorkTime

struct JointPlanTests {
    private func plan(_ scenario: Scenario, rounds: Int = 2) throws -> PlanningRun {
        let outcome = try Planner(solver: GLPKSolver())
            .plan(
                scenario, under: [.malaysiaKualaLumpur],
                limits: SearchLimits(gap: 0.01, rounds: rounds), seed: 1, onProgress: { _ in })
        guard case .planned(let run) = outcome else { throw NoPlan() }
        return run
    }

    private struct NoPlan: Error {}

    @Test func `a joint plan is never worse than planning in two steps`() {
        var better = 0
        forAll(seed: 700, count: 6) { random in
            var drawn = RandomScenario(random)
            let run = try plan(drawn.scenario())
            let objective = run.gap.objective
            // Rosters for promises that simulation does not see kept may cost more.
            let planned = objective - (run.check?.cost ?? 0)
            let twoSteps = try #require(run.twoSteps)
            #expect(planned <= twoSteps.objective + 1e-6 * max(1, objective))
            #expect(run.gap.lowerBound <= objective + 1e-6 * max(1, objective))
            if planned < twoSteps.objective - 1e-6 { better += 1 }
        }
        #expect(better > 0)
    }

    @Test func `no ticket is lost on its way`() {
        forAll(seed: 710, count: 4) { random in
            var drawn = RandomScenario(random)
            let run = try plan(drawn.scenario())
            for flow in run.flow.classes {
                var open = flow.opening
                var overdue = 0.0
                for period in run.flow.periods.indices {
                    let there = open + flow.arrived[period]
                    #expect(flow.served[period] <= there + 1e-6)
                    #expect(abs(there - flow.served[period] - flow.waiting[period]) <= 1e-6)
                    // Late is what was late and is not answered, and what falls due unanswered.
                    #expect(flow.overdue[period] <= overdue + flow.late[period] + 1e-6)
                    #expect(flow.overdue[period] <= flow.waiting[period] + 1e-6)
                    #expect(flow.overdueByDay[period] <= flow.overdue[period] + 1e-6)
                    #expect(flow.late[period] <= flow.due[period] + 1e-6)
                    (open, overdue) = (flow.waiting[period], flow.overdue[period])
                }
                if let level = flow.serviceLevel { #expect((-1e-9...1 + 1e-9).contains(level)) }
            }
        }
    }

    /// Every set of skills fits into the hours of all who have any of them, worked out anew from
    /// the roster.
    @Test func `an hour of somebody with several skills is used once`() {
        forAll(seed: 720, count: 4) { random in
            var drawn = RandomScenario(random)
            let scenario = drawn.scenario()
            let run = try plan(scenario)
            let useful = (1 - scenario.tickets.shrinkage) * scenario.tickets.maxOccupancy
            let skills = scenario.tickets.languages.flatMap { language in
                scenario.tickets.categories.map { (language, $0) }
            }
            let start = scenario.horizon.dates.start
            let duties =
                run.roster.assignments
                + scenario.team.previousRoster.assignments.filter { $0.duty.date < start }
            for (period, range) in run.flow.periods.enumerated() {
                let time = scenario.team.specialists.map { specialist in
                    duties.filter { $0.specialist == specialist.id }.reduce(0.0) { sum, one in
                        let away = one.duty.breaks + one.development.map(\.range)
                        let parts = one.duty.range.subtracting(away)
                        return parts.reduce(sum) {
                            $0 + ($1.intersection(range)?.length.inHours ?? 0)
                        }
                    } * useful * scenario.tickets.efficiency(of: specialist, on: start)
                }
                for mask in 1..<1 << skills.count {
                    let pool = skills.indices.filter { mask & (1 << $0) != 0 }.map { skills[$0] }
                    let there = zip(scenario.team.specialists, time).reduce(0.0) { sum, one in
                        let serves = pool.contains {
                            one.0.works(in: $0.0) && one.0.categories.contains($0.1)
                        }
                        return serves ? sum + one.1 : sum
                    }
                    let work = zip(run.flow.classes, run.forecast.handleMinutes).reduce(0.0) {
                        sum, one in
                        let isInPool = pool.contains {
                            $0.0 == one.0.ticketClass.language
                                && $0.1 == one.0.ticketClass.category
                        }
                        return isInPool ? sum + one.0.served[period] * one.1 / 60 : sum
                    }
                    #expect(work <= there + 1e-4)
                }
            }
        }
    }

    @Test func `a backlog that is told takes the place of the one assumed`() throws {
        let small = SmallScenario()
        let scenario = try small.scenario()
        let assumed = try plan(scenario).flow
        let start = scenario.horizon.range.start
        let ticketClass = TicketClass(
            language: Language("en"), category: TicketCategory("payments"), severity: .normal)
        let told = try plan(
            scenario.with(
                backlog: [
                    WaitingTickets(ticketClass: ticketClass, count: 7, since: start - .days(3))
                ])
        ).flow
        let index = try #require(
            told.classes.firstIndex { $0.ticketClass == ticketClass })
        #expect(abs(told.classes[index].opening - 7) <= 1e-9)
        #expect(told.classes[index].opening != assumed.classes[index].opening)
        // Three days old, they are due already: late from the start, and not falling due again.
        #expect(
            told.classes[index].due.reduce(0, +)
                <= assumed.classes[index].due.reduce(0, +) + 1e-9)
    }
}

extension Scenario {
    fileprivate func with(backlog: [WaitingTickets]) -> Scenario {
        Scenario(
            name: name, site: site, horizon: horizon, team: team, shifts: shifts, tickets: tickets,
            history: history, policy: policy, objective: objective, referenceWage: referenceWage,
            overrides: overrides, inputs: inputs, backlog: backlog)
    }
}
