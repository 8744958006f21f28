import LinearModel
import LunbanTestSupport
import Testing

/// Checks feasibility, the signs of prices, complementary slackness and strong duality of a
/// solution against the program written out densely, and against nothing else.
func expectOptimal(
    _ solution: LPSolution, of program: LinearProgram, tolerance: Double = 1e-9,
    sourceLocation: SourceLocation = #_sourceLocation
) {
    let dense = program.denseRows
    let scale = 1 + abs(solution.objective)
    var primalValue = program.objectiveConstant
    var dualValue = program.objectiveConstant
    for (position, column) in program.columns.enumerated() {
        let reduced = program.rows.indices.reduce(column.cost) {
            $0 - solution.dual[$1] * dense[$1][position]
        }
        #expect(
            abs(reduced - solution.reducedCost[position]) <= tolerance * (1 + abs(column.cost)),
            "reduced cost of \(column.name)", sourceLocation: sourceLocation)
        primalValue += column.cost * solution.primal[position]
        dualValue += expectWithin(
            column.bounds, solution.primal[position], price: reduced, of: column.name,
            program.objective, tolerance, sourceLocation)
    }
    for (position, row) in program.rows.enumerated() {
        let activity = program.columns.indices.reduce(0) {
            $0 + dense[position][$1] * solution.primal[$1]
        }
        #expect(
            abs(activity - solution.rowActivity[position]) <= tolerance * (1 + abs(activity)),
            "activity of \(row.name)", sourceLocation: sourceLocation)
        dualValue += expectWithin(
            row.bounds, activity, price: solution.dual[position], of: row.name, program.objective,
            tolerance, sourceLocation)
    }
    #expect(
        abs(primalValue - solution.objective) <= tolerance * scale, "objective",
        sourceLocation: sourceLocation)
    #expect(
        abs(dualValue - solution.objective) <= tolerance * scale, "strong duality",
        sourceLocation: sourceLocation)
}

/// Checks one row or column and returns what it adds to the dual objective.
// swift-format-ignore
private func expectWithin(
    _ bounds: Bounds, _ value: Double, price: Double, of name: String, _ objective: Objective,
    _ tolerance: Double, _ sourceLocation: SourceLocation
) -> Double {
    let low = bounds.lower - tolerance * (1 + abs(value))
    let high = bounds.upper + tolerance * (1 + abs(value))
    #expect(value >= low && value <= high, "\(name) is feasible", sourceLocation: sourceLocation)
    guard abs(price) > tolerance else { return 0 }
    let restsOnLower = (price > 0) == (objective == .minimize)
    let bound = restsOnLower ? bounds.lower : bounds.upper
    #expect(bound.isFinite, "the price of \(name) has the right sign",
        sourceLocation: sourceLocation)
    return bound.isFinite ? price * bound : 0
}

/// Whether two lists of numbers agree.
func areClose(_ left: [Double], _ right: [Double], tolerance: Double = 1e-9) -> Bool {
    left.count == right.count
        && zip(left, right).allSatisfy { abs($0 - $1) <= tolerance * (1 + abs($1)) }
}

extension Termination {
    /// The optimum, if that is how the solve ended.
    var optimum: LPSolution? {
        if case .optimal(let solution) = self { solution } else { nil }
    }
}
