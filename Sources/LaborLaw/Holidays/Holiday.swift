public import WorkTime

/// A date on which the law has a holiday, before anything is moved.
public struct Holiday: Hashable, Sendable {
    /// The date.
    public let date: LocalDate
    /// Which holiday.
    public let rule: HolidayRule

    /// A holiday on a date.
    public init(date: LocalDate, rule: HolidayRule) {
        self.date = date
        self.rule = rule
    }

    /// Whether the date is expected but not announced.
    public var isEstimated: Bool { rule.estimated.contains(date) }
}
