/// How often a rule is broken, and how often it nearly is.
struct RuleCount {
    let ruleID: String
    let findings: Int
    let nearMisses: Int
}

extension AuditSummary {
    /// One count for each rule with findings or near misses, in order of the rule's identifier.
    var byRule: [RuleCount] {
        Set((findings + nearMisses).map(\.ruleID)).sorted().map { rule in
            RuleCount(
                ruleID: rule, findings: findings.count { $0.ruleID == rule },
                nearMisses: nearMisses.count { $0.ruleID == rule })
        }
    }
}
