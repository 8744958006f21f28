internal import RosterModel
internal import Wording

extension PayScope {
    /// Whom the pay rule is for, in words.
    func phrase(currency: String? = nil) -> Phrase {
        let wage: LaborLaw.WageLimit? =
            switch monthlyWage {
            case .atMost(let limit): .atMost(limit)
            case .above(let limit): .above(limit)
            case nil: nil
            }
        return RuleScope(
            ages: ages == Ages() ? nil : AgeRange(from: ages.from, below: ages.below),
            monthlyWage: wage, statuses: status, contract: contract,
            sex: sex.map { $0 == .female ? .female : .male }, unless: unless, when: when
        ).phrase(currency: currency)
    }
}

extension PayScope {
    /// Whether it lets in an adult of whom nothing else is known.
    var isOrdinary: Bool {
        status.isEmpty && contract == nil && sex == nil && !nightWorkersOnly && when.isEmpty
    }
}
