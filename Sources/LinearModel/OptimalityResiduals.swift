/// How far a solution is from meeting the conditions of optimality, each relative to the size of
/// the numbers involved.
public struct OptimalityResiduals: Hashable, Sendable {
    /// The worst violation of a bound of a row or column.
    public let primal: Double
    /// The worst price of the wrong sign: one that only a bound the row or column lacks allows.
    public let dual: Double
    /// The sum over rows and columns of price times distance from the bound it belongs to:
    /// zero exactly when strong duality and complementary slackness hold.
    public let gap: Double

    /// Up to here a residual counts as rounding.
    public static let tolerance = 1e-7

    /// Whether the values may be believed to be feasible.
    public var isFeasible: Bool { primal <= Self.tolerance }

    /// Whether the solution may be believed to be optimal.
    public var isOptimal: Bool {
        isFeasible && dual <= Self.tolerance && gap <= Self.tolerance
    }
}

extension SparseProgram {
    /// Works out what follows from values of the variables and prices of the rows, and how far
    /// they are from optimal.
    ///
    /// Only `primal` and `dual` are taken on trust; activities, reduced costs and the objective
    /// are computed here. The basis is handed through.
    /// - Complexity: O(rows + columns + entries).
    public func evaluate(
        primal: [Double], dual: [Double], basis: Basis? = nil
    ) -> (solution: LPSolution, residuals: OptimalityResiduals) {
        precondition(primal.count == columnCount && dual.count == rowCount)
        var products = MatrixProducts(rowCount: rowCount, columnCount: columnCount)
        multiply(primal: primal, dual: dual, into: &products)
        let value = zip(cost, primal).reduce(objectiveConstant) { $0 + $1.0 * $1.1 }
        let solution = LPSolution(
            objective: value, primal: primal, rowActivity: products.activity, dual: dual,
            reducedCost: products.reducedCost, basis: basis)
        let residuals = residuals(of: solution, products)
        return (solution, residuals)
    }

    /// A·x and c − Aᵀ·y, with the largest term of each sum.
    ///
    /// Column generation comes here at every solve, so the loop runs over bare memory, and leaves
    /// out the activities to which a column at zero adds nothing.
    private func multiply(primal: [Double], dual: [Double], into products: inout MatrixProducts) {
        products.activity.withUnsafeMutableBufferPointer { activity in
            products.rowScale.withUnsafeMutableBufferPointer { rowScale in
                for column in 0..<columnCount where primal[column] != 0 {
                    let value = primal[column]
                    for entry in starts[column]..<starts[column + 1] {
                        let row = Int(entryRows[entry])
                        let term = entryValues[entry] * value
                        activity[row] += term
                        rowScale[row] = max(rowScale[row], abs(term))
                    }
                }
            }
        }
        dual.withUnsafeBufferPointer { dual in
            for column in 0..<columnCount {
                var reduced = cost[column]
                var largest = abs(reduced)
                for entry in starts[column]..<starts[column + 1] {
                    let price = entryValues[entry] * dual[Int(entryRows[entry])]
                    reduced -= price
                    largest = max(largest, abs(price))
                }
                products.reducedCost[column] = reduced
                products.columnScale[column] = largest
            }
        }
    }

    private func residuals(
        of solution: LPSolution, _ products: MatrixProducts
    ) -> OptimalityResiduals {
        let sign: Double = objective == .minimize ? 1 : -1
        let costScale = cost.reduce(1) { max($0, abs($1)) }
        var tally = ResidualTally()
        for row in 0..<rowCount {
            tally.add(
                value: products.activity[row], lower: rowLower[row], upper: rowUpper[row],
                valueScale: products.rowScale[row], price: sign * solution.dual[row],
                priceScale: costScale)
        }
        for column in 0..<columnCount {
            tally.add(
                value: solution.primal[column], lower: columnLower[column],
                upper: columnUpper[column], valueScale: 0,
                price: sign * products.reducedCost[column],
                priceScale: products.columnScale[column])
        }
        return OptimalityResiduals(
            primal: tally.primal, dual: tally.dual, gap: tally.gap / (1 + abs(solution.objective)))
    }
}

private struct MatrixProducts {
    var activity: [Double]
    var rowScale: [Double]
    var reducedCost: [Double]
    var columnScale: [Double]

    init(rowCount: Int, columnCount: Int) {
        activity = Array(repeating: 0, count: rowCount)
        rowScale = activity
        reducedCost = Array(repeating: 0, count: columnCount)
        columnScale = reducedCost
    }
}

/// Gathers the residuals of a minimization, a row or column at a time.
private struct ResidualTally {
    var primal = 0.0
    var dual = 0.0
    var gap = 0.0

    // swift-format-ignore
    mutating func add(
        value: Double, lower: Double, upper: Double, valueScale: Double,
        price: Double, priceScale: Double
    ) {
        guard value.isFinite && price.isFinite else {
            primal = .infinity
            return
        }
        if value < lower {
            primal = max(primal, (lower - value) / (1 + max(valueScale, abs(lower))))
        }
        if value > upper {
            primal = max(primal, (value - upper) / (1 + max(valueScale, abs(upper))))
        }
        // A positive price belongs to the lower bound, a negative one to the upper.
        let bound = price > 0 ? lower : upper
        if bound.isFinite {
            gap += abs(price * (value - bound))
        } else {
            dual = max(dual, abs(price) / (1 + priceScale))
        }
    }
}
