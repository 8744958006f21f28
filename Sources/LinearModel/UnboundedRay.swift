/// A way to improve the objective without end: all points `start + t·direction` with t ≥ 0 meet
/// all constraints, and the objective improves with t.
public struct UnboundedRay: Hashable, Sendable {
    /// A value for each variable, in the order of columns.
    public let start: [Double]
    /// The change of each variable, in the order of columns; the largest is 1 or −1.
    public let direction: [Double]

    /// A ray.
    public init(start: [Double], direction: [Double]) {
        self.start = start
        self.direction = direction
    }
}

extension SparseProgram {
    /// The ray from `start` along `direction`, scaled, or `nil` when it does not prove the program
    /// unbounded.
    ///
    /// Only rounding is forgiven: a component or the change of a row that goes against a bound is
    /// taken for zero when it is a billionth of the largest.
    /// - Complexity: O(rows + columns + entries).
    public func unboundedRay(from start: [Double], along direction: [Double]) -> UnboundedRay? {
        precondition(start.count == columnCount && direction.count == columnCount)
        let noPrices = Array(repeating: 0.0, count: rowCount)
        guard evaluate(primal: start, dual: noPrices).residuals.isFeasible else { return nil }
        let length = direction.reduce(0) { max($0, abs($1)) }
        guard length > 0 && length.isFinite else { return nil }
        var steps = direction.map { $0 / length }
        for column in steps.indices
        where goesAgainst(columnLower[column], columnUpper[column], steps[column]) {
            guard abs(steps[column]) <= Self.rounding else { return nil }
            steps[column] = 0
        }
        guard improvesObjective(steps) && staysWithinRows(steps) else { return nil }
        return UnboundedRay(start: start, direction: steps)
    }

    private static var rounding: Double { 1e-9 }

    private func goesAgainst(_ lower: Double, _ upper: Double, _ change: Double) -> Bool {
        change < 0 ? lower.isFinite : change > 0 && upper.isFinite
    }

    private func improvesObjective(_ steps: [Double]) -> Bool {
        var change = 0.0
        var largest = 0.0
        for column in steps.indices {
            let term = cost[column] * steps[column]
            change += term
            largest = max(largest, abs(term))
        }
        let improvement = objective == .minimize ? -change : change
        return improvement > Self.rounding * largest
    }

    private func staysWithinRows(_ steps: [Double]) -> Bool {
        var change = Array(repeating: 0.0, count: rowCount)
        var largest = change
        for column in steps.indices where steps[column] != 0 {
            for entry in starts[column]..<starts[column + 1] {
                let row = Int(entryRows[entry])
                let term = entryValues[entry] * steps[column]
                change[row] += term
                largest[row] = max(largest[row], abs(term))
            }
        }
        return change.indices.allSatisfy { row in
            !goesAgainst(rowLower[row], rowUpper[row], change[row])
                || abs(change[row]) <= Self.rounding * max(largest[row], 1)
        }
    }
}
