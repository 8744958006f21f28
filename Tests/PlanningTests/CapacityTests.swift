import GLPKSolver
import LaborLaw
import LawTestSupport
import LunbanTestSupport
import RandomStreams
import RosterModel
import RosterOptimization
import Testing
import WorkTime

@testable import Planning

struct CapacityTests {
    private func capacity(_ roster: Roster, of scenario: Scenario) throws -> CapacityRun {
        try Planner(solver: GLPKSolver()).capacity(
            of: roster, of: scenario, under: [.malaysiaKualaLumpur])
    }

    /// Tickets of a class in the small scenario, waiting since some hours before it begins.
    private func waiting(_ count: Int, hours: Int, in scenario: Scenario) -> WaitingTickets {
        WaitingTickets(
            ticketClass: TicketClass(
                language: Language("en"), category: TicketCategory("payments"), severity: .normal),
            count: count, since: scenario.horizon.range.start - .hours(hours))
    }

    // Two days of six periods: an hour of work that is late from the first period on costs 100
    // points at the end of each, and another day's worth, six periods, at the end of the last. An
    // hour on duty is 0.85 × 0.85 hours of tickets.
    @Test func `an hour that shortens a late queue saves its lateness to the end`() throws {
        var small = SmallScenario()
        small.backlog = [waiting(500, hours: 48, in: try small.scenario())]
        let run = try capacity(Roster([]), of: small.scenario())
        let first = try #require(run.hours.first)
        #expect(first.range.start == run.scenario.horizon.range.start)
        let expected = 0.85 * 0.85 * 100 * (12 + 6)
        #expect(abs(first.price - expected) < 1e-6)
        #expect(abs(first.points - expected) < 1e-6)
        // What was late before the horizon is late in any case.
        #expect(abs(first.lateTickets) < 1e-9)
    }

    @Test func `with nobody on duty an hour answers as many late tickets as fit into it`() throws {
        var small = SmallScenario()
        small.backlog = []
        let run = try capacity(Roster([]), of: small.scenario())
        let handle = run.forecast.handleMinutes[2] / 60
        let hour = try #require(run.hours.first)
        #expect(abs(hour.lateTickets - 0.85 * 0.85 / handle) < 1e-6)
        #expect(run.flow.classes[2].serviceLevel == 0)
    }

    @Test func `more people than tickets leave nothing to hire for`() throws {
        var small = SmallScenario()
        small.backlog = []
        small.people = (1...20).map { ("p\($0)", .specialist) }
        small.shifts = [
            SmallScenario.shift("A", "00:00", length: .hours(12), hasMeal: false),
            SmallScenario.shift("B", "12:00", length: .hours(12), hasMeal: false),
        ]
        let scenario = try small.scenario()
        let run = try capacity(everybodyOnDuty(scenario), of: scenario)
        #expect(run.flow.lateTickets < 1e-6)
        // Half an hour's wait for the next period is all that is left.
        #expect(run.hours.allSatisfy { $0.price < 2 })
    }

    @Test func `a whole hour saves at most its price, and flows balance`() {
        forAll(seed: 41, count: 6) { random in
            var drawn = RandomScenario(random)
            let scenario = drawn.scenario()
            let run = try capacity(everybodyOnDuty(scenario), of: scenario)
            let margin = 1e-6 * (run.hours.map(\.price).max() ?? 0)
            for worth in run.hours {
                #expect(worth.points > 0)
                #expect(worth.points <= worth.price + margin)
            }
            for flow in run.flow.classes {
                var open = flow.opening
                for period in run.flow.periods.indices {
                    open += flow.arrived[period] - flow.served[period]
                    #expect(abs(open - flow.waiting[period]) < 1e-5)
                    #expect(flow.overdue[period] <= flow.waiting[period] + 1e-5)
                    #expect(flow.overdueByDay[period] <= flow.overdue[period] + 1e-5)
                    #expect(flow.late[period] <= flow.due[period] + 1e-9)
                }
            }
        }
    }

    @Test(arguments: [true, false])
    func `a price is what the first minutes save`(isEmpty: Bool) {
        forAll(seed: 17, count: 4) { random in
            var drawn = RandomScenario(random)
            let scenario = drawn.scenario()
            let ground = try PlanningGround(scenario, law: [.malaysiaKualaLumpur])
            let roster = isEmpty ? Roster([]) : everybodyOnDuty(scenario)
            let worths = try capacity(roster, of: scenario).hours
            var demand = ground.flow
            let time = PoolTime(roster, demand: demand)
            let solver = GLPKSolver()
            let before = try #require(FlowOutcome(time, demand: &demand, solver: solver))
            for worth in worths {
                let hours = 0.01 * demand.usefulShare
                let further = FurtherTime(
                    skills: demand.pools.skills.indices.filter {
                        worth.skill.includes(demand.pools.skills[$0])
                    },
                    hours: demand.periods.ranges.map { $0 == worth.range ? hours : 0 })
                let after = try #require(
                    FlowOutcome(time, demand: &demand, solver: solver, further: further))
                let slope = (before.cost - after.cost) / 0.01
                #expect(abs(slope - worth.price) < 0.02 * worth.price, "\(worth)")
            }
        }
    }

    @Test func `the hours of a skill come best first`() throws {
        var drawn = RandomScenario(RandomStream(seed: 5))
        let scenario = drawn.scenario()
        let run = try capacity(Roster([]), of: scenario)
        #expect(!run.hours.isEmpty)
        for (left, right) in zip(run.hours, run.hours.dropFirst()) where left.skill == right.skill {
            #expect(left.points >= right.points)
        }
        for skill in Set(run.hours.map(\.skill)) {
            #expect(run.hours.count { $0.skill == skill } <= 3)
        }
    }

    @Test func `planning together is measured as the roster it made`() throws {
        let plan = try SmallScenario().plan()
        let run = try capacity(plan.roster, of: plan.scenario)
        #expect(abs(run.flow.lateTickets - plan.flow.lateTickets) < 1e-4)
        #expect(plan.gap.objective <= (try #require(plan.twoSteps)).objective + 1e-6)
    }

    /// Everybody works the first shift that their contract allows, every day.
    private func everybodyOnDuty(_ scenario: Scenario) -> Roster {
        Roster(
            scenario.team.specialists.enumerated().flatMap { index, specialist in
                scenario.horizon.dates.dates.compactMap { date in
                    let shift = scenario.shifts[index % scenario.shifts.count]
                    return shift.duties(on: date, in: scenario.horizon.zone).first.map {
                        Assignment(specialist: specialist.id, duty: $0)
                    }
                }
            })
    }
}
