import LinearModel
import Testing

/// A small program whose answer is known from a book or by hand.
struct KnownProgram: Sendable, CustomTestStringConvertible {
    enum Answer: Sendable {
        case optimal(Double, primal: [Double]? = nil, dual: [Double]? = nil)
        case infeasible
        case unbounded
    }

    let testDescription: String
    let program: LinearProgram
    let answer: Answer
    /// Whether columns must be whole; the answer is then that of an integer solve.
    let isWhole: Bool

    /// A program given as a dense matrix; columns are nonnegative unless bounds are given.
    init(
        _ name: String, _ objective: Objective, _ cost: [Double], _ rows: [DenseRow],
        columns bounds: [Bounds]? = nil, constant: Double = 0, isWhole: Bool = false,
        answer: Answer
    ) {
        testDescription = name
        program = LinearProgram(
            name: name, objective, cost, rows, columns: bounds, constant: constant,
            integer: isWhole)
        self.answer = answer
        self.isWhole = isWhole
    }
}

/// A constraint with a coefficient for every column.
struct DenseRow: Sendable {
    let coefficients: [Double]
    let bounds: Bounds

    init(_ coefficients: [Double], _ bounds: Bounds) {
        self.coefficients = coefficients
        self.bounds = bounds
    }
}

extension LinearProgram {
    init(
        name: String = "test", _ objective: Objective, _ cost: [Double], _ rows: [DenseRow],
        columns bounds: [Bounds]? = nil, constant: Double = 0, integer: Bool = false
    ) {
        self.init(name: name, objective: objective, objectiveConstant: constant)
        for (position, row) in rows.enumerated() {
            addRow(Row(name: "row\(position + 1)", bounds: row.bounds))
        }
        for position in cost.indices {
            let entries = rows.indices.filter { rows[$0].coefficients[position] != 0 }.map {
                Entry(
                    row: RowIndex(position: $0), coefficient: rows[$0].coefficients[position])
            }
            addColumn(
                Column(
                    name: "x\(position + 1)", cost: cost[position],
                    bounds: bounds?[position] ?? .nonNegative, entries: entries,
                    isInteger: integer))
        }
    }
}
