/// A part of all rosters: what is open to each person, and between what the fixed columns of the
/// master program lie.
struct BranchNode {
    /// What is open to each group's person.
    var domains: [PlanDomain]
    /// The bounds of the fixed columns.
    var bounds: [ClosedRange<Double>]
    /// A number no roster of the node is below.
    var lowerBound: Double
    /// Prices of the linking rows that gave a good bound.
    var prices: [Double]
    /// How many nodes were made before it.
    var number: Int
}
