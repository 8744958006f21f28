internal import ColumnGeneration
internal import LinearModel

/// Proves how good a roster is, and finds better ones, by splitting all rosters into ever smaller
/// parts and bounding each by column generation.
///
/// The master program lives on from node to node: columns that do not fit a node are closed in it.
/// Whole amounts are split as well as who works what, because that changes nothing for pricing.
/// See C. Barnhart et al., "Branch-and-Price: Column Generation for Solving Huge Integer Programs",
/// Operations Research 46 (1998), doi:10.1287/opre.46.3.316.
///
/// Whatever is left out, a node or a duty that leads to nothing better, leaves its bound behind in
/// `settled`; so the least bound of that and of the open nodes holds at any time.
final class BranchAndPrice<Session: LPSession> {
    let problem: RosterProblem
    let part: RosterPart
    let amounts: HeadAmounts
    let master: RestrictedMaster<Session>
    let pricing: RosterPricing
    let state: CoverState
    let grain: Double?
    /// What rows cost that nobody can reach.
    let beyond: Double
    private var open: OpenNodes
    /// The least bound of everything that has been left out or needs no search any more.
    private var settled = Double.infinity
    /// The nodes made so far.
    var made = 1
    /// Whether each of the master's columns fits the node entered.
    var isOpenColumn: [Bool] = []
    /// The node whose bounds and domains the master and the pricing have.
    var entered: BranchNode

    /// A search over all rosters of a problem.
    ///
    /// The master holds the program of `amounts` with a plan for everybody, none twice; `prices` are those of the part's rows at the `lowerBound` known so far;
    /// `state` is a copy to work on.
    init(
        _ amounts: HeadAmounts, master: RestrictedMaster<Session>, pricing: RosterPricing,
        state: CoverState, from root: (prices: [Double], lowerBound: Double)
    ) {
        problem = state.problem
        part = pricing.part
        self.amounts = amounts
        self.master = master
        self.pricing = pricing
        self.state = state
        let rows = state.rows
        grain = state.problem.objectiveGrain(rows)
        beyond = part.costBeyond(state)
        let totals = master.program.rows.count - root.prices.count
        entered = BranchNode(
            domains: part.people.map { pricing.search.domain(of: $0) },
            bounds: master.program.fixedColumns.map { $0.lowerBound...$0.upperBound },
            lowerBound: root.lowerBound,
            prices: root.prices + Array(repeating: 0, count: totals), number: 0)
        let size = root.lowerBound.isFinite ? abs(root.lowerBound) : 1
        open = OpenNodes(step: grain ?? max(1e-9, 1e-3 * size))
        open.add(entered)
    }

    /// Whether nothing is left to search.
    var isFinished: Bool { open.isEmpty }

    /// What the search so far took, in nanoseconds of a machine that always runs alike.
    var work: Int {
        pricing.search.work + master.work
    }

    /// Searches on until it has taken `work` more, nothing is left, or the run is over.
    func advance(_ work: Int, _ run: inout SearchRun) {
        let end = self.work + work
        while self.work < end, !run.isOver {
            for node in open.removeAll(from: run.cutoff) { settle(node.lowerBound) }
            if let node = open.next() { process(node, &run) }
            run.bound(min(settled, open.lowerBound, run.incumbent))
            if open.isEmpty { return }
        }
    }

    /// Notes the bound of rosters that are not looked at any more.
    func settle(_ bound: Double) {
        settled = min(settled, bound.raised(to: grain))
    }

    /// Bounds a node, and splits it unless nothing better can be in it.
    private func process(_ start: BranchNode, _ run: inout SearchRun) {
        var node = start
        guard enter(node), givePlans() else { return }
        let limits = run.solveLimits
        var generator = ColumnGenerator()
        generator.grain = grain
        generator.firstMethod = .dual
        let result = generator.run(
            master, pricing: pricing, open: Array(part.people.indices), limits: limits,
            cutoff: run.cutoff - beyond)
        openNewColumns()
        node.lowerBound = max(node.lowerBound, result.lowerBound + beyond)
        if !result.bestPrices.isEmpty { node.prices = result.bestPrices }
        if node.lowerBound >= run.cutoff { return settle(node.lowerBound) }
        guard result.isConverged, let solution = result.solution else {
            // Where nobody ended it, the solver gave no answer: no use in asking again.
            return limits.isCancelled() ? open.add(node) : settle(node.lowerBound)
        }
        let candidates = BranchCandidates(
            solution, amounts: amounts, columns: master.columns, problem: problem,
            plans: pricing.plans)
        if candidates.isWhole {
            offer(solution, &run)
            return settle(node.lowerBound)
        }
        if forbidDuties(in: &node, cutoff: run.cutoff), !fits(solution, node) {
            return open.add(node)
        }
        for child in children(of: node, candidates, solution, &run) { open.add(child) }
    }

    /// Offers the roster of a whole solution.
    private func offer(_ solution: MasterSolution, _ run: inout SearchRun) {
        for (group, person) in part.people.enumerated() {
            let column = master.columnsOfGroup[group].filter { $0 < solution.values.count }
                .max { (solution.values[$0], -$0) < (solution.values[$1], -$1) }
            guard let column else { return }
            state.set(pricing.plans[master.columns[column].choice], for: person)
        }
        run.offer(state.plans.compactMap { $0 }, cost: state.cost, stage: .improvement)
    }
}
