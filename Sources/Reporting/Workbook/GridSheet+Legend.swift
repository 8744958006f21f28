internal import RosterModel
internal import Spreadsheets
internal import Wording
internal import WorkTime

extension GridSheet {
    /// Below the people: each shift with its times, its color, and how many work it on each day.
    func putLegend(into sheet: inout Sheet) {
        sheet.put(
            row: [.text(words(WorkbookPhrase.legend))]
                + Array(repeating: .blank, count: lastColumn), SheetLooks.group,
            at: CellPosition(row: firstShift - 1, column: 0))
        for (index, count) in board.counts.enumerated() {
            put(count, row: firstShift + index, into: &sheet)
        }
        let totals = firstShift + board.counts.count
        sheet.put(
            row: [.text(words(BoardPhrase.allShifts)), .blank], SheetLooks.group,
            at: CellPosition(row: totals, column: 0))
        for day in board.days.indices {
            sheet.put(
                total(of: day), SheetLooks.group.with { $0.alignment = .center },
                at: CellPosition(row: totals, column: GridSheet.firstDay + day))
        }
        putMarks(row: totals + 1, into: &sheet)
    }

    private func put(_ count: ShiftCount, row: Int, into sheet: inout Sheet) {
        let template = template(of: count.shift)
        sheet.put(
            .text(template.map(described) ?? count.shift.rawValue), SheetLooks.cell,
            at: CellPosition(row: row, column: 0))
        sheet.put(
            .text(count.shift.rawValue), SheetLooks.code, at: CellPosition(row: row, column: 1))
        for day in board.days.indices {
            sheet.put(
                self.count(of: count, day: day, row: row),
                SheetLooks.code.with { $0.ground = ground(of: board.days[day]) },
                at: CellPosition(row: row, column: GridSheet.firstDay + day))
        }
        sheet.put(
            template.map { .number($0.workedTime.inHours) } ?? .blank, SheetLooks.hours,
            at: CellPosition(row: row, column: hoursColumn))
        sheet.put(
            template?.isNight == true ? .number(1) : .blank, SheetLooks.count,
            at: CellPosition(row: row, column: nightsColumn))
    }

    /// `Early 06:00–15:00`.
    private func described(_ shift: ShiftTemplate) -> String {
        let end = (shift.start.minuteOfDay + shift.length.count) % 1440
        let until = LocalTime(minuteOfDay: end) ?? .midnight
        return "\(shift.name) \(words.clock(shift.start, until))"
    }

    /// The absences' codes and what grounds and bold codes mean.
    private func putMarks(row: Int, into sheet: inout Sheet) {
        var row = row
        func put(_ text: String, _ mark: String, _ style: CellStyle) {
            sheet.put(.text(text), SheetLooks.cell, at: CellPosition(row: row, column: 0))
            sheet.put(
                mark.isEmpty ? .blank : .text(mark), style, at: CellPosition(row: row, column: 1))
            row += 1
        }
        let used = Set(board.rows.flatMap(\.cells).compactMap(\.absence))
        for kind in Absence.Kind.allCases where used.contains(kind) {
            put(words(kind.phrase), kind.rawValue, SheetLooks.code)
        }
        put(
            words(WorkbookPhrase.weekend), "",
            SheetLooks.code.with { $0.ground = SheetLooks.weekend })
        if board.days.contains(where: \.isHoliday) {
            put(
                words(BoardPhrase.holiday), "",
                SheetLooks.code.with { $0.ground = SheetLooks.holiday })
        }
        let locked = board.rows.flatMap(\.cells).first(where: \.isLocked)
        if let code = locked?.code {
            put(words(WorkbookPhrase.lockedInBold), code, SheetLooks.code.with { $0.isBold = true })
        }
    }

    /// Colors the codes, wherever one stands or is typed.
    func highlightCodes(in sheet: inout Sheet) {
        let palette = ShiftPalette(content.scenario.shifts)
        let areas = [
            CellRange(
                CellPosition(row: GridSheet.firstRow, column: GridSheet.firstDay),
                CellPosition(row: peopleEnd - 1, column: hoursColumn - 1)),
            CellRange(
                CellPosition(row: firstShift, column: 1),
                CellPosition(row: sheet.usedRange.last.row, column: 1)),
        ]
        for count in board.counts {
            let name = palette.className(of: count.shift)
            guard let color = ShiftPalette.colors.first(where: { $0.className == name })?.color
            else { continue }
            let (ground, ink) = color.sheetColors
            sheet.highlights += areas.map {
                TextHighlight(count.shift.rawValue, in: $0, ground: ground, ink: ink)
            }
        }
        for kind in Absence.Kind.allCases {
            sheet.highlights += areas.map {
                TextHighlight(
                    kind.rawValue, in: $0, ground: SheetLooks.absence, ink: SheetLooks.darkInk)
            }
        }
    }
}
