internal import LaborLaw
internal import RosterModel
internal import Wording

/// How often a rule was checked, and with what result.
struct RuleTally {
    let ruleID: String
    let title: Phrase
    let confidence: Confidence
    let checks: Int
    let broken: Int
    let nearMisses: Int
    /// Notes that the past is too short to tell.
    let undecided: Int
    let overridden: Int

    /// Whether the audit says anything of the rule.
    var isConcerned: Bool { checks + broken + nearMisses + undecided > 0 }
}

/// What was found of a person, or of the team.
struct PersonTally {
    /// Nil for the team's matters.
    let specialist: SpecialistID?
    let hardStops: Int
    let warnings: Int
    let information: Int
    let nearMisses: Int
    let overridden: Int

    /// Whether anything was found.
    var isConcerned: Bool { hardStops + warnings + information + nearMisses > 0 }
}

extension ComplianceDossier {
    /// Every rule in the order of the rule book, then what was found of the roster itself.
    var byRule: [RuleTally] {
        let findings = Dictionary(grouping: review.findings, by: \.finding.ruleID)
        let near = Dictionary(grouping: review.report.nearMisses, by: \.ruleID)
        func tally(
            _ ruleID: String, _ title: Phrase, _ confidence: Confidence, checks: Int
        ) -> RuleTally {
            let found = findings[ruleID] ?? []
            return RuleTally(
                ruleID: ruleID, title: title, confidence: confidence, checks: checks,
                broken: found.count { $0.finding.matter != .history },
                nearMisses: near[ruleID]?.count ?? 0,
                undecided: found.count { $0.finding.matter == .history },
                overridden: found.count(where: \.isOverridden))
        }
        let rules = review.report.checked.map {
            tally($0.ruleID, $0.title, $0.confidence, checks: $0.checks)
        }
        let known = Set(rules.map(\.ruleID))
        let others = review.findings.map(\.finding).filter { !known.contains($0.ruleID) }
        var seen: Set<String> = []
        return rules
            + others.filter { seen.insert($0.ruleID).inserted }.map {
                tally($0.ruleID, $0.title, $0.confidence, checks: 0)
            }
    }

    /// The team's matters, then everybody of whom something was found, in order of the number.
    var byPerson: [PersonTally] {
        let findings = Dictionary(grouping: review.findings, by: \.finding.specialist)
        let near = Dictionary(grouping: review.report.nearMisses, by: \.specialist)
        let people = Set(findings.keys).union(near.keys).sorted {
            ($0?.rawValue ?? "") < ($1?.rawValue ?? "")
        }
        return people.map { person in
            let found = (findings[person] ?? []).filter { $0.finding.matter != .history }
            func count(_ severity: FindingSeverity) -> Int {
                found.count { $0.finding.severity == severity }
            }
            return PersonTally(
                specialist: person, hardStops: count(.hardStop), warnings: count(.warning),
                information: count(.information), nearMisses: near[person]?.count ?? 0,
                overridden: found.count(where: \.isOverridden))
        }.filter(\.isConcerned)
    }
}
