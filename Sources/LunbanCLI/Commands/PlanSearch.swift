internal import CommandProcess
internal import LaborLaw
internal import LinearModel
internal import Planning
internal import RosterModel
internal import RosterOptimization
internal import Wording

/// A search for a roster that shows how far it has come: step by step in a trace, or else on one
/// line.
struct PlanSearch {
    let timeLimit: TimeSpan
    var gap: Share?
    var rounds: RoundCount?
    var seed: UInt64 = 1
    var threads = ThreadCount.two
    var isTraced = false
    let language: ReaderLanguage

    /// What comes of planning the scenario at `path`.
    func outcome<Solver: LPSolver>(
        of subject: Scenario, under law: [LawPack], at workplace: Workplace<Solver>, path: String
    ) throws(CommandFailure) -> PlanningOutcome {
        let environment = workplace.environment
        let line = ProgressLine(environment, timeLimit: timeLimit.duration, language: language)
        defer { line.clear() }
        var limits = SearchLimits(
            timeLimit: timeLimit.duration, rounds: rounds?.count ?? workplace.rounds)
        limits.gap = gap?.value ?? limits.gap
        limits.isCancelled = {
            // The search asks often and on its own thread: time to let the clock tick.
            line.refresh()
            return environment.isCancelled()
        }
        let steps = SearchTrace(environment.errors)
        do {
            return try workplace.planner.plan(
                subject, under: law, limits: limits, seed: seed, threads: threads.rawValue,
                onProgress: isTraced ? steps.take : line.show)
        } catch {
            throw CommandFailure(error, scenario: subject, path: path)
        }
    }
}
