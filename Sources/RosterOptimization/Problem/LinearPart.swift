public import LinearModel

/// Continuous decisions beside the work plans, tied to them by rows that heads enter, such as the
/// flow of tickets through the hours that people work.
///
/// With h the heads on the spans of requirements it costs
///
///     min c·x   such that   lower ≤ A·x + B·h ≤ upper   and every x within its bounds,
///
/// where c, A and the bounds are those of `program` and B is `heads`. It must have a solution
/// whatever people work, by columns that pay for what cannot be met.
public struct LinearPart: Sendable {
    /// What is decided, and the rows, heads left out of them.
    public let program: LinearProgram
    /// What heads add to the rows.
    public let heads: [HeadShare]

    /// What a head on a span of a requirement adds to a row.
    public struct HeadShare: Hashable, Sendable {
        /// The position of the line among the problem's requirements.
        public let line: Int
        /// The position of the span in the line.
        public let span: Int
        /// The row.
        public let row: RowIndex
        /// What a head over the whole span adds to the row's activity: the span's hours, say.
        public let coefficient: Double

        /// The share of a head in a row.
        public init(line: Int, span: Int, row: RowIndex, coefficient: Double) {
            self.line = line
            self.span = span
            self.row = row
            self.coefficient = coefficient
        }
    }

    /// A linear part.
    ///
    /// - Precondition: `program` minimizes, without a constant; its columns are continuous and
    ///   have finite bounds; `heads` name rows of it.
    public init(_ program: LinearProgram, heads: [HeadShare]) {
        precondition(program.objective == .minimize && program.objectiveConstant == 0)
        precondition(
            program.columns.allSatisfy {
                !$0.isInteger && $0.bounds.lower.isFinite && $0.bounds.upper.isFinite
            })
        precondition(heads.allSatisfy { program.rows.indices.contains($0.row.position) })
        self.program = program
        self.heads = heads
    }

    /// The program when heads add so much to the rows' activities.
    func program(with activity: [Double]) -> LinearProgram {
        var shifted = LinearProgram(name: program.name, objective: .minimize)
        for (row, added) in zip(program.rows, activity) {
            shifted.addRow(Row(name: row.name, bounds: row.bounds.lowered(by: added)))
        }
        for column in program.columns { shifted.addColumn(column) }
        return shifted
    }
}

extension Bounds {
    /// The bounds left when a part of what they bound is certain.
    func lowered(by amount: Double) -> Bounds {
        Bounds(lower: lower - amount, upper: upper - amount)
    }
}

/// The linear part as it stands beside a roster's plans.
public struct LinearSolution: Sendable {
    /// Points for the columns.
    public let cost: Double
    /// The value of each column; empty where the rows contradict each other.
    public let values: [Double]
    /// Points by which the cost changes for each unit that a row's binding bound is moved up.
    public let prices: [Double]
    /// Where the columns and rows rest; nil where the rows contradict each other.
    let basis: Basis?

    /// The cost of a linear part that has no solution: more than any other.
    static let unpayable = 1e30
}
