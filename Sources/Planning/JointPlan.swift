internal import LinearModel
internal import RosterModel
internal import RosterOptimization

/// A roster planned together with its tickets, and what planning in two steps would have come to.
struct JointPlan {
    var roster: Roster
    /// The plan of each person that the roster stands for.
    var plans: [WorkPlan]
    let model: ScenarioProblem
    let found: FoundRoster
    /// A number no roster's objective is below.
    let lowerBound: Double
    /// The flow of tickets, with the pools that turned out to matter.
    let demand: FlowDemand
    var flow: FlowOutcome
    var objective: ObjectiveBreakdown
    let twoSteps: TwoStepPlan
}
