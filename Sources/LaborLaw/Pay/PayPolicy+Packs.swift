extension PayPolicy {
    /// How a site pays under several packs: currency and basis are those of the first that speaks
    /// of pay, the rules and minimum wages those of all of its currency, in order of the packs;
    /// nil where none speaks of pay.
    public init?(_ packs: [LawPack]) {
        let policies = packs.compactMap(\.pay)
        guard let first = policies.first else { return nil }
        let alike = policies.filter { $0.currency == first.currency }
        self.init(
            currency: first.currency, basis: first.basis,
            minimumWages: alike.flatMap(\.minimumWages), rules: alike.flatMap(\.rules))
    }

    /// The rules whose pay for a duty does not depend on the person's other duties: premiums by
    /// the clock, the day of the week and public holidays, by the hours of a day at most.
    public var rulesOfSingleDuties: PayPolicy {
        PayPolicy(
            currency: currency, basis: basis,
            rules: rules.filter { rule in
                switch rule.kind {
                case .premium(let premium):
                    switch premium.occasion {
                    case .night, .holiday, .weekday:
                        premium.tiers.period == .day || premium.tiers.tiers.count == 1
                    case .overtime, .restDay, .seventhDay: false
                    }
                case .dayRate(let rate): rate.occasion == .holiday
                case .flat: false
                }
            })
    }
}
