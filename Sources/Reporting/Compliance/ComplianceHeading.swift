internal import LaborLaw
internal import RosterModel
internal import Wording
internal import WorkTime

extension ComplianceContent {
    /// Title, site, dates and result.
    var heading: [Markup] {
        let site = dossier.scenario.site
        return [
            .element("h1", text: read(CompliancePhrase.title)),
            .element("p", .classes("scenario"), text: dossier.scenario.name),
            table(
                "facts",
                content: [
                    .element("tbody") {
                        fact(.site) { _ in "\(site.zone.identifier) · \(site.jurisdiction)" }
                        fact(.dates) { $0.days(dossier.scenario.horizon.dates) }
                        fact(.result, style: dossier.review.isCleared ? "good" : "alarm") {
                            $0.result(of: dossier)
                        }
                        fact(.version) {
                            $0(CompliancePhrase.madeBy, ["version": dossier.version])
                        }
                    }
                ]),
        ]
    }

    private func fact(
        _ name: CompliancePhrase, style: String = "", _ text: (Words) -> String
    ) -> Markup {
        .element("tr") {
            Markup.element("th", Attribute("scope", "row"), text: read(name))
            Markup.element("td", .classes(style)) { read.lines(text) }
        }
    }

    /// The packs with their versions, and how well their clauses have been checked.
    var lawSection: [Markup] {
        let columns: [Heading] = [
            .text(CompliancePhrase.pack.phrase), .text(CompliancePhrase.lawVersion.phrase),
            .figure(CompliancePhrase.rules.phrase), .figure(CompliancePhrase.high.phrase),
            .figure(CompliancePhrase.medium.phrase), .figure(CompliancePhrase.unverified.phrase),
        ]
        return section(.law) {
            table(
                "law", columns,
                rows: [
                    .element("tbody") {
                        for pack in dossier.law { row(pack) }
                    }
                ])
            Markup.element("div", .classes("soft")) {
                read.lines { $0(CompliancePhrase.lawText) }
            }
        }
    }

    private func row(_ pack: LawPack) -> Markup {
        func number(_ confidence: Confidence) -> Int {
            pack.rules.count { $0.confidence == confidence }
        }
        return .element("tr") {
            Markup.element("th", Attribute("scope", "row")) {
                read.lines { "\($0(pack.name)) (\(pack.id))" }
            }
            Markup.element("td", text: pack.version.map { "\($0)" } ?? "–")
            count(pack.rules.count)
            count(number(.high))
            count(number(.medium))
            count(number(.low))
        }
    }

    /// The files read, with their digests.
    var inputSection: [Markup] {
        section(.inputs) {
            table(
                "inputs", [InputPhrase.role, .file, .digest].map { .text($0.phrase) },
                rows: [
                    .element("tbody") {
                        for input in dossier.inputs {
                            Markup.element("tr") {
                                Markup.element("th", Attribute("scope", "row"), text: input.role)
                                Markup.element("td", text: input.path)
                                Markup.element("td") {
                                    Markup.element("code", text: input.digest)
                                }
                            }
                        }
                    }
                ])
        }
    }

    /// Lines to sign on paper.
    var signOff: [Markup] {
        let columns: [Heading] = [
            .text(Phrase(en: "", zh: "")), .text(CompliancePhrase.name.phrase),
            .text(AuditPhrase.date.phrase),
            .text(CompliancePhrase.signature.phrase),
        ]
        return section(.signOff) {
            table(
                "sign-off", columns,
                rows: [
                    .element("tbody") {
                        for role in [read(AuditPhrase.prepared), read(CompliancePhrase.reviewed)] {
                            Markup.element("tr") {
                                Markup.element("th", Attribute("scope", "row"), text: role)
                                for _ in 0..<3 { Markup.element("td", text: "\u{A0}") }
                            }
                        }
                    }
                ])
        }
    }
}

extension Words {
    /// The result of an audit in a sentence or two.
    func result(of dossier: ComplianceDossier) -> String {
        let stops = dossier.review.findings.filter { $0.finding.severity == .hardStop }
        let values: KeyValuePairs = [
            "checks": Figure.fixed(Double(dossier.checks), digits: 0), "count": "\(stops.count)",
            "overridden": "\(stops.count(where: \.isOverridden))",
        ]
        if stops.isEmpty { return self(CompliancePhrase.clear, values) }
        return self(
            dossier.review.isCleared ? CompliancePhrase.cleared : CompliancePhrase.stopped, values)
    }
}
