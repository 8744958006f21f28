public import Wording
public import WorkTime

/// A day that one person has as a holiday.
public struct PersonalHoliday: Hashable, Sendable {
    /// The date.
    public let date: LocalDate
    /// The identifier of the holiday; nil for a day between two holidays.
    public let holiday: String?
    /// What people call it.
    public let name: Phrase
    /// The date the law names, where the holiday has been moved away from it.
    public let movedFrom: LocalDate?
    /// Why it is on this date; nil where the law names the date.
    public let reason: Phrase?
    /// Whether the date the law names is expected but not announced.
    public let isEstimated: Bool

    /// A holiday of one person.
    public init(
        date: LocalDate, holiday: String?, name: Phrase, movedFrom: LocalDate? = nil,
        reason: Phrase? = nil, isEstimated: Bool = false
    ) {
        self.date = date
        self.holiday = holiday
        self.name = name
        self.movedFrom = movedFrom
        self.reason = reason
        self.isEstimated = isEstimated
    }

    /// The holiday on the date the law names.
    init(_ holiday: Holiday) {
        self.init(
            date: holiday.date, holiday: holiday.rule.id, name: holiday.rule.name,
            isEstimated: holiday.isEstimated)
    }

    /// The holiday on another date than the law names.
    init(_ holiday: Holiday, movedTo date: LocalDate, because reason: Phrase) {
        self.init(
            date: date, holiday: holiday.rule.id, name: holiday.rule.name,
            movedFrom: holiday.date,
            reason: reason.filled([
                ("holiday", holiday.rule.name), ("from", holiday.date.phrase),
                ("to", date.phrase),
            ]), isEstimated: holiday.isEstimated)
    }
}
