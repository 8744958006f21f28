public import WorkTime

/// Why a day differs from others of its weekday.
public enum SpecialDayKind: Int, CaseIterable, Sendable {
    /// A public holiday of the customers or the site.
    case holiday
    /// A sale or another push that brings customers.
    case campaign
    /// A day on which wages arrive.
    case payday
    /// A day of a feast or season of several days that moves from year to year, such as Lunar New
    /// Year or Ramadan; its consecutive dates of one name belong together.
    case season
}

/// A date with a reason to differ from others of its weekday.
public struct SpecialDay: Hashable, Sendable {
    /// The date.
    public let date: LocalDate
    /// The sort of effect.
    public let kind: SpecialDayKind
    /// The occasion, such as `11.11`; occasions of one name share an effect of their own.
    public let name: String

    /// The occasion `name` on `date`.
    public init(date: LocalDate, kind: SpecialDayKind, name: String) {
        self.date = date
        self.kind = kind
        self.name = name
    }
}

/// The calendar of special days, past and to come, that a forecast may know in advance.
public struct SpecialDays: Hashable, Sendable {
    /// The special days, in the order given.
    public let days: [SpecialDay]
    private let byDate: [LocalDate: [SpecialDay]]

    /// The calendar of these days; a date may be special for several reasons.
    public init(_ days: [SpecialDay] = []) {
        self.days = days
        byDate = days.reduce(into: [:]) { $0[$1.date, default: []].append($1) }
    }

    /// The reasons why `date` is special, in the order given; empty on an ordinary day.
    public func on(_ date: LocalDate) -> [SpecialDay] {
        byDate[date] ?? []
    }

    /// Whether the hours of `date` follow another pattern than those of its weekday.
    func changesTheHours(of date: LocalDate) -> Bool {
        on(date).contains { $0.kind == .holiday || $0.kind == .campaign }
    }
}
