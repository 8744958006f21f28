/// A share of the hour's wage on top of the plain hour: 1.5 times the wage is 50 %.
public struct Premium: Hashable, Sendable {
    /// Which work earns it.
    public let occasion: PremiumOccasion
    /// How much, by the hours of such work.
    public let tiers: PayTiers
    /// How it goes together with other premiums in the same minute.
    public let stacking: Stacking
    /// Whether the plain hour is paid once more.
    public let straight: StraightPay

    /// How premiums that meet in a minute go together.
    public enum Stacking: String, CaseIterable, Sendable {
        /// It adds to all others.
        case additive
        /// Among those of this stacking that meet in a minute only the greatest is paid; of equal
        /// ones the first in the policy.
        case highest
    }

    /// Where the plain hour under a premium comes from.
    public enum StraightPay: String, CaseIterable, Sendable {
        /// It is among the straight hours, which hold every minute of work once.
        case included
        /// It is paid once more on top, since the day is paid without any work: a paid holiday.
        ///
        /// That holds for as much of a date's work as the person's normal day has, which is what
        /// the day is paid for; the hours beyond are among the straight hours alone.
        case extra
    }

    /// A premium of `tiers` for the work of an occasion.
    public init(
        on occasion: PremiumOccasion, tiers: PayTiers, stacking: Stacking = .additive,
        straight: StraightPay = .included
    ) {
        self.occasion = occasion
        self.tiers = tiers
        self.stacking = stacking
        self.straight = straight
    }
}
