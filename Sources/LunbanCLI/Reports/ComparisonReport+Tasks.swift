internal import EventSimulation
internal import Reporting
internal import RosterModel

extension ComparisonReport {
    /// What comes of tasks, the first the base; outcomes and weights are in the order of the tasks,
    /// which have one seed and number of runs.
    init(
        tasks: [PlanningTask], outcomes: [ScenarioOutcome], isWeighedAlike: [Bool],
        axes: [ScenarioVariation.Key]
    ) {
        let base = outcomes.first?.figures?.simulation
        let scenarios = tasks.indices.map { index in
            ComparedScenario(
                name: tasks[index].name, variations: tasks[index].variations,
                outcome: outcomes[index], isWeighedAlike: isWeighedAlike[index],
                lateDifference: Estimate(
                    outcomes[index].figures?.simulation?.lateByRun, less: base?.lateByRun))
        }
        self.init(
            scenarios: scenarios, axes: axes, replications: tasks.first?.replications ?? 0,
            seed: tasks.first?.seed ?? 0, version: Version.current)
    }
}

extension Estimate {
    /// The mean difference of runs that met the same tickets; nil without as many of both.
    fileprivate init?(_ runs: [Int]?, less others: [Int]?) {
        guard let runs, let others, !runs.isEmpty, runs.count == others.count else { return nil }
        self.init(ConfidenceInterval(of: zip(runs, others).map { Double($0 - $1) }))
    }
}
