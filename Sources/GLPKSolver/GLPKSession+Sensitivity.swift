internal import CGLPK
public import LinearModel

extension GLPKSession {
    /// How far costs and bounds may change before the optimum that the last solve has found by the
    /// simplex method changes; `nil` when it has not, or the program has changed since.
    ///
    /// - Complexity: O(rows) solves with the factorized basis.
    public func sensitivity() -> Sensitivity? {
        guard let optimum, let basis = optimum.basis else { return nil }
        var (leastCost, greatestCost) = (program.cost, program.cost)
        var (leastActivity, greatestActivity) = (optimum.rowActivity, optimum.rowActivity)
        let code = problem.call {
            cglpk_read_ranges(
                $0, &leastCost, &greatestCost, &leastActivity, &greatestActivity)
        }
        guard code == 0 else { return nil }
        let costs = program.cost.indices.map { column in
            let cost = program.cost[column]
            if basis.columns[column] == .basic {
                return min(leastCost[column], cost)...max(greatestCost[column], cost)
            }
            return costsOutOfBasis(
                cost, reducedCost: optimum.reducedCost[column], basis.columns[column])
        }
        let rows = optimum.rowActivity.indices.map { row in
            rowSensitivity(
                row, basis.rows[row], from: leastActivity[row], to: greatestActivity[row], optimum)
        }
        return Sensitivity(costs: costs, rows: rows)
    }

    /// The costs with which a column stays where it is, out of the basis.
    private func costsOutOfBasis(
        _ cost: Double, reducedCost: Double, _ status: BasisStatus
    ) -> ClosedRange<Double> {
        let turningPoint = cost - reducedCost
        switch status {
        case .fixed: return -.infinity ... .infinity
        case .atLower where program.objective == .minimize,
            .atUpper where program.objective == .maximize:
            return min(turningPoint, cost) ... .infinity
        case .atLower, .atUpper: return -.infinity...max(turningPoint, cost)
        case .free, .basic: return cost...cost
        }
    }

    private func rowSensitivity(
        _ row: Int, _ status: BasisStatus, from least: Double, to greatest: Double,
        _ optimum: LPSolution
    ) -> RowSensitivity {
        let activity = optimum.rowActivity[row]
        if status == .basic || status == .free { return .slack(activity: activity) }
        // A bound cannot pass its opposite.
        let lower = status == .atUpper ? max(least, program.rowLower[row]) : least
        let upper = status == .atLower ? min(greatest, program.rowUpper[row]) : greatest
        let values = min(lower, activity)...max(upper, activity)
        func objective(at value: Double) -> Double {
            let price = optimum.dual[row]
            return price == 0 ? optimum.objective : optimum.objective + price * (value - activity)
        }
        return .binding(
            RightHandSideRange(
                values: values, objectiveAtLeast: objective(at: values.lowerBound),
                objectiveAtGreatest: objective(at: values.upperBound)))
    }
}
