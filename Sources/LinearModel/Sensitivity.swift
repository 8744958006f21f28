/// How far the numbers of a program may change, one at a time, before its optimal basis is no
/// longer optimal.
///
/// At a degenerate optimum the ranges are those of the basis that was found: the solution may stay
/// optimal beyond them.
public struct Sensitivity: Hashable, Sendable {
    /// The costs of each column with which the values of all variables stay optimal, in the order
    /// of columns.
    public let costs: [ClosedRange<Double>]
    /// What each row's bounds may become, in the order of rows.
    public let rows: [RowSensitivity]

    /// Ranges that belong together.
    public init(costs: [ClosedRange<Double>], rows: [RowSensitivity]) {
        self.costs = costs
        self.rows = rows
    }
}

/// What the bounds of one row may become.
public enum RowSensitivity: Hashable, Sendable {
    /// The row rests on a bound, which may move within a range while all prices stay as they are.
    case binding(RightHandSideRange)
    /// No bound holds the row's activity: its bounds may be any that contain the activity.
    case slack(activity: Double)
}

/// The values of a row's binding bound for which the prices of all rows hold.
public struct RightHandSideRange: Hashable, Sendable {
    /// The values, of which either end may be infinite.
    public let values: ClosedRange<Double>
    /// The objective when the bound is the least of the values.
    public let objectiveAtLeast: Double
    /// The objective when the bound is the greatest of the values.
    public let objectiveAtGreatest: Double

    /// A range with the objective at both ends.
    public init(
        values: ClosedRange<Double>, objectiveAtLeast: Double, objectiveAtGreatest: Double
    ) {
        self.values = values
        self.objectiveAtLeast = objectiveAtLeast
        self.objectiveAtGreatest = objectiveAtGreatest
    }
}
