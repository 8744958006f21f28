public import RosterModel
public import WorkTime

/// The public holidays of a site, as each person comes by them.
///
/// They are those of the law. Only where no pack of the site speaks of holidays do the dates of
/// the site's calendar stand in for them: a calendar made for forecasts has days that the law
/// gives to nobody, and knows nothing of whose rest day a holiday falls on.
public struct SiteHolidays: Hashable, Sendable {
    /// The holidays of the site's law packs; those of a company's own pack come on top.
    public let laws: [HolidayLaw]
    /// What the employer has chosen and agreed.
    public let election: HolidayElection
    /// The dates that are holidays where no law speaks of any.
    public let calendar: Set<LocalDate>

    /// The holidays of some laws, or of a calendar.
    public init(
        laws: [HolidayLaw] = [], election: HolidayElection = HolidayElection(),
        calendar: Set<LocalDate> = []
    ) {
        self.laws = laws
        self.election = election
        self.calendar = calendar
    }

    /// The holidays of a site that these packs bind.
    public init(_ site: Site, under packs: [LawPack]) {
        self.init(
            laws: packs.compactMap(\.holidays), election: site.election, calendar: site.holidays)
    }

    /// The dates, among some, on which a person with these free days has a holiday.
    ///
    /// - Complexity: that of ``PersonalHolidays/days(in:)`` for each law.
    public func dates(of freeDays: FreeDays, in range: DateRange) -> Set<LocalDate> {
        guard !laws.isEmpty else { return calendar.filter(range.contains) }
        return laws.reduce(into: []) { dates, law in
            let person = PersonalHolidays(law: law, election: election, freeDays: freeDays)
            dates.formUnion(person.days(in: range).map(\.date))
        }
    }

    /// The dates, among some, on which somebody who rests on Sundays has a holiday: what is known
    /// before there is a roster.
    public func dates(in range: DateRange) -> Set<LocalDate> {
        dates(of: FreeDays(restDays: [.sunday]), in: range)
    }

    /// The days of the weekend that are worked in exchange for others, in no order.
    public var makeUpDays: Set<LocalDate> {
        Set(laws.flatMap(\.makeUpDays).map(\.worked))
    }

    /// Whether they depend on a person's free days.
    var arePersonal: Bool {
        laws.contains { law in
            law.days.contains { day in
                law.substitution(of: day).occasions.contains { $0 == .restDay || $0 == .leave }
                    || law.substitution(of: day).target == .nextWorkingDay
            }
        }
    }
}
