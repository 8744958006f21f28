internal import RandomStreams
internal import WorkTime

/// What a ticket is about.
struct TicketKind {
    let language: String
    let category: TicketDemand.Category
    let severity: TicketProfile.Severity
}

/// A ticket as it entered the Tier 2 group; one that comes back has the same number again.
struct Escalation {
    /// Position among all first escalations in order of time; the ticket's number follows it.
    var position: Int
    let escalatedAt: Instant
    let kind: TicketKind
    let handleMinutes: Int?
    let firstResponseAt: Instant
    let resolvedAt: Instant

    /// A ticket whose handling and answers are drawn; `effort` scales the handling time.
    init(
        escalatedAt: Instant, kind: TicketKind, effort: Double, from stream: inout RandomStream
    ) {
        position = 0
        self.escalatedAt = escalatedAt
        self.kind = kind
        let severity = kind.severity
        func minutes(_ mean: Double, _ variation: Double, _ stream: inout RandomStream) -> Int {
            let time = LogNormal(mean: mean, coefficientOfVariation: variation)
            return max(1, Int(time.draw(from: &stream).rounded()))
        }
        let mean = kind.category.handleMinutes * severity.handleFactor * effort
        let handling = minutes(mean, 0.6, &stream)
        firstResponseAt = escalatedAt + Minutes(minutes(severity.responseMinutes, 0.9, &stream))
        let waiting = minutes(severity.solutionMinutes, 0.9, &stream)
        resolvedAt = firstResponseAt + Minutes(handling + waiting)
        // One handling time in a hundred was never written down.
        handleMinutes = stream.happens(withProbability: 0.01) ? nil : handling
    }

    /// The same ticket coming back one to four days after it was resolved, with half the work.
    func returning(to site: SampleSite, from stream: inout RandomStream) -> Escalation {
        let day = site.zone.local(resolvedAt).date + stream.integer(in: 1...4)
        let minute = TicketProfile.drawMinute(language: kind.language, from: &stream)
        var ticket = Escalation(
            escalatedAt: site.instant(day, minutes: minute), kind: kind, effort: 0.5,
            from: &stream)
        ticket.position = position
        return ticket
    }
}

/// The escalations of a site's history, in order of time.
func drawEscalations(of site: SampleSite, from stream: RandomStream) -> [Escalation] {
    let end = site.instant(SamplePeriod.history.end, minutes: 0)
    var tickets = SamplePeriod.history.dates.flatMap { date in
        drawNewTickets(of: site, on: date, from: stream.substream(date.dayNumber))
    }
    for position in tickets.indices { tickets[position].position = position }

    var returns = stream.substream("returns")
    let returning = tickets.compactMap { ticket -> Escalation? in
        guard returns.happens(withProbability: 0.07) else { return nil }
        let ticket = ticket.returning(to: site, from: &returns)
        return ticket.escalatedAt < end ? ticket : nil
    }
    return (tickets + returning).sorted {
        ($0.escalatedAt, $0.position) < ($1.escalatedAt, $1.position)
    }
}

/// The new tickets of one day, in order of time.
///
/// Counts are Poisson with a mean that scatters from day to day, for all tickets alike and for
/// each language and category by itself.
private func drawNewTickets(
    of site: SampleSite, on date: LocalDate, from stream: RandomStream
) -> [Escalation] {
    var stream = stream
    let demand = TicketDemand(site: site)
    let common = Gamma(mean: 1, coefficientOfVariation: 0.06).draw(from: &stream)
    let severityShares = TicketProfile.severities.map(\.share)
    var tickets: [Escalation] = []
    for language in site.languages {
        for category in TicketDemand.categories {
            let mean = demand.mean(of: category, on: date) * language.share * common
            // A coefficient of variation of 12 % on top of the Poisson scatter.
            let counts = NegativeBinomial(mean: mean, shape: 70)
            for _ in 0..<counts.draw(from: &stream) {
                let minute = TicketProfile.drawMinute(language: language.tag, from: &stream)
                let severity = stream.index(weightedBy: severityShares)
                let kind = TicketKind(
                    language: language.tag, category: category,
                    severity: TicketProfile.severities[severity])
                tickets.append(
                    Escalation(
                        escalatedAt: site.instant(date, minutes: minute), kind: kind,
                        effort: 1, from: &stream))
            }
        }
    }
    // Ties keep the order of drawing, so that no order rests on the sort's own.
    return tickets.enumerated()
        .sorted { ($0.element.escalatedAt, $0.offset) < ($1.element.escalatedAt, $1.offset) }
        .map(\.element)
}

/// The history file; what happened after its last minute is not known to it.
func escalationText(_ tickets: [Escalation], of site: SampleSite) -> String {
    let end = site.instant(SamplePeriod.history.end, minutes: 0)
    var table = CSVTable(
        header: "id", "escalated_at", "language", "category", "severity", "handle_minutes",
        "first_response_at", "resolved_at")
    func stamp(_ instant: Instant) -> String {
        instant < end ? site.stamp(instant) : ""
    }
    for ticket in tickets {
        let handling = ticket.resolvedAt < end ? ticket.handleMinutes : nil
        table.append([
            "T\(100_001 + ticket.position)", site.stamp(ticket.escalatedAt),
            ticket.kind.language, ticket.kind.category.name, ticket.kind.severity.name,
            handling.map { "\($0)" } ?? "", stamp(ticket.firstResponseAt),
            stamp(ticket.resolvedAt),
        ])
    }
    return table.text
}

/// The history file without what happened to tickets after they came in, for small sites.
func arrivalText(_ tickets: [Escalation], of site: SampleSite) -> String {
    let end = site.instant(SamplePeriod.history.end, minutes: 0)
    var table = CSVTable(
        header: "id", "escalated_at", "language", "category", "severity", "handle_minutes")
    for ticket in tickets {
        let handling = ticket.resolvedAt < end ? ticket.handleMinutes : nil
        table.append([
            "T\(100_001 + ticket.position)", site.stamp(ticket.escalatedAt),
            ticket.kind.language, ticket.kind.category.name, ticket.kind.severity.name,
            handling.map { "\($0)" } ?? "",
        ])
    }
    return table.text
}
