import RosterModel
import Staffing
import Testing
import TicketSimulation
import WorkTime

/// What the limit on occupancy does to people's days.
struct BreatherTests {
    private func desk(
        _ kinds: [TicketKind], stretches: [PresenceStretch], arrivals: [(Int, String)],
        maxOccupancy: Double = 0.8
    ) -> DeskOutcome {
        var desk = MiniDesk(
            kinds: kinds,
            staff: [
                DeskSpecialist(
                    .init("A"), classes: Array(kinds.indices), stretches: stretches)
            ], rules: DeskRules(maxOccupancy: maxOccupancy))
        desk.sources = [
            .known(arrivals.map { TicketArrival(classIndex: $0, at: MiniDesk.at($1)) })
        ]
        return desk.outcomes()[0]
    }

    private func waits(_ outcome: DeskOutcome) -> [Double] {
        outcome.lines.map { $0.wait.rounded() }
    }

    @Test(arguments: [(1.0, 60.0), (0.8, 75.0), (0.5, 120.0)])
    func `after an hour of work comes a breather as long as the limit asks`(
        maxOccupancy: Double, wait: Double
    ) {
        let outcome = desk(
            [MiniDesk.kind(minutes: 60)], stretches: [MiniDesk.stretch("08:00", "20:00")],
            arrivals: [(0, "09:00"), (0, "09:00")], maxOccupancy: maxOccupancy)
        #expect(abs(outcome.sum.wait - wait) <= 1e-9)
        #expect(outcome.specialists[0].busy == 120)
    }

    @Test func `who has been free long enough begins at once`() {
        let outcome = desk(
            [MiniDesk.kind(minutes: 60)], stretches: [MiniDesk.stretch("08:00", "20:00")],
            arrivals: [(0, "09:00"), (0, "10:15"), (0, "11:29")])
        // The third comes a minute before the breather after the second is over.
        #expect(abs(outcome.sum.wait - 1) <= 1e-9)
    }

    @Test func `what cannot wait cuts a breather short, and the rest of it follows`() {
        let urgent = MiniDesk.kind(minutes: 20, severity: .critical, isUrgent: true)
        let outcome = desk(
            [MiniDesk.kind(minutes: 60), urgent], stretches: [MiniDesk.stretch("08:00", "20:00")],
            arrivals: [(0, "09:00"), (0, "09:00"), (1, "10:05")])
        // Of the breather until 10:15 ten minutes are left at 10:05; with five for the critical
        // ticket it lasts from 10:25 to 10:40.
        #expect(waits(outcome) == [100, 0])
    }

    @Test func `urgent tickets wait for nobody's breather, others of the same severity do`() {
        let arrivals = [(0, "09:00"), (1, "10:05")]
        for (isUrgent, wait) in [(true, 0.0), (false, 10.0)] {
            let other = MiniDesk.kind(minutes: 20, severity: .critical, isUrgent: isUrgent)
            let outcome = desk(
                [MiniDesk.kind(minutes: 60), other],
                stretches: [MiniDesk.stretch("08:00", "20:00")], arrivals: arrivals)
            #expect(waits(outcome) == [0, wait])
        }
    }

    @Test func `a breather goes on after a break, and ends with the duty`() {
        let outcome = desk(
            [MiniDesk.kind(minutes: 60, within: 1000)],
            stretches: [
                MiniDesk.stretch("09:00", "10:05", endsDuty: false),
                MiniDesk.stretch("11:00", "12:00"), MiniDesk.stretch("13:00", "20:00"),
            ], arrivals: [(0, "09:00"), (0, "09:00"), (0, "09:00")])
        // Five of fifteen minutes are taken before the break. The second, begun at 11:10, is
        // finished after the duty's end, and the next duty begins rested.
        #expect(outcome.sum.wait == 130 + 240)
    }

    /// M/M/1 whose service takes 1/limit as long, but for the work itself.
    @Test func `a desk with breathers waits as one that works slower`() {
        let theory = ErlangC(load: 0.75, agents: 1)
        var desk = MiniDesk(
            kinds: [MiniDesk.exponentialKind(minutes: 30, within: 6)],
            staff: MiniDesk.always(1), rules: DeskRules(maxOccupancy: 0.8), days: 80, warmUp: 2)
        desk.sources = [desk.steady(perDay: [0.6 * 48])]
        let outcomes = desk.outcomes(runs: 20)
        let wait = outcomes.map { $0.sum.wait / Double($0.sum.arrived) }
        let mean = wait.reduce(0, +) / 20
        let deviation = (wait.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / 19).squareRoot()
        let expected = theory.meanWait * 30 / 0.8
        #expect(abs(mean - expected) < 3.9 * deviation / 20.0.squareRoot(), "\(mean), \(expected)")
        #expect(outcomes.allSatisfy { $0.books.residual <= 1e-9 && $0.books.missingTickets == 0 })
        #expect(outcomes.allSatisfy { abs($0.hours.occupancy - 0.6) < 0.1 })
    }

    @Test func `people with too much to do are as busy as the limit lets them be`() {
        var desk = MiniDesk(
            kinds: [MiniDesk.kind(minutes: 30, within: 6)], staff: MiniDesk.always(3),
            rules: DeskRules(maxOccupancy: 0.85), days: 10, warmUp: 1)
        desk.sources = [desk.steady(perDay: [200])]
        #expect(abs(desk.outcomes()[0].hours.occupancy - 0.85) < 0.002)
    }
}
