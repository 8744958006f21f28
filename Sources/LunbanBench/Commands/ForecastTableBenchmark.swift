internal import ArgumentParser
internal import ForecastBenchmarks
internal import Foundation
internal import LinearModel

/// `lunban-bench forecast-table`: every model on every public task, as a table.
struct ForecastTableBenchmark: Benchmark {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "forecast-table",
            abstract: "Forecasts every public task with every model and prints a Markdown table.",
            discussion: """
                Forecasts bankcalls_daily.csv and so on of a folder, with calendars.csv beside \
                them. Tasks whose file is missing are left out.
                """)
    }

    @Argument(help: "The folder with the series.")
    var folder: String

    @Option(help: "A Markdown file for the table.")
    var out: String?

    func run<Solver: LPSolver>(on bench: Bench<Solver>) throws -> BenchmarkStatus {
        let tasks = ForecastTask.all.filter { FileManager.default.fileExists(atPath: path($0)) }
        guard !tasks.isEmpty else {
            throw BenchmarkFailure.missingFile(ForecastTask.all.first.map(path) ?? folder)
        }
        var table = ForecastTable()
        for task in tasks {
            let files = ForecastFiles(path: path(task))
            let series = try files.series()
            let specialDays = try files.specialDays(task.calendar)
            for method in ForecastMethod.allCases {
                let work = ForecastWork(
                    model: method.model, series: series, origins: task.origins(in: series),
                    specialDays: specialDays)
                table.add(task, method, ForecastTrial(work, on: bench))
            }
        }
        if let out { try write(table.text, to: out) }
        try bench.show(table.text)
        return .done
    }

    private func path(_ task: ForecastTask) -> String {
        URL(filePath: folder).appending(path: task.name + ".csv").path
    }
}
