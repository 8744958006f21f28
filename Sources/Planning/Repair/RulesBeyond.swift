internal import LaborLaw

/// What one audit finds and another one does not.
struct RulesBeyond {
    let findings: [Finding]
    let nearMisses: [NearMiss]

    init(_ audit: ComplianceReport, than other: ComplianceReport) {
        let known = (Set(other.findings), Set(other.nearMisses))
        findings = audit.findings.filter { !known.0.contains($0) }
        nearMisses = audit.nearMisses.filter { !known.1.contains($0) }
    }
}
