internal import ArgumentParser
internal import Foundation
internal import LinearModel
internal import RosterOptimization
internal import ShiftSchedulingBenchmarks

/// `lunban-bench nrp`: a roster for a public shift-scheduling instance, with its proven bound.
struct RosterBenchmark: Benchmark {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "nrp", abstract: "Plans a public shift-scheduling instance.",
            discussion: """
                Reads the text format of schedulingbenchmarks.org and prints the penalty of the \
                best roster found, a proven lower bound, and when they were found. The penalty is \
                worked out anew from the roster and the instance.
                """)
    }

    @Argument(help: "The instance.")
    var file: String

    @Option(help: ArgumentHelp("The time the search may take.", valueName: "seconds"))
    var timeLimit: Double = 60

    @Option(help: "The most parts of the roster planned anew, which ends the search by count.")
    var rounds = Int.max

    @Option(help: "How many threads may work at once: 1 or 2.")
    var threads = 2

    @Option(help: "The seed of everything drawn by lot.")
    var seed: UInt64 = 1

    @Option(help: "A file for the roster: employee,day,shift with days from 0.")
    var out: String?

    @Flag(help: "Tell of every better roster and bound on standard error.")
    var trace = false

    func validate() throws {
        guard timeLimit > 0, timeLimit <= 1e9 else {
            throw ValidationError("expected a number of seconds above 0, found '\(timeLimit)'")
        }
        guard (1...2).contains(threads) else {
            throw ValidationError("expected 1 or 2 threads, found '\(threads)'")
        }
    }

    func run<Solver: LPSolver>(on bench: Bench<Solver>) throws -> BenchmarkStatus {
        let instance = try read()
        let times = TraceTimes(trace ? bench.environment.errors : nil)
        let limits = SearchLimits(timeLimit: .seconds(timeLimit), gap: 0, rounds: rounds)
        let optimizer = RosterOptimizer(
            solver: bench.makeSolver(nil, nil), limits: limits, seed: seed, threads: threads,
            onProgress: times.take)
        let (outcome, seconds) = bench.timed { optimizer.solve(RosterProblem(instance)) }
        guard case .roster(let found) = outcome else {
            try bench.show(["instance": .text(name), "objective": .number(nil)])
            return .no
        }
        let roster = BenchmarkRoster(found, of: instance)
        let judge = BenchmarkJudge(of: instance)
        let penalty = judge.penalty(of: roster).total
        guard judge.violations(of: roster).isEmpty, Double(penalty) == found.objective else {
            throw BenchmarkFailure.trouble("the roster is not what the search took it for")
        }
        if let out { try write(roster.csv(for: instance), to: out) }
        try bench.show([
            "instance": .text(name), "objective": .count(penalty),
            "lowerBound": .number(found.lowerBound), "proven": .truth(found.gap.share == 0),
            "seconds": .number(seconds), "firstSolutionSeconds": .number(times.firstSolution),
            "boundSeconds": .number(times.bound), "rounds": .count(found.rounds),
        ])
        return .done
    }

    private var name: String { URL(filePath: file).deletingPathExtension().lastPathComponent }

    private func read() throws(BenchmarkFailure) -> BenchmarkInstance {
        guard let data = FileManager.default.contents(atPath: file) else {
            throw .missingFile(file)
        }
        do {
            return try BenchmarkInstance(reading: String(decoding: data, as: UTF8.self))
        } catch {
            throw .badInstance(file: file, error)
        }
    }

    private func write(_ text: String, to path: String) throws(BenchmarkFailure) {
        do {
            try Data(text.utf8).write(to: URL(filePath: path), options: .atomic)
        } catch {
            throw .cannotWrite(file: path, error.localizedDescription)
        }
    }
}

extension BenchmarkRoster {
    fileprivate init(_ found: FoundRoster, of instance: BenchmarkInstance) {
        self.init(
            plans: found.plans.map { plan in
                plan.options.map { $0 < 0 ? nil : Int($0) % instance.shifts.count }
            })
    }
}

/// When the first roster and the best bound came, and a line for each step on the way.
private final class TraceTimes {
    private let tell: (@Sendable (String) -> Void)?
    private(set) var firstSolution: Double?
    private(set) var bound: Double?
    private var last: (incumbent: Double?, bound: Double?) = (nil, nil)

    init(_ tell: (@Sendable (String) -> Void)?) {
        self.tell = tell
    }

    func take(_ progress: SearchProgress) {
        guard progress.incumbent != last.incumbent || progress.lowerBound != last.bound else {
            return
        }
        let seconds = progress.elapsed / .seconds(1)
        if progress.incumbent != nil, firstSolution == nil { firstSolution = seconds }
        if progress.lowerBound != last.bound { bound = seconds }
        last = (progress.incumbent, progress.lowerBound)
        let line: JSONLine = [
            "seconds": .number(seconds), "stage": .text(progress.stage.rawValue),
            "incumbent": .number(progress.incumbent), "lowerBound": .number(progress.lowerBound),
        ]
        tell?(line.text + "\n")
    }
}
