import EventSimulation
import GLPKSolver
import Planning
import RosterModel
import Testing
import TicketSimulation
import WorkTime

/// Rosters of a small scenario against its ticket an hour, which takes about half an hour.
struct SimulationTests {
    private let planner = Planner(solver: GLPKSolver())

    /// One of the two people after the other, round the clock, on `days` days from `first` on.
    private func assignments(_ scenario: Scenario, from first: Int = 0, days: Int) -> [Assignment] {
        let start = scenario.horizon.dates.start
        return (first..<first + days).flatMap { day in
            [("ana", 0), ("ben", 12)].map { name, hour in
                let begin = scenario.horizon.zone.day(start + day).start + .hours(hour)
                return Assignment(
                    specialist: SpecialistID(name),
                    duty: Duty(
                        shift: ShiftCode("E"), date: start + day,
                        range: TimeRange(start: begin, length: .hours(12)), breaks: [],
                        isNight: false))
            }
        }
    }

    private func simulate(
        _ roster: Roster, of scenario: Scenario, against tickets: SimulatedTickets = .forecast,
        runs: Int = 40, monitor: SimulationMonitor = SimulationMonitor()
    ) throws -> SimulationRun? {
        try planner.simulate(
            roster, of: scenario, against: tickets,
            replication: Replication(count: runs, seed: 1), monitor: monitor)
    }

    @Test func `a roster round the clock answers its tickets`() throws {
        let scenario = try SmallScenario().scenario()
        let run = try #require(
            try simulate(Roster(assignments(scenario, days: 2)), of: scenario))
        let report = run.report
        #expect(report.runs == 40 && run.kinds.count == Severity.allCases.count)
        #expect(abs(report.total.arrived.mean - 48) < 5)
        #expect(try #require(report.total.inTime).mean > 0.95)
        #expect(report.largestResidual <= 1e-9)
        // Shrinkage of 15 % leaves 0.85 people.
        #expect(report.hours.count == 48)
        let present = report.hours.reduce(0) { $0 + $1.present } / 60 / 48
        #expect(abs(present - 0.85) < 0.03)
    }

    @Test func `fewer people keep fewer promises to the same tickets`() throws {
        let scenario = try SmallScenario().scenario()
        let all = assignments(scenario, days: 2)
        let whole = try #require(try simulate(Roster(all), of: scenario)).report
        let half = try #require(
            try simulate(
                Roster(all.filter { $0.specialist == SpecialistID("ana") }), of: scenario)
        ).report
        let none = try #require(try simulate(Roster([]), of: scenario)).report
        #expect(whole.total.arrived == half.total.arrived)
        #expect(whole.total.late.mean < half.total.late.mean)
        #expect(half.total.late.mean < none.total.late.mean)
        #expect(none.total.inTime?.mean == 0 && none.total.unanswered == none.total.arrived.mean)
    }

    @Test func `absences take people off the desk`() throws {
        var small = SmallScenario()
        let roster = Roster(assignments(try small.scenario(), days: 2))
        let dates = try small.scenario().horizon.dates
        small.absences = [
            Absence(specialist: SpecialistID("ana"), dates: dates, kind: .medicalLeave)
        ]
        let report = try #require(try simulate(roster, of: small.scenario(), runs: 2)).report
        #expect(report.occupancy[0].present == 0 && report.occupancy[1].present > 0)
    }

    @Test func `past days are replayed ticket by ticket`() throws {
        let scenario = try SmallScenario().scenario()
        let start = scenario.horizon.dates.start
        let run = try #require(
            try simulate(
                Roster(assignments(scenario, days: 2)), of: scenario,
                against: .replay(DateRange(start: start - 7, days: 2)), runs: 5))
        #expect(run.report.days.map(\.arrived.mean) == [24, 24])
        #expect(run.report.total.arrived.halfWidth == 0)
    }

    @Test(arguments: [(-7, 1), (-7, 3), (-15, 2), (-1, 2)])
    func `days that are not there or not as many cannot be replayed`(
        first: Int, count: Int
    ) throws {
        let scenario = try SmallScenario().scenario()
        let start = scenario.horizon.dates.start
        let days = DateRange(start: start + first, days: count)
        #expect(
            throws: PlanningError.daysNotToBeReplayed(
                days, history: DateRange(start: start - 14, days: 14))
        ) {
            try simulate(Roster([]), of: scenario, against: .replay(days))
        }
    }

    @Test func `the roster before leaves its backlog`() throws {
        var small = SmallScenario()
        let roster = Roster(assignments(try small.scenario(), days: 2))
        let fresh = try #require(try simulate(roster, of: small.scenario())).report
        // Half a day's people for a whole day's tickets, on both days before.
        small.previous = assignments(try small.scenario(), from: -2, days: 2).filter {
            $0.specialist == SpecialistID("ana")
        }
        let loaded = try #require(try simulate(roster, of: small.scenario())).report
        #expect(loaded.total.arrived == fresh.total.arrived)
        let waits = [fresh, loaded].map { $0.days[0].meanWait?.mean ?? 0 }
        #expect(waits[1] > 2 * waits[0])
    }

    @Test func `threads change nothing, and what is stopped has the runs done`() throws {
        let scenario = try SmallScenario().scenario()
        let roster = Roster(assignments(scenario, days: 2))
        let two = try #require(try simulate(roster, of: scenario, runs: 6)).report
        let one = try #require(
            try simulate(
                roster, of: scenario, runs: 6, monitor: SimulationMonitor(threads: 1))
        ).report
        #expect(one.classes == two.classes && one.hours == two.hours)
        var done = 0
        let some = try #require(
            try simulate(
                roster, of: scenario, runs: 6,
                monitor: SimulationMonitor(
                    isCancelled: { done >= 4 }, onProgress: { done = $0 })))
        #expect(some.report.runs == 4 && some.runsAsked == 6)
        let nothing = try simulate(
            roster, of: scenario, monitor: SimulationMonitor(isCancelled: { true }))
        #expect(nothing == nil)
    }
}
