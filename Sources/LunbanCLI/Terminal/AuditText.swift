internal import LaborLaw
internal import Reporting
internal import RosterModel
internal import Wording

/// The audit of a roster as text for people.
struct AuditText {
    private let review: ComplianceReview
    private let scenario: Scenario
    private let law: [LawPack]
    private let pay: PayReport?
    private let language: ReaderLanguage
    /// Near misses that are told one by one.
    private let nearMissesShown = 5

    init(
        _ review: ComplianceReview, of scenario: Scenario, under law: [LawPack],
        pay: PayReport?, language: ReaderLanguage
    ) {
        self.review = review
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
            words(CommandPhrase.law, ["law": names.joined(separator: ", ")]),
            AuditText.verdict(review, language: language),
        ] + review.findings.flatMap(lines(for:)) + nearMisses + cost
    }

    private var cost: [String] {
        let lines = pay.map { PayText.lines($0, language: language) } ?? []
        return lines.enumerated().map { $0.offset == 0 ? $0.element : "  " + $0.element }
    }

    /// The result of an audit in a line.
    static func verdict(_ review: ComplianceReview, language: ReaderLanguage) -> String {
        let checks = "\(review.report.checked.reduce(0) { $0 + $1.checks })"
        let stops = review.findings.filter { $0.finding.severity == .hardStop }
        let overridden = stops.count(where: \.isOverridden)
        let entry: AuditPhrase =
            stops.isEmpty ? .legal : overridden == 0 ? .illegal : .illegalWithOverrides
        return entry.phrase.filled([
            "count": "\(stops.count)", "checks": checks, "overridden": "\(overridden)",
        ]).text(language)
    }

    private func lines(for reviewed: ReviewedFinding) -> [String] {
        let finding = reviewed.finding
        let override = reviewed.override.map {
            "  " + $0.sentence(in: language).printable
        }
        return [
            "\(finding.severity.name.text(language)) · \(finding.ruleID)",
            "  " + finding.sentence.text(language).printable,
            "  " + finding.advice.text(language).printable,
        ] + [override].compactMap { $0 }
    }

    private var nearMisses: [String] {
        let misses = review.report.nearMisses
        guard !misses.isEmpty else { return [] }
        let more = misses.count - nearMissesShown
        return [words(AuditPhrase.nearMisses)]
            + misses.prefix(nearMissesShown).map {
                "  " + $0.sentence.text(language).printable
            } + (more > 0 ? ["  " + words(AuditPhrase.andMore, ["count": "\(more)"])] : [])
    }

    private func words(
        _ entry: some PhraseCatalog, _ values: KeyValuePairs<String, String> = [:]
    ) -> String {
        entry.phrase.filled(values).text(language)
    }
}
