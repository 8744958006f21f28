package import LinearModel

/// A second opinion: the two-phase tableau simplex method with Bland's rule, written for clarity.
///
/// Good for a dozen rows and columns of small numbers, and sharing no code with what it judges.
package struct DenseSimplex {
    package enum Answer: Equatable {
        case optimal(Double)
        case infeasible
        case unbounded
    }

    /// An optimum with the values of the variables and the prices of the rows.
    package struct Optimum {
        package let value: Double
        package let primal: [Double]
        package let dual: [Double]
    }

    package enum Outcome {
        case optimal(Optimum)
        /// Weights of the rows that contradict the bounds of the columns.
        case infeasible(rowWeights: [Double])
        /// A feasible point, and a direction in which everything stays feasible and improves.
        case unbounded(start: [Double], direction: [Double])
    }

    /// Rows of `a·z = b` with `b ≥ 0`, right-hand side last.
    private var tableau: [[Double]] = []
    private var basis: [Int] = []
    private let tolerance = 1e-9
    private let watch: PivotWatch

    private init(_ watch: PivotWatch) {
        self.watch = watch
    }

    package static func solve(_ program: LinearProgram) -> Answer {
        switch try? solve(program, PivotWatch(SolveLimits())) {
        case .optimal(let optimum): .optimal(optimum.value)
        case .unbounded: .unbounded
        case .infeasible, nil: .infeasible
        }
    }

    package static func solve(
        _ program: LinearProgram, _ watch: PivotWatch
    ) throws(PivotWatch.Stop) -> Outcome {
        let standard = DenseStandardForm(program)
        if standard.isHopeless {
            return .infeasible(rowWeights: program.rows.map { _ in 0 })
        }
        var simplex = DenseSimplex(watch)
        return try simplex.solve(standard)
    }

    private mutating func solve(
        _ standard: DenseStandardForm
    ) throws(PivotWatch.Stop) -> Outcome {
        let structural = standard.cost.count
        let count = structural + standard.rows.count
        for (position, row) in standard.rows.enumerated() {
            var line = row.coefficients.map { row.sign * $0 }
            line += Array(repeating: 0, count: standard.rows.count)
            line[structural + position] = 1
            tableau.append(line + [row.sign * row.rightHandSide])
            basis.append(structural + position)
        }
        let artificial = (0..<count).map { $0 < structural ? 0.0 : 1.0 }
        guard case .least(let infeasibility) = try minimize(artificial, columns: count),
            infeasibility <= 1e-7
        else {
            let weights = standard.dual(prices(of: standard, artificial))
            return .infeasible(rowWeights: weights.map { standard.sign * $0 })
        }
        driveOutArtificials(structural)
        let cost = standard.cost + Array(repeating: 0, count: standard.rows.count)
        switch try minimize(cost, columns: structural) {
        case .least(let value): return .optimal(optimum(of: standard, cost, value))
        case .endless(let entering):
            var steps = cost.map { _ in 0.0 }
            steps[entering] = 1
            for row in tableau.indices { steps[basis[row]] -= tableau[row][entering] }
            return .unbounded(
                start: standard.primal(values(cost.count)), direction: standard.change(steps))
        }
    }

    private func values(_ count: Int) -> [Double] {
        var values = Array(repeating: 0.0, count: count)
        for row in tableau.indices { values[basis[row]] = tableau[row].last ?? 0 }
        return values
    }

    /// The price of each equation; the columns that started as the unit matrix now hold the
    /// inverse of the basis.
    private func prices(of standard: DenseStandardForm, _ cost: [Double]) -> [Double] {
        standard.rows.indices.map { equation in
            let place = standard.cost.count + equation
            let price = tableau.indices.reduce(0) { $0 + cost[basis[$1]] * tableau[$1][place] }
            return standard.rows[equation].sign * price
        }
    }

    private func optimum(
        of standard: DenseStandardForm, _ cost: [Double], _ value: Double
    ) -> Optimum {
        Optimum(
            value: standard.sign * value + standard.constant,
            primal: standard.primal(values(cost.count)),
            dual: standard.dual(prices(of: standard, cost)))
    }

    private enum Minimum {
        case least(Double)
        /// The column that improves the cost without end.
        case endless(entering: Int)
    }

    /// The least value of `cost`, entering only the first `columns`.
    private mutating func minimize(
        _ cost: [Double], columns: Int
    ) throws(PivotWatch.Stop) -> Minimum {
        while true {
            try watch.look()
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
            guard let leaving else { return .endless(entering: entering) }
            pivot(leaving, entering)
            watch.pivots += 1
        }
        return .least(
            tableau.indices.reduce(0) { $0 + cost[basis[$1]] * (tableau[$1].last ?? 0) })
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

/// Counts pivots and says when to stop.
package final class PivotWatch {
    package enum Stop: Error {
        case limit(ReachedLimit)
        case cancelled
    }

    package var pivots = 0
    private let limits: SolveLimits
    private let start = ContinuousClock.now

    package init(_ limits: SolveLimits) {
        self.limits = limits
    }

    func look() throws(Stop) {
        if limits.isCancelled() { throw .cancelled }
        if let most = limits.iterationLimit, pivots >= most { throw .limit(.iterations) }
        if let time = limits.timeLimit, ContinuousClock.now - start >= time {
            throw .limit(.time)
        }
    }
}
