public import LaborLaw

extension LawPack {
    /// Every word on a file that some rule of the pack looks for, in order.
    public var wordsOnFile: [String] {
        Set(rules.flatMap(\.appliesTo.wordsOnFile)).sorted()
    }
}

extension RuleScope {
    fileprivate var wordsOnFile: [String] {
        statuses + unless + when + anyOf.flatMap(\.wordsOnFile)
    }
}
