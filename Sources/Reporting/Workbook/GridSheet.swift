internal import RosterModel
internal import Spreadsheets
internal import Wording
internal import WorkTime

/// The code grid: people down, days across, and below it the shifts with the people on them.
///
/// Sums are formulas over the codes, so that a lead who changes a cell sees the hours, nights and
/// counts change with it; the colors follow the codes in the same way.
struct GridSheet {
    let content: WorkbookContent
    let board: Board
    /// The row of the first person or grade.
    static let firstRow = 4
    /// The width of a day, in characters.
    static let dayWidth = 11.0
    /// The column of the first day.
    static let firstDay = 2

    init(_ content: WorkbookContent) {
        self.content = content
        board = Board(content.report)
    }

    var words: Words { content.words }
    var days: Int { board.days.count }
    var hoursColumn: Int { GridSheet.firstDay + days }
    var nightsColumn: Int { hoursColumn + 2 }
    var lastColumn: Int { hoursColumn + 3 }
    /// The row below the last person.
    var peopleEnd: Int {
        GridSheet.firstRow + board.groups.reduce(0) { $0 + $1.rows.count + 1 }
    }
    /// The row of the first shift in the legend.
    var firstShift: Int { peopleEnd + 2 }

    var sheet: Sheet {
        let verdict = words.verdict(content.report.audit)
        var sheet = content.sheet(
            words(BoardPhrase.title), heading: content.title,
            note: "\(content.daysNote) · \(verdict)")
        head(&sheet)
        var row = GridSheet.firstRow
        for group in board.groups {
            let title = group.grade?.phrase ?? .notInTeam
            sheet.put(
                row: [.text(words(title))] + Array(repeating: .blank, count: lastColumn),
                SheetLooks.group, at: CellPosition(row: row, column: 0))
            for (offset, person) in group.rows.enumerated() {
                put(person, row: row + 1 + offset, into: &sheet)
            }
            row += group.rows.count + 1
        }
        putLegend(into: &sheet)
        highlightCodes(in: &sheet)
        sheet.widen(0...0, to: 26)
        sheet.widen(1...1, to: 9)
        sheet.widen(GridSheet.firstDay...(hoursColumn - 1), to: GridSheet.dayWidth)
        sheet.widen(hoursColumn...(lastColumn - 1), to: 9)
        sheet.widen(lastColumn...lastColumn, to: 14)
        sheet.firstScrollingCell = CellPosition(
            row: GridSheet.firstRow, column: GridSheet.firstDay)
        sheet.page.repeatedRows = GridSheet.firstRow
        return sheet
    }

    private func head(_ sheet: inout Sheet) {
        let (row, below) = (2, 3)
        let names: [CellValue] = [
            .text(words(BoardPhrase.person)), .text(words(WorkbookPhrase.personnelNumber)),
        ]
        sheet.put(row: names, SheetLooks.head, at: CellPosition(row: row, column: 0))
        sheet.put(row: [.blank, .blank], SheetLooks.head, at: CellPosition(row: below, column: 0))
        headDays(row: row, into: &sheet)
        let sums: [CellValue] = [
            .text(words(BoardPhrase.hours)), .text(words(WorkbookPhrase.contractHours)),
            .text(words(BoardPhrase.nights)), .text(words(WorkbookPhrase.wishesGranted)),
        ]
        sheet.put(row: sums, SheetLooks.figureHead, at: CellPosition(row: row, column: hoursColumn))
        sheet.put(
            row: Array(repeating: .blank, count: sums.count), SheetLooks.head,
            at: CellPosition(row: below, column: hoursColumn))
    }

    /// The dates and, below them, the names of special days.
    private func headDays(row: Int, into sheet: inout Sheet) {
        var lines = 1
        for (index, day) in board.days.enumerated() {
            let column = GridSheet.firstDay + index
            let ground = ground(of: day)
            sheet.put(
                .date(day.date), content.dateStyle.with { $0.ground = ground ?? $0.ground },
                at: CellPosition(row: row, column: column))
            let names = day.special.map { special in
                special.kind == .holiday
                    ? words(WorkbookPhrase.dayWithHoliday, ["holiday": special.name])
                    : special.name
            }
            let text = names.joined(separator: ", ")
            lines = max(lines, SheetLooks.lines(of: text, in: GridSheet.dayWidth * 1.3))
            sheet.put(
                names.isEmpty ? .blank : .text(text),
                SheetLooks.head.with {
                    $0.isBold = false
                    $0.size = 8
                    $0.ground = ground ?? $0.ground
                    $0.alignment = .center
                }, at: CellPosition(row: row + 1, column: column))
        }
        sheet.heighten(row + 1, to: SheetLooks.height(lines: lines))
    }

    /// The color behind a day that is no plain weekday.
    func ground(of day: BoardDay) -> Color? {
        if day.isHoliday { return SheetLooks.holiday }
        return day.date.weekday >= .saturday ? SheetLooks.weekend : nil
    }

    private func put(_ person: BoardRow, row: Int, into sheet: inout Sheet) {
        sheet.put(
            row: [.text(person.name), .text(person.id.rawValue)], SheetLooks.cell,
            at: CellPosition(row: row, column: 0))
        for (index, cell) in person.cells.enumerated() {
            sheet.put(
                cell.code.map { .text($0) } ?? .blank,
                SheetLooks.code.with {
                    $0.ground = ground(of: board.days[index])
                    $0.isBold = cell.isLocked
                }, at: CellPosition(row: row, column: GridSheet.firstDay + index))
        }
        func put(_ value: CellValue, _ style: CellStyle, _ column: Int) {
            sheet.put(value, style, at: CellPosition(row: row, column: column))
        }
        put(hours(of: person, row: row), SheetLooks.hours, hoursColumn)
        put(
            person.contractedTime.map { .number(SheetLooks.rounded($0.inHours)) } ?? .blank,
            SheetLooks.hours, hoursColumn + 1)
        put(nights(of: person, row: row), SheetLooks.count, nightsColumn)
        let (granted, made) = person.wishes
        let wishes = words(
            WorkbookPhrase.figureOfWishes, ["granted": "\(granted)", "made": "\(made)"])
        put(made == 0 ? .blank : .text(wishes), SheetLooks.right, lastColumn)
    }
}
