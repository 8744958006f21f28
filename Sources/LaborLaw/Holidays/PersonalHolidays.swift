public import RosterModel
public import WorkTime

/// The holidays of one person.
///
/// They depend on the person's rest days and on what the employer has chosen, so they are computed:
/// a holiday that meets a rest day or another holiday moves where the law says. Malaysia:
/// Employment Act 1955 (Act 265) s.60D(1), (1A).
public struct PersonalHolidays: Hashable, Sendable {
    /// The holidays of the jurisdiction.
    public let law: HolidayLaw
    /// What the employer has chosen and agreed.
    public let election: HolidayElection
    /// The person's other free days.
    public let freeDays: FreeDays

    /// The holidays of a person with these free days.
    public init(
        law: HolidayLaw, election: HolidayElection = HolidayElection(), freeDays: FreeDays
    ) {
        self.law = law
        self.election = election
        self.freeDays = freeDays
    }

    /// The holidays that are given in a run of dates, in order.
    ///
    /// A moved holiday counts on the day it is given, not on the day it left.
    ///
    /// - Complexity: O(n log n) in the holidays of the years touched and of one year more on
    ///   either side.
    public func days(in range: DateRange) -> [PersonalHoliday] {
        guard range.count > 0 else { return [] }
        // Moves may cross the turn of a year in both directions.
        let years = range.start.parts.year - 1...(range.end - 1).parts.year + 1
        return HolidayPlacement(self, years: years).days().filter { range.contains($0.date) }
    }

    /// The holidays that are given in a calendar year, in order.
    ///
    /// - Precondition: `year` lies in 1600...9000.
    public func days(in year: Int) -> [PersonalHoliday] {
        precondition((1600...9000).contains(year), "holidays are known from 1600 to 9000")
        guard let start = LocalDate(year: year, month: 1, day: 1),
            let end = LocalDate(year: year + 1, month: 1, day: 1)
        else { return [] }
        return days(in: DateRange(start: start, end: end))
    }

    /// Whether `date` is a rest day of the person, with the weekends that are exchanged for
    /// working days; a roster goes before such exchanges.
    public func isRestDay(_ date: LocalDate) -> Bool {
        guard !freeDays.isRostered(date) else { return freeDays.isRestDay(date) }
        if law.makeUpDays.contains(where: { $0.worked == date }) { return false }
        return freeDays.isRestDay(date) || law.makeUpDays.contains { $0.off == date }
    }

    /// Whether `date` is free beyond the rest days; not where a weekend is worked in exchange.
    public func isOffDay(_ date: LocalDate) -> Bool {
        freeDays.isOffDay(date)
            && (freeDays.isRostered(date) || !law.makeUpDays.contains { $0.worked == date })
    }
}
