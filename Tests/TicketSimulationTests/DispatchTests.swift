import EventSimulation
import RosterModel
import Testing
import TicketSimulation
import WorkTime

/// Who takes which ticket.
struct DispatchTests {
    private func arrivals(_ list: [(Int, String)]) -> [TicketSource] {
        [.known(list.map { TicketArrival(classIndex: $0, at: MiniDesk.at($1)) })]
    }

    @Test func `the most severe ticket goes first, and of these the one due first`() {
        var desk = MiniDesk(
            kinds: [
                MiniDesk.kind(minutes: 60, within: 500, severity: .normal),
                MiniDesk.kind(minutes: 60, within: 60, severity: .normal, language: "zh"),
                MiniDesk.kind(minutes: 60, within: 600, severity: .critical),
            ],
            staff: [
                DeskSpecialist(
                    SpecialistID("A"), classes: [0, 1, 2],
                    stretches: [MiniDesk.stretch("10:00", "20:00")])
            ])
        desk.sources = arrivals([(0, "09:00"), (1, "09:30"), (2, "09:45")])
        let lines = desk.outcomes()[0].lines
        // Critical at 10:00, then the one due 10:30, then the one due 17:20.
        #expect(lines.map { $0.wait.rounded() } == [180, 90, 15])
    }

    @Test func `bilingual people stay free for those who need them`() {
        var desk = MiniDesk(
            kinds: [
                MiniDesk.kind(minutes: 60), MiniDesk.kind(minutes: 60, language: "zh"),
            ],
            staff: [
                DeskSpecialist(
                    SpecialistID("A"), classes: [0, 1],
                    stretches: [MiniDesk.stretch("08:00", "20:00")]),
                DeskSpecialist(
                    SpecialistID("B"), classes: [0],
                    stretches: [MiniDesk.stretch("09:00", "20:00")]),
            ])
        desk.sources = arrivals([(0, "10:00"), (1, "10:01")])
        #expect(desk.outcomes()[0].sum.wait == 0)
    }

    @Test func `who has been free longest takes the next ticket`() {
        var desk = MiniDesk(
            kinds: [MiniDesk.kind(minutes: 10)],
            staff: ["09:00", "08:00"].map {
                DeskSpecialist(
                    SpecialistID($0), classes: [0], stretches: [MiniDesk.stretch($0, "20:00")])
            })
        desk.sources = arrivals([(0, "10:00"), (0, "11:00"), (0, "12:00")])
        let busy = desk.outcomes()[0].specialists.map { $0.busy.rounded() }
        #expect(busy == [10, 20])
    }

    @Test func `tickets that nobody can answer wait for ever and are told by age`() throws {
        var desk = MiniDesk(
            kinds: [MiniDesk.kind(minutes: 10), MiniDesk.kind(minutes: 10, language: "zh")],
            staff: MiniDesk.always(3), days: 5)
        desk.sources = arrivals([(0, "10:00"), (1, "10:00"), (1, "22:00")])
        let report = try #require(ServiceLevelReport(desk.outcomes(runs: 3)))
        let unserved = report.classes[1]
        #expect(unserved.total.late.mean == 2 && unserved.total.unanswered == 2)
        #expect(unserved.total.inTime?.mean == 0 && report.classes[0].total.inTime?.mean == 1)
        #expect(
            unserved.backlog == [
                [1, 1, 0, 0], [0, 0, 2, 0], [0, 0, 2, 0], [0, 0, 0, 2], [0, 0, 0, 2],
            ])
    }

    @Test func `an empty roster answers nothing`() throws {
        var desk = MiniDesk(kinds: [MiniDesk.kind(minutes: 10, within: 60)], staff: [], days: 2)
        desk.sources = [desk.steady(perDay: [48])]
        let report = try #require(ServiceLevelReport(desk.outcomes(runs: 10)))
        #expect(report.total.inTime?.mean == 0 && report.occupancy.isEmpty)
        #expect(report.total.unanswered == report.total.arrived.mean)
        #expect(report.hours.allSatisfy { $0.occupancy == 0 && $0.present == 0 })
    }

    @Test func `a ticket whose promised time is not over says nothing of the promise`() {
        var desk = MiniDesk(kinds: [MiniDesk.kind(minutes: 10, within: 120)], staff: [])
        desk.sources = arrivals([(0, "22:00"), (0, "22:01")])
        let sum = desk.outcomes()[0].sum
        #expect(sum.arrived == 2 && sum.unanswered == 2 && sum.decided == 1)
    }

    @Test func `a backlog from before the days reported is answered and not reported`() {
        var desk = MiniDesk(
            kinds: [MiniDesk.kind(minutes: 30)],
            staff: [
                DeskSpecialist(
                    SpecialistID("A"), classes: [0],
                    stretches: [MiniDesk.stretch("08:00", "20:00")])
            ])
        desk.sources = [
            .known([
                TicketArrival(classIndex: 0, at: MiniDesk.at("20:00", day: -1)),
                TicketArrival(classIndex: 0, at: MiniDesk.at("08:00")),
            ])
        ]
        let outcome = desk.outcomes()[0]
        #expect(outcome.sum.arrived == 1 && outcome.sum.wait.rounded() == 30)
        #expect(outcome.specialists[0].busy.rounded() == 60)
    }
}
