public import WorkTime

/// So many hours' wages for something that happens, once a date.
///
/// Of late and second meals a date owes one premium in all, and one of split shifts and spreads
/// (California Labor Code s.226.7(c); 12 NYCRR 142-2.4); the first rule in the policy is named.
public struct FlatPremium: Hashable, Sendable {
    /// What happens.
    public let event: Event
    /// The hours owed for it.
    public let hours: Minutes
    /// The wage of an hour.
    public let rate: Rate

    /// Something in a day that costs money; the dates are those on which duties start.
    public enum Event: Hashable, Sendable {
        /// A duty with more work than `over` has no break of `length` that starts at most
        /// `startsBy` after the duty's start.
        case lateMeal(over: Minutes, startsBy: Minutes, length: Minutes)
        /// A duty with more work than `over` has no second break of `length` that starts at most
        /// `startsBy` after the duty's start.
        case secondMeal(over: Minutes, startsBy: Minutes, length: Minutes)
        /// Between two stretches of a date's work lies more than `gap`.
        case splitShift(gap: Minutes)
        /// From a date's first start to its last end pass more than `over`, breaks included.
        case spreadOver(Minutes)
        /// From the last end of an earlier date to a date's first start pass less than this.
        case shortRest(Minutes)
    }

    /// Which wage an hour of a flat premium has.
    public enum Rate: String, CaseIterable, Sendable {
        /// The person's own.
        case regular
        /// The minimum wage; what the date's straight hours earn above it counts towards it
        /// (IWC Order 4-2001 s.4(C); 12 NYCRR 142-2.4).
        case minimum
    }

    /// `hours` at a rate for each date on which the event happens.
    public init(event: Event, hours: Minutes, rate: Rate) {
        self.event = event
        self.hours = hours
        self.rate = rate
    }
}
