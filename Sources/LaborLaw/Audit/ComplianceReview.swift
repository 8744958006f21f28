public import WorkTime

/// What an audit found beside what somebody decided about it.
public struct ComplianceReview: Hashable, Sendable {
    /// What was found.
    public let report: ComplianceReport
    /// The findings, gravest first, otherwise by time, person and rule.
    public let findings: [ReviewedFinding]
    /// The decisions in the order in which they were written down.
    public let overrides: [AppliedOverride]

    /// The findings of `report` with the first of the `overrides` that concerns each, dates being
    /// those of `zone`.
    ///
    /// - Complexity: O(f · o) for f findings and o overrides.
    public init(_ report: ComplianceReport, overrides: [FindingOverride], in zone: Zone) {
        self.report = report
        findings = FindingSeverity.allCases.sorted().flatMap { severity in
            report.findings.filter { $0.severity == severity }.map { finding in
                ReviewedFinding(
                    finding: finding,
                    override: overrides.first { $0.concerns(finding, in: zone) })
            }
        }
        let findings = findings
        self.overrides = overrides.map { override in
            AppliedOverride(
                override: override, findings: findings.count { $0.override == override })
        }
    }

    /// Whether every hard stop, if there is any, is overridden.
    public var isCleared: Bool {
        !findings.contains { $0.finding.severity == .hardStop && !$0.isOverridden }
    }
}

/// A finding and the decision about it.
public struct ReviewedFinding: Hashable, Sendable {
    /// What was found.
    public let finding: Finding
    /// The decision to accept it; nil when there is none.
    public let override: FindingOverride?

    /// Whether somebody decided to accept it.
    public var isOverridden: Bool { override != nil }
}

/// A decision and how much it concerns.
public struct AppliedOverride: Hashable, Sendable {
    /// The decision.
    public let override: FindingOverride
    /// The number of findings it concerns; zero when it matches none.
    public let findings: Int
}
