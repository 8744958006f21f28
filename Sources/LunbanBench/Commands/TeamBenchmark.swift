internal import ArgumentParser
internal import CommandProcess
internal import LaborLaw
internal import LinearModel
internal import Planning
internal import RosterModel
internal import RosterOptimization
internal import ScenarioFiles
internal import WorkTime

/// `lunban-bench team`: a plan for a made-up team of any size, from tickets to an audited roster.
struct TeamBenchmark: Benchmark {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "team", abstract: "Plans a made-up ticket team of any size.",
            discussion: """
                Draws a team under Malaysian law with several contracts, languages and grades, \
                leave, wishes, past rosters and twelve weeks of tickets that its hours nearly \
                cover, and plans it as 'lunban plan' does. Prints objective, lower bound, hours, \
                times and peak memory. Ctrl-C ends the search with the best roster so far.
                """)
    }

    @Option(help: "The number of people, 10 to 2000.")
    var people = 200

    @Option(help: "The number of days, 7 to 56.")
    var days = 28

    @OptionGroup var search: SearchArguments

    func validate() throws {
        guard (10...2000).contains(people) else {
            throw ValidationError("expected 10 to 2000 people, found '\(people)'")
        }
        guard (7...56).contains(days) else {
            throw ValidationError("expected 7 to 56 days, found '\(days)'")
        }
    }

    func run<Solver: LPSolver>(on bench: Bench<Solver>) throws -> BenchmarkStatus {
        let scenario = SyntheticTeam(people: people, days: days, seed: search.seed).scenario()
        let trace = SearchTrace(bench.environment, isTraced: search.trace)
        let planner = Planner(solver: bench.makeSolver(nil, nil))
        let (outcome, seconds) = try bench.timed { () throws(BenchmarkFailure) in
            do {
                return try planner.plan(
                    scenario,
                    under: [ShippedLaw.pack(id: scenario.site.jurisdiction)].compactMap(\.self),
                    limits: search.limits(in: bench.environment), seed: search.seed,
                    threads: search.threads, onProgress: trace.take)
            } catch {
                throw .trouble("the team cannot be planned: \(error)")
            }
        }
        var line: JSONLine = [
            "people": .count(people), "days": .count(days), "seed": .count(Int(search.seed)),
        ]
        guard case .planned(let run) = outcome else {
            line.add("objective", .number(nil))
            try bench.show(line)
            return .no
        }
        describe(run, in: &line)
        line.add("seconds", .number(seconds))
        line.add("firstSolutionSeconds", .number(trace.firstSolution))
        line.add("bestSolutionSeconds", .number(trace.bestSolution))
        line.add("boundSeconds", .number(trace.bound))
        line.add("peakMegabytes", .number(PeakMemory.megabytes))
        try bench.show(line)
        return run.compliance.isLegal ? .done : .no
    }

    private func describe(_ run: PlanningRun, in line: inout JSONLine) {
        line.add("objective", .number(run.gap.objective))
        line.add("lowerBound", .number(run.gap.lowerBound))
        line.add("gap", .number(run.gap.share))
        line.add("endedBy", .text(run.endedBy.rawValue))
        let broken = run.compliance.findings.filter { $0.severity == .hardStop }.map(\.ruleID)
        line.add("legal", .truth(run.compliance.isLegal))
        line.add("brokenRules", .text(Set(broken).sorted().joined(separator: " ")))
        let hours = run.scenario.horizon.interval.inHours
        let staff = run.coverage.first { $0.demand.kind == .everybody }
        line.add("requiredHours", .number(staff.map { $0.demand.required.reduce(0, +) * hours }))
        line.add("scheduledHours", .number(staff.map { $0.scheduled.reduce(0, +) * hours }))
        line.add("duties", .count(run.roster.assignments.count))
    }
}
