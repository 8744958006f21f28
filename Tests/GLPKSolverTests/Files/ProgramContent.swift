import LinearModel

/// A program in the form in which two files can be compared: entries added up, zeros dropped.
struct ProgramContent: Equatable {
    struct Variable: Equatable {
        let cost: Double
        let bounds: Bounds
        let isInteger: Bool
        let entries: [Int: Double]
    }

    let objective: Objective
    let constant: Double
    let rows: [Bounds]
    let columns: [Variable]

    init(_ program: LinearProgram) {
        objective = program.objective
        constant = program.objectiveConstant
        rows = program.rows.map(\.bounds)
        columns = program.columns.map { column in
            let entries = column.entries.reduce(into: [Int: Double]()) {
                $0[$1.row.position, default: 0] += $1.coefficient
            }
            return Variable(
                cost: column.cost, bounds: column.bounds, isInteger: column.isInteger,
                entries: entries.filter { $0.value != 0 })
        }
    }
}

extension LinearProgram {
    /// The names of rows and columns.
    var names: [String] { rows.map(\.name) + columns.map(\.name) }
}

/// What is wrong with a text, each problem as a line; empty when the text can be read.
func complaints(
    _ read: (String) throws(UnreadableProgram) -> LinearProgram, about text: String
) -> [String] {
    do throws(UnreadableProgram) {
        _ = try read(text)
        return []
    } catch {
        return error.problems.map(\.description)
    }
}
