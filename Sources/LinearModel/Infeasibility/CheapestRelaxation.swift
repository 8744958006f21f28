/// The cheapest way to make an infeasible program feasible by moving bounds of its rows.
///
/// With rows i that may give way at weights wᵢ per unit, it minimizes Σᵢ wᵢ·eᵢ, where eᵢ ≥ 0 is by
/// how much row i's bound is moved outward; all other rows and all columns' bounds stand.
public struct CheapestRelaxation: Hashable, Sendable {
    /// A bound to be moved.
    public struct Move: Hashable, Sendable {
        /// The bound as it stands.
        public let side: ConstraintSide
        /// By how much it moves outward, in the row's unit; positive.
        public let amount: Double
        /// What the move costs: the row's weight times the amount.
        public let cost: Double

        /// The value of the bound after the move.
        public var newBound: Double {
            side.direction == .lower ? side.bound - amount : side.bound + amount
        }
    }

    /// The bounds to be moved, in the order of rows, lower before upper.
    public let moves: [Move]

    /// What all moves cost together; no other way of making the program feasible costs less.
    public var cost: Double { moves.reduce(0) { $0 + $1.cost } }

    /// `program` with the bounds moved.
    /// - Precondition: The program is the one the moves were found for.
    public func applied(to program: LinearProgram) -> LinearProgram {
        var rows = program.rows
        for move in moves {
            guard case .row(let row) = move.side.place else { continue }
            let bounds = rows[row.position].bounds
            rows[row.position].bounds = bounds.with(move.newBound, at: move.side.direction)
        }
        var relaxed = LinearProgram(
            name: program.name, objective: program.objective,
            objectiveConstant: program.objectiveConstant)
        for row in rows { relaxed.addRow(row) }
        for column in program.columns { relaxed.addColumn(column) }
        return relaxed
    }
}

/// What is known of the cheapest relaxation of a program.
public enum RelaxationOutcome: Hashable, Sendable {
    /// The program is feasible as it stands: nothing has to move.
    case feasible
    /// The cheapest moves; that the program is feasible after them was verified by solving it.
    case found(CheapestRelaxation)
    /// What may not move is infeasible by itself.
    case hardConstraintsInfeasible
    /// The limit came first.
    case limitReached(ReachedLimit)
    /// The solver failed, or answers contradict each other; the text says how.
    case numericalTrouble(String)
    /// `SolveLimits.isCancelled` said so.
    case cancelled
}

extension LPSolver {
    /// Finds the cheapest way to make a program feasible, integer columns whole.
    ///
    /// - Parameters:
    ///   - program: The program; its objective plays no part.
    ///   - weights: The points per unit by which a bound of the row is moved; rows without a
    ///     weight are hard.
    ///   - limits: Those of all solves together.
    /// - Returns: The moves, or why there are none.
    /// - Precondition: Weights are finite and positive, and name rows of the program.
    public func cheapestRelaxation(
        of program: LinearProgram, weights: [RowIndex: Double],
        limits: SolveLimits = SolveLimits()
    ) -> RelaxationOutcome {
        precondition(
            weights.allSatisfy {
                program.rows.indices.contains($0.key.position) && $0.value > 0
                    && $0.value.isFinite
            }, "a weight must be finite, positive and that of a row")
        var budget = SolveBudget(limits)
        do throws(Interruption) {
            return try relax(program, weights, &budget)
        } catch {
            switch error {
            case .limit(let limit): return .limitReached(limit)
            case .cancelled: return .cancelled
            case .trouble(let text): return .numericalTrouble(text)
            }
        }
    }

    private func relax(
        _ program: LinearProgram, _ weights: [RowIndex: Double], _ budget: inout SolveBudget
    ) throws(Interruption) -> RelaxationOutcome {
        if try isFeasible(program, .dual, &budget) { return .feasible }
        let sides = program.sides(ofRows: { weights[$0] != nil }, ofColumns: { _ in false })
        let costs = sides.map { side in
            guard case .row(let row) = side.place else { return 0.0 }
            return weights[row] ?? 0
        }
        let elastic = ElasticProgram(program, softening: sides, costs: costs)
        let values = try work(on: elastic.program) { session throws(Interruption) in
            try budget.optimum(in: session, program.integrality, .dual)
        }
        guard let values else { return .hardConstraintsInfeasible }
        let amounts = elastic.amounts(in: values)
        let moves = sides.indices.filter { amounts[$0] > 0 }.map {
            CheapestRelaxation.Move(
                side: sides[$0], amount: amounts[$0], cost: costs[$0] * amounts[$0])
        }
        let relaxation = CheapestRelaxation(moves: moves)
        guard try isFeasible(relaxation.applied(to: program), .primal, &budget) else {
            throw .trouble("still infeasible after the cheapest moves")
        }
        return .found(relaxation)
    }

    private func isFeasible(
        _ program: LinearProgram, _ method: SimplexMethod, _ budget: inout SolveBudget
    ) throws(Interruption) -> Bool {
        try work(on: program.withoutCosts) { session throws(Interruption) in
            try budget.optimum(in: session, program.integrality, method) != nil
        }
    }
}

extension LinearProgram {
    /// What a solve for the program as it stands demands of its columns.
    fileprivate var integrality: Integrality { hasIntegerColumns ? .whole : .relaxed }
}
