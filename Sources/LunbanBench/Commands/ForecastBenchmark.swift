internal import ArgumentParser
internal import CommandProcess
internal import ForecastBenchmarks
internal import LinearModel
internal import WorkTime

/// `lunban-bench forecast`: forecasts of public series from past origins, and how good they were.
struct ForecastBenchmark: Benchmark {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "forecast",
            abstract: "Forecasts public series from past origins and scores the forecasts.",
            discussion: """
                Reads series_id,timestamp,value; an absent row is a closed interval. From the \
                midnight of each origin, 14 days are forecast from the rows before it and the \
                holidays in calendars.csv beside the file. Prints the scores and what a fit took.
                """)
    }

    @Argument(help: "The series.")
    var file: String

    @Option(
        help: "The public task whose origins and calendar to use, such as servicenow_daily.",
        transform: Self.task)
    var task: ForecastTask?

    @Option(
        parsing: .upToNextOption,
        help: ArgumentHelp("The origins, instead of those of the task.", valueName: "date"),
        transform: Self.date)
    var origins: [LocalDate] = []

    @Option(help: "The model.")
    var model: ForecastMethod = .multiplicative

    @Option(help: "The calendar of holidays, instead of that of the task.")
    var calendar: String?

    @Option(help: "The file with the calendars; calendars.csv beside the series unless told.")
    var calendars: String?

    @Option(
        help: "A file for the forecasts: series_id,origin,timestamp,mean and quantiles.")
    var out: String?

    @Option(help: "How many threads fit at once; the forecasts are the same.")
    var threads = 1

    func validate() throws {
        guard (1...64).contains(threads) else {
            throw ValidationError("expected 1 to 64 threads, found '\(threads)'")
        }
        if task == nil, origins.isEmpty {
            throw ValidationError("expected --task or --origins, found neither")
        }
    }

    func run<Solver: LPSolver>(on bench: Bench<Solver>) throws -> BenchmarkStatus {
        let files = ForecastFiles(path: file, calendarsPath: calendars)
        let series = try files.series()
        let dates = origins.isEmpty ? task?.origins(in: series) ?? [] : origins
        let work = ForecastWork(
            model: model.model, series: series, origins: dates,
            specialDays: try files.specialDays(calendar ?? task?.calendar))
        let trial = ForecastTrial(work, threads: threads, on: bench)
        if let out { try write(trial.csv, to: out) }
        let scores = trial.scores
        try bench.show([
            "file": .text(file), "task": .text(task?.name ?? ""), "model": .text(model.rawValue),
            "series": .count(series.count), "origins": .count(dates.count),
            "rows": .count(trial.rows.count), "mase": .number(scores.mase),
            "wql": .number(scores.wql), "rmsse": .number(scores.rmsse),
            "wape": .number(scores.wape), "bias": .number(scores.bias),
            "coverage80": .number(scores.coverage80), "coverage95": .number(scores.coverage95),
            "threads": .count(threads), "seconds": .number(trial.seconds),
            "millisecondsPerFit": .number(trial.milliseconds),
        ])
        return trial.rows.isEmpty ? .nothingToShow : .done
    }

    private static func task(_ text: String) throws -> ForecastTask {
        guard let task = ForecastTask.named(text) else {
            let names = ForecastTask.all.map(\.name).joined(separator: ", ")
            throw ValidationError("expected one of \(names), found '\(text)'")
        }
        return task
    }

    private static func date(_ text: String) throws -> LocalDate {
        guard let date = LocalDate(text) else {
            throw ValidationError("expected a date such as 2016-04-04, found '\(text)'")
        }
        return date
    }
}
