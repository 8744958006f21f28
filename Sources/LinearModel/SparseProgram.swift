/// A linear program without names, in flat arrays that a solver can read as they are.
///
/// The matrix is stored column by column: the entries of column j stand at
/// `starts[j] ..< starts[j + 1]` of `entryRows` and `entryValues`, each row at most once.
public struct SparseProgram: Sendable {
    /// Which way the objective is to go.
    public let objective: Objective
    /// The part of the objective that no variable changes.
    public let objectiveConstant: Double
    /// The cost of each column.
    public private(set) var cost: [Double] = []
    /// The lower bound of each column.
    public private(set) var columnLower: [Double] = []
    /// The upper bound of each column.
    public private(set) var columnUpper: [Double] = []
    /// Whether each column must be whole in an integer solve.
    public private(set) var isInteger: [Bool] = []
    /// The lower bound of each row.
    public private(set) var rowLower: [Double] = []
    /// The upper bound of each row.
    public private(set) var rowUpper: [Double] = []
    /// Where the entries of each column start; one more element than there are columns.
    public private(set) var starts: [Int] = [0]
    /// The row of each entry.
    public private(set) var entryRows: [Int32] = []
    /// The coefficient of each entry.
    public private(set) var entryValues: [Double] = []

    /// Where each row was last entered, to find entries that name the same row twice.
    private var lastEntry: [Int] = []

    /// The flat form of `program`.
    public init(_ program: LinearProgram) {
        objective = program.objective
        objectiveConstant = program.objectiveConstant
        appendRows(program.rows)
        appendColumns(program.columns)
    }

    /// The number of rows.
    public var rowCount: Int { rowLower.count }

    /// The number of columns.
    public var columnCount: Int { cost.count }

    /// Appends rows without entries and returns their positions.
    @discardableResult
    public mutating func appendRows(_ rows: [Row]) -> Range<Int> {
        let first = rowCount
        rowLower.append(contentsOf: rows.lazy.map(\.bounds.lower))
        rowUpper.append(contentsOf: rows.lazy.map(\.bounds.upper))
        lastEntry.append(contentsOf: repeatElement(-1, count: rows.count))
        return first..<rowCount
    }

    /// Appends columns and returns their positions.
    /// - Precondition: Their entries name rows of this program.
    /// - Complexity: O(entries).
    @discardableResult
    public mutating func appendColumns(_ columns: [Column]) -> Range<Int> {
        let first = columnCount
        for column in columns {
            precondition(column.cost.isFinite, "a cost must be finite")
            cost.append(column.cost)
            columnLower.append(column.bounds.lower)
            columnUpper.append(column.bounds.upper)
            isInteger.append(column.isInteger)
            appendEntries(column.entries)
        }
        return first..<columnCount
    }

    private mutating func appendEntries(_ entries: [Entry]) {
        let start = entryRows.count
        for entry in entries {
            let row = entry.row.position
            precondition(row >= 0 && row < rowCount, "an entry names a row that does not exist")
            if lastEntry[row] >= start {
                entryValues[lastEntry[row]] += entry.coefficient
            } else {
                lastEntry[row] = entryRows.count
                entryRows.append(Int32(row))
                entryValues.append(entry.coefficient)
            }
        }
        starts.append(entryRows.count)
    }

    /// Appends rows written out over the columns and returns their positions.
    /// - Precondition: They name columns of this program.
    /// - Complexity: O(entries of the program + terms).
    @discardableResult
    public mutating func appendConstraints(_ constraints: [LinearConstraint]) -> Range<Int> {
        let first = rowCount
        var additions = Array(repeating: [(row: Int32, value: Double)](), count: columnCount)
        for (offset, constraint) in constraints.enumerated() {
            let row = Int32(first + offset)
            for term in constraint.terms {
                let column = term.variable.position
                precondition(
                    additions.indices.contains(column), "a term names a column that does not exist")
                precondition(term.coefficient.isFinite, "a coefficient must be finite")
                if let last = additions[column].last, last.row == row {
                    additions[column][additions[column].count - 1].value += term.coefficient
                } else {
                    additions[column].append((row, term.coefficient))
                }
            }
        }
        rowLower.append(contentsOf: constraints.lazy.map(\.bounds.lower))
        rowUpper.append(contentsOf: constraints.lazy.map(\.bounds.upper))
        insert(additions)
        return first..<rowCount
    }

    /// Puts further entries at the end of each column.
    private mutating func insert(_ additions: [[(row: Int32, value: Double)]]) {
        var rows: [Int32] = []
        var values: [Double] = []
        rows.reserveCapacity(entryRows.count)
        values.reserveCapacity(entryRows.count)
        for (column, added) in additions.enumerated() {
            let entries = starts[column]..<starts[column + 1]
            starts[column] = rows.count
            rows.append(contentsOf: entryRows[entries])
            values.append(contentsOf: entryValues[entries])
            rows.append(contentsOf: added.lazy.map(\.row))
            values.append(contentsOf: added.lazy.map(\.value))
        }
        starts[additions.count] = rows.count
        entryRows = rows
        entryValues = values
        // What was noted of entries that have moved no longer holds.
        lastEntry = Array(repeating: -1, count: rowCount)
    }

    /// Removes the columns that `isRemoved` marks; the rest close ranks.
    /// - Complexity: O(entries of the program).
    public mutating func removeColumns(where isRemoved: [Bool]) {
        precondition(isRemoved.count == columnCount)
        var kept = 0
        var end = 0
        for column in 0..<columnCount where !isRemoved[column] {
            let entries = starts[column]..<starts[column + 1]
            for entry in entries {
                entryRows[end] = entryRows[entry]
                entryValues[end] = entryValues[entry]
                end += 1
            }
            cost[kept] = cost[column]
            columnLower[kept] = columnLower[column]
            columnUpper[kept] = columnUpper[column]
            isInteger[kept] = isInteger[column]
            kept += 1
            starts[kept] = end
        }
        truncate(columns: kept, entries: end)
    }

    private mutating func truncate(columns: Int, entries: Int) {
        cost.removeLast(cost.count - columns)
        columnLower.removeLast(columnLower.count - columns)
        columnUpper.removeLast(columnUpper.count - columns)
        isInteger.removeLast(isInteger.count - columns)
        starts.removeLast(starts.count - columns - 1)
        entryRows.removeLast(entryRows.count - entries)
        entryValues.removeLast(entryValues.count - entries)
        // What was noted of entries that have moved no longer holds.
        for row in lastEntry.indices { lastEntry[row] = -1 }
    }

    /// Replaces the bounds of a column.
    public mutating func setBounds(_ bounds: Bounds, ofColumn position: Int) {
        columnLower[position] = bounds.lower
        columnUpper[position] = bounds.upper
    }

    /// Replaces the bounds of a row.
    public mutating func setBounds(_ bounds: Bounds, ofRow position: Int) {
        rowLower[position] = bounds.lower
        rowUpper[position] = bounds.upper
    }

    /// Replaces the cost of a column.
    public mutating func setCost(_ cost: Double, ofColumn position: Int) {
        precondition(cost.isFinite, "a cost must be finite")
        self.cost[position] = cost
    }
}
