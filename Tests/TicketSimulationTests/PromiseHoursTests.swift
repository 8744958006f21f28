import RosterModel
import Testing
import TicketSimulation
import WorkTime

/// Promises whose clock runs only at some hours.
struct PromiseHoursTests {
    /// Four hours promised between nine and five, of a ticket an hour's work.
    private func outcome(arrival: String, taken: String) -> LineTally {
        let kind = TicketKind(
            TicketClass(
                language: Language("en"), category: TicketCategory("payments"), severity: .normal),
            serviceLevel: ServiceLevel(share: 0.8, within: .hours(4), clock: .business),
            handleTime: MiniDesk.kind(minutes: 60).handleTime,
            promiseHours: (0..<3).map {
                TimeRange(start: MiniDesk.at("09:00", day: $0), end: MiniDesk.at("17:00", day: $0))
            })
        let begin = MiniDesk.at(taken)
        var desk = MiniDesk(
            kinds: [kind],
            staff: [
                DeskSpecialist(
                    .init("A"), classes: [0],
                    stretches: [
                        PresenceStretch(
                            TimeRange(start: begin, length: .hours(30)), endsDuty: true)
                    ])
            ], days: 4)
        desk.sources = [.known([TicketArrival(classIndex: 0, at: MiniDesk.at(arrival))])]
        return desk.outcomes()[0].sum
    }

    @Test(arguments: [
        ("03:00", "13:00", true), ("03:00", "13:01", false), ("10:00", "14:00", true),
        // One hour of the day it comes and three of the next.
        ("16:00", "36:00", true), ("16:00", "36:01", false),
        // A night does not count.
        ("17:00", "37:00", true), ("23:00", "37:01", false),
    ])
    func `a promise in business hours is kept by their clock`(
        arrival: String, taken: String, isInTime: Bool
    ) {
        let sum = outcome(arrival: arrival, taken: taken)
        #expect(sum.inTime == (isInTime ? 1 : 0) && sum.late == (isInTime ? 0 : 1))
    }

    @Test func `lateness counts all hours from the due time on`() {
        // Due at 13:00, done at 14:30.
        #expect(abs(outcome(arrival: "03:00", taken: "13:30").lateness - 90) <= 1e-9)
    }

    @Test func `beyond the last business hours all time counts`() {
        #expect(outcome(arrival: "72:30", taken: "76:30").inTime == 1)
        #expect(outcome(arrival: "72:30", taken: "76:31").late == 1)
    }
}
