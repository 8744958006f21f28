/// How a place or a company pays: its pay rules and what they count from.
public struct PayPolicy: Hashable, Sendable {
    /// The currency of all wages and amounts.
    public let currency: Currency
    /// How a month's wage is cut down to an hour's and a day's.
    public let basis: PayBasis
    /// The minimum wages, in order of their dates; none where no rule speaks of one.
    public let minimumWages: [MinimumWage]
    /// The rules, in the order of the law.
    public let rules: [PayRule]

    /// A pay policy.
    ///
    /// - Precondition: Minimum wages are of the currency, and one is given where a rule needs it.
    public init(
        currency: Currency, basis: PayBasis, minimumWages: [MinimumWage] = [], rules: [PayRule]
    ) {
        precondition(
            minimumWages.allSatisfy { $0.hourly.currency == currency },
            "a minimum wage is of the policy's currency")
        precondition(
            !minimumWages.isEmpty || !rules.contains { $0.kind.needsMinimumWage },
            "a premium at the minimum wage needs one")
        self.currency = currency
        self.basis = basis
        self.minimumWages = minimumWages
        self.rules = rules
    }
}

extension PayRuleKind {
    /// Whether the kind pays by the minimum wage.
    public var needsMinimumWage: Bool {
        guard case .flat(let flat) = self else { return false }
        return flat.rate == .minimum
    }
}
