internal import LaborLaw
internal import Reporting
internal import RosterModel
internal import Wording

/// The audit of a roster as text for people.
struct AuditText {
    private let report: ComplianceReport
    private let scenario: Scenario
    private let law: [LawPack]
    private let pay: PayReport?
    private let language: ReaderLanguage
    /// Near misses that are told one by one.
    private let nearMissesShown = 5

    init(
        _ report: ComplianceReport, of scenario: Scenario, under law: [LawPack],
        pay: PayReport?, language: ReaderLanguage
    ) {
        self.report = report
        self.scenario = scenario
        self.law = law
        self.pay = pay
        self.language = language
    }

    /// The scenario, the law and the verdict; then every finding, the gravest first.
    var lines: [String] {
        let names = law.map { "\($0.name.text(language)) (\($0.id))" }
        return [
            scenario.name.printable,
            words(CommandPhrase.law, ["law": names.joined(separator: ", ")]), verdict,
        ] + report.findings.gravestFirst.flatMap(lines(for:)) + nearMisses + cost
    }

    private var cost: [String] {
        let lines = pay.map { PayText.lines($0, language: language) } ?? []
        return lines.enumerated().map { $0.offset == 0 ? $0.element : "  " + $0.element }
    }

    private var verdict: String {
        let checks = "\(report.checked.reduce(0) { $0 + $1.checks })"
        let stops = report.findings.count { $0.severity == .hardStop }
        return report.isLegal
            ? words(AuditPhrase.legal, ["checks": checks])
            : words(AuditPhrase.illegal, ["count": "\(stops)", "checks": checks])
    }

    private func lines(for finding: Finding) -> [String] {
        [
            "\(finding.severity.name.text(language)) · \(finding.ruleID)",
            "  " + finding.sentence.text(language).printable,
            "  " + finding.advice.text(language).printable,
        ]
    }

    private var nearMisses: [String] {
        guard !report.nearMisses.isEmpty else { return [] }
        let more = report.nearMisses.count - nearMissesShown
        return [words(AuditPhrase.nearMisses)]
            + report.nearMisses.prefix(nearMissesShown).map {
                "  " + $0.sentence.text(language).printable
            } + (more > 0 ? ["  " + words(AuditPhrase.andMore, ["count": "\(more)"])] : [])
    }

    private func words(
        _ entry: some PhraseCatalog, _ values: KeyValuePairs<String, String> = [:]
    ) -> String {
        entry.phrase.filled(values).text(language)
    }
}

extension [Finding] {
    /// The findings by severity, otherwise in their order.
    var gravestFirst: [Finding] {
        FindingSeverity.allCases.sorted().flatMap { severity in
            filter { $0.severity == severity }
        }
    }
}
