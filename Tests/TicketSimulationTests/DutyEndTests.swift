import RosterModel
import Testing
import TicketSimulation
import WorkTime

/// What happens to a ticket in hand when a duty ends or a break begins.
struct DutyEndTests {
    private func outcome(
        minutes: Double, within: Int = 60, stretches: [[PresenceStretch]], arrivals: [String]
    ) -> DeskOutcome {
        var desk = MiniDesk(
            kinds: [MiniDesk.kind(minutes: minutes, within: within)],
            staff: stretches.enumerated().map {
                DeskSpecialist(.init("S\($0)"), classes: [0], stretches: $1)
            })
        desk.sources = [
            .known(arrivals.map { TicketArrival(classIndex: 0, at: MiniDesk.at($0)) })
        ]
        return desk.outcomes()[0]
    }

    private func isClose(_ value: Double, _ expected: Double) -> Bool {
        abs(value - expected) <= 1e-9
    }

    @Test func `a ticket that needs more than the overtime limit is handed over`() {
        let outcome = outcome(
            minutes: 60, within: 60,
            stretches: [
                [MiniDesk.stretch("08:00", "10:00")], [MiniDesk.stretch("10:00", "12:00")],
            ], arrivals: ["09:30"])
        #expect(outcome.handedOver == 1 && outcome.overtime == 0)
        #expect(isClose(outcome.specialists[0].busy, 30))
        #expect(isClose(outcome.specialists[1].busy, 35), "the rest and five minutes more")
        // Taken up at once, done at 10:35, five minutes after the promised time.
        #expect(outcome.sum.inTime == 1 && outcome.sum.resolvedLate == 1)
        #expect(isClose(outcome.sum.lateness, 5))
    }

    @Test(arguments: [(15.0, 0, 15.0), (16.0, 1, 0.0)])
    func `the overtime limit is fifteen minutes`(rest: Double, handedOver: Int, overtime: Double) {
        let outcome = outcome(
            minutes: 20 + rest, stretches: [[MiniDesk.stretch("08:00", "10:00")]],
            arrivals: ["09:40"])
        #expect(outcome.handedOver == handedOver)
        #expect(isClose(outcome.overtime, overtime))
        #expect(outcome.books.missingTickets == 0)
    }

    @Test func `who is free takes over what another hands over`() {
        let outcome = outcome(
            minutes: 60,
            stretches: [
                [MiniDesk.stretch("08:00", "10:00")], [MiniDesk.stretch("09:45", "12:00")],
            ], arrivals: ["09:30"])
        #expect(isClose(outcome.specialists[1].busy, 35))
        #expect(isClose(outcome.books.waited, 0))
    }

    @Test func `a ticket handed over is taken before those due later`() {
        // Handed over at 10:00 with 35 minutes left; those of 09:50 wait until 10:35 and 11:35.
        let outcome = outcome(
            minutes: 60, within: 1000,
            stretches: [
                [MiniDesk.stretch("08:00", "10:00")], [MiniDesk.stretch("10:00", "13:00")],
            ], arrivals: ["09:30", "09:50", "09:50"])
        #expect(isClose(outcome.sum.wait, 45 + 105))
    }

    @Test func `a ticket that would delay a break too long waits in hand`() {
        let outcome = outcome(
            minutes: 60, within: 110,
            stretches: [
                [
                    MiniDesk.stretch("08:00", "10:00", endsDuty: false),
                    MiniDesk.stretch("11:00", "13:00"),
                ]
            ], arrivals: ["09:30"])
        // Worked 09:30–10:00 and 11:00–11:30; promised by 11:20.
        #expect(isClose(outcome.specialists[0].busy, 60) && outcome.handedOver == 0)
        #expect(isClose(outcome.sum.lateness, 10))
    }

    @Test func `a break that begins late keeps its length`() {
        let outcome = outcome(
            minutes: 20,
            stretches: [
                [
                    MiniDesk.stretch("08:00", "10:00", endsDuty: false),
                    MiniDesk.stretch("11:00", "13:00"),
                ]
            ], arrivals: ["09:50", "11:00"])
        // The break lasts from 10:10 to 11:10.
        #expect(isClose(outcome.sum.wait, 10))
        #expect(isClose(outcome.specialists[0].present, 120 + 10 + 110))
    }

    @Test func `a stretch that a late break uses up is left out`() {
        let outcome = outcome(
            minutes: 20,
            stretches: [
                [
                    MiniDesk.stretch("08:00", "10:00", endsDuty: false),
                    MiniDesk.stretch("10:30", "10:35", endsDuty: false),
                    MiniDesk.stretch("11:00", "13:00"),
                ]
            ], arrivals: ["09:50", "10:32"])
        // Breaks last from 10:10 to 10:40, when 10:35 is over, and five minutes longer after it.
        #expect(isClose(outcome.sum.wait, 33))
        #expect(outcome.books.missingTickets == 0)
    }

    @Test func `a newcomer takes longer for the same ticket and hands over the rest of the work`() {
        let outcome = outcome(
            minutes: 60,
            stretches: [
                [MiniDesk.stretch("08:00", "10:00", efficiency: 0.5)],
                [MiniDesk.stretch("10:00", "12:00")],
            ], arrivals: ["09:00"])
        // Half of the work in an hour.
        #expect(isClose(outcome.specialists[0].busy, 60))
        #expect(isClose(outcome.specialists[1].busy, 35))
    }
}
