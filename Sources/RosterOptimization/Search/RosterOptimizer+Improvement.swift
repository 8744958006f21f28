internal import LinearModel
internal import RandomStreams

extension RosterOptimizer {
    /// The share of the objective by which a roster that is planned on may be dearer than the best
    /// one, where there is a linear part.
    ///
    /// See G. Dueck, "New Optimization Heuristics: The Great Deluge Algorithm and the
    /// Record-to-Record Travel", Journal of Computational Physics 104 (1993),
    /// doi:10.1006/jcph.1993.1010.
    private var deviation: Double { 0.001 }
    /// Parts without a better roster after which the deviation has grown by itself, and how often
    /// it may.
    private var patience: Double { 20 }
    private var mostWidening: Double { 4 }

    /// Parts planned anew from the same roster: with more than threads, these wait less for each
    /// other.
    private var batch: Int { 4 }

    /// Plans parts of the best roster anew, some at a time, until a limit ends it.
    ///
    /// All start from the same roster; a later one's plans are taken when the roster with those
    /// taken before gets no worse by them. So one thread finds what two find.
    func improve(
        _ state: CoverState, prices: [Double], pool: inout PlanPool,
        branching: (search: BranchAndPrice<Solver.Session>, share: BranchingShare)?,
        run: inout SearchRun
    ) {
        let roster = run.plans.enumerated().map { (person: $0, plan: $1) }
        for (person, plan) in roster { state.set(plan, for: person) }
        var choice = NeighborhoodChoice(
            state.problem, rows: state.rows.count, relaxation: run.relaxation,
            random: RandomStream(seed: seed).substream("improvement"))
        let workers = (0..<batch).map { _ in
            PartWorker(state.problem, rows: state.rows, solver: solver, prices: prices)
        }
        for worker in workers { worker.take(roster) }
        let deviation = state.problem.linearPart == nil ? 0 : deviation
        var branching = branching
        var lastGain = run.rounds
        while run.rounds < limits.rounds {
            if run.isOver { return }
            if let search = branching?.search, let better = branching?.share.take(search, &run) {
                let better = better.enumerated().map { (person: $0, plan: $1) }
                for (person, plan) in better { state.set(plan, for: person) }
                for worker in workers { worker.take(better) }
                if run.isOver { return }
            }
            let count = min(workers.count, limits.rounds - run.rounds)
            let parts = workers.prefix(count).map { _ in choice.draw(state) }
            let wider = 1 + min(mostWidening, Double(run.rounds - lastGain) / patience)
            let allowed = run.incumbent + wider * deviation * abs(run.incumbent)
            let outcomes = plan(
                parts, workers, pool: pool, allowance: max(0, allowed - state.cost),
                limits: run.solveLimits)
            for (part, outcome) in zip(parts, outcomes) {
                branching?.share.improvement += outcome.work
                for (person, plan) in outcome.found { pool.add(plan, of: person) }
                let before = state.cost
                let taken = take(outcome.changes, state, allowed: allowed)
                // Ground that was given up counts as won only where it leads to the best.
                choice.learn(
                    part, outcome.result,
                    gain: max(0, (deviation > 0 ? run.incumbent : before) - state.cost),
                    work: outcome.work)
                for worker in workers { worker.take(taken) }
                run.rounds += 1
                if state.cost < run.incumbent - 1e-9 * max(1, abs(run.incumbent)) {
                    run.offer(
                        state.plans.compactMap { $0 }, cost: state.cost, stage: .improvement)
                    lastGain = run.rounds
                }
            }
        }
        if !run.isOver { run.ending = .searchComplete }
    }

    private func plan(
        _ parts: [NeighborhoodChoice.Part], _ workers: [PartWorker<Solver>], pool: PlanPool,
        allowance: Double, limits: SolveLimits
    ) -> [PartWorker<Solver>.Outcome] {
        var outcomes = parts.map { _ in PartWorker<Solver>.Outcome() }
        outcomes.withUnsafeMutableBufferPointer { outcomes in
            nonisolated(unsafe) let outcomes = outcomes
            inLanes(parts.count, threads: threads) { lane in
                outcomes[lane] = workers[lane].plan(
                    parts[lane], pool: pool, allowance: allowance, limits: limits)
            }
        }
        return outcomes
    }

    /// Makes the changes unless the roster gets worse by them and dearer than what is `allowed`;
    /// returns those made.
    private func take(
        _ changes: [(person: Int, plan: WorkPlan)], _ state: CoverState, allowed: Double
    ) -> [(person: Int, plan: WorkPlan)] {
        let before = state.cost
        let old = changes.map { ($0.person, state.plans[$0.person]) }
        for (person, plan) in changes { state.set(plan, for: person) }
        if state.cost <= max(allowed, before + 1e-9 * max(1, abs(before))) { return changes }
        for (person, plan) in old { state.set(plan, for: person) }
        return []
    }
}
