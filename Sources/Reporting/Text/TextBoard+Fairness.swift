internal import RosterModel
internal import Wording

extension TextBoard {
    /// What everybody has borne over time, a line a person.
    var fairness: [String] {
        guard !report.fairness.isEmpty else { return [] }
        let grid = TextGrid(
            widths: [22] + Burden.allCases.map { _ in 15 } + [14], isTerminal: isTerminal)
        let titles = Burden.allCases.map { words($0.phrase) } + [words(FairnessPhrase.wishes)]
        let head = [TextCell("")] + titles.map { TextCell($0, .faint) }
        let rows = report.fairness.map { line in
            let cells = line.tallies.map { "\($0.counted)  \($0.signedDifference)" }
            return grid.line(
                ([" " + name(of: line)] + cells + [line.wishes]).map { TextCell($0) })
        }
        return [painted(words(FairnessPhrase.heading), .strong)]
            + indented(words(FairnessPhrase.note), first: "  ") + [grid.line(head)] + rows
    }

    /// What the scenario changes of the team and its shifts.
    var changes: [String] {
        guard !report.scenario.changes.isEmpty else { return [] }
        let lines = report.scenario.changes.map { words.sentence(for: $0) }
        return [painted(words(ChangePhrase.heading), .strong)]
            + lines.flatMap { indented($0, first: "  ") }
    }

    private func name(of line: FairnessLine) -> String {
        board.rows.first { $0.id == line.specialist }?.name ?? line.specialist.rawValue
    }
}
