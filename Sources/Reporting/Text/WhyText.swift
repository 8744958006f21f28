internal import LaborLaw
internal import RosterModel
public import Wording
internal import WorkTime

/// An answer to why a roster is as it is, as text for a terminal.
public struct WhyText {
    private let words: RepairWords
    private let isTerminal: Bool
    private static let width = 100
    /// Days that are told.
    private static let shown = 12

    /// The text of an answer, in ANSI colors only when `isTerminal`; why somebody has no legal plan
    /// is left to the caller.
    public static func text(
        _ report: WhyReport, language: ReaderLanguage, isTerminal: Bool = false
    ) -> String {
        let text = WhyText(
            words: RepairWords(language: language, scenario: report.scenario),
            isTerminal: isTerminal)
        let lines =
            switch report.answer {
            case .alternative(let line): text.lines(line)
            case .hires(let lines): text.lines(lines)
            case .rules(let lines): text.lines(lines)
            }
        return lines.joined(separator: "\n") + "\n"
    }

    private func lines(_ line: AlternativeLine) -> [String] {
        let title = say(
            line.isGiven ? .with : .without,
            [
                "shift": line.shift.rawValue, "name": words.name(of: line.specialist),
                "day": words.words.day(line.date),
            ])
        let now = say(.now, ["points": Figure.fixed(line.objective, digits: 1)])
        let sentences = words.sentences(line.rules)
        let touched =
            sentences.isEmpty
            ? indented(say(.ifGiven) + " " + say(.nothingBroken), by: 2)
            : indented(say(.ifGiven), by: 2) + sentences.flatMap { indented($0, by: 4) }
        return [painted(title)] + indented(now, by: 2) + (line.isGiven ? touched : [])
            + outcome(line)
    }

    private func outcome(_ line: AlternativeLine) -> [String] {
        guard let best = line.best else {
            return indented(say(line.impasse == nil ? .undecided : .impossible), by: 2)
        }
        let more = best.objective - line.objective
        let points = Figure.fixed(more.magnitude, digits: 1)
        let difference =
            more.magnitude < 0.05
            ? say(.equal) : say(more < 0 ? .better : .worse, ["points": points])
        let bound =
            best.lowerBound.isFinite
            ? say(.bound, ["points": Figure.fixed(best.lowerBound, digits: 1)]) : say(.noBound)
        let found = say(
            .best,
            ["points": Figure.fixed(best.objective, digits: 1), "difference": difference])
        let days = best.changes.prefix(WhyText.shown).map { day in
            let isSameShift = day.before?.duty.shift == day.after?.duty.shift
            return say(
                .change,
                [
                    "day": words.words.day(day.date), "name": words.name(of: day.specialist),
                    "before": isSameShift ? words.full(day.before) : words.duty(day.before),
                    "after": isSameShift ? words.full(day.after) : words.duty(day.after),
                ])
        }
        return indented(found, by: 2) + indented(bound, by: 2)
            + indented(say(.others, ["count": "\(best.changes.count)"]), by: 2)
            + days.flatMap { indented($0, by: 4) }
    }

    private func lines(_ hires: [HireLine]) -> [String] {
        table(
            .hires, [.languages, .grade, .like, .estimate, .verified],
            hires.map { line in
                [
                    line.languages.map(\.rawValue).joined(separator: " "),
                    words.words(line.grade.phrase), words.name(of: line.like),
                    Figure.fixed(line.estimate, digits: 1), Figure.fixed(line.points, digits: 1),
                ]
            }, note: .hireNote)
    }

    private func lines(_ costs: [RuleCostLine]) -> [String] {
        table(
            .rules, [.rule, .saved],
            costs.map { line in
                [
                    words.words(line.rule.title) + " (" + words.words(line.rule.authority.phrase)
                        + ")", Figure.fixed(line.points, digits: 1),
                ]
            }, note: .rulesNote)
    }

    private func table(
        _ title: WhyPhrase, _ heads: [WhyPhrase], _ rows: [[String]], note: WhyPhrase
    ) -> [String] {
        guard !rows.isEmpty else { return [painted(say(title)), "  " + say(.nothing)] }
        let cells = [heads.map { say($0) }] + rows.map { $0.map(DisplayWidth.printable) }
        let lines = TextTable(rows: cells.map { $0.map { [$0] } }).lines
        return [painted(say(title))]
            + lines.map { "  " + DisplayWidth.cut($0, to: WhyText.width - 2) }
            + indented(say(note), by: 2)
    }

    private func say(
        _ phrase: WhyPhrase, _ values: KeyValuePairs<String, String> = [:]
    ) -> String {
        words.words(phrase, values)
    }

    private func painted(_ text: String) -> String {
        TextGrid(widths: [], isTerminal: isTerminal).styled(text, .strong)
    }

    private func indented(_ text: String, by columns: Int) -> [String] {
        DisplayWidth.wrapped(DisplayWidth.printable(text), to: WhyText.width - columns)
            .map { String(repeating: " ", count: columns) + $0 }
    }
}
