public import WorkTime

/// A change to the forecast volumes of some tickets on some days, made by people.
public struct VolumeOverride: Hashable, Sendable {
    /// What the change is called in reports.
    public let name: String
    /// The tickets concerned.
    public let tickets: TicketFilter
    /// The dates concerned.
    public let dates: DateRange
    /// The times of day concerned.
    public let hours: ClockSpan
    /// What is changed.
    public let change: Change

    /// What an override does with volumes.
    public enum Change: Hashable, Sendable {
        /// More by so many percent, −20 for 20 % less.
        case percent(Double)
        /// So many tickets of all classes concerned together, whatever the forecast says.
        case set(TicketRate)
        /// At least so many tickets of all classes concerned together.
        case minimum(TicketRate)
        /// At most so many tickets of all classes concerned together.
        case maximum(TicketRate)
        /// So many tickets a day of all classes concerned together, spread as forecast.
        case dailyTotal(Double)
        /// The dates lie in the past, and no model learns from them.
        case excludeHistory
    }

    /// A change of volumes, of all tickets and all day where nothing else is said.
    public init(
        name: String, tickets: TicketFilter = TicketFilter(), dates: DateRange,
        hours: ClockSpan = .wholeDay, change: Change
    ) {
        self.name = name
        self.tickets = tickets
        self.dates = dates
        self.hours = hours
        self.change = change
    }
}

/// A number of tickets in a length of time.
public struct TicketRate: Hashable, Sendable {
    /// How many tickets, not negative.
    public let tickets: Double
    /// In which length of time.
    public let per: Minutes

    /// `tickets` tickets in every `per`, which is above zero.
    public init(tickets: Double, per: Minutes) {
        self.tickets = tickets
        self.per = per
    }

    /// The number of tickets in an hour at this rate.
    public var perHour: Double { tickets * 60 / Double(per.count) }
}

/// Which tickets are concerned: those that meet every part that is set.
public struct TicketFilter: Hashable, Sendable {
    /// Any of these languages; empty for all.
    public let languages: [Language]
    /// Any of these categories; empty for all.
    public let categories: [TicketCategory]
    /// Any of these severities; empty for all.
    public let severities: [Severity]

    /// A filter; a part left out lets every ticket pass.
    public init(
        languages: [Language] = [], categories: [TicketCategory] = [], severities: [Severity] = []
    ) {
        self.languages = languages
        self.categories = categories
        self.severities = severities
    }

    /// Whether tickets of `ticketClass` meet every part.
    public func admits(_ ticketClass: TicketClass) -> Bool {
        (languages.isEmpty || languages.contains(ticketClass.language))
            && (categories.isEmpty || categories.contains(ticketClass.category))
            && (severities.isEmpty || severities.contains(ticketClass.severity))
    }
}

extension Scenario {
    /// The dates that overrides take out of the history.
    public var datesLeftOutOfHistory: Set<LocalDate> {
        overrides.reduce(into: []) { dates, override in
            if override.change == .excludeHistory { dates.formUnion(override.dates.dates) }
        }
    }
}
