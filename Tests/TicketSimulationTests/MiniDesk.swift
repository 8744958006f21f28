import EventSimulation
import Forecasting
import RandomStreams
import RosterModel
import TicketSimulation
import WorkTime

/// Small desks in UTC from Monday, 23 November 2026, on.
struct MiniDesk {
    static let monday = LocalDate(dayNumber: 20_780)

    var kinds: [TicketKind]
    var staff: [DeskSpecialist]
    var rules = DeskRules()
    var days = 1
    /// Days before the first reported one on which the desk is open as well.
    var warmUp = 0
    var sources: [TicketSource] = []

    var desk: TicketDesk {
        TicketDesk(
            kinds, staff: staff, rules: rules,
            days: (0..<days).map { Zone.utc.day(MiniDesk.monday + $0) },
            from: Zone.utc.day(MiniDesk.monday - warmUp).start)
    }

    func draw(returnDelay: Minutes = .hours(24)) -> TicketDraw {
        TicketDraw(
            kinds, from: sources, in: .utc, opening: desk.opening, returnDelay: returnDelay)
    }

    func outcomes(runs: Int = 1, seed: UInt64 = 1, threads: Int = 1) -> [DeskOutcome] {
        DeskExperiment(
            desk, tickets: draw(), replication: Replication(count: runs, seed: seed)
        ).outcomes(threads: threads)
    }

    /// The tickets of a steady stream over all days, which scatter by chance alone.
    func steady(perDay rates: [Double]) -> TicketSource {
        let range = DateRange(start: MiniDesk.monday - warmUp, days: warmUp + days)
        let calm = ForecastDispersion.Series(day: 0, busySlot: 0, quietSlot: 0, busyMean: 1)
        return .forecast(
            VolumeForecast(
                days: range, slotsPerDay: 24,
                mean: rates.map { Array(repeating: $0 / 24, count: 24 * range.count) },
                dispersion: ForecastDispersion(classes: rates.map { _ in calm }, total: calm)))
    }

    /// `HH:MM` of the first day, or of one `day` days later.
    static func at(_ time: String, day: Int = 0) -> Instant {
        let parts = time.split(separator: ":").compactMap { Int($0) }
        return Zone.utc.day(monday + day).start + Minutes(parts[0] * 60 + parts[1])
    }

    static func stretch(
        _ from: String, _ to: String, endsDuty: Bool = true, efficiency: Double = 1
    ) -> PresenceStretch {
        PresenceStretch(
            TimeRange(start: at(from), end: at(to)), endsDuty: endsDuty, efficiency: efficiency)
    }

    /// People who never leave.
    static func always(_ count: Int, classes: [Int] = [0]) -> [DeskSpecialist] {
        let range = TimeRange(start: at("00:00", day: -10), end: at("00:00", day: 400))
        return (0..<count).map {
            DeskSpecialist(
                SpecialistID("S\($0)"), classes: classes,
                stretches: [PresenceStretch(range, endsDuty: true)])
        }
    }

    /// Tickets that take exactly so long.
    static func kind(
        minutes: Double, within: Int = 60, severity: Severity = .normal, language: String = "en",
        returns: Double = 0, isUrgent: Bool = false
    ) -> TicketKind {
        TicketKind(
            TicketClass(
                language: Language(language), category: TicketCategory("payments"),
                severity: severity),
            serviceLevel: ServiceLevel(share: 0.8, within: Minutes(within)),
            handleTime: .lognormal(LogNormal(mean: minutes, coefficientOfVariation: 0)),
            returnsPerTicket: returns, isUrgent: isUrgent)
    }

    /// Tickets that take so long on average, exponentially.
    static func exponentialKind(
        minutes: Double, within: Int, severity: Severity = .normal, patience: Double? = nil
    ) -> TicketKind {
        TicketKind(
            TicketClass(
                language: Language("en"), category: TicketCategory("payments"),
                severity: severity),
            serviceLevel: ServiceLevel(share: 0.8, within: Minutes(within)),
            handleTime: .exponential(Exponential(mean: minutes)), patience: patience)
    }
}

extension DeskOutcome {
    /// All classes and days together.
    var sum: LineTally { lines.reduce(LineTally(), +) }
}
