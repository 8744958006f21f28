internal import CGLPK
internal import LinearModel

/// Changes to the program; positions are not checked here.
extension GuardedProblem {
    /// Appends the rows of `program` that GLPK does not have yet.
    func addRows(_ range: Range<Int>, of program: SparseProgram) {
        let (first, count) = (Int32(range.lowerBound), Int32(range.count))
        call { cglpk_add_rows($0, first, count, program.rowLower, program.rowUpper) }
    }

    /// Appends the columns of `program` that GLPK does not have yet, with their entries.
    func addColumns(_ range: Range<Int>, of program: SparseProgram) {
        let (first, count) = (Int32(range.lowerBound), Int32(range.count))
        call {
            cglpk_add_columns(
                $0, first, count, program.cost, program.columnLower, program.columnUpper,
                program.isInteger)
        }
        call {
            cglpk_set_entries(
                $0, first, count, program.starts, program.entryRows, program.entryValues)
        }
    }

    /// Fills a row that GLPK has without entries; terms that name the same column add up.
    func setEntries(_ terms: [LinearTerm], ofRow row: Int) {
        let sorted = terms.sorted { $0.variable.position < $1.variable.position }
        var columns: [Int32] = []
        var values: [Double] = []
        for term in sorted {
            if columns.last == Int32(term.variable.position) {
                values[values.count - 1] += term.coefficient
            } else {
                columns.append(Int32(term.variable.position))
                values.append(term.coefficient)
            }
        }
        call { cglpk_set_row_entries($0, Int32(row), Int32(columns.count), columns, values) }
    }

    /// Removes columns, each named once.
    func removeColumns(_ positions: [Int]) {
        call { cglpk_remove_columns($0, Int32(positions.count), positions.map(Int32.init)) }
    }

    func setBounds(_ bounds: Bounds, ofRow position: Int) {
        call { cglpk_set_row_bounds($0, Int32(position), bounds.lower, bounds.upper) }
    }

    func setBounds(_ bounds: Bounds, ofColumn position: Int) {
        call { cglpk_set_column_bounds($0, Int32(position), bounds.lower, bounds.upper) }
    }

    func setCost(_ cost: Double, ofColumn position: Int) {
        call { cglpk_set_cost($0, Int32(position), cost) }
    }
}
