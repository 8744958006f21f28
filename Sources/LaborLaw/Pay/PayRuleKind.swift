/// What a pay rule can be; each kind has its parameters in a file of its own.
///
/// The list is closed on purpose, as that of ``RuleKind`` is.
public enum PayRuleKind: Hashable, Sendable {
    /// A share of the hour's wage on top of it.
    case premium(Premium)
    /// Whole or half days' wages for work on a free day.
    case dayRate(DayRate)
    /// So many hours' wages for something that happens on a date.
    case flat(FlatPremium)
}
