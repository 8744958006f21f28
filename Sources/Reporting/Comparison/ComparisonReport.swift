public import RosterModel

/// Scenarios planned side by side: the one value all reports of a comparison are made from.
public struct ComparisonReport: Sendable {
    /// The scenarios, the one that the others are measured against first.
    public let scenarios: [ComparedScenario]
    /// What was varied, in the order of the command line; empty where nothing was.
    public let axes: [ScenarioVariation.Key]
    /// The simulated runs of each scenario.
    public let replications: Int
    /// The seed of searches and runs.
    public let seed: UInt64
    /// The version of the program.
    public let version: String

    /// A comparison.
    ///
    /// - Precondition: there is a scenario.
    public init(
        scenarios: [ComparedScenario], axes: [ScenarioVariation.Key] = [], replications: Int,
        seed: UInt64, version: String
    ) {
        precondition(!scenarios.isEmpty, "there is nothing to compare")
        self.scenarios = scenarios
        self.axes = axes
        self.replications = replications
        self.seed = seed
        self.version = version
    }

    /// The scenario that the others are measured against.
    var base: ComparedScenario { scenarios[0] }

    /// The scenarios made by varying values.
    var points: [ComparedScenario] { scenarios.filter { !$0.variations.isEmpty } }

    /// The scenarios that are files of their own.
    var files: [ComparedScenario] { scenarios.filter(\.variations.isEmpty) }

    /// What may be said of a scenario's figures beside the base's.
    func judge(_ scenario: ComparedScenario) -> DifferenceJudge {
        DifferenceJudge(base: base.outcome.figures, other: scenario)
    }
}

/// One scenario of a comparison.
public struct ComparedScenario: Sendable {
    /// Its short name, such as that of its file; no other has it.
    public let name: String
    /// What was set to other values than its file's.
    public let variations: [ScenarioVariation]
    /// What came of it.
    public let outcome: ScenarioOutcome
    /// Whether its objective weighs the same things as the base's.
    public let isWeighedAlike: Bool
    /// Its late tickets less the base's, run by run; nil where either was not simulated.
    public let lateDifference: Estimate?

    /// A scenario.
    public init(
        name: String, variations: [ScenarioVariation] = [], outcome: ScenarioOutcome,
        isWeighedAlike: Bool = true, lateDifference: Estimate? = nil
    ) {
        self.name = name
        self.variations = variations
        self.outcome = outcome
        self.isWeighedAlike = isWeighedAlike
        self.lateDifference = lateDifference
    }
}
