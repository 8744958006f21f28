internal import LinearModel

/// How much of the search goes to branching rather than to improving the roster.
///
/// Once the gap is small both get the same; before, and where no row has whole heads to branch on,
/// branching gets a tenth. It begins when improving has taken several times as much as the linear
/// relaxation of the whole problem: where that takes long there is no hope of a proof.
struct BranchingShare {
    /// What improving has taken so far, in nanoseconds of a machine that always runs alike.
    var improvement = 0
    private var branching: Int
    /// What a turn takes at least.
    private let turn = 100_000_000
    /// The gap from which on both get the same.
    private let smallGap = 0.01

    /// Shares after a relaxation that took `relaxation`.
    init(relaxation: Int) {
        branching = 8 * relaxation
    }

    /// Lets the branching search go on when its turn has come; returns a better roster if it has
    /// found one.
    mutating func take<Session: LPSession>(
        _ search: BranchAndPrice<Session>, _ run: inout SearchRun
    ) -> [WorkPlan]? {
        let gap = OptimalityGap(objective: run.incumbent, lowerBound: run.lowerBound).share
        let isHopeful = gap <= smallGap && !search.amounts.rows.isEmpty
        let allowed = isHopeful ? improvement : improvement / 10
        guard !search.isFinished, branching <= allowed else { return nil }
        let before = (work: search.work, incumbent: run.incumbent)
        search.advance(turn, &run)
        branching += search.work - before.work
        return run.incumbent < before.incumbent ? run.plans : nil
    }
}
