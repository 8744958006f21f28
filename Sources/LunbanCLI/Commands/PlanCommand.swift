internal import ArgumentParser
internal import CommandProcess
internal import LaborLaw
internal import LinearModel
internal import Planning
internal import Reporting
internal import RosterModel
internal import RosterOptimization
internal import ScenarioFiles
internal import Wording

/// `lunban plan`: from a scenario to an audited roster and its documents.
struct PlanCommand: Command {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "plan", abstract: HelpLanguage.text(.plan),
            discussion: HelpLanguage.text(.planNotes))
    }

    @Argument(help: .phrase(.scenario))
    var scenario: String

    @Option(help: .phrase(.out, valueName: "folder"))
    var out: String?

    @Option(help: .phrase(.timeLimit, valueName: "time"))
    var timeLimit = TimeSpan.minute

    @Option(help: .phrase(.gap, valueName: "share"))
    var gap: Share?

    @Option(help: .phrase(.rounds, valueName: "count"))
    var rounds: RoundCount?

    @Option(help: .phrase(.seed))
    var seed: UInt64 = 1

    @Option(help: .phrase(.threads, valueName: "count"))
    var threads = ThreadCount.two

    @Flag(help: .phrase(.trace))
    var trace = false

    @OptionGroup var result: ResultOptions

    func run<Solver: LPSolver>(at workplace: Workplace<Solver>) throws -> CommandStatus {
        let environment = workplace.environment
        let start = environment.now()
        let subject = try environment.scenario(at: scenario)
        guard !environment.isCancelled() else { throw CommandFailure.nothingToShow }
        let law = try LawPackReader().law(of: subject, at: scenario)
        let search = PlanSearch(
            timeLimit: timeLimit, gap: gap, rounds: rounds, seed: seed, threads: threads,
            isTraced: trace, language: result.language)
        switch try search.outcome(of: subject, under: law, at: workplace, path: scenario) {
        case .planned(let run):
            let files = PlanFiles(run, under: law, language: result.language)
            try show(run, files, in: environment)
            if let out { try files.write(into: out) }
            if result.format == .text {
                let seconds = environment.now() - start
                try environment.show(closing(run, seconds: seconds).joined(separator: "\n"))
            }
            return run.compliance.isLegal ? .done : .no
        case .noLegalPlan(let impasses):
            let report = ImpasseReport(impasses, of: subject)
            guard result.format == .json else { throw CommandFailure.noLegalPlan(report) }
            try environment.show(ImpasseDocument.json(report))
            return .no
        case .undecided(let people):
            throw CommandFailure.undecided(people, of: subject)
        }
    }

    private func show(
        _ run: PlanningRun, _ files: PlanFiles, in environment: CommandEnvironment
    ) throws(CommandFailure) {
        switch result.format {
        case .json: try environment.show(files.plan)
        case .text:
            try environment.show(
                TextBoard.text(
                    files.report, language: result.language,
                    isTerminal: environment.isOutputTerminal))
        }
    }

    /// The last lines: how long it took, who ended it, where the files are.
    private func closing(
        _ run: PlanningRun, seconds: Duration
    ) -> [String] {
        func words(_ phrase: CommandPhrase, _ values: KeyValuePairs<String, String> = [:]) -> String
        {
            phrase.phrase.filled(values).text(result.language)
        }
        let ending: [String] =
            switch run.endedBy {
            case .timeLimit: [words(.byTimeLimit)]
            case .interrupted: [words(.byUser)]
            case .proven, .gapReached, .searchComplete: []
            }
        let written = out.map { folder in
            words(
                .written,
                ["folder": folder, "files": PlanFiles.names.joined(separator: ", ")])
        }
        return [words(.seconds, ["seconds": seconds.inSeconds.figure(digits: 1)])] + ending
            + [written].compactMap { $0 } + [""]
    }
}
