public import Wording
public import WorkTime

/// The public holidays of a jurisdiction.
public struct HolidayLaw: Hashable, Sendable {
    /// The holidays, in the order in which they keep a date that several share.
    public let days: [HolidayRule]
    /// Where holidays move that say nothing else.
    public let substitution: HolidaySubstitution
    /// How many days of elected holidays the employer must choose a year; nil where no law says.
    public let electedDays: Int?
    /// The holidays for which employer and employee may agree on another day.
    public let exchangeable: [HolidayClass]
    /// What a day between two holidays is called; nil where it is no holiday.
    public let bridge: Phrase?
    /// Days of the weekend that are worked, in order.
    public let makeUpDays: [MakeUpDay]
    /// The months of fasting, in which hours change, in order.
    public let ramadan: [FastingMonth]
    /// What the holidays rest on.
    public let basis: LegalBasis

    /// The holidays of a jurisdiction.
    ///
    /// - Precondition: every identifier of a holiday appears once.
    public init(
        days: [HolidayRule], substitution: HolidaySubstitution = .none, electedDays: Int? = nil,
        exchangeable: [HolidayClass] = [.elected], bridge: Phrase? = nil,
        makeUpDays: [MakeUpDay] = [], ramadan: [FastingMonth] = [], basis: LegalBasis = LegalBasis()
    ) {
        precondition(Set(days.map(\.id)).count == days.count, "every holiday must appear once")
        self.days = days
        self.substitution = substitution
        self.electedDays = electedDays
        self.exchangeable = exchangeable
        self.bridge = bridge
        self.makeUpDays = makeUpDays.sorted { $0.worked < $1.worked }
        self.ramadan = ramadan.sorted { $0.dates.start < $1.dates.start }
        self.basis = basis
    }

    /// The holidays of a calendar year by date, those that keep a shared date first.
    ///
    /// - Complexity: O(n log n) in the dates of the year.
    public func holidays(in year: Int) -> [Holiday] {
        days.enumerated()
            .flatMap { place, rule in
                rule.dates(in: year).map { (place: place, holiday: Holiday(date: $0, rule: rule)) }
            }
            .sorted { left, right in
                let (one, other) = (left.holiday, right.holiday)
                return (one.date, one.rule.kind, left.place)
                    < (other.date, other.rule.kind, right.place)
            }
            .map(\.holiday)
    }

    /// The holidays in a run of dates, in order.
    public func holidays(in range: DateRange) -> [Holiday] {
        guard range.count > 0 else { return [] }
        return (range.start.parts.year...(range.end - 1).parts.year)
            .flatMap { holidays(in: $0) }
            .filter { range.contains($0.date) }
    }

    /// The holiday with this identifier.
    public func rule(_ id: String) -> HolidayRule? {
        days.first { $0.id == id }
    }

    /// Where a holiday moves: by its own rule, else by that of the law.
    public func substitution(of rule: HolidayRule) -> HolidaySubstitution {
        rule.substitution ?? substitution
    }

    /// Whether the month of fasting has `date`.
    public func isInRamadan(_ date: LocalDate) -> Bool {
        ramadan.contains { $0.dates.contains(date) }
    }

    /// The holidays that come in `year` too, on dates the law does not have yet.
    public func unannounced(in year: Int) -> [HolidayRule] {
        days.filter { $0.isUnannounced(in: year) }
    }
}
