/// What a file in the CPLEX LP format has told so far.
struct LPDraft {
    let name: String
    var objective = Objective.minimize
    var objectiveConstant = 0.0
    var rows: [Row] = []
    var rowNames: Set<String> = []
    var columns: [ColumnDraft] = []
    var columnPositions: [String: Int] = [:]
    /// Names that have been found to be nobody's; they are told once.
    var unknownNames: Set<String> = []

    init(name: String) {
        self.name = name
    }

    /// The position of the variable `name`, which is new when it has not been met.
    mutating func column(named name: String) -> Int {
        if let position = columnPositions[name] { return position }
        columnPositions[name] = columns.count
        columns.append(ColumnDraft(name: name))
        return columns.count - 1
    }

    /// Adds to the coefficient of a variable in the row about to be added; tells whether the sum
    /// is finite.
    mutating func add(_ coefficient: Double, column: Int) -> Bool {
        let row = RowIndex(position: rows.count)
        let last = columns[column].entries.last
        guard let last, last.row == row else {
            columns[column].entries.append(Entry(row: row, coefficient: coefficient))
            return true
        }
        let sum = last.coefficient + coefficient
        guard sum.isFinite else { return false }
        columns[column].entries.removeLast()
        columns[column].entries.append(Entry(row: row, coefficient: sum))
        return true
    }

    /// Takes a coefficient that has come to 0 out of the row about to be added.
    mutating func dropZero(column: Int) {
        guard let last = columns[column].entries.last, last.row.position == rows.count,
            last.coefficient == 0
        else { return }
        columns[column].entries.removeLast()
    }

    func program() -> LinearProgram {
        var program = LinearProgram(
            name: name, objective: objective, objectiveConstant: objectiveConstant)
        for row in rows { program.addRow(row) }
        for column in columns {
            var low = column.lower ?? 0
            var high = column.upper ?? .infinity
            if column.isBinary { (low, high) = (max(low, 0), min(high, 1)) }
            program.addColumn(column.column(bounds: Bounds(lower: low, upper: high)))
        }
        return program
    }
}
