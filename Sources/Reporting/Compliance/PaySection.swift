internal import LaborLaw
internal import Wording
internal import WorkTime

extension ComplianceContent {
    /// What the roster costs, with every premium by clause; nothing where nobody's wage is known.
    var paySection: [Markup] {
        guard let pay = dossier.pay, !pay.statements.isEmpty else { return [] }
        let columns: [Heading] = [
            .text(PayPhrase.item.phrase), .text(CompliancePhrase.clause.phrase),
            .figure(PayPhrase.hours.phrase), .figure(PayPhrase.amount.phrase),
        ]
        let sums: [(PayPhrase, Money)] = [
            (.straight, pay.straight), (.premiums, pay.premiums), (.sum, pay.total),
        ]
        let people: [(PayPhrase, Int)] = [
            (.onReferenceWage, pay.onReferenceWage.count), (.withoutWage, pay.withoutWage.count),
        ]
        return section(.pay) {
            table(
                "pay", columns,
                rows: [
                    .element("tbody") {
                        for paid in pay.clauses { row(paid) }
                        for (name, amount) in sums { row(name, amount) }
                    }
                ])
            for (phrase, count) in people where count > 0 {
                Markup.element("div", .classes("soft")) {
                    read.lines { $0(phrase, ["count": "\(count)"]) }
                }
            }
        }
    }

    private func row(_ paid: PaidClause) -> Markup {
        .element("tr") {
            Markup.element("th", Attribute("scope", "row")) {
                read.lines { $0(paid.rule.title) }
            }
            Markup.element("td") {
                clause(
                    paid.rule.authority, ruleID: paid.rule.id, paid.rule.confidence, readOn: nil)
            }
            Markup.element("td", .classes("figure"), text: Figure.hours(paid.minutes))
            Markup.element("td", .classes("figure"), text: PayText.amount(paid.amount))
        }
    }

    private func row(_ name: PayPhrase, _ amount: Money) -> Markup {
        .element("tr", .classes("sum")) {
            Markup.element("th", Attribute("scope", "row"), Attribute("colspan", "3")) {
                read.lines { $0(name) }
            }
            Markup.element("td", .classes("figure"), text: PayText.amount(amount))
        }
    }
}
