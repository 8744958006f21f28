import EventSimulation
import Forecasting
import LunbanTestSupport
import RandomStreams
import RosterModel
import Testing
import TicketSimulation
import WorkTime

/// What holds in every run, and between runs.
struct RunTests {
    /// A desk of two languages and severities, with shrinkage, breaks, newcomers and returns.
    private func busyDesk(people: Int = 8, _ stream: inout RandomStream) -> MiniDesk {
        var desk = MiniDesk(
            kinds: [
                MiniDesk.kind(minutes: 25, within: 30, severity: .critical, returns: 0.3),
                MiniDesk.kind(minutes: 40, within: 240, returns: 0.1),
                MiniDesk.kind(minutes: 30, within: 240, language: "zh", returns: 0.2),
            ], staff: [], days: 3, warmUp: 1)
        desk.rules = DeskRules(
            overtimeLimit: Minutes(stream.integer(in: 0...30)),
            breakDelayLimit: Minutes(stream.integer(in: 0...30)),
            shrinkage: stream.uniform() * 0.6)
        desk.staff = (0..<people).map { person in
            let skills = stream.element(of: [[0, 1], [2], [0, 1, 2], []])
            let stretches = (-1...2).flatMap { day in
                let start = MiniDesk.at("00:00", day: day) + Minutes(stream.integer(below: 900))
                let efficiency = stream.element(of: [0.5, 0.75, 1])
                let noon = start + Minutes(stream.integer(in: 5...240))
                return [
                    PresenceStretch(
                        TimeRange(start: start, end: noon), endsDuty: false,
                        efficiency: efficiency),
                    PresenceStretch(
                        TimeRange(start: noon + .hours(1), length: .hours(4)), endsDuty: true,
                        efficiency: efficiency),
                ]
            }
            return DeskSpecialist(
                SpecialistID("S\(person)"), classes: skills, stretches: stretches)
        }
        desk.sources = [desk.steady(perDay: [20, 30, 25])]
        return desk
    }

    @Test func `the books of every run balance`() {
        forAll(seed: 1, count: 60) { stream in
            let desk = busyDesk(&stream)
            for outcome in desk.outcomes(runs: 3, seed: stream.next()) {
                let sum = outcome.sum
                #expect(outcome.books.residual <= 1e-9)
                #expect(outcome.books.missingTickets == 0)
                #expect(sum.decided <= sum.arrived && sum.unanswered + sum.inTime <= sum.arrived)
                #expect(outcome.specialists.allSatisfy { $0.busy <= $0.present + 1e-6 })
                let inHours = outcome.hours.reduce(0) { $0 + $1.busy }
                let byPeople = outcome.specialists.reduce(0) { $0 + $1.busy }
                #expect(abs(inHours - byPeople) <= 1e-6 * max(1, byPeople))
            }
        }
    }

    @Test func `the same seed gives the same outcomes on any number of threads`() {
        var stream = RandomStream(seed: 4)
        let desk = busyDesk(&stream)
        let one = desk.outcomes(runs: 7, seed: 3)
        #expect(desk.outcomes(runs: 7, seed: 3, threads: 2) == one)
        #expect(desk.outcomes(runs: 7, seed: 4) != one)
        #expect(Array(desk.outcomes(runs: 9, seed: 3, threads: 2).prefix(7)) == one)
    }

    @Test func `a cancelled experiment has the runs done so far`() {
        var stream = RandomStream(seed: 4)
        let desk = busyDesk(&stream)
        let experiment = DeskExperiment(
            desk.desk, tickets: desk.draw(), replication: Replication(count: 9, seed: 3))
        var done = 0
        let some = experiment.outcomes(
            threads: 2, isCancelled: { done >= 4 }, onProgress: { done = $0 })
        #expect(some == Array(desk.outcomes(runs: 4, seed: 3)))
        #expect(ServiceLevelReport([]) == nil)
    }

    @Test func `two rosters meet the same tickets`() {
        var stream = RandomStream(seed: 5)
        var desk = busyDesk(people: 12, &stream)
        let many = desk.outcomes(runs: 5)
        desk.staff = Array(desk.staff.prefix(4))
        let few = desk.outcomes(runs: 5)
        for (left, right) in zip(many, few) {
            #expect(left.lines.map(\.arrived) == right.lines.map(\.arrived))
            #expect(left.sum.wait < right.sum.wait)
        }
    }

    @Test func `a class keeps its tickets when another has more`() {
        var stream = RandomStream(seed: 6)
        var desk = busyDesk(&stream)
        let before = desk.outcomes(runs: 3)
        desk.sources = [desk.steady(perDay: [20, 60, 25])]
        for (left, right) in zip(before, desk.outcomes(runs: 3)) {
            #expect(left.lines[0..<3].map(\.arrived) == right.lines[0..<3].map(\.arrived))
            #expect(left.lines[6..<9].map(\.arrived) == right.lines[6..<9].map(\.arrived))
            #expect(left.lines[3..<6].map(\.arrived) != right.lines[3..<6].map(\.arrived))
        }
    }

    /// With one class, first come first served, one more specialist lets no ticket wait longer.
    ///
    /// It follows from the recursion of waits by Kiefer and Wolfowitz,
    /// doi:10.1090/S0002-9947-1955-0066784-X.
    @Test(arguments: 1...6)
    func `nobody waits longer with one specialist more`(people: Int) {
        var desk = MiniDesk(
            kinds: [MiniDesk.exponentialKind(minutes: 30, within: 20)],
            staff: MiniDesk.always(people), days: 4)
        desk.sources = [desk.steady(perDay: [190])]
        let few = desk.outcomes(runs: 10)
        desk.staff = MiniDesk.always(people + 1)
        for (left, right) in zip(few, desk.outcomes(runs: 10)) {
            for (one, more) in zip(left.lines, right.lines) {
                #expect(more.wait <= one.wait + 1e-6 && more.inTime >= one.inTime)
            }
        }
    }

    @Test func `shrinkage takes its share of presence`() {
        var desk = MiniDesk(
            kinds: [MiniDesk.kind(minutes: 30)],
            staff: [
                DeskSpecialist(
                    SpecialistID("A"), classes: [0],
                    stretches: [
                        MiniDesk.stretch("08:00", "12:00", endsDuty: false),
                        MiniDesk.stretch("13:00", "17:00"),
                    ])
            ])
        desk.rules = DeskRules(shrinkage: 0.3)
        for outcome in desk.outcomes(runs: 20) {
            #expect(abs(outcome.specialists[0].present - 480 * 0.7) <= 1e-9)
        }
    }

    @Test func `tickets come back as often as their class says`() {
        var desk = MiniDesk(
            kinds: [MiniDesk.kind(minutes: 10, returns: 0.5)], staff: MiniDesk.always(40),
            days: 20, warmUp: 1)
        desk.sources = [desk.steady(perDay: [400])]
        let work = desk.outcomes(runs: 30).map { outcome in
            outcome.specialists.reduce(0) { $0 + $1.busy } / Double(outcome.dayCount)
        }
        // 400 tickets a day of ten minutes each, one and a half times, from the first day on.
        let interval = ConfidenceInterval(of: work, confidence: 0.999)
        #expect(interval.contains(6000), "\(interval.mean) ± \(interval.halfWidth)")
        #expect(interval.halfWidth < 60)
    }
}
