public import RosterModel
public import Wording
public import WorkTime

/// A place where a rule is broken, with everything needed to explain it.
public struct Finding: Hashable, Sendable {
    /// The rule's identifier.
    public let ruleID: String
    /// What people call the rule.
    public let title: Phrase
    /// What sort of finding it is.
    public let matter: Matter
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
    /// How well the clause has been checked.
    public let confidence: Confidence
    /// The date on which the law of the clause's pack was last read; nil for a policy.
    public let lawVersion: LocalDate?
    /// What is wrong, with names, values and local times.
    public let sentence: Phrase
    /// What may help.
    public let advice: Phrase

    /// What sort of finding it is.
    public enum Matter: String, CaseIterable, Sendable {
        /// A rule is broken.
        case breach
        /// The past is too short to tell whether a rule is kept.
        case history
        /// The roster itself is not as it should be.
        case roster
    }

    /// The room to the limit, which is less than none.
    public var margin: Amount { excess.withNumber(-excess.number) }
}

/// A place where a hard rule is kept by less than a tenth of its limit.
public struct NearMiss: Hashable, Sendable {
    /// The rule's identifier.
    public let ruleID: String
    /// What people call the rule.
    public let title: Phrase
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
    /// How well the clause has been checked.
    public let confidence: Confidence
    /// The date on which the law of the clause's pack was last read; nil for a policy.
    public let lawVersion: LocalDate?
    /// What is close, with names, values and local times.
    public let sentence: Phrase
}

/// What findings and near misses are put in order by: time, then person, then rule.
struct ReportPosition {
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
}

extension Array {
    /// The elements in the order of their positions, the team's matters before a person's.
    ///
    /// Names are ranked once, so that comparing positions compares numbers.
    ///
    /// - Complexity: O(n log n).
    func sorted(by position: (Element) -> ReportPosition) -> [Element] {
        let positions = map(position)
        let people = [String].ranks(positions.map { $0.specialist?.rawValue ?? "" })
        let rules = [String].ranks(positions.map(\.ruleID))
        return indices.sorted { left, right in
            let (first, second) = (positions[left].range, positions[right].range)
            if first.start != second.start { return first.start < second.start }
            if people[left] != people[right] { return people[left] < people[right] }
            if rules[left] != rules[right] { return rules[left] < rules[right] }
            if first.end != second.end { return first.end < second.end }
            return positions[left].sentence < positions[right].sentence
        }.map { self[$0] }
    }
}

extension [String] {
    /// The place of each text among all of them in order, the same for the same text.
    fileprivate static func ranks(_ texts: [String]) -> [Int] {
        let ranks = Dictionary(
            uniqueKeysWithValues: Set(texts).sorted().enumerated().map { ($1, $0) })
        return texts.map { ranks[$0] ?? 0 }
    }
}
