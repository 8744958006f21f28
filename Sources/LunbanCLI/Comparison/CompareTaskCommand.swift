internal import ArgumentParser
internal import EventSimulation
internal import LaborLaw
internal import LinearModel
internal import Planning
internal import Reporting
internal import RosterModel
internal import RosterOptimization
internal import ScenarioFiles
internal import Wording

/// `lunban compare-task`: one scenario of a comparison, in a process of its own.
struct CompareTaskCommand: Command {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "compare-task", abstract: HelpLanguage.text(.compareTask),
            shouldDisplay: false)
    }

    @Argument(help: .phrase(.taskFolder))
    var folder: String

    @Argument(help: .phrase(.taskIndex))
    var index: Int

    func run<Solver: LPSolver>(at workplace: Workplace<Solver>) throws -> CommandStatus {
        let folder = TaskFolder(path: folder)
        guard let task = folder.task(index) else {
            throw ValidationError("no task \(index) in \(folder.path)/tasks.json")
        }
        try folder.write(result(of: task, at: workplace), of: index)
        return .done
    }

    /// What comes of a task, refusals included; trouble with writing is trouble of the process.
    private func result<Solver: LPSolver>(
        of task: PlanningTask, at workplace: Workplace<Solver>
    ) throws -> TaskResult {
        do {
            return .outcome(try ScenarioTrial(task: task, workplace: workplace).outcome())
        } catch let failure as CommandFailure {
            let language = ReaderLanguage(tag: task.language) ?? .english
            return .refusal(message: failure.text(language), status: failure.status.rawValue)
        } catch let failure as ReadFailure {
            let status: CommandStatus = failure.missingFiles.isEmpty ? .badData : .missingFile
            return .refusal(message: failure.description, status: status.rawValue)
        }
    }
}

/// Plans and simulates the scenario of a task.
private struct ScenarioTrial<Solver: LPSolver> {
    let task: PlanningTask
    let workplace: Workplace<Solver>

    func outcome() throws -> ScenarioOutcome {
        let path = task.scenario
        let scenario = try ScenarioReader(jurisdictions: ShippedLaw.ids).read(path: path).scenario
            .varied(by: task.variations)
        let law = try LawPackReader().law(of: scenario, at: path)
        let planned: PlanningOutcome
        do throws(PlanningError) {
            planned = try workplace.planner.plan(
                scenario, under: law, limits: limits, seed: task.seed, threads: 1,
                onProgress: { _ in })
        } catch {
            throw CommandFailure(error, scenario: scenario, path: path)
        }
        switch planned {
        case .noLegalPlan(let impasses):
            return .noLegalPlan(people: names(impasses.map(\.specialist), in: scenario))
        case .undecided(let people):
            return .undecided(people: names(people, in: scenario))
        case .planned(let run):
            if let out = task.out {
                let language = ReaderLanguage(tag: task.language) ?? .english
                try PlanFiles(run, under: law, language: language).write(into: out)
            }
            return .planned(figures: PlanFigures(run, simulation: try simulation(of: run)))
        }
    }

    private var limits: SearchLimits {
        var limits = SearchLimits(
            timeLimit: task.limits.seconds.map { .seconds($0) }, rounds: task.limits.rounds)
        limits.gap = task.limits.gap ?? limits.gap
        return limits
    }

    private func simulation(of run: PlanningRun) throws(CommandFailure) -> SimulationRun? {
        guard task.replications > 0 else { return nil }
        do {
            return try workplace.planner.simulate(
                run.roster, of: run.scenario,
                replication: Replication(count: task.replications, seed: task.seed),
                monitor: SimulationMonitor(threads: 1))
        } catch {
            throw CommandFailure(error, scenario: run.scenario, path: task.scenario)
        }
    }

    private func names(_ people: [SpecialistID], in scenario: Scenario) -> [String] {
        scenario.team.specialists.filter { people.contains($0.id) }.map(\.name)
    }
}
