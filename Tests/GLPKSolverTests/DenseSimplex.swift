import LinearModel

/// A second opinion: the two-phase tableau simplex method with Bland's rule, written for clarity.
///
/// Good for a dozen rows and columns of small numbers, and sharing no code with what it judges.
struct DenseSimplex {
    enum Answer: Equatable {
        case optimal(Double)
        case infeasible
        case unbounded
    }

    /// Rows of `a·z = b` with `b ≥ 0`, right-hand side last.
    private var tableau: [[Double]] = []
    private var basis: [Int] = []
    private let tolerance = 1e-9

    static func solve(_ program: LinearProgram) -> Answer {
        let standard = StandardForm(program)
        if standard.isHopeless { return .infeasible }
        var simplex = DenseSimplex()
        return simplex.solve(standard)
    }

    private mutating func solve(_ standard: StandardForm) -> Answer {
        let structural = standard.cost.count
        let count = structural + standard.rows.count
        for (position, row) in standard.rows.enumerated() {
            let sign: Double = row.rightHandSide < 0 ? -1 : 1
            var line = row.coefficients.map { sign * $0 }
            line += Array(repeating: 0, count: standard.rows.count)
            line[structural + position] = 1
            tableau.append(line + [sign * row.rightHandSide])
            basis.append(structural + position)
        }
        let artificial = (0..<count).map { $0 < structural ? 0.0 : 1.0 }
        guard let infeasibility = minimize(artificial, columns: count), infeasibility <= 1e-7
        else { return .infeasible }
        driveOutArtificials(structural)
        let cost = standard.cost + Array(repeating: 0, count: standard.rows.count)
        guard let value = minimize(cost, columns: structural) else { return .unbounded }
        return .optimal(standard.sign * value + standard.constant)
    }

    /// The least value of `cost`, entering only the first `columns`; `nil` when there is none.
    private mutating func minimize(_ cost: [Double], columns: Int) -> Double? {
        while true {
            let entering = (0..<columns).first { column in
                !basis.contains(column) && reducedCost(column, cost) < -tolerance
            }
            guard let entering else { break }
            var leaving: Int?
            var least = Double.infinity
            for row in tableau.indices where tableau[row][entering] > tolerance {
                let ratio = (tableau[row].last ?? 0) / tableau[row][entering]
                let isTie = abs(ratio - least) <= 1e-12
                if ratio < least - 1e-12 || (isTie && basis[row] < basis[leaving ?? row]) {
                    (leaving, least) = (row, ratio)
                }
            }
            guard let leaving else { return nil }
            pivot(leaving, entering)
        }
        return tableau.indices.reduce(0) { $0 + cost[basis[$1]] * (tableau[$1].last ?? 0) }
    }

    private func reducedCost(_ column: Int, _ cost: [Double]) -> Double {
        tableau.indices.reduce(cost[column]) { $0 - cost[basis[$1]] * tableau[$1][column] }
    }

    private mutating func driveOutArtificials(_ structural: Int) {
        for row in tableau.indices where basis[row] >= structural {
            let entering = (0..<structural).first { abs(tableau[row][$0]) > 1e-7 }
            if let entering { pivot(row, entering) }
        }
    }

    private mutating func pivot(_ row: Int, _ column: Int) {
        let divisor = tableau[row][column]
        tableau[row] = tableau[row].map { $0 / divisor }
        for other in tableau.indices where other != row && tableau[other][column] != 0 {
            let factor = tableau[other][column]
            for place in tableau[other].indices {
                tableau[other][place] -= factor * tableau[row][place]
            }
        }
        basis[row] = column
    }
}

/// Minimize `cost·z` such that `rows` hold with equality and `z ≥ 0`.
private struct StandardForm {
    struct Equation {
        var coefficients: [Double]
        var rightHandSide: Double
    }

    var cost: [Double] = []
    var rows: [Equation] = []
    var constant: Double
    let sign: Double
    var isHopeless = false

    init(_ program: LinearProgram) {
        sign = program.objective == .minimize ? 1 : -1
        constant = program.objectiveConstant
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
            for direction in directions {
                cost.append(sign * column.cost * direction)
                for row in dense.indices { lines[row].append(dense[row][position] * direction) }
            }
        }
        add(program.rows, lines, shift, limits)
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
                rows.append(Equation(coefficients: lines[position], rightHandSide: low))
                slacks.append(0)
                continue
            }
            for (side, slack) in [(low, -1.0), (high, 1.0)] where side.isFinite {
                rows.append(Equation(coefficients: lines[position], rightHandSide: side))
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
