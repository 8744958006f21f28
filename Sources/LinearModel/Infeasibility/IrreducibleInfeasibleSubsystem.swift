/// Bounds of a program that contradict each other, none of which could be missed.
///
/// Together with the background the bounds are infeasible; leave any one of them out, and the rest
/// is feasible. A program may contain many such sets: mending one contradiction may reveal the
/// next.
///
/// Source: J. W. Chinneck, *Feasibility and Infeasibility in Optimization* (2008), ch. 6.
public struct IrreducibleInfeasibleSubsystem: Hashable, Sendable {
    /// The bounds: those of rows first, each in the order of the program, lower before upper.
    public let sides: [ConstraintSide]
    /// Whether the contradiction appears only because integer columns must be whole.
    ///
    /// When it does not, what holds of the set holds with integer columns taking fractions: they
    /// cannot resolve the contradiction either, though fewer bounds might already rule out whole
    /// numbers.
    public let needsWholeNumbers: Bool

    /// The rows among the bounds, each once.
    public var rows: [RowIndex] {
        var rows: [RowIndex] = []
        for case .row(let row) in sides.lazy.map(\.place) where rows.last != row {
            rows.append(row)
        }
        return rows
    }
}

/// What is known of why a program is infeasible.
public enum InfeasibilityExplanation: Hashable, Sendable {
    /// The program is feasible: there is nothing to explain.
    case feasible
    /// Bounds that contradict each other. That they do, and that none could be missed, was
    /// verified by solving for the set and for each of its parts with one bound left out.
    case found(IrreducibleInfeasibleSubsystem)
    /// What may not be named is infeasible by itself.
    case backgroundInfeasible
    /// The limit came first. The bounds contradict each other, but some may be missed; `nil`
    /// while it is not known whether the program is infeasible at all.
    case limitReached(contradiction: [ConstraintSide]?, ReachedLimit)
    /// The solver failed, or answers contradict each other; the text says how.
    case numericalTrouble(String)
    /// `SolveLimits.isCancelled` said so; the bounds are as for ``limitReached(contradiction:_:)``.
    case cancelled(contradiction: [ConstraintSide]?)
}

extension LPSolver {
    /// Finds bounds of a program that contradict each other, none of which could be missed.
    ///
    /// First every bound that may be blamed is made elastic, and the total by which they give way
    /// is minimized; those that give way are made rigid again, round after round, until nothing
    /// fits any more. The bounds made rigid contain a contradiction (J. W. Chinneck and E. W.
    /// Dravnieks, "Locating Minimal Infeasible Constraint Sets in Linear Programs", ORSA J.
    /// Comput. 3 (1991), doi:10.1287/ijoc.3.2.157). Then they are left out one at a time, for good
    /// if the rest is still infeasible. Columns and late rows are left out first.
    ///
    /// If the program is feasible but for its integer columns, every bound that may be blamed is
    /// left out in turn, each time with an integer solve, which suits small programs. Each solve
    /// gets an equal share of what is left of the limits; a bound that cannot be decided within
    /// its share stays, and the answer is then
    /// ``InfeasibilityExplanation/limitReached(contradiction:_:)``. Integer columns whose bounds
    /// may be blamed make an endless search possible: set a limit.
    ///
    /// - Parameters:
    ///   - program: The program; its objective plays no part.
    ///   - blame: Which bounds may be named; all others always hold.
    ///   - limits: Those of all solves together.
    /// - Returns: The bounds, or why there are none.
    /// - Precondition: `blame` names rows and columns of the program.
    /// - Complexity: A solve per elastic round, one per bound that was made rigid and one more per
    ///   bound of the answer, each from the basis of the last.
    public func explainInfeasibility(
        of program: LinearProgram, blaming blame: Blame = Blame(),
        limits: SolveLimits = SolveLimits()
    ) -> InfeasibilityExplanation {
        var search = SubsystemSearch(
            solver: self, program: program.withoutCosts, suspects: blame.suspects(in: program),
            budget: SolveBudget(limits))
        return search.explanation()
    }
}
