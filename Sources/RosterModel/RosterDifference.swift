public import WorkTime

/// The days on which two rosters differ.
public struct RosterDifference: Sendable {
    /// A day of somebody's with other assignments.
    public struct Day: Hashable, Sendable {
        /// Whose day.
        public let specialist: SpecialistID
        /// The date.
        public let date: LocalDate
        /// The assignments of the earlier roster, in its order.
        public let before: [Assignment]
        /// The assignments of the later roster, in its order.
        public let after: [Assignment]
    }

    /// The days in order of date, then of specialist.
    public let days: [Day]

    /// The days on which `after` differs from `before`.
    public init(from before: Roster, to after: Roster) {
        func byDay(_ roster: Roster) -> [SpecialistDay: [Assignment]] {
            Dictionary(grouping: roster.assignments) {
                SpecialistDay(specialist: $0.specialist, date: $0.duty.date)
            }
        }
        let (old, new) = (byDay(before), byDay(after))
        days = Set(old.keys).union(new.keys).compactMap { key in
            let (before, after) = (old[key] ?? [], new[key] ?? [])
            guard before != after else { return nil }
            return Day(
                specialist: key.specialist, date: key.date, before: before, after: after)
        }.sorted { ($0.date, $0.specialist) < ($1.date, $1.specialist) }
    }
}

extension Roster {
    /// The roster with the later assignments of a day of somebody's.
    public func replacing(_ day: RosterDifference.Day) -> Roster {
        Roster(
            assignments.filter {
                $0.specialist != day.specialist || $0.duty.date != day.date
            } + day.after)
    }
}
