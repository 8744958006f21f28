public import LaborLaw
public import Wording
internal import WorkTime

/// What a roster costs, in a few lines.
public enum PayText {
    /// The total, then each clause that pays a premium and who is not paid by a wage on file;
    /// nothing where nobody's wage is known.
    public static func lines(_ report: PayReport, language: ReaderLanguage) -> [String] {
        guard !report.statements.isEmpty else { return [] }
        let words = Words(language: language)
        let title = words(
            PayPhrase.total,
            ["total": amount(report.total), "premiums": amount(report.premiums)])
        let clauses = report.clauses.map { paid in
            let rule = paid.rule
            let parts =
                [words(rule.title), words(rule.authority.phrase)]
                + (rule.confidence == .low ? [words(PayPhrase.unverified)] : [])
                + ["\(Figure.hours(paid.minutes)) h", amount(paid.amount)]
            return parts.joined(separator: " · ")
        }
        let people: [(PayPhrase, Int)] = [
            (.onReferenceWage, report.onReferenceWage.count),
            (.withoutWage, report.withoutWage.count),
        ]
        return [title] + clauses
            + people.filter { $0.1 > 0 }.map { words($0.0, ["count": "\($0.1)"]) }
    }

    /// `MYR 1,234.50`.
    static func amount(_ money: Money) -> String {
        let text = money.description
        let start = text.firstIndex { $0.isNumber } ?? text.endIndex
        let end = text[start...].firstIndex(of: ".") ?? text.endIndex
        let digits = text[start..<end].enumerated().reduce(into: "") { grouped, entry in
            let left = text.distance(from: start, to: end) - entry.offset
            grouped += (entry.offset > 0 && left.isMultiple(of: 3) ? "," : "") + "\(entry.element)"
        }
        return text[..<start] + digits + text[end...]
    }
}
