internal import ArgumentParser
internal import LinearModel
internal import Planning
internal import Reporting
internal import RosterModel
internal import ScenarioFiles
internal import Wording

/// `lunban forecast`: the tickets expected, how the forecast did on the past, and the state of the
/// history.
struct ForecastCommand: Command {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "forecast", abstract: HelpLanguage.text(.forecast),
            discussion: HelpLanguage.text(.forecastNotes))
    }

    @Argument(help: .phrase(.scenario))
    var scenario: String

    @Option(help: .phrase(.forecastOut, valueName: "file"))
    var out: String?

    @OptionGroup var result: ResultOptions

    func run<Solver: LPSolver>(at workplace: Workplace<Solver>) throws -> CommandStatus {
        let environment = workplace.environment
        let subject = try environment.scenario(at: scenario)
        let forecast = try forecast(of: subject, at: workplace)
        if let out {
            let table = ForecastWriter.tidyCSV(
                forecast.volumes, classes: forecast.classes.classes, zone: subject.site.zone)
            try WholeFiles.write(Array(table.utf8), to: out)
        }
        let report = ForecastReport(forecast, of: subject)
        switch result.format {
        case .json: try environment.show(ForecastDocument.json(report))
        case .text:
            try environment.show(
                ForecastText.text(
                    report, language: result.language, isTerminal: environment.isOutputTerminal)
                    + closing)
        }
        return .done
    }

    private func forecast<Solver: LPSolver>(
        of subject: Scenario, at workplace: Workplace<Solver>
    ) throws(CommandFailure) -> DemandForecast {
        do {
            return try workplace.planner.forecast(subject)
        } catch {
            throw CommandFailure(error, scenario: subject, path: scenario)
        }
    }

    /// Where the table is.
    private var closing: String {
        guard let out else { return "" }
        let written = CommandPhrase.reportWritten.phrase.filled(["file": out.printable])
        return "\n" + written.text(result.language) + "\n"
    }
}
