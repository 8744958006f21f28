internal import RosterModel
internal import WorkTime

/// Everything one specialist does, as the checks want it.
struct PersonalRecord {
    let specialist: Specialist
    /// Duties of history and plan in order of time.
    let duties: [Duty]
    /// The days away.
    let absences: [Absence]
    /// The time worked: presence less breaks, each minute once.
    let worked: Timeline
    /// The time present, each minute once.
    let presence: Timeline

    init(specialist: Specialist, duties: [Duty], absences: [Absence]) {
        self.specialist = specialist
        self.duties = duties.sorted {
            ($0.range.start, $0.range.end, $0.shift) < ($1.range.start, $1.range.end, $1.shift)
        }
        self.absences = absences.sorted {
            ($0.dates.start, $0.dates.end, $0.kind.rawValue)
                < ($1.dates.start, $1.dates.end, $1.kind.rawValue)
        }
        worked = Timeline(duties.flatMap(\.workedRanges))
        presence = Timeline(duties.map(\.range))
    }

    /// The duties of each date that has any, by date.
    ///
    /// - Complexity: O(n log n).
    var dutiesByDate: [(date: LocalDate, duties: [Duty])] {
        Dictionary(grouping: duties, by: \.date)
            .sorted { $0.key < $1.key }
            .map { (date: $0.key, duties: $0.value) }
    }

    /// The instants at which a duty starts, each once, rising.
    var startsOfDuty: [Instant] {
        duties.map(\.range.start).reduce(into: []) { starts, start in
            if starts.last != start {
                starts.append(start)
            }
        }
    }
}

/// What the checks look at: the people a rule applies to, and the horizon.
struct AuditContext {
    let horizon: PlanningHorizon
    /// The people in order of their number.
    let records: [PersonalRecord]

    /// The records of a team.
    ///
    /// - Complexity: O(n log n) in the number of assignments.
    init(_ subject: AuditSubject) {
        horizon = subject.horizon
        let first = subject.horizon.dates.start
        let past = subject.previous.assignments.filter { $0.duty.date < first }
        let duties = Dictionary(
            grouping: past + subject.roster.assignments, by: \.specialist)
        let absences = Dictionary(grouping: subject.absences, by: \.specialist)
        var seen: Set<SpecialistID> = []
        records = subject.specialists
            .filter { seen.insert($0.id).inserted }
            .sorted { $0.id < $1.id }
            .map { specialist in
                PersonalRecord(
                    specialist: specialist, duties: (duties[specialist.id] ?? []).map(\.duty),
                    absences: absences[specialist.id] ?? [])
            }
    }

    private init(horizon: PlanningHorizon, records: [PersonalRecord]) {
        self.horizon = horizon
        self.records = records
    }

    /// The same, seen only for the people a filter admits.
    func admitting(_ filter: StaffFilter) -> AuditContext {
        AuditContext(horizon: horizon, records: records.filter { filter.admits($0.specialist) })
    }

    /// Whether some minute of `range` is planned.
    func touches(_ range: TimeRange) -> Bool {
        horizon.range.overlaps(range)
    }

    /// The Mondays of the weeks that hold a planned date.
    var mondays: [LocalDate] {
        Array(
            stride(from: horizon.dates.start.startOfWeek, to: horizon.dates.end, by: 7))
    }

    /// `count` weeks from a Monday, from midnight to midnight on the wall.
    func weeks(_ count: Int, from monday: LocalDate) -> TimeRange {
        TimeRange(
            start: horizon.zone.day(monday).start, end: horizon.zone.day(monday + 7 * count).start)
    }
}
