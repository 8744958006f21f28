public import WorkTime

/// Where a holiday goes when it falls on a day that is free anyway.
public struct HolidaySubstitution: Hashable, Sendable {
    /// What moves a holiday, the first that holds being the reason given.
    public let occasions: [Occasion]
    /// Where it moves.
    public let target: Target
    /// Whether it moves on past another holiday; otherwise it then shares that day.
    public let chains: Bool
    /// What it rests on.
    public let basis: LegalBasis

    /// A rule of substitution.
    public init(
        on occasions: [Occasion], to target: Target, chains: Bool = true,
        basis: LegalBasis = LegalBasis()
    ) {
        self.occasions = occasions
        self.target = target
        self.chains = chains
        self.basis = basis
    }

    /// No day in lieu.
    public static let none = HolidaySubstitution(on: [], to: .nextWorkingDay)

    /// A day on which a holiday would be lost.
    public enum Occasion: Hashable, Sendable {
        /// The person's rest day; an off day beyond it does not count.
        case restDay
        /// Another holiday, which comes first by class, then by order in the law.
        case holiday
        /// A day of the person's leave.
        case leave
        /// A day of the week, whoever rests on it.
        case weekday(Weekday)
    }

    /// A day that takes a moved holiday.
    public enum Target: String, CaseIterable, Sendable {
        /// The next day that is neither rest day, off day, leave nor holiday of the person.
        case nextWorkingDay = "next-working-day"
        /// The next day from Monday to Friday that is no holiday.
        case nextWeekday = "next-weekday"
        /// The next day that is no holiday.
        case nextOrdinaryDay = "next-ordinary-day"
        /// The next Monday that is no holiday.
        case nextMonday = "next-monday"
        /// Friday for a Saturday, else the next day from Monday to Friday that is no holiday.
        case nearestWeekday = "nearest-weekday"
    }
}
