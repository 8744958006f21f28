public import RosterModel
public import WorkTime

/// What a person's planned duties are paid.
///
/// Straight hours hold every minute of work once, at the plain hour's wage. For somebody paid by
/// the month those of normal days are what the month's wage buys; the lines are due on top of it.
public struct PayStatement: Hashable, Sendable {
    /// Who.
    public let specialist: SpecialistID
    /// The currency of all amounts.
    public let currency: Currency
    /// Every planned duty in order of time.
    public let duties: [DutyPay]

    /// All straight hours.
    public var straightTime: Minutes { duties.reduce(.zero) { $0 + $1.straightTime } }

    /// The pay of all straight hours: the sum of the duties'.
    public var straight: Money { duties.map(\.straight).total(currency) }

    /// What comes on top: the sum of all lines.
    public var premiums: Money { duties.map(\.premiums).total(currency) }

    /// Straight hours and premiums.
    public var total: Money { straight + premiums }
}

/// What one duty is paid.
public struct DutyPay: Hashable, Sendable {
    /// The duty.
    public let duty: Duty
    /// The work paid at the plain hour's wage, whether by the hour or within the month's.
    ///
    /// That is every minute once, but for those that a day rate on a rest day pays instead. Where
    /// two duties overlap the earlier has the minute.
    public let straightTime: Minutes
    /// The pay of the straight hours, rounded once, half away from zero.
    public let straight: Money
    /// What comes on top, in the order of the rules.
    public let lines: [PayLine]

    /// What comes on top: the sum of the lines.
    public var premiums: Money { lines.map(\.amount).total(straight.currency) }

    /// Straight hours and premiums.
    public var total: Money { straight + premiums }
}
