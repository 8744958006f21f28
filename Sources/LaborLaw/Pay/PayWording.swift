public import Wording

extension PayRule {
    /// What the rule pays, in one sentence or two.
    public var requirement: Phrase {
        switch kind {
        case .premium(let premium): premium.requirement
        case .dayRate(let rate): rate.requirement
        case .flat(let flat): flat.requirement
        }
    }
}
