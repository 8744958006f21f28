internal import Reporting
internal import Wording

/// The tasks of a comparison, on their way to results.
struct TaskBatch {
    let tasks: [PlanningTask]
    let folder: TaskFolder
    let environment: CommandEnvironment

    /// What comes of every task, in their order; those that end without a result are tried again as
    /// often as the executor allows.
    ///
    /// - Throws: `CommandFailure` with the names of those that fail, or that were not done when the
    ///   user asked to stop.
    func outcomes(
        _ executor: some TaskExecutor, language: ReaderLanguage
    ) throws(CommandFailure) -> [ScenarioOutcome] {
        let line = RunCountLine(
            environment, all: tasks.count, progress: ComparisonPhrase.progress.phrase,
            language: language)
        defer { line.clear() }
        for _ in 0..<executor.attempts {
            let waiting = unfinished
            guard !waiting.isEmpty, !environment.isCancelled() else { break }
            try executor.run(waiting, in: folder) { line.show(folder.resultCount) }
        }
        let missing = unfinished
        guard missing.isEmpty || !environment.isCancelled() else {
            throw .comparisonStopped(missing.map { tasks[$0].name })
        }
        var outcomes: [ScenarioOutcome] = []
        var failures: [FailedScenario] = []
        for (index, task) in tasks.enumerated() {
            switch folder.result(index) {
            case .outcome(let outcome): outcomes.append(outcome)
            case .refusal(let message, let status):
                failures.append(
                    FailedScenario(
                        name: task.name, status: CommandStatus(rawValue: status) ?? .internalError,
                        message: message))
            case nil:
                failures.append(
                    FailedScenario(
                        name: task.name, status: .internalError,
                        message: folder.lastWords(of: index)))
            }
        }
        guard failures.isEmpty else { throw .scenariosFailed(failures) }
        return outcomes
    }

    private var unfinished: [Int] {
        tasks.indices.filter { folder.result($0) == nil }
    }
}
