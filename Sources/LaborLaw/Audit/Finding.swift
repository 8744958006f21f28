public import RosterModel
public import Wording
public import WorkTime

/// A place where a rule is broken, with everything needed to explain it.
public struct Finding: Hashable, Sendable {
    /// The rule's identifier.
    public let ruleID: String
    /// Whose duties break it; nil when it is the team's matter.
    public let specialist: SpecialistID?
    /// When.
    public let range: TimeRange
    /// How grave it is.
    public let severity: FindingSeverity
    /// What is allowed.
    public let limit: Amount
    /// What was found.
    public let actual: Amount
    /// How much it is too much, or too little.
    public let excess: Amount
    /// Who demands it.
    public let authority: Authority
    /// What is wrong, with names, values and local times.
    public let sentence: Phrase
    /// What may help.
    public let advice: Phrase
}

/// A place where a hard rule is kept by less than a tenth of its limit.
public struct NearMiss: Hashable, Sendable {
    /// The rule's identifier.
    public let ruleID: String
    /// Whose duties come close; nil when it is the team's matter.
    public let specialist: SpecialistID?
    /// When.
    public let range: TimeRange
    /// What is allowed.
    public let limit: Amount
    /// What was found.
    public let actual: Amount
    /// How much there is to spare; zero when the limit is reached.
    public let margin: Amount
    /// Who demands it.
    public let authority: Authority
    /// What is close, with names, values and local times.
    public let sentence: Phrase
}

/// What findings and near misses are put in order by: time, then person, then rule.
struct ReportPosition: Comparable {
    let range: TimeRange
    let specialist: SpecialistID?
    let ruleID: String
    let sentence: String

    init(_ finding: Finding) {
        range = finding.range
        specialist = finding.specialist
        ruleID = finding.ruleID
        sentence = finding.sentence.english
    }

    init(_ nearMiss: NearMiss) {
        range = nearMiss.range
        specialist = nearMiss.specialist
        ruleID = nearMiss.ruleID
        sentence = nearMiss.sentence.english
    }

    /// The team's matters stand before a person's.
    static func < (left: ReportPosition, right: ReportPosition) -> Bool {
        if left.range.start != right.range.start { return left.range.start < right.range.start }
        let (leftName, rightName) = (left.specialist?.rawValue, right.specialist?.rawValue)
        return (leftName ?? "", left.ruleID, left.range.end, left.sentence)
            < (rightName ?? "", right.ruleID, right.range.end, right.sentence)
    }
}

extension Array {
    /// The elements in the order of their positions, each worked out once.
    func sorted(by position: (Element) -> ReportPosition) -> [Element] {
        let positions = map(position)
        return indices.sorted { positions[$0] < positions[$1] }.map { self[$0] }
    }
}
