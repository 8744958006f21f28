internal import RosterModel
internal import WorkTime

/// Tickets of a history that are open when a horizon begins: nobody has answered them by then.
///
/// Only a history that reaches the horizon tells, and only one that says when tickets are answered.
struct UnansweredTickets {
    private let start: Instant
    private var open: [(classIndex: Int, since: Instant)] = []
    private var saysOfAnswers = false
    private var reachesStart = false

    /// What came this long ago and has no answer lacks a record rather than an answer.
    private static let longest = Minutes.hours(14 * 24)
    /// A history reaches the horizon when its last ticket came no longer before.
    private static let mostSilence = Minutes.hours(24)

    /// Tickets open at `start`.
    init(at start: Instant) {
        self.start = start
    }

    /// Takes note of a ticket, answered at `answer` if at all.
    mutating func note(classIndex: Int, since arrival: Instant, answered answer: Instant?) {
        let age = start - arrival
        guard age > .zero, age <= UnansweredTickets.longest else { return }
        if age <= UnansweredTickets.mostSilence { reachesStart = true }
        if answer != nil { saysOfAnswers = true }
        if answer.map({ $0 >= start }) ?? true { open.append((classIndex, arrival)) }
    }

    /// The open tickets in the order of the table; nil where the history does not tell.
    func tickets(classes: [TicketClass]) -> [WaitingTickets]? {
        guard saysOfAnswers, reachesStart else { return nil }
        return open.map {
            WaitingTickets(ticketClass: classes[$0.classIndex], count: 1, since: $0.since)
        }
    }
}
