internal import LaborLaw
internal import Reporting
internal import Wording

extension AuditSummary {
    /// What an audit found, amounts and citations worded in `language`.
    init(_ report: ComplianceReport, language: ReaderLanguage) {
        self.init(
            findings: report.findings.gravestFirst.map { AuditLine($0, language: language) },
            nearMisses: report.nearMisses.map { AuditLine($0, language: language) },
            checks: report.checked.reduce(0) { $0 + $1.checks }, isLegal: report.isLegal)
    }
}

extension [Finding] {
    /// The findings by severity, otherwise in their order.
    fileprivate var gravestFirst: [Finding] {
        FindingSeverity.allCases.sorted().flatMap { severity in
            filter { $0.severity == severity }
        }
    }
}

extension AuditLine {
    fileprivate init(_ finding: Finding, language: ReaderLanguage) {
        self.init(
            ruleID: finding.ruleID, specialist: finding.specialist, range: finding.range,
            severity: Severity(finding.severity), limit: finding.limit.phrase.text(language),
            actual: finding.actual.phrase.text(language),
            excess: finding.excess.phrase.text(language),
            citation: finding.authority.citation.text(language), sentence: finding.sentence,
            advice: finding.advice)
    }

    fileprivate init(_ nearMiss: NearMiss, language: ReaderLanguage) {
        self.init(
            ruleID: nearMiss.ruleID, specialist: nearMiss.specialist, range: nearMiss.range,
            severity: .information, limit: nearMiss.limit.phrase.text(language),
            actual: nearMiss.actual.phrase.text(language),
            excess: nearMiss.margin.phrase.text(language),
            citation: nearMiss.authority.citation.text(language), sentence: nearMiss.sentence,
            advice: nil)
    }
}

extension AuditLine.Severity {
    fileprivate init(_ severity: FindingSeverity) {
        switch severity {
        case .hardStop: self = .hardStop
        case .warning: self = .warning
        case .information: self = .information
        }
    }
}

extension Authority {
    /// The section with the date it took effect where that is known, or the name of the policy.
    fileprivate var citation: Phrase {
        guard case .statute(let source) = self, let date = source.inForceFrom else {
            return phrase
        }
        let words = CommandPhrase.inForceSince.phrase
        let citation = source.citation
        return Phrase(
            en: words.filled(["citation": citation.english, "date": "\(date)"]).english,
            zh: words.filled(["citation": citation.chinese, "date": "\(date)"]).chinese)
    }
}
