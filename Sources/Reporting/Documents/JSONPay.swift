internal import LaborLaw
internal import RosterModel
internal import WorkTime

extension JSONValue {
    /// What a roster costs, amounts in minor units of the currency; nil where nobody's wage is
    /// known.
    static func pay(_ report: PayReport?) -> JSONValue? {
        guard let report, !report.statements.isEmpty else { return nil }
        let currency = report.policy.currency
        return object([
            "currency": text(currency.code), "decimals": integer(currency.exponent),
            "straight": money(report.straight), "premiums": money(report.premiums),
            "total": money(report.total), "clauses": array(report.clauses.map(clause)),
            "people": array(report.statements.map { person($0, of: report) }),
            "withoutWage": array(report.withoutWage.map { text($0.rawValue) }),
        ])
    }

    private static func clause(_ paid: PaidClause) -> JSONValue {
        object([
            "rule": text(paid.rule.id), "title": phrase(paid.rule.title),
            "clause": phrase(paid.rule.authority.phrase),
            "confidence": text(paid.rule.confidence.rawValue),
            "minutes": integer(paid.minutes.count), "amount": money(paid.amount),
        ])
    }

    private static func person(_ statement: PayStatement, of report: PayReport) -> JSONValue {
        let isReference = report.onReferenceWage.contains(statement.specialist)
        return object([
            "specialist": text(statement.specialist.rawValue),
            "wage": text(isReference ? "reference" : "file"),
            "straight": money(statement.straight), "premiums": money(statement.premiums),
            "total": money(statement.total),
            "lines": array(
                statement.duties.flatMap { paid in
                    paid.lines.map { line($0, of: paid.duty) }
                }),
        ])
    }

    private static func line(_ line: PayLine, of duty: Duty) -> JSONValue {
        object([
            "date": text("\(duty.date)"), "shift": text(duty.shift.rawValue),
            "rule": text(line.ruleID), "minutes": integer(line.minutes.count),
            "amount": money(line.amount),
        ])
    }

    private static func money(_ money: Money) -> JSONValue {
        integer(money.minorUnits)
    }
}
