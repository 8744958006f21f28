internal import RosterModel
internal import Spreadsheets
internal import WorkTime

extension GridSheet {
    /// The codes of the board, each in one row of the legend.
    private var codes: CellRange? { legendColumn(1) }

    /// The rows of the legend in `column`; nil when no shift is known.
    private func legendColumn(_ column: Int) -> CellRange? {
        guard !board.counts.isEmpty else { return nil }
        return CellRange(
            CellPosition(row: firstShift, column: column),
            CellPosition(row: firstShift + board.counts.count - 1, column: column))
    }

    /// Whether formulas can look codes up: a code such as `>5` or `E*` would be taken as a pattern.
    private var areCodesPlain: Bool {
        board.counts.allSatisfy { count in
            count.shift.rawValue.utf8.allSatisfy {
                (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
                    || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0 & 0xDF)
            }
        }
    }

    /// The template of a code; nil for a code of an older roster.
    func template(of code: ShiftCode) -> ShiftTemplate? {
        content.scenario.shifts.first { $0.code == code }
    }

    /// The hours a person works.
    func hours(of person: BoardRow, row: Int) -> CellValue {
        let value = person.workedTime.inHours
        let byCode = sum(over: person) { template(of: $0)?.workedTime.count ?? 0 }
        guard byCode == person.workedTime.count else { return .number(value) }
        return sum(of: hoursColumn, row: row, value: value) ?? .number(value)
    }

    /// The nights a person works.
    func nights(of person: BoardRow, row: Int) -> CellValue {
        let value = Double(person.nights)
        let byCode = sum(over: person) { template(of: $0)?.isNight == true ? 1 : 0 }
        guard byCode == person.nights else { return .number(value) }
        return sum(of: nightsColumn, row: row, value: value) ?? .number(value)
    }

    /// The sum of a person's shifts by what each counts; nil where a cell holds two codes, which
    /// no formula can look up.
    private func sum(over person: BoardRow, _ worth: (ShiftCode) -> Int) -> Int? {
        guard person.cells.allSatisfy({ $0.assignments.count <= 1 }) else { return nil }
        return person.cells.flatMap(\.assignments).reduce(0) { $0 + worth($1.duty.shift) }
    }

    /// What the legend has in `column` for the codes of a person's row, summed up.
    private func sum(of column: Int, row: Int, value: Double) -> CellValue? {
        guard areCodesPlain, let codes, let worth = legendColumn(column) else { return nil }
        let cells = CellRange(
            CellPosition(row: row, column: GridSheet.firstDay),
            CellPosition(row: row, column: hoursColumn - 1))
        return .formula(
            "SUMPRODUCT(SUMIF(\(codes.absolute),\(cells.relative),\(worth.absolute)))",
            value: value)
    }

    /// How many cells of a day hold the code in the legend's `row`.
    func count(of shift: ShiftCount, day: Int, row: Int) -> CellValue {
        let column = GridSheet.firstDay + day
        let value = Double(shift.perDay[day])
        let cells = board.rows.map { $0.cells[day].code }
        guard areCodesPlain, cells.count(where: { $0 == shift.shift.rawValue }) == shift.perDay[day]
        else { return .number(value) }
        let people = CellRange(
            CellPosition(row: GridSheet.firstRow, column: column),
            CellPosition(row: peopleEnd - 1, column: column))
        let code = CellPosition(row: row, column: 1)
        return .formula("COUNTIF(\(people.relative),\(code.absolute))", value: value)
    }

    /// How many people work on a day.
    func total(of day: Int) -> CellValue {
        let value = Double(board.totals[day])
        guard let shifts = legendColumn(GridSheet.firstDay + day) else { return .number(value) }
        return .formula("SUM(\(shifts.relative))", value: value)
    }
}
