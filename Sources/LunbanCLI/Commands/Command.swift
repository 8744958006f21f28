internal import ArgumentParser
internal import LaborLaw
internal import LinearModel
internal import RosterModel
internal import ScenarioFiles
internal import Wording

/// A command that works with what it is handed instead of the process's own surroundings.
protocol Command: ParsableCommand {
    /// Does the work and tells how it went; errors are told by the caller.
    func run<Solver: LPSolver>(at workplace: Workplace<Solver>) throws -> CommandStatus
}

/// The program itself, which has nothing to do but to know its commands.
struct LunbanCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "lunban", abstract: HelpLanguage.text(.lunban),
            discussion: HelpLanguage.text(.exitStatuses), version: Version.current,
            subcommands: [
                PlanCommand.self, ForecastCommand.self, CapacityCommand.self, CheckCommand.self,
                ReplanCommand.self, CoverCommand.self, WhyCommand.self, SimulateCommand.self,
                CompareCommand.self, CompareTaskCommand.self, ScenarioCommand.self,
                ImportCommand.self, KnowledgeCommand.self, LawCommand.self,
            ])
    }
}

extension CommandEnvironment {
    /// The scenario at `path`; warnings are printed.
    ///
    /// - Throws: `ReadFailure` with everything wrong with its files.
    func scenario(at path: String) throws(ReadFailure) -> Scenario {
        let reader = ScenarioReader(jurisdictions: ShippedLaw.ids)
        let (scenario, warnings) = try reader.read(path: path)
        for warning in warnings {
            errors("\(warning)\n")
        }
        return scenario
    }

    /// The overrides at `path` for what `report` found; warnings are printed.
    ///
    /// - Throws: `ReadFailure` with everything wrong with the file.
    func overrides(
        at path: String, for report: ComplianceReport, of scenario: Scenario
    ) throws(ReadFailure) -> (overrides: [FindingOverride], input: InputFile) {
        let (overrides, input, warnings) = try OverrideReader().read(
            path: path, for: report, of: scenario)
        for warning in warnings {
            errors("\(warning)\n")
        }
        return (overrides, input)
    }

    /// Prints a result.
    func show(_ text: String) throws(CommandFailure) {
        do {
            try output(text)
        } catch {
            throw CommandFailure.cannotPrint("\(error)")
        }
    }
}
