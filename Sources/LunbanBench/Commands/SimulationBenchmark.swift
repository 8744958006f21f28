internal import ArgumentParser
internal import CommandProcess
internal import EventSimulation
internal import LinearModel
internal import Staffing

/// `lunban-bench simulate`: events per second of a simulated queue, and how near it is to theory.
struct SimulationBenchmark: Benchmark {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "simulate",
            abstract: "Simulates a queue, counts events per second and compares with theory.",
            discussion: """
                Customers come at random, are served for one time unit on average and, with \
                --patience, give up. Prints the events per second of the fastest run, draws \
                included, and intervals of 95 % over the runs beside Erlang C or A. The first \
                tenth of each run is left out of the intervals, not of the time.
                """)
    }

    @Option(help: "The number of servers.")
    var servers = 50

    @Option(help: "The number of customers of each run.")
    var customers = 100_000

    @Option(help: "The offered load for each server; below 1 without --patience.")
    var occupancy = 0.9

    @Option(help: "The mean patience in service times; nobody gives up unless told.")
    var patience: Double?

    @Option(help: "The number of runs.")
    var runs = 10

    @Option(help: "The seed of the runs.")
    var seed: UInt64 = 1

    func validate() throws {
        try expect((1...100_000).contains(servers), "1 to 100000 servers", "\(servers)")
        try expect((1...50_000_000).contains(customers), "1 to 50000000 customers", "\(customers)")
        try expect((1...10_000).contains(runs), "1 to 10000 runs", "\(runs)")
        let isPatient = patience == nil
        try expect(
            occupancy > 0 && occupancy < (isPatient ? 1 : 10),
            "an occupancy above 0 and below \(isPatient ? 1 : 10)", "\(occupancy)")
        if let patience {
            try expect(
                patience > 0 && patience <= 1e6, "a patience above 0 and up to 1e6", "\(patience)")
        }
    }

    private func expect(_ holds: Bool, _ expected: String, _ found: String) throws {
        guard holds else { throw ValidationError("expected \(expected), found \(found)") }
    }

    func run<Solver: LPSolver>(on bench: Bench<Solver>) throws -> BenchmarkStatus {
        let load = occupancy * Double(servers)
        let kind = CustomerClass(rate: load, meanService: 1, meanPatience: patience)
        let trials = Replication(count: runs, seed: seed).outcomes { stream in
            let drawn = bench.timed { Customers(first: customers, of: [kind], from: stream) }
            let run = bench.timed {
                MultiServerQueue.run(servers: servers, customers: drawn.result)
            }
            return Trial(
                events: run.result.eventCount, seconds: run.seconds,
                secondsWithDraws: run.seconds + drawn.seconds,
                summary: run.result.summary(after: customers / 10))
        }
        try bench.show(line(trials, load: load))
        return .done
    }

    private struct Trial {
        let events: Int
        let seconds: Double
        let secondsWithDraws: Double
        let summary: QueueSummary
    }

    private func line(_ trials: [Trial], load: Double) -> JSONLine {
        let events = trials.map(\.events).reduce(0, +)
        let speed = trials.map { Double($0.events) / $0.secondsWithDraws }.max()
        let kernel = trials.map { Double($0.events) / $0.seconds }.max()
        var line: JSONLine = [
            "servers": .count(servers), "customers": .count(customers), "load": .number(load),
            "patience": .number(patience), "runs": .count(runs), "events": .count(events),
            "eventsPerSecond": .number(speed), "eventsPerSecondWithoutDraws": .number(kernel),
        ]
        let theory = theory(load: load)
        add("waitProbability", trials.map(\.summary.waitProbability), theory.wait, to: &line)
        add("meanWait", trials.map(\.summary.meanWait), theory.mean, to: &line)
        add("abandonment", trials.map(\.summary.abandonment), theory.abandonment, to: &line)
        return line
    }

    private func add(
        _ name: String, _ sample: [Double], _ theory: Double, to line: inout JSONLine
    ) {
        let interval = ConfidenceInterval(of: sample)
        line.add(name, .number(interval.mean))
        line.add(name + "HalfWidth", .number(interval.halfWidth))
        line.add(name + "Theory", .number(theory))
    }

    private func theory(load: Double) -> (wait: Double, mean: Double, abandonment: Double) {
        guard let patience else {
            let queue = ErlangC(load: load, agents: servers)
            return (queue.waitProbability, queue.meanWait, 0)
        }
        let queue = ErlangA(load: load, agents: servers, patience: patience)
        return (queue.waitProbability, queue.meanWait, queue.abandonment)
    }
}
