public import WorkTime

/// Which of the elected holidays an employer gives, and what has been agreed beyond that.
public struct HolidayElection: Hashable, Sendable {
    /// Which elected holidays are given.
    public let choice: Choice
    /// The holidays for which another day has been agreed.
    public let exchanges: [Exchange]

    /// An election; the holidays the law has by default, unless told otherwise.
    public init(_ choice: Choice = .byDefault, exchanges: [Exchange] = []) {
        self.choice = choice
        self.exchanges = exchanges
    }

    /// Which elected holidays are given.
    public enum Choice: Hashable, Sendable {
        /// Those the law's text marks as chosen by default.
        case byDefault
        /// All there are.
        case all
        /// Those with these identifiers.
        case named([String])
    }

    /// A holiday given on another day by agreement.
    public struct Exchange: Hashable, Sendable {
        /// The holiday's identifier.
        public let holiday: String
        /// Its date by the law.
        public let from: LocalDate
        /// The day that is given in its place.
        public let to: LocalDate

        /// The holiday of `from` is given on `to`.
        public init(holiday: String, from: LocalDate, to: LocalDate) {
            self.holiday = holiday
            self.from = from
            self.to = to
        }
    }
}
