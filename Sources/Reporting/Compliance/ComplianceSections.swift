internal import LaborLaw
internal import RosterModel
internal import Wording
internal import WorkTime

extension ComplianceContent {
    /// What could not be told because the past is too short; nothing where all could be told.
    var undecidedSection: [Markup] {
        guard !dossier.undecided.isEmpty else { return [] }
        let columns: [Heading] = [
            .text(CompliancePhrase.rule.phrase), .figure(CompliancePhrase.lookBack.phrase),
            .figure(CompliancePhrase.known.phrase), .figure(CompliancePhrase.missing.phrase),
            .text(CompliancePhrase.clause.phrase),
        ]
        return section(.undecided) {
            Markup.element("div", .classes("soft")) {
                read.lines { $0(CompliancePhrase.undecidedNote) }
            }
            table(
                "undecided", columns,
                rows: [
                    .element("tbody") {
                        for reviewed in dossier.undecided { undecidedRow(reviewed.finding) }
                    }
                ])
        }
    }

    private func undecidedRow(_ finding: Finding) -> Markup {
        .element("tr") {
            Markup.element("th", Attribute("scope", "row")) { read.lines { $0(finding.title) } }
            figures { $0(finding.limit.phrase) }
            figures { $0(finding.actual.phrase) }
            figures { $0(finding.excess.phrase) }
            Markup.element("td") {
                clause(
                    finding.authority, ruleID: finding.ruleID, finding.confidence,
                    readOn: finding.lawVersion)
            }
        }
    }

    /// The near misses, a table for each rule; those that differ only in time share a row.
    var nearMissSection: [Markup] {
        section(.near) {
            Markup.element("div", .classes("soft")) {
                read.lines { $0(CompliancePhrase.nearNote) }
            }
            if dossier.nearMissGroups.isEmpty {
                Markup.element("p", .classes("soft"), text: read(CompliancePhrase.none))
            }
            for group in dossier.nearMissGroups { nearMisses(group) }
        }
    }

    private func nearMisses(_ group: NearMissGroup) -> [Markup] {
        let miss = group.example
        let columns: [Heading] =
            [.text(AuditPhrase.person.phrase)]
            + [AuditPhrase.limit, .actual, .margin].map { .figure($0.phrase) }
            + [.figure(CompliancePhrase.times.phrase), .text(AuditPhrase.when.phrase)]
        return [
            .element("h3") { read.lines { $0(miss.title) } },
            .element("div", .classes("clause")) {
                clause(
                    miss.authority, ruleID: miss.ruleID, miss.confidence,
                    readOn: miss.lawVersion)
            },
            table(
                "near", columns,
                rows: [
                    .element("tbody") {
                        for row in group.rows { nearMissRow(row) }
                    }
                ]),
        ]
    }

    private func nearMissRow(_ row: NearMissGroup.Row) -> Markup {
        let miss = row.example
        return .element("tr") {
            Markup.element("th", Attribute("scope", "row"), text: person(miss.specialist))
            figures { $0(miss.limit.phrase) }
            figures { $0(miss.actual.phrase) }
            figures { $0.margin(miss.margin, of: miss.limit) }
            count(row.ranges.count)
            cell { words in
                row.ranges.map { words.range($0, in: dossier.scenario.site.zone) }
                    .joined(separator: words.language == .english ? "; " : "；")
            }
        }
    }

    /// Who accepted what, when and why.
    var overrideSection: [Markup] {
        let titles: [CompliancePhrase] = [.by, .on, .rule]
        let columns: [Heading] =
            titles.map { .text($0.phrase) }
            + [
                .text(AuditPhrase.person.phrase), .text(AuditPhrase.date.phrase),
                .text(CompliancePhrase.reason.phrase), .figure(CompliancePhrase.findings.phrase),
            ]
        return section(.overrides) {
            if dossier.review.overrides.isEmpty {
                Markup.element("p", .classes("soft"), text: read(CompliancePhrase.noOverrides))
            } else {
                Markup.element("div", .classes("soft")) {
                    read.lines { $0(CompliancePhrase.overridesNote) }
                }
                table(
                    "overrides", columns,
                    rows: [
                        .element("tbody") {
                            for applied in dossier.review.overrides { overrideRow(applied) }
                        }
                    ])
            }
        }
    }

    private func overrideRow(_ applied: AppliedOverride) -> Markup {
        let override = applied.override
        return .element("tr") {
            Markup.element("th", Attribute("scope", "row"), text: override.decidedBy)
            Markup.element("td", .classes("date"), text: "\(override.decidedOn)")
            Markup.element("td") { Markup.element("code", text: override.ruleID) }
            Markup.element("td", text: person(override.specialist))
            Markup.element("td", .classes("date"), text: "\(override.date)")
            Markup.element("td", text: override.reason)
            if applied.findings == 0 {
                Markup.element(
                    "td", .classes("figure alarm"), text: read(CompliancePhrase.matchesNothing))
            } else {
                count(applied.findings)
            }
        }
    }
}
