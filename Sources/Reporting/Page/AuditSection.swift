internal import RosterModel
internal import Wording
internal import WorkTime

extension PageContent {
    /// The compliance report: findings with their source, near misses, counts by rule.
    var auditSection: Markup {
        let audit = report.audit
        return section("audit", AuditPhrase.title) {
            Markup.element(
                "p", .classes("verdict", audit.isLegal ? "good" : "alarm"),
                text: words.verdict(audit))
            if audit.findings.isEmpty {
                Markup.element("p", text: words(AuditPhrase.nothing))
            } else {
                auditTable(audit.findings, excess: .excess)
            }
            if !audit.nearMisses.isEmpty {
                Markup.element("details") {
                    Markup.element(
                        "summary",
                        text: "\(words(AuditPhrase.nearMisses)) (\(audit.nearMisses.count))")
                    auditTable(audit.nearMisses, excess: .margin)
                }
            }
            if !audit.byRule.isEmpty { ruleTable }
        }
    }

    private func auditTable(_ lines: [AuditLine], excess: AuditPhrase) -> Markup {
        let texts: [AuditPhrase] = [.severity, .person, .when, .finding]
        let figures: [AuditPhrase] = [.limit, .actual, excess]
        let columns = texts.map { Column.text(words($0)) } + figures.map { .figure(words($0)) }
        return .element("div", .classes("scroll"), Attribute("tabindex", "0")) {
            Markup.element("table", .classes("audit")) {
                tableHead(columns + [.text(words(AuditPhrase.source))])
                Markup.element("tbody") {
                    for line in lines { auditRow(line) }
                }
            }
        }
    }

    private func auditRow(_ line: AuditLine) -> Markup {
        .element("tr") {
            Markup.element("td") {
                Markup.element(
                    "span", .classes("badge", line.severity.rawValue),
                    text: words(line.severity.phrase))
            }
            Markup.element(
                "th", Attribute("scope", "row"),
                text: line.specialist.map(name(of:)) ?? words(AuditPhrase.team))
            Markup.element("td", text: words.range(line.range, in: zone))
            Markup.element("td") {
                words(line.sentence)
                if let advice = line.advice {
                    Markup.element("p", .classes("advice"), text: "→ \(words(advice))")
                }
            }
            for figure in [line.limit, line.actual, line.excess] {
                Markup.element("td", .classes("figure"), text: figure)
            }
            Markup.element("td", .classes("source")) {
                line.citation
                Markup.element("code", text: line.ruleID)
            }
        }
    }

    private var ruleTable: Markup {
        .element("table", .classes("rules")) {
            tableHead([
                .text(words(AuditPhrase.byRule)), .figure(words(AuditPhrase.finding)),
                .figure(words(AuditPhrase.nearMisses)),
            ])
            Markup.element("tbody") {
                for count in report.audit.byRule {
                    Markup.element("tr") {
                        Markup.element("th", Attribute("scope", "row")) {
                            Markup.element("code", text: count.ruleID)
                        }
                        Markup.element("td", .classes("figure"), text: "\(count.findings)")
                        Markup.element("td", .classes("figure"), text: "\(count.nearMisses)")
                    }
                }
            }
        }
    }

    /// Lines to sign on paper.
    var signOff: Markup {
        .element("section", .classes("sign-off")) {
            Markup.element("h2", text: words(AuditPhrase.signOff))
            for role in [AuditPhrase.prepared, .approved] {
                Markup.element("p") {
                    Markup.element("span", text: words(role))
                    Markup.element("span", text: words(AuditPhrase.date))
                }
            }
        }
    }
}
