internal import RosterModel
internal import WorkTime

/// What the checks look at: the people a rule applies to, the horizon and the site.
struct AuditContext {
    let horizon: PlanningHorizon
    /// The public holidays of the site.
    let holidays: Set<LocalDate>
    /// The day on which the roster was published; nil when unknown.
    let publishedOn: LocalDate?
    /// The permits, agreements and schemes on file at the site.
    let siteWords: [String]
    /// The people in order of their number.
    private(set) var records: [PersonalRecord]

    /// The records of a team.
    ///
    /// - Complexity: O(n log n) in the number of assignments.
    init(_ subject: AuditSubject) {
        horizon = subject.horizon
        holidays = subject.holidays
        publishedOn = subject.publishedOn
        siteWords = subject.siteWords
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

    /// The same, seen only for the people a filter admits.
    func admitting(_ filter: StaffFilter) -> AuditContext {
        keeping { filter.admits($0.specialist) }
    }

    /// The same, seen only for the people whom a scope binds on some planned date.
    func bound(by scope: RuleScope, nightWorkers: NightWorkers) -> AuditContext {
        guard scope != .everybody else { return self }
        return keeping { record in
            scope.binds(
                record.specialist, on: horizon.dates, siteWords: siteWords,
                isNightWorker: scope.nightWorkers.map {
                    nightWorkers.contains(record.specialist.id, by: $0)
                } ?? false)
        }
    }

    private func keeping(_ isKept: (PersonalRecord) -> Bool) -> AuditContext {
        var context = self
        context.records = records.filter(isKept)
        return context
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
        range(DateRange(start: monday, days: 7 * count))
    }

    /// Dates from midnight to midnight on the wall.
    func range(_ dates: DateRange) -> TimeRange {
        TimeRange(
            start: horizon.zone.day(dates.start).start, end: horizon.zone.day(dates.end).start)
    }
}
