internal import RosterModel
internal import Spreadsheets
internal import Wording

extension WorkbookContent {
    /// A row a person: what was borne and wished for over time; no sheet where nobody told.
    var fairnessSheets: [Sheet] {
        report.fairness.isEmpty ? [] : [fairnessSheet]
    }

    private var fairnessSheet: Sheet {
        var sheet = sheet(
            words(FairnessPhrase.heading), heading: words(FairnessPhrase.heading),
            note: words(FairnessPhrase.note))
        let head = 3
        let parts: [FairnessPhrase] = [.past, .planned, .share, .difference]
        let titles =
            [words(WorkbookPhrase.personnelNumber), words(BoardPhrase.person)]
            + Burden.allCases.flatMap { burden in
                parts.map { "\(words(burden.phrase)), \(words($0))" }
            }
            + [FairnessPhrase.granted, .denied].map {
                "\(words(FairnessPhrase.wishes)), \(words($0))"
            }
        sheet.put(
            row: titles.map { .text($0) }, SheetLooks.figureHead,
            at: CellPosition(row: head, column: 0))
        for (index, line) in report.fairness.enumerated() {
            put(line, row: head + 1 + index, into: &sheet)
        }
        sheet.heighten(head, to: SheetLooks.height(lines: 3))
        sheet.widen(0...0, to: 10)
        sheet.widen(1...1, to: 26)
        sheet.widen(2...titles.count - 1, to: 11)
        sheet.firstScrollingCell = CellPosition(row: head + 1, column: 2)
        sheet.page.repeatedRows = head + 1
        return sheet
    }

    private func put(_ line: FairnessLine, row: Int, into sheet: inout Sheet) {
        sheet.put(
            row: [.text(line.specialist.rawValue), .text(name(of: line.specialist))],
            SheetLooks.cell, at: CellPosition(row: row, column: 0))
        for (index, tally) in line.tallies.enumerated() {
            let column = 2 + index * 4
            let cells = (0..<3).map { CellPosition(row: row, column: column + $0).relative }
            sheet.put(
                row: [.number(Double(tally.past)), .number(Double(tally.planned))],
                SheetLooks.count, at: CellPosition(row: row, column: column))
            let share = SheetLooks.rounded(tally.share)
            sheet.put(
                row: [
                    .number(share),
                    .formula(
                        "\(cells[0])+\(cells[1])-\(cells[2])",
                        value: Double(tally.past + tally.planned) - share),
                ], SheetLooks.hours, at: CellPosition(row: row, column: column + 2))
        }
        let wishes = [
            line.pastWishes.granted + line.plannedWishes.granted,
            line.pastWishes.denied + line.plannedWishes.denied,
        ]
        sheet.put(
            row: wishes.map { .number(Double($0)) }, SheetLooks.count,
            at: CellPosition(row: row, column: 2 + line.tallies.count * 4))
    }
}
