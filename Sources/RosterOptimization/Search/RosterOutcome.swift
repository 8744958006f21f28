/// What a search for a roster came to.
public enum RosterOutcome: Sendable {
    /// A roster, with its bound.
    case roster(FoundRoster)
    /// Some people are proven to have no legal plan at all, whatever the others do: their
    /// positions. `ConflictSearch` tells why.
    case noLegalPlan(people: [Int])
    /// For some people neither a legal plan was found nor a proof that there is none: their
    /// positions.
    case undecided(people: [Int])
    /// The linear part has no solution at the heads of the first roster, as it must whatever
    /// people work: the names of rows that contradict each other, none when the solver cannot tell.
    case noLinearSolution(rows: [String])
}

/// A roster found and how good it is.
public struct FoundRoster: Sendable {
    /// The plan of each person.
    public let plans: [WorkPlan]
    /// Its objective in points.
    public let objective: Double
    /// A number no roster's objective is below; minus infinity when the search ended too early.
    public let lowerBound: Double
    /// What ended the search.
    public let endedBy: SearchEnding
    /// Points that one more head on each requirement's row is worth, in the linear relaxation;
    /// empty when the search ended too early.
    public let rowPrices: [Double]
    /// Points by which the cost changes for each unit that a bound of the linear part's rows is
    /// moved up, in the linear relaxation; empty when the search ended too early.
    public let linearPrices: [Double]
    /// What all rows are worth at the bound, for searches that go on from there.
    public let boundPrices: BoundPrices
    /// The linear part beside these plans; nil when the problem has none.
    public let linearSolution: LinearSolution?
    /// Parts planned anew.
    public let rounds: Int

    /// The distance to the bound.
    public var gap: OptimalityGap {
        OptimalityGap(objective: objective, lowerBound: lowerBound)
    }
}

/// Why a search ended.
public enum SearchEnding: String, Sendable {
    /// The roster is proven to be the best.
    case proven
    /// The gap asked for was reached.
    case gapReached
    /// Every round was done.
    case searchComplete
    /// The clock ran out.
    case timeLimit
    /// The user asked to stop.
    case interrupted
}
