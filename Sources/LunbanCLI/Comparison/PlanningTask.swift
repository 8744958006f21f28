internal import Reporting
internal import RosterModel

/// The unit of work of a comparison: one scenario to plan, from whose terms one result comes.
struct PlanningTask: Codable {
    /// The scenario's name in the comparison.
    let name: String
    /// The absolute path of its file.
    let scenario: String
    /// The values set to others.
    let variations: [ScenarioVariation]
    let limits: Limits
    /// The seed of the search and of the simulated runs.
    let seed: UInt64
    /// The simulated runs; 0 for none.
    let replications: Int
    /// The folder for the scenario's own files; nil for none.
    let out: String?
    /// The language of these files.
    let language: String

    /// When the search ends.
    struct Limits: Codable {
        /// Seconds; nil for no limit.
        let seconds: Int?
        /// The gap that is good enough; nil for the standard.
        let gap: Double?
        let rounds: Int
    }
}

/// What comes of a task.
enum TaskResult: Codable {
    case outcome(ScenarioOutcome)
    /// It cannot be planned: what the program says of it, and the status it would end with.
    case refusal(message: String, status: Int32)
}
