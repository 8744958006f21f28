internal import ArgumentParser
internal import LinearModel

/// `lunban-bench erlang`: a table of queues, answered and compared.
struct ErlangBenchmark: Benchmark {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "erlang",
            abstract: "Answers a table of Erlang B, C and A queues and compares the answers.",
            discussion: """
                Reads model (B, C or A), offered_load and agents, for C and A aht_s and \
                target_wait_s, for A mean_patience_s. Prints a table with a column for each \
                measure and one for its error relative to the file's column of that name. Tells \
                the largest error on standard error.
                """)
    }

    @Argument(help: "The table.")
    var file: String

    @Option(
        help: "How often each row's probability is worked out to add a column of nanoseconds.")
    var repetitions: Int?

    func validate() throws {
        if let repetitions, !(1...10_000_000).contains(repetitions) {
            throw ValidationError("expected 1 to 10000000 repetitions, found \(repetitions)")
        }
    }

    func run<Solver: LPSolver>(on bench: Bench<Solver>) throws -> BenchmarkStatus {
        let table = try ErlangTable(file: file)
        var comparison = ErlangComparison()
        var lines = [header]
        for row in table.rows {
            let answers = row.question.answers()
            var cells = [row.id] + inputs(row.question)
            for (place, measure) in ErlangMeasure.allCases.enumerated() {
                let error = comparison.add(
                    answers[place], row.references[place],
                    place: "row \(row.id), \(measure.rawValue)")
                cells += [answers[place], error].map { $0.map { "\($0)" } ?? "" }
            }
            if let repetitions {
                cells.append("\(nanoseconds(row.question, repetitions, bench))")
            }
            lines.append(cells.joined(separator: ","))
        }
        try bench.show(lines.map { $0 + "\n" }.joined())
        bench.environment.errors(comparison.text)
        return table.rows.isEmpty ? .nothingToShow : .done
    }

    private var header: String {
        var names = [
            "id", "model", "offered_load", "agents", "aht_s", "target_wait_s", "mean_patience_s",
        ]
        for measure in ErlangMeasure.allCases {
            names += [measure.rawValue, measure.rawValue + "_error"]
        }
        if repetitions != nil { names.append("nanoseconds") }
        return names.joined(separator: ",")
    }

    /// The queue as it was read; cells that mean nothing to its model stay empty.
    private func inputs(_ question: ErlangQuestion) -> [String] {
        let waits = question.model != .loss
        return [
            question.model.rawValue, "\(question.load)", "\(question.agents)",
            waits ? "\(question.handle)" : "", waits ? "\(question.target)" : "",
            question.patience.isFinite ? "\(question.patience)" : "",
        ]
    }

    private func nanoseconds<Solver: LPSolver>(
        _ question: ErlangQuestion, _ repetitions: Int, _ bench: Bench<Solver>
    ) -> Double {
        let trial = bench.timed {
            (0..<repetitions).reduce(0.0) { sum, _ in sum + question.probability() }
        }
        // The sum is looked at so that no answer is left out.
        return trial.result >= 0 ? trial.seconds * 1e9 / Double(repetitions) : .nan
    }
}
