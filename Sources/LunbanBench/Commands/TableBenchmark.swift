internal import ArgumentParser
internal import Foundation
internal import LinearModel
internal import ShiftSchedulingBenchmarks

/// `lunban-bench table`: one public instance after another, and what came of them as a table.
struct TableBenchmark: Benchmark {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "table",
            abstract: "Plans public shift-scheduling instances and prints a Markdown table.",
            discussion: """
                Plans Instance1.txt, Instance2.txt and so on of a folder, one after another, and \
                tells of each row on standard error as it is done. Ctrl-C ends the search under \
                way with the best roster so far, and the table with it.
                """)
    }

    @Argument(help: "The folder with the instances.")
    var folder: String

    @Option(
        parsing: .upToNextOption,
        help: ArgumentHelp(
            "The numbers of the instances; all in the folder unless told.", valueName: "number"))
    var instances: [Int] = []

    @Option(help: "A Markdown file for the table.")
    var out: String?

    @OptionGroup var search: SearchArguments

    func run<Solver: LPSolver>(on bench: Bench<Solver>) throws -> BenchmarkStatus {
        let environment = bench.environment
        let search = InstanceSearch(
            bench: bench, limits: search.limits(in: environment), seed: search.seed,
            threads: search.threads, isTraced: search.trace)
        var table = ResultTable()
        for number in try numbers() {
            let instance = try file(number).read()
            table.add(number, instance, try search.roster(of: instance))
            environment.errors(table.lastRow + "\n")
            if environment.isCancelled() { break }
        }
        if let out { try write(table.text, to: out) }
        try bench.show(table.text)
        return .done
    }

    private func file(_ number: Int) -> InstanceFile {
        InstanceFile(path: URL(filePath: folder).appending(path: "Instance\(number).txt").path)
    }

    /// The instances asked for, or those of a folder in order of their numbers.
    private func numbers() throws(BenchmarkFailure) -> [Int] {
        guard instances.isEmpty else { return instances }
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        let numbers = names.compactMap { name -> Int? in
            guard name.hasPrefix("Instance"), name.hasSuffix(".txt") else { return nil }
            return Int(name.dropFirst("Instance".count).dropLast(".txt".count))
        }
        guard !numbers.isEmpty else { throw .missingFile("\(folder)/Instance1.txt") }
        return numbers.sorted()
    }
}
