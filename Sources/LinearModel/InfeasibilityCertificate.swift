/// Why no values of the variables can meet all constraints.
public enum InfeasibilityCertificate: Hashable, Sendable {
    /// The bounds of the row allow no activity at all.
    case emptyRow(RowIndex)
    /// The bounds of the column allow no value at all.
    case emptyColumn(VariableIndex)
    /// Weights y of the rows with which they contradict the bounds of the columns.
    ///
    /// The sum Σᵢ yᵢ·activityᵢ equals Σⱼ (Aᵀy)ⱼ·xⱼ for any x, yet the least the bounds of the rows
    /// allow for the former is more than the greatest the bounds of the columns allow for the
    /// latter (Farkas 1902, doi:10.1515/crll.1902.124.1).
    case rowWeights([Double])
}

extension SparseProgram {
    /// The first row or else column whose bounds allow no value at all.
    public var emptyBounds: InfeasibilityCertificate? {
        if let row = rowLower.indices.first(where: { rowLower[$0] > rowUpper[$0] }) {
            return .emptyRow(RowIndex(position: row))
        }
        if let column = columnLower.indices.first(where: { columnLower[$0] > columnUpper[$0] }) {
            return .emptyColumn(VariableIndex(position: column))
        }
        return nil
    }

    /// The certificate that `weights` or their opposites make, or `nil` when they prove nothing.
    ///
    /// The weights are scaled for the largest to be 1 or −1. One that is a trillionth of that, or
    /// wants a bound its row does not have, is dropped. Beyond that, only rounding is forgiven:
    /// where a column has no bound, a sum that is a billionth of its largest term counts as zero,
    /// and the contradiction must exceed what rounding can make of the sums.
    /// - Complexity: O(rows + columns + entries).
    public func infeasibilityCertificate(
        rowWeights weights: [Double]
    ) -> InfeasibilityCertificate? {
        precondition(weights.count == rowCount)
        let largest = weights.reduce(0) { max($0, abs($1)) }
        guard largest > 0 && largest.isFinite else { return nil }
        for sign in [1.0, -1.0] {
            let admissible = weights.indices.map { row in
                let weight = sign * weights[row] / largest
                return abs(weight) > 1e-12 && bound(of: row, for: weight).isFinite ? weight : 0
            }
            if excludesEverything(admissible) { return .rowWeights(admissible) }
        }
        return nil
    }

    /// The bound at which `weight` times the row's activity is least.
    private func bound(of row: Int, for weight: Double) -> Double {
        weight > 0 ? rowLower[row] : rowUpper[row]
    }

    private func excludesEverything(_ weights: [Double]) -> Bool {
        var difference = 0.0
        var magnitude = 0.0
        for row in weights.indices where weights[row] != 0 {
            let term = weights[row] * bound(of: row, for: weights[row])
            difference += term
            magnitude += abs(term)
        }
        for column in 0..<columnCount {
            let (sum, largest) = weightedSum(of: column, weights)
            let limit = sum > 0 ? columnUpper[column] : columnLower[column]
            if limit.isFinite {
                difference -= sum * limit
                magnitude += largest * abs(limit)
            } else if abs(sum) > 1e-9 * largest {
                return false
            }
        }
        return difference > 1e-13 * magnitude
    }

    private func weightedSum(
        of column: Int, _ weights: [Double]
    ) -> (sum: Double, largest: Double) {
        var sum = 0.0
        var largest = 0.0
        for entry in starts[column]..<starts[column + 1] {
            let term = entryValues[entry] * weights[Int(entryRows[entry])]
            sum += term
            largest = max(largest, abs(term))
        }
        return (sum, largest)
    }
}
