internal import ColumnGeneration
internal import LinearModel

/// How branchings are chosen: those that look best are tried, the one that lifts the bounds of
/// both children most is taken.
///
/// See T. Achterberg, T. Koch, A. Martin, "Branching rules revisited", Operations Research Letters
/// 33 (2005), doi:10.1016/j.orl.2004.04.002.
private enum Trials {
    /// The most totals, rows and duties tried.
    static let totals = 1
    static let rows = 3
    static let duties = 8
    /// Trials in a row that bring nothing better, after which no more are made.
    static let inVain = 6
    /// Simplex iterations of a trial.
    static let iterations = 250
    /// What a trial that takes more is taken to lift the bound, in steps.
    static let unfinishedGain = 0.5
    /// The least gain that counts, in steps, so that one child alone does not decide.
    static let leastGain = 0.01
}

extension BranchAndPrice {
    /// The two parts of a node; fewer where one has no roster.
    func children(
        of node: BranchNode, _ candidates: BranchCandidates, _ solution: MasterSolution,
        _ run: inout SearchRun
    ) -> [BranchNode] {
        let chosen = choose(node, candidates, solution, &run)
        return [false, true].compactMap { isUpper in
            var child = node
            child.number = made
            made += 1
            chosen.apply(isUpper, to: &child)
            return child.lowerBound < .infinity ? child : nil
        }
    }

    private func choose(
        _ node: BranchNode, _ candidates: BranchCandidates, _ solution: MasterSolution,
        _ run: inout SearchRun
    ) -> Branching {
        let step = grain ?? 1e-3 * max(1, abs(solution.objective))
        var best = (branching: candidates.duties[0].branching, score: -1.0)
        var inVain = 0
        let tried =
            candidates.totals.prefix(Trials.totals) + candidates.rows.prefix(Trials.rows)
            + candidates.duties.prefix(Trials.duties)
        for candidate in tried where inVain < Trials.inVain && !run.isOver {
            var score = 1.0
            for isUpper in [false, true] {
                var child = node
                candidate.branching.apply(isUpper, to: &child)
                let gain = gain(child, over: solution.objective, step: step, run)
                score *= max(gain, Trials.leastGain * step)
            }
            inVain += 1
            if score > best.score {
                best = (candidate.branching, score)
                inVain = 0
            }
        }
        return best.branching
    }

    /// How much the cost of the present columns rises in a child, as far as it matters.
    private func gain(
        _ child: BranchNode, over cost: Double, step: Double, _ run: SearchRun
    ) -> Double {
        let most = max(0, run.cutoff - beyond - cost) + step
        guard enter(child), givePlans() else { return most }
        var limits = run.solveLimits
        limits.iterationLimit = Trials.iterations
        guard case .optimal(let solution) = master.solve(.dual, limits: limits) else {
            return min(most, Trials.unfinishedGain * step)
        }
        return min(most, max(0, solution.objective - cost))
    }
}
