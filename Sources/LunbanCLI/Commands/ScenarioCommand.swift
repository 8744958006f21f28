internal import ArgumentParser
internal import LinearModel
internal import Reporting
internal import RosterModel
internal import ScenarioFiles
internal import Wording

/// `lunban scenario`: scenarios as files.
struct ScenarioCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "scenario", abstract: HelpLanguage.text(.scenarios),
            subcommands: [ScenarioDiffCommand.self, ScenarioResolveCommand.self])
    }
}

/// `lunban scenario diff`: what one scenario has otherwise than another.
struct ScenarioDiffCommand: Command {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "diff", abstract: HelpLanguage.text(.scenarioDiff))
    }

    @Argument(help: .phrase(.scenario))
    var first: String

    @Argument(help: .phrase(.otherScenario))
    var second: String

    @OptionGroup var result: ResultOptions

    func run<Solver: LPSolver>(at workplace: Workplace<Solver>) throws -> CommandStatus {
        let environment = workplace.environment
        let (before, after) = try environment.scenarios(at: first, second)
        let differences = ScenarioDifferences(from: before, to: after)
        switch result.format {
        case .text:
            try environment.show(
                DifferenceText.text(
                    differences, names: (first, second), language: result.language))
        case .json:
            try environment.show(
                DifferenceDocument.json(differences, names: (first, second)))
        }
        return .done
    }
}

/// `lunban scenario resolve`: a scenario in one folder that needs no other file.
struct ScenarioResolveCommand: Command {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "resolve", abstract: HelpLanguage.text(.scenarioResolve))
    }

    @Argument(help: .phrase(.scenario))
    var scenario: String

    @Option(help: .phrase(.resolveOut, valueName: "folder"))
    var out: String

    func run<Solver: LPSolver>(at workplace: Workplace<Solver>) throws -> CommandStatus {
        let environment = workplace.environment
        let reader = ScenarioReader(jurisdictions: ShippedLaw.ids)
        let (resolved, warnings) = try reader.resolve(path: scenario)
        for warning in warnings {
            environment.errors("\(warning)\n")
        }
        try resolved.write(into: out)
        let lines = resolved.files.map { "\($0.digest)  \($0.role)  \($0.name)\n" }
        try environment.show(lines.joined())
        return .done
    }
}

extension CommandEnvironment {
    /// Two scenarios; warnings are printed.
    ///
    /// - Throws: `ReadFailure` with everything wrong with the files of both.
    fileprivate func scenarios(
        at first: String, _ second: String
    ) throws(ReadFailure) -> (Scenario, Scenario) {
        let before = Result { () throws(ReadFailure) in try scenario(at: first) }
        let after = Result { () throws(ReadFailure) in try scenario(at: second) }
        if case .failure(let one) = before, case .failure(let other) = after {
            throw ReadFailure(
                diagnostics: one.diagnostics + other.diagnostics,
                missingFiles: one.missingFiles + other.missingFiles)
        }
        return (try before.get(), try after.get())
    }
}
