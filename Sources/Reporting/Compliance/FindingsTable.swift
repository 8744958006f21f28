internal import LaborLaw
internal import RosterModel
internal import Wording
internal import WorkTime

extension ComplianceContent {
    /// The findings, a table for each severity.
    var findingSection: [Markup] {
        let titles: [(FindingSeverity, CompliancePhrase)] = [
            (.hardStop, .hardStops), (.warning, .warnings), (.information, .notes),
        ]
        return section(.findings) {
            for (severity, title) in titles {
                let findings = dossier.findings(severity)
                Markup.element("h3", text: "\(read(title)) (\(findings.count))")
                if findings.isEmpty {
                    Markup.element("p", .classes("soft"), text: read(CompliancePhrase.none))
                } else {
                    table("findings \(severity)", findingColumns, rows: findings.map(group))
                }
            }
        }
    }

    private var findingColumns: [Heading] {
        let figures: [Heading] = [
            .figure(AuditPhrase.limit.phrase), .figure(AuditPhrase.actual.phrase),
            .figure(CompliancePhrase.over.phrase), .figure(AuditPhrase.margin.phrase),
        ]
        return [.text(AuditPhrase.person.phrase), .text(AuditPhrase.when.phrase)] + figures
            + [.text(CompliancePhrase.clause.phrase)]
    }

    /// Two rows that stay together: the figures, and below them the sentence in every language.
    private func group(_ reviewed: ReviewedFinding) -> Markup {
        let finding = reviewed.finding
        return .element("tbody") {
            Markup.element("tr") {
                Markup.element(
                    "th", Attribute("scope", "row"), text: person(finding.specialist))
                cell { $0.range(finding.range, in: dossier.scenario.site.zone) }
                figures { $0(finding.limit.phrase) }
                figures { $0(finding.actual.phrase) }
                figures { $0(finding.excess.phrase) }
                figures { $0.margin(finding.margin, of: finding.limit) }
                Markup.element("td") {
                    clause(
                        finding.authority, ruleID: finding.ruleID, finding.confidence,
                        readOn: finding.lawVersion)
                }
            }
            Markup.element("tr", .classes("told")) { sentences(reviewed) }
        }
    }

    /// One cell a language, side by side over the seven columns.
    private func sentences(_ reviewed: ReviewedFinding) -> [Markup] {
        let spans = read.words.count == 1 ? ["7"] : ["3", "4"]
        return zip(read.words, spans).map { words, span in
            Markup.element(
                "td", Attribute("colspan", span), Attribute("lang", words.languageTag)
            ) {
                Markup.element("div", text: words(reviewed.finding.sentence))
                Markup.element(
                    "div", .classes("soft"), text: "→ \(words(reviewed.finding.advice))")
                if let override = reviewed.override {
                    Markup.element("div", .classes("override")) {
                        Markup.element("strong", text: override.sentence(in: words.language))
                    }
                }
            }
        }
    }

    /// The section of the law with its version, and the rule's identifier.
    func clause(
        _ authority: Authority, ruleID: String, _ confidence: Confidence, readOn: LocalDate?
    ) -> [Markup] {
        let version = read.lines { $0.version(of: authority, readOn: readOn) }
        return [
            .element("div") { read.lines { $0(authority.phrase) } },
            .element("div", .classes("soft")) { version },
            .element("code", text: ruleID),
        ] + (confidence == .low ? [.text(" "), unverified] : [])
    }

    /// The mark of a clause that has not been checked.
    var unverified: Markup {
        .element("strong", .classes("unverified"), text: read(CompliancePhrase.unverified))
    }
}
