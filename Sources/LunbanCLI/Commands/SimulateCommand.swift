internal import ArgumentParser
internal import EventSimulation
internal import LaborLaw
internal import LinearModel
internal import Planning
internal import Reporting
internal import RosterModel
internal import ScenarioFiles
internal import Wording
internal import WorkTime

/// `lunban simulate`: a roster meets its tickets, again and again.
struct SimulateCommand: Command {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "simulate", abstract: HelpLanguage.text(.simulate),
            discussion: HelpLanguage.text(.simulateNotes))
    }

    @Argument(help: .phrase(.scenario))
    var scenario: String

    @Argument(help: .phrase(.roster))
    var roster: String

    @Option(help: .phrase(.replications, valueName: "count"))
    var replications = RunCount.standard

    @Option(help: .phrase(.simulationSeed))
    var seed: UInt64 = 1

    @Option(help: .phrase(.replay, valueName: "from..to"))
    var replay: ReplayedDays?

    @Option(help: .phrase(.simulationThreads, valueName: "count"))
    var threads = ThreadCount.two

    @OptionGroup var result: ResultOptions

    func run<Solver: LPSolver>(at workplace: Workplace<Solver>) throws -> CommandStatus {
        let environment = workplace.environment
        let subject = try environment.scenario(at: scenario)
        let (roster, file) = try RosterReader().readFile(path: roster, scenario: subject)
        let law = try LawPackReader().law(of: subject, at: scenario)
        guard let run = try simulation(of: roster, for: subject, under: law, at: workplace) else {
            throw CommandFailure.nothingSimulated
        }
        let report = SimulationReport(run, roster: file)
        switch result.format {
        case .json: try environment.show(SimulationDocument.json(report))
        case .text:
            try environment.show(
                SimulationText.text(
                    report, language: result.language, isTerminal: environment.isOutputTerminal))
        }
        return .done
    }

    /// Simulates, showing how far it has come.
    private func simulation<Solver: LPSolver>(
        of roster: Roster, for subject: Scenario, under law: [LawPack],
        at workplace: Workplace<Solver>
    ) throws(CommandFailure) -> SimulationRun? {
        let environment = workplace.environment
        let line = RunCountLine(
            environment, all: replications.count, progress: SimulationPhrase.progress.phrase,
            language: result.language)
        defer { line.clear() }
        do {
            return try workplace.planner.simulate(
                roster, of: subject, under: law,
                against: replay.map { .replay($0.dates) } ?? .forecast,
                replication: Replication(count: replications.count, seed: seed),
                monitor: SimulationMonitor(
                    threads: threads.rawValue, isCancelled: environment.isCancelled,
                    onProgress: line.show))
        } catch {
            throw CommandFailure(error, scenario: subject, path: scenario)
        }
    }
}

/// How many runs a simulation has.
struct RunCount: ExpressibleByArgument {
    let count: Int

    static let standard = RunCount(count: 200)

    private init(count: Int) {
        self.count = count
    }

    init?(argument: String) {
        guard let count = Int(argument), (1...100_000).contains(count) else { return nil }
        self.init(count: count)
    }

    var defaultValueDescription: String { "\(count)" }
}

/// Past days to replay, as `2026-11-02..2026-11-08`; the last is one of them.
struct ReplayedDays: ExpressibleByArgument {
    let dates: DateRange

    init?(argument: String) {
        guard let dots = argument.firstRange(of: ".."),
            let first = LocalDate(argument[..<dots.lowerBound]),
            let last = LocalDate(argument[dots.upperBound...]), first <= last
        else { return nil }
        dates = DateRange(start: first, end: last + 1)
    }
}
