public import Wording
public import WorkTime

/// A holiday as the law names it.
public struct HolidayRule: Hashable, Sendable, Identifiable {
    /// The name used in files, such as `federal-territory-day`; each once in a law.
    public let id: String
    /// What people call it.
    public let name: Phrase
    /// When it falls.
    public let on: HolidayDate
    /// Why it is a holiday.
    public let kind: HolidayClass
    /// Whether an elected holiday is chosen where the employer has not chosen otherwise.
    public let isChosenByDefault: Bool
    /// Those of its dates that are expected but not announced.
    public let estimated: [LocalDate]
    /// The first date on which the law has it; nil without known beginning.
    public let inForceFrom: LocalDate?
    /// The first date on which the law no longer has it; nil without known end.
    public let inForceUntil: LocalDate?
    /// Where it moves, if otherwise than the law's holidays in general.
    public let substitution: HolidaySubstitution?

    /// A holiday.
    public init(
        id: String, name: Phrase, on: HolidayDate, kind: HolidayClass = .fixed,
        isChosenByDefault: Bool = false, estimated: [LocalDate] = [],
        inForceFrom: LocalDate? = nil, inForceUntil: LocalDate? = nil,
        substitution: HolidaySubstitution? = nil
    ) {
        self.id = id
        self.name = name
        self.on = on
        self.kind = kind
        self.isChosenByDefault = isChosenByDefault
        self.estimated = estimated
        self.inForceFrom = inForceFrom
        self.inForceUntil = inForceUntil
        self.substitution = substitution
    }

    /// Its dates in a calendar year, in order.
    public func dates(in year: Int) -> [LocalDate] {
        on.dates(in: year).filter { date in
            (inForceFrom.map { $0 <= date } ?? true) && (inForceUntil.map { date < $0 } ?? true)
        }
    }

    /// Whether it comes every year, but the law does not say yet when in `year`.
    ///
    /// A holiday listed for one year alone is taken for one that does not come again.
    public func isUnannounced(in year: Int) -> Bool {
        guard case .dates(let dates) = on, inForceUntil == nil, let last = dates.max() else {
            return false
        }
        return Set(dates.map(\.parts.year)).count > 1 && last.parts.year < year
    }
}
