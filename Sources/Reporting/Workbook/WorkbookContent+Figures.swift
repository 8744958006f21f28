internal import RosterModel
internal import Spreadsheets
internal import Wording
internal import WorkTime

extension WorkbookContent {
    /// The row of the first interval among the figures.
    static let firstFigure = 4

    /// The first of the four columns of a requirement.
    func figureColumn(of index: Int) -> Int { 2 + index * 4 }

    /// Required and scheduled heads of every requirement in every interval: what charts draw.
    var figuresSheet: Sheet {
        var sheet = sheet(
            words(WorkbookPhrase.coverageFigures), heading: words(CoveragePhrase.curves),
            note: daysNote)
        let row = WorkbookContent.firstFigure
        sheet.put(
            row: [.text(words(WorkbookPhrase.from)), .text(words(AuditPhrase.when))],
            SheetLooks.head, at: CellPosition(row: row - 1, column: 0))
        let titles: [Phrase] = [
            CoveragePhrase.gross.phrase, CoveragePhrase.net.phrase,
            CoveragePhrase.scheduled.phrase, WorkbookPhrase.difference.phrase,
        ]
        for index in report.coverage.indices {
            let column = figureColumn(of: index)
            sheet.put(
                merged: words(report.coverage[index].name), SheetLooks.head,
                over: CellRange(
                    CellPosition(row: row - 2, column: column),
                    CellPosition(row: row - 2, column: column + 3)))
            sheet.put(
                row: titles.map { .text(words($0)) }, SheetLooks.figureHead,
                at: CellPosition(row: row - 1, column: column))
        }
        for interval in 0..<horizon.intervalCount {
            put(interval, row: row + interval, into: &sheet)
        }
        sheet.heighten(row - 1, to: SheetLooks.height(lines: 3))
        sheet.widen(0...1, to: 17)
        sheet.widen(2...max(2, 1 + report.coverage.count * 4), to: 11)
        sheet.firstScrollingCell = CellPosition(row: row, column: 2)
        sheet.page.repeatedRows = row
        return sheet
    }

    private func put(_ interval: Int, row: Int, into sheet: inout Sheet) {
        let start = horizon.interval(at: interval).start
        let local = horizon.zone.local(start)
        sheet.put(moment(start), momentStyle, at: CellPosition(row: row, column: 0))
        // A text, because programs put the days of true dates side by side and drop their times.
        sheet.put(
            .text("\(words.shortDay(local.date)) \(local.time)"), SheetLooks.cell,
            at: CellPosition(row: row, column: 1))
        for (index, line) in report.coverage.enumerated() {
            let value = interval / line.slotsPerValue
            guard line.scheduled.indices.contains(value) else { continue }
            let column = figureColumn(of: index)
            let heads = [line.grossRequired, line.netRequired, line.scheduled].map {
                SheetLooks.rounded($0[value])
            }
            sheet.put(
                row: heads.map { .number($0) },
                SheetLooks.hours, at: CellPosition(row: row, column: column))
            let required = CellPosition(row: row, column: column)
            let planned = CellPosition(row: row, column: column + 2)
            sheet.put(
                .formula("\(planned.relative)-\(required.relative)", value: heads[2] - heads[0]),
                SheetLooks.hours, at: CellPosition(row: row, column: column + 3))
        }
    }
}
