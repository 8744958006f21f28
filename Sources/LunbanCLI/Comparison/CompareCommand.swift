internal import ArgumentParser
internal import Foundation
internal import LinearModel
internal import Reporting
internal import RosterModel
internal import ScenarioFiles
internal import Wording

extension ExecutorName: ExpressibleByArgument {}

/// `lunban compare`: scenarios planned side by side.
struct CompareCommand: Command {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "compare", abstract: HelpLanguage.text(.compare),
            discussion: HelpLanguage.text(.compareNotes))
    }

    @Argument(help: .phrase(.compareBase))
    var base: String

    @Argument(help: .phrase(.compareOthers))
    var others: [String] = []

    @Option(help: .phrase(.vary, valueName: "what"))
    var vary: [VariedValues] = []

    @Option(help: .phrase(.compareOut, valueName: "folder"))
    var out: String?

    @Option(help: .phrase(.compareTimeLimit, valueName: "time"))
    var timeLimit: TimeSpan?

    @Option(help: .phrase(.gap, valueName: "share"))
    var gap: Share?

    @Option(help: .phrase(.rounds, valueName: "count"))
    var rounds: Int?

    @Option(help: .phrase(.seed))
    var seed: UInt64 = 1

    @Option(help: .phrase(.compareReplications, valueName: "count"))
    var replications = RunCount.standard.count

    @Option(help: .phrase(.executor))
    var executor = ExecutorName.local

    @Option(help: .phrase(.jobs, valueName: "count"))
    var jobs = 2

    @OptionGroup var result: ResultOptions

    func validate() throws {
        guard !others.isEmpty || !vary.isEmpty else {
            throw ValidationError("a second scenario or --vary is needed to compare with")
        }
        let keys = vary.map(\.key)
        guard Set(keys).count == keys.count else {
            throw ValidationError("--vary takes each value once")
        }
        let combinations = vary.reduce(1) { min($0, 10_000) * $1.shares.count }
        guard vary.isEmpty || combinations <= 1000 else {
            throw ValidationError("--vary makes \(combinations) scenarios; at most 1000 are run")
        }
        guard (0...100_000).contains(replications) else {
            throw ValidationError("--replications takes 0 to 100000")
        }
        guard (1...1024).contains(jobs) else { throw ValidationError("--jobs takes 1 to 1024") }
        guard rounds.map({ (0...1_000_000).contains($0) }) ?? true else {
            throw ValidationError("--rounds takes 0 to 1000000")
        }
        guard executor == .local || out != nil else {
            throw ValidationError("--executor slurm needs --out in a folder that all nodes see")
        }
    }

    func run<Solver: LPSolver>(at workplace: Workplace<Solver>) throws -> CommandStatus {
        let environment = workplace.environment
        guard let program = environment.program else { throw CommandFailure.missingProgram("–") }
        let weights = try readAll(in: environment)
        let tasks = tasks(rounds: rounds ?? workplace.rounds)
        let key = UUID().uuidString.lowercased()
        let parent = out.map(absolute) ?? FileManager.default.temporaryDirectory.path
        let folder = TaskFolder(path: "\(parent)/.lunban-\(key)")
        defer { folder.remove() }
        try folder.write(tasks)
        let batch = TaskBatch(tasks: tasks, folder: folder, environment: environment)
        let outcomes: [ScenarioOutcome]
        switch executor {
        case .local:
            outcomes = try batch.outcomes(
                LocalExecutor(
                    program: program, jobs: jobs, isCancelled: environment.isCancelled),
                language: result.language)
        case .slurm:
            outcomes = try batch.outcomes(
                SlurmExecutor(
                    program: program, jobs: jobs, jobName: "lunban-\(key)",
                    isCancelled: environment.isCancelled), language: result.language)
        }
        let report = ComparisonReport(
            tasks: tasks, outcomes: outcomes,
            isWeighedAlike: tasks.map { weights[$0.scenario] == weights[tasks[0].scenario] },
            axes: vary.map(\.key))
        try show(report, in: environment)
        return outcomes.allSatisfy { $0.figures?.staff.hardStops == 0 } ? .done : .no
    }

    /// Reads every scenario and its law, so that all that is wrong is told before any is planned.
    ///
    /// - Returns: What each scenario weighs, by its absolute path.
    private func readAll(
        in environment: CommandEnvironment
    ) throws(ReadFailure) -> [String: ObjectiveWeights] {
        var weights: [String: ObjectiveWeights] = [:]
        var failures: [ReadFailure] = []
        for path in [base] + others where weights[absolute(path)] == nil {
            do throws(ReadFailure) {
                let scenario = try environment.scenario(at: path)
                _ = try LawPackReader().law(of: scenario, at: path)
                weights[absolute(path)] = scenario.objective
            } catch {
                failures.append(error)
            }
        }
        guard failures.isEmpty else {
            throw ReadFailure(
                diagnostics: failures.flatMap(\.diagnostics),
                missingFiles: failures.flatMap(\.missingFiles))
        }
        return weights
    }

    /// One task a scenario: the base, the others, then the base with other values.
    private func tasks(rounds: Int) -> [PlanningTask] {
        let seconds = timeLimit ?? (self.rounds == nil ? .minute : nil)
        let limits = PlanningTask.Limits(
            seconds: seconds.map { Int($0.duration.components.seconds) }, gap: gap?.value,
            rounds: rounds)
        let scenarios =
            ([base] + others).map { (path: $0, variations: [ScenarioVariation]()) }
            + vary.combinations.map { (path: base, variations: $0) }
        var taken: Set<String> = []
        return scenarios.map { path, variations in
            let file = URL(filePath: path).deletingPathExtension().lastPathComponent
            let wanted =
                variations.isEmpty ? file : variations.map(\.name).joined(separator: ",")
            let name =
                ([wanted] + (2...(scenarios.count + 1)).map { "\(wanted)-\($0)" })
                .first { !taken.contains($0) } ?? wanted
            taken.insert(name)
            return PlanningTask(
                name: name, scenario: absolute(path), variations: variations, limits: limits,
                seed: seed, replications: replications, out: out.map { absolute($0) + "/" + name },
                language: result.language.rawValue)
        }
    }

    private func show(_ report: ComparisonReport, in environment: CommandEnvironment) throws {
        let document = ComparisonDocument.json(report)
        if let out {
            let page = ComparisonPage.html(report, language: result.language)
            try WholeFiles(folder: out).write([
                ("compare.json", Array(document.utf8)), ("compare.html", Array(page.utf8)),
            ])
        }
        switch result.format {
        case .json: try environment.show(document)
        case .text:
            try environment.show(
                ComparisonText.text(
                    report, language: result.language, isTerminal: environment.isOutputTerminal))
        }
    }

    private func absolute(_ path: String) -> String {
        path.hasPrefix("/") ? path : FileManager.default.currentDirectoryPath + "/" + path
    }
}
