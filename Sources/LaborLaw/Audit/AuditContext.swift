internal import RosterModel
internal import WorkTime

/// What the checks look at: the people a rule applies to, the horizon and the site.
struct AuditContext {
    let horizon: PlanningHorizon
    /// The days of the weekend that the law makes working days.
    let makeUpDays: Set<LocalDate>
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
        makeUpDays = subject.holidays.makeUpDays
        publishedOn = subject.publishedOn
        siteWords = subject.siteWords
        let first = subject.horizon.dates.start
        let past = subject.previous.assignments.filter { $0.duty.date < first }
        let duties = Dictionary(
            grouping: past + subject.roster.assignments, by: \.specialist)
        let absences = Dictionary(grouping: subject.absences, by: \.specialist)
        let holidays = HolidaysOfPeople(subject.holidays, horizon: subject.horizon, past: past)
        var seen: Set<SpecialistID> = []
        records = subject.specialists
            .filter { seen.insert($0.id).inserted }
            .sorted { $0.id < $1.id }
            .map { specialist in
                let duties = (duties[specialist.id] ?? []).map(\.duty)
                let absences = absences[specialist.id] ?? []
                return PersonalRecord(
                    specialist: specialist, duties: duties, absences: absences,
                    holidays: holidays.dates(duties: duties, absences: absences))
            }
    }

    /// Whether `date` is such a day of the week, as a rule means it: no day of a weekend that is
    /// worked in exchange for another day.
    func isFree(_ date: LocalDate, on weekday: Weekday) -> Bool {
        date.weekday == weekday && !makeUpDays.contains(date)
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

/// The holidays of a team's members.
private struct HolidaysOfPeople {
    private let site: SiteHolidays
    private let planned: DateRange
    /// The dates that rules may ask about: rest is made good for within weeks.
    private let asked: DateRange
    /// The dates where they are the same for everybody.
    private let shared: Set<LocalDate>?

    init(_ site: SiteHolidays, horizon: PlanningHorizon, past: [Assignment]) {
        self.site = site
        planned = horizon.dates
        let first = past.lazy.map(\.duty.date).min() ?? planned.start
        asked = DateRange(start: min(first, planned.start) - 8 * 7, end: planned.end + 8 * 7)
        shared = site.arePersonal ? nil : site.dates(in: asked)
    }

    func dates(duties: [Duty], absences: [Absence]) -> Set<LocalDate> {
        if let shared { return shared }
        let worked = Set(duties.map(\.date))
        // Before somebody's first known duty nobody knows which days were free.
        let first = min(worked.min() ?? planned.start, planned.start)
        let known = DateRange(start: first, end: planned.end)
        return site.dates(
            of: FreeDays(worked: worked, absences: absences, rostered: known), in: asked)
    }
}
