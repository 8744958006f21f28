internal import RosterModel
internal import Spreadsheets
internal import Wording
internal import WorkTime

extension WorkbookContent {
    /// Every requirement with its hours, the hours missing on each day, and its chart.
    var coverageSheet: Sheet {
        var sheet = sheet(
            words(CoveragePhrase.title), heading: words(CoveragePhrase.curves), note: daysNote)
        let row = 3
        let titles: [CoveragePhrase] = [.gross, .scheduled, .missing, .excess]
        sheet.put(
            .text(words(CoveragePhrase.requirement)), SheetLooks.head,
            at: CellPosition(row: row, column: 0))
        sheet.put(
            row: titles.map { .text(words($0) + " (h)") }, SheetLooks.figureHead,
            at: CellPosition(row: row, column: 1))
        sheet.put(
            .text(words(CoveragePhrase.worst)), SheetLooks.head,
            at: CellPosition(row: row, column: 5))
        sheet.put(
            .text(words(CoveragePhrase.missing) + " (h)"), SheetLooks.note,
            at: CellPosition(row: row - 1, column: 6))
        sheet.put(
            row: horizon.dates.dates.map { .date($0) }, dateStyle,
            at: CellPosition(row: row, column: 6))
        for (index, line) in report.coverage.enumerated() {
            put(line, row: row + 1 + index, into: &sheet)
        }
        let firstChart = row + report.coverage.count + 2
        sheet.charts = report.coverage.indices.map { index in
            chart(of: index, corner: CellPosition(row: firstChart + index * 14, column: 0))
        }
        sheet.widen(0...0, to: 26)
        sheet.widen(1...4, to: 11)
        sheet.widen(5...5, to: 38)
        sheet.widen(6...(5 + horizon.dates.count), to: GridSheet.dayWidth)
        sheet.heighten(row, to: SheetLooks.height(lines: 3))
        sheet.firstScrollingCell = CellPosition(row: row + 1, column: 1)
        sheet.page.area = CellRange(
            CellPosition(row: 0, column: 0),
            CellPosition(
                row: firstChart + report.coverage.count * 14, column: 5 + horizon.dates.count))
        return sheet
    }

    private func put(_ line: CoverageLine, row: Int, into sheet: inout Sheet) {
        let tally = line.tally(in: horizon)
        let total = tally.total
        sheet.put(.text(words(line.name)), SheetLooks.cell, at: CellPosition(row: row, column: 0))
        let sums = [
            total.grossHours, total.scheduledHours, total.missingHours, total.excessHours,
        ]
        sheet.put(
            row: sums.map { .number(SheetLooks.rounded($0)) }, SheetLooks.oneDecimal,
            at: CellPosition(row: row, column: 1))
        let worst = total.worst.map { worst in
            words(
                CoveragePhrase.shortAt,
                [
                    "heads": Figure.short(worst.missing, digits: 1),
                    "time": words.range(worst.range, in: horizon.zone),
                ])
        }
        sheet.put(
            .text(worst ?? words(CoveragePhrase.enough)), SheetLooks.cell,
            at: CellPosition(row: row, column: 5))
        for (index, day) in tally.days.enumerated() {
            sheet.put(
                .number(SheetLooks.rounded(day.missingHours)),
                SheetLooks.oneDecimal.with {
                    $0.ground = day.missingHours >= 0.05 ? SheetLooks.missing : nil
                }, at: CellPosition(row: row, column: 6 + index))
        }
    }

    /// The chart of a requirement, over the columns it has among the figures.
    private func chart(of index: Int, corner: CellPosition) -> LineChart {
        let (first, last) = (
            WorkbookContent.firstFigure, WorkbookContent.firstFigure + horizon.intervalCount - 1
        )
        func column(_ column: Int) -> LineChart.SheetRange {
            LineChart.SheetRange(
                sheet: words(WorkbookPhrase.coverageFigures),
                range: CellRange(
                    CellPosition(row: first, column: column),
                    CellPosition(row: last, column: column)))
        }
        let start = figureColumn(of: index)
        return LineChart(
            title: words(report.coverage[index].name), labels: column(1),
            labelStep: max(1, 1440 / horizon.interval.count),
            lines: [
                LineChart.Line(
                    name: words(CoveragePhrase.gross), values: column(start),
                    color: SheetLooks.required, isDashed: false),
                LineChart.Line(
                    name: words(CoveragePhrase.net), values: column(start + 1),
                    color: SheetLooks.netRequired, isDashed: true),
                LineChart.Line(
                    name: words(CoveragePhrase.scheduled), values: column(start + 2),
                    color: SheetLooks.scheduled, isDashed: false),
            ], corner: corner, size: LineChart.Size(width: 980, height: 270))
    }
}
