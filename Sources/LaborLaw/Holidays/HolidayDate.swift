public import WorkTime

/// When a holiday falls, year by year.
public enum HolidayDate: Hashable, Sendable {
    /// The same date every year; no day in years that lack it.
    case fixed(month: Int, day: Int)
    /// So many days after Easter Sunday; before it when negative.
    case easter(daysAfter: Int)
    /// The nth such weekday of a month, counted from its end when negative.
    case weekday(Weekday, nth: Int, month: Int)
    /// The dates the law or an announcement names; other years are not known.
    case dates([LocalDate])

    /// The dates in a calendar year, in order.
    ///
    /// - Complexity: O(n log n) in the dates named.
    public func dates(in year: Int) -> [LocalDate] {
        switch self {
        case .fixed(let month, let day):
            LocalDate(year: year, month: month, day: day).map { [$0] } ?? []
        case .easter(let days):
            (1583...9999).contains(year) ? [LocalDate.easterSunday(of: year) + days] : []
        case .weekday(let weekday, let nth, let month):
            HolidayDate.nth(nth, weekday, month: month, year: year).map { [$0] } ?? []
        case .dates(let dates): dates.filter { $0.parts.year == year }.sorted()
        }
    }

    private static func nth(_ nth: Int, _ weekday: Weekday, month: Int, year: Int) -> LocalDate? {
        let days = (1...31).compactMap { LocalDate(year: year, month: month, day: $0) }
            .filter { $0.weekday == weekday }
        let index = nth > 0 ? nth - 1 : days.count + nth
        return days.indices.contains(index) ? days[index] : nil
    }
}
