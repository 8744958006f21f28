/// How a linear solve ended, with exactly what is known in each case.
public enum Termination: Sendable {
    /// An optimum, verified against the program: scaled primal and dual residuals and the duality
    /// gap are within ``OptimalityResiduals/tolerance``.
    case optimal(LPSolution)
    /// No values of the variables meet all constraints, as the certificate, verified, proves.
    case infeasible(InfeasibilityCertificate)
    /// The constraints can be met, and the objective improved without end along the ray, verified.
    case unbounded(UnboundedRay)
    /// The limit came first. The solution, if there is one, is feasible but not proven optimal;
    /// its duals price nothing.
    case limitReached(LPSolution?, ReachedLimit)
    /// The solver failed, or its answer did not survive verification; the text says how.
    case numericalTrouble(String)
    /// `SolveLimits.isCancelled` said so.
    case cancelled
}

/// Which of the limits ended a solve.
public enum ReachedLimit: Hashable, Sendable {
    /// The time limit.
    case time
    /// The limit on simplex iterations.
    case iterations
    /// The solver's limit on memory. The session cannot be used further.
    case memory
    /// The relative gap of an integer solve.
    case gap
}
