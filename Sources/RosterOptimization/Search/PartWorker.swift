internal import LinearModel
internal import RandomStreams

/// Plans parts of a roster anew on a copy of it, so that several can be under way at once.
final class PartWorker<Solver: LPSolver> {
    private let state: CoverState
    private let search: PlanSearch
    private let improver: PartImprover<Solver>
    /// Rounds of ruin and recreate that count as one part; few where each needs linear programs.
    private var replyRounds: Int { state.problem.linearPart == nil ? 100 : 8 }

    /// What came of a part.
    struct Outcome {
        var result = NeighborhoodChoice.Result.nothing
        /// What it took, in nanoseconds of a machine that always runs alike.
        var work = 0
        /// The people whose plans changed, with their new plans.
        var changes: [(person: Int, plan: WorkPlan)] = []
        /// Plans worth keeping.
        var found: [(person: Int, plan: WorkPlan)] = []
    }

    /// A worker; `prices` are those of all rows at the whole roster's best bound, or none.
    init(_ problem: RosterProblem, rows: CoverRows, solver: Solver, prices: [Double]) {
        state = CoverState(problem, rows: rows)
        if let linearPart = problem.linearPart, !prices.isEmpty {
            state.cuts = LinearCuts(
                linearPart, prices: Array(prices.dropFirst(rows.count)), links: rows.links)
        }
        search = PlanSearch(problem)
        improver = PartImprover(
            solver: solver, search: search, rows: rows.alone(in: problem), prices: prices)
    }

    /// Makes the copy equal to the roster.
    func take(_ changes: some Sequence<(person: Int, plan: WorkPlan)>) {
        for (person, plan) in changes { state.set(plan, for: person) }
    }

    /// Plans a part anew; the copy stays as it is.
    func plan(
        _ part: NeighborhoodChoice.Part, pool: PlanPool, allowance: Double, limits: SolveLimits
    ) -> Outcome {
        state.withLinearPart(solvedBy: improver.solver) {
            planned(part, pool: pool, allowance: allowance, limits: limits)
        }
    }

    private func planned(
        _ part: NeighborhoodChoice.Part, pool: PlanPool, allowance: Double, limits: SolveLimits
    ) -> Outcome {
        let old = state.plans
        var outcome =
            part.kind == .replies
            ? reply(random: part.random, limits: limits)
            : improver.improve(part, in: state, pool: pool, allowance: allowance, limits: limits)
        for (person, plan) in state.plans.enumerated() where plan != old[person] {
            if let plan { outcome.changes.append((person, plan)) }
            state.set(old[person], for: person)
        }
        return outcome
    }

    /// Some rounds of ruin and recreate.
    private func reply(random: RandomStream, limits: SolveLimits) -> Outcome {
        let worked = search.work + state.linearWork
        var improver = RuinAndRecreate(state, search: search, random: random)
        let before = improver.cost
        for round in 0..<replyRounds where !limits.isCancelled() {
            // The tolerance falls to nothing over the rounds.
            let done = Double(round) / Double(replyRounds)
            improver.round(tolerance: abs(before) * 0.001 * max(0, 1 - 1.5 * done))
        }
        for (person, plan) in improver.best.plans.enumerated() { state.set(plan, for: person) }
        let isBetter = improver.best.cost < before - 1e-9 * max(1, abs(before))
        return Outcome(
            result: isBetter ? .better : .nothing, work: search.work + state.linearWork - worked)
    }
}
