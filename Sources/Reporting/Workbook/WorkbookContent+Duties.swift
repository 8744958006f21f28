internal import RosterModel
internal import Spreadsheets
internal import Wording
internal import WorkTime

extension WorkbookContent {
    /// The tidy list: one row a duty, with dates and times that spreadsheets can sort and count.
    var dutiesSheet: Sheet {
        var sheet = Sheet(name: words(WorkbookPhrase.duties), page: page(isLandscape: true))
        let titles: [Phrase] = [
            WorkbookPhrase.personnelNumber.phrase, BoardPhrase.person.phrase,
            AuditPhrase.date.phrase, WorkbookPhrase.shift.phrase, WorkbookPhrase.start.phrase,
            WorkbookPhrase.end.phrase, BoardPhrase.hours.phrase, BoardPhrase.nights.phrase,
            WorkbookPhrase.breaks.phrase, WorkbookPhrase.activity.phrase,
            BoardPhrase.lockedMark.phrase,
        ]
        sheet.put(
            row: titles.map { .text(words($0)) }, SheetLooks.head,
            at: CellPosition(row: 0, column: 0))
        for (index, assignment) in report.roster.assignments.enumerated() {
            put(assignment, row: index + 1, into: &sheet)
        }
        let widths = [10.0, 26, 14, 8, 20, 20, 8, 8, 16, 30, 10]
        for (column, width) in widths.enumerated() { sheet.widen(column...column, to: width) }
        sheet.filtered = CellRange(
            CellPosition(row: 0, column: 0),
            CellPosition(row: report.roster.assignments.count, column: titles.count - 1))
        sheet.firstScrollingCell = CellPosition(row: 1, column: 2)
        sheet.page.repeatedRows = 1
        return sheet
    }

    private func put(_ assignment: Assignment, row: Int, into sheet: inout Sheet) {
        let duty = assignment.duty
        func put(_ value: CellValue, _ style: CellStyle, _ column: Int) {
            sheet.put(value, style, at: CellPosition(row: row, column: column))
        }
        put(.text(assignment.specialist.rawValue), SheetLooks.cell, 0)
        put(.text(name(of: assignment.specialist)), SheetLooks.cell, 1)
        put(
            .date(duty.date),
            SheetLooks.cell.with { $0.numberFormat = words(WorkbookPhrase.dateFormat) }, 2)
        put(.text(duty.shift.rawValue), SheetLooks.code, 3)
        put(moment(duty.range.start), momentStyle, 4)
        put(moment(duty.range.end), momentStyle, 5)
        put(.number(duty.workedTime.inHours), SheetLooks.hours, 6)
        put(.number(duty.isNight ? 1 : 0), SheetLooks.count, 7)
        let breaks = duty.breaks.map { words.times($0, in: horizon.zone) }
        put(.text(breaks.joined(separator: "; ")), SheetLooks.cell, 8)
        let blocks = assignment.development.map {
            "\($0.activity) \(words.times($0.range, in: horizon.zone))"
        }
        put(.text(blocks.joined(separator: "; ")), SheetLooks.cell, 9)
        put(.text(assignment.isLocked ? words(WorkbookPhrase.yes) : ""), SheetLooks.cell, 10)
    }
}
