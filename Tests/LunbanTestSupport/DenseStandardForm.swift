internal import LinearModel

/// Minimize `cost·z` such that `rows` hold with equality and `z ≥ 0`.
struct DenseStandardForm {
    struct Equation {
        var coefficients: [Double]
        var rightHandSide: Double
        /// The program's row; `nil` where the equation holds a variable below its upper bound.
        var owner: Int?

        /// What makes the right-hand side nonnegative.
        var sign: Double { rightHandSide < 0 ? -1 : 1 }
    }

    /// A variable of the program: a base value plus or minus nonnegative variables.
    private struct Shifted {
        let base: Double
        let parts: [(place: Int, direction: Double)]
    }

    var cost: [Double] = []
    var rows: [Equation] = []
    var constant: Double
    let sign: Double
    var isHopeless = false
    private var variables: [Shifted] = []
    private let rowCount: Int

    init(_ program: LinearProgram) {
        sign = program.objective == .minimize ? 1 : -1
        constant = program.objectiveConstant
        rowCount = program.rows.count
        let dense = program.denseRows
        var lines = dense.map { _ in [Double]() }
        var shift = dense.map { _ in 0.0 }
        var limits: [(place: Int, width: Double)] = []
        // Every variable becomes a base value plus or minus nonnegative ones.
        for (position, column) in program.columns.enumerated() {
            let bounds = column.bounds
            isHopeless = isHopeless || bounds.isEmpty
            let directions: [Double] =
                bounds == .free ? [1, -1] : bounds.lower.isFinite ? [1] : [-1]
            let base =
                bounds == .free ? 0 : bounds.lower.isFinite ? bounds.lower : bounds.upper
            if bounds.lower.isFinite && bounds.upper.isFinite {
                limits.append((cost.count, bounds.upper - bounds.lower))
            }
            constant += column.cost * base
            for row in dense.indices { shift[row] += dense[row][position] * base }
            let parts = directions.enumerated().map { (cost.count + $0.offset, $0.element) }
            variables.append(Shifted(base: base, parts: parts))
            for direction in directions {
                cost.append(sign * column.cost * direction)
                for row in dense.indices { lines[row].append(dense[row][position] * direction) }
            }
        }
        add(program.rows, lines, shift, limits)
    }

    /// The values of the program's variables.
    func primal(_ values: [Double]) -> [Double] {
        variables.map { variable in
            variable.parts.reduce(variable.base) { $0 + $1.direction * values[$1.place] }
        }
    }

    /// The changes of the program's variables.
    func change(_ steps: [Double]) -> [Double] {
        variables.map { variable in
            variable.parts.reduce(0) { $0 + $1.direction * steps[$1.place] }
        }
    }

    /// The prices of the program's rows.
    func dual(_ prices: [Double]) -> [Double] {
        var dual = Array(repeating: 0.0, count: rowCount)
        for (equation, price) in zip(rows, prices) {
            if let owner = equation.owner { dual[owner] += sign * price }
        }
        return dual
    }

    private mutating func add(
        _ programRows: [Row], _ lines: [[Double]], _ shift: [Double],
        _ limits: [(place: Int, width: Double)]
    ) {
        let variables = cost.count
        var slacks: [Double] = []
        for (position, row) in programRows.enumerated() {
            isHopeless = isHopeless || row.bounds.isEmpty
            let low = row.bounds.lower - shift[position]
            let high = row.bounds.upper - shift[position]
            if low == high {
                rows.append(
                    Equation(coefficients: lines[position], rightHandSide: low, owner: position))
                slacks.append(0)
                continue
            }
            for (side, slack) in [(low, -1.0), (high, 1.0)] where side.isFinite {
                rows.append(
                    Equation(coefficients: lines[position], rightHandSide: side, owner: position))
                slacks.append(slack)
            }
        }
        for limit in limits {
            var line = Array(repeating: 0.0, count: variables)
            line[limit.place] = 1
            rows.append(Equation(coefficients: line, rightHandSide: limit.width))
            slacks.append(1)
        }
        for row in rows.indices {
            rows[row].coefficients += slacks.indices.map { $0 == row ? slacks[$0] : 0 }
        }
        cost += slacks.map { _ in 0 }
    }
}
