public import RosterModel
internal import WorkTime

/// A specialist as a ticket desk sees one: what they answer, and when.
public struct DeskSpecialist: Sendable {
    /// The personnel number.
    public let id: SpecialistID
    /// The positions of the classes the specialist answers, rising.
    public let classes: [Int]
    /// When tickets are answered, in order of time.
    public let stretches: [PresenceStretch]

    /// A specialist who answers these classes.
    ///
    /// - Precondition: stretches follow each other and do not overlap.
    public init(_ id: SpecialistID, classes: [Int], stretches: [PresenceStretch]) {
        precondition(
            zip(stretches, stretches.dropFirst()).allSatisfy { $0.range.end <= $1.range.start },
            "nobody is present twice")
        self.id = id
        self.classes = classes.sorted()
        self.stretches = stretches
    }

    /// A specialist of a team with the duties of a roster.
    ///
    /// Breaks and time set aside from tickets are no presence; duties on dates of an absence fall
    /// out. Of duties that overlap, which no sound roster has, the later begins when the earlier
    /// has ended.
    ///
    /// - Parameters:
    ///   - specialist: The person, whose languages and categories say which tickets are answered.
    ///   - assignments: The duties of the person.
    ///   - absences: Absences of the team.
    ///   - policy: The classes, and how much newcomers get done.
    public init(
        _ specialist: Specialist, assignments: [Assignment], absences: [Absence],
        policy: TicketPolicy
    ) {
        let away = absences.filter { $0.specialist == specialist.id }
        let duties = assignments.filter { assignment in
            !away.contains { $0.dates.contains(assignment.duty.date) }
        }.sorted { $0.duty.range.start < $1.duty.range.start }
        var stretches: [PresenceStretch] = []
        for assignment in duties {
            let duty = assignment.duty
            let start = max(duty.range.start, stretches.last?.range.end ?? duty.range.start)
            guard start < duty.range.end else { continue }
            let pieces = TimeRange(start: start, end: duty.range.end)
                .subtracting(duty.breaks + assignment.development.map(\.range))
            for (index, piece) in pieces.enumerated() {
                stretches.append(
                    PresenceStretch(
                        piece, endsDuty: index + 1 == pieces.count,
                        efficiency: policy.efficiency(of: specialist, on: duty.date)))
            }
        }
        self.init(
            specialist.id,
            classes: policy.classes.indices.filter { index in
                let ticketClass = policy.classes[index]
                return specialist.works(in: ticketClass.language)
                    && specialist.categories.contains(ticketClass.category)
            }, stretches: stretches)
    }
}
