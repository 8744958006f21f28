internal import ArgumentParser
internal import Forecasting
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

    @Flag(help: .phrase(.forecastDetail))
    var detail = false

    @OptionGroup var result: ResultOptions

    func run<Solver: LPSolver>(at workplace: Workplace<Solver>) throws -> CommandStatus {
        let environment = workplace.environment
        let subject = try environment.scenario(at: scenario)
        let forecast = try forecast(of: subject, at: workplace)
        let backtest = forecast.backtest()
        if let out {
            try write(forecast, judgedBy: backtest, of: subject, to: ForecastFiles(at: out))
        }
        let report = ForecastReport(forecast, judgedBy: backtest, of: subject)
        switch result.format {
        case .json: try environment.show(ForecastDocument.json(report))
        case .text:
            try environment.show(
                ForecastText.text(
                    report, language: result.language, isTerminal: environment.isOutputTerminal,
                    isDetailed: detail)
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

    private func write(
        _ forecast: DemandForecast, judgedBy backtest: Backtest, of subject: Scenario,
        to files: ForecastFiles
    ) throws {
        let classes = forecast.classes.classes
        let tables = [
            (
                files.volumes,
                ForecastWriter.tidyCSV(
                    forecast.volumes, classes: classes, zone: subject.site.zone)
            ),
            (files.accuracy, AccuracyWriter.tidyCSV(backtest, classes: classes)),
        ]
        try WholeFiles(folder: files.folder).write(tables.map { ($0, Array($1.utf8)) })
    }

    /// Where the tables are.
    private var closing: String {
        guard let out else { return "" }
        let written = CommandPhrase.reportWritten.phrase.filled([
            "file": "\(out.printable), \(ForecastFiles(at: out).accuracyPath.printable)"
        ])
        return "\n" + written.text(result.language) + "\n"
    }
}

/// The tables of a forecast: the one asked for and, beside it, that of its accuracy.
private struct ForecastFiles {
    let folder: String
    let volumes: String
    let accuracy: String
    let accuracyPath: String

    init(at path: String) {
        let slash = path.lastIndex(of: "/")
        let name = slash.map { path[path.index(after: $0)...] } ?? path[...]
        folder = slash == path.startIndex ? "/." : slash.map { String(path[..<$0]) } ?? ""
        volumes = String(name)
        let dot = name.dropFirst().lastIndex(of: ".") ?? name.endIndex
        accuracy = name[..<dot] + "-accuracy" + name[dot...]
        accuracyPath = path.dropLast(name.count) + accuracy
    }
}
