/// The public holidays of a site, by date.
public struct HolidayCalendar: Hashable, Sendable {
    /// The names of the holidays on each date that has any.
    public let namesByDate: [LocalDate: [String]]

    /// A calendar of named dates; several holidays may share a date.
    public init(_ holidays: [(date: LocalDate, name: String)] = []) {
        namesByDate = holidays.reduce(into: [:]) { $0[$1.date, default: []].append($1.name) }
    }

    /// The holidays on `date`, in the order given; empty on an ordinary day.
    public func names(on date: LocalDate) -> [String] {
        namesByDate[date] ?? []
    }

    /// Whether `date` is a public holiday.
    public func isHoliday(_ date: LocalDate) -> Bool {
        namesByDate[date] != nil
    }
}
