/// How a place or a company pays: its pay rules and what they count from.
public struct PayPolicy: Hashable, Sendable {
    /// The currency of all wages and amounts.
    public let currency: Currency
    /// How a month's wage is cut down to an hour's and a day's.
    public let basis: PayBasis
    /// The minimum wage of an hour; nil where no rule speaks of one.
    public let minimumWage: Money?
    /// The rules, in the order of the law.
    public let rules: [PayRule]

    /// A pay policy.
    ///
    /// - Precondition: The minimum wage is of the currency, and is given where a rule needs it.
    public init(currency: Currency, basis: PayBasis, minimumWage: Money? = nil, rules: [PayRule]) {
        precondition(
            minimumWage.map { $0.currency == currency } ?? true,
            "the minimum wage is of the policy's currency")
        precondition(
            minimumWage != nil || !rules.contains { $0.kind.needsMinimumWage },
            "a premium at the minimum wage needs one")
        self.currency = currency
        self.basis = basis
        self.minimumWage = minimumWage
        self.rules = rules
    }
}

extension PayRuleKind {
    fileprivate var needsMinimumWage: Bool {
        guard case .flat(let flat) = self else { return false }
        return flat.rate == .minimum
    }
}
