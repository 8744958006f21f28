internal import ColumnGeneration
internal import LinearModel
import Glibc

func knob(_ name: String, _ standard: Int) -> Int {
    getenv(name).flatMap { Int(String(cString: $0)) } ?? standard
}
let traces = knob("LB_TRACE", 0) > 0
func trace(_ text: @autoclosure () -> String) {
    if traces { let t = text() + "\n"; _ = t.withCString { write(2, $0, strlen($0)) } }
}

/// Proves how good a roster is, and finds better ones, by splitting all rosters into ever smaller
/// parts and bounding each by column generation.
///
/// The master program lives on from node to node: columns that do not fit a node are closed in it.
/// Whole amounts are split first, heads on a row or totals over rows, because that changes nothing
/// for pricing; then who works what. See C. Barnhart et al., "Branch-and-Price: Column Generation
/// for Solving Huge Integer Programs", Operations Research 46 (1998), doi:10.1287/opre.46.3.316.
final class BranchAndPrice<Session: LPSession> {
    private let problem: RosterProblem
    private let part: RosterPart
    private let amounts: HeadAmounts
    private let master: RestrictedMaster<Session>
    private let pricing: RosterPricing
    private let state: CoverState
    private let grain: Double?
    /// What rows cost that nobody can reach.
    private let beyond: Double
    private var open: OpenNodes
    /// The least bound of everything that has been left out or needs no search any more.
    private var settled = Double.infinity
    private var made = 1
    private(set) var processed = 0
    private var isOpenColumn: [Bool] = []
    private var entered: BranchNode

    init(
        _ problem: RosterProblem, part: RosterPart, amounts: HeadAmounts,
        master: RestrictedMaster<Session>, pricing: RosterPricing, state: CoverState,
        grain: Double?, beyond: Double, prices: [Double], lowerBound: Double
    ) {
        self.problem = problem
        self.part = part
        self.amounts = amounts
        self.master = master
        self.pricing = pricing
        self.state = state
        self.grain = grain
        self.beyond = beyond
        let totals = master.program.rows.count - prices.count
        entered = BranchNode(
            domains: part.people.map { pricing.search.domain(of: $0) },
            bounds: master.program.fixedColumns.map { $0.lowerBound...$0.upperBound },
            lowerBound: lowerBound, prices: prices + Array(repeating: 0, count: totals), number: 0)
        open = OpenNodes(step: grain ?? max(1e-9, abs(lowerBound) * 1e-3))
        open.add(entered)
    }

    /// Whether nothing is left to search.
    var isFinished: Bool { open.isEmpty }

    /// What the search so far took, in nanoseconds of a machine that always runs alike.
    var work: Int {
        pricing.search.work + 500 * master.iterationCount * master.program.rows.count
    }

    /// Searches on until it has taken `work` more, or is over.
    func advance(_ work: Int, _ run: inout SearchRun) {
        let end = self.work + work
        while self.work < end, !run.isOver {
            for node in open.removeAll(from: run.cutoff) { settle(node.lowerBound) }
            report(&run)
            guard let node = open.next() else { return }
            process(node, &run)
            processed += 1
            report(&run)
        }
    }

    private func report(_ run: inout SearchRun) {
        run.bound(min(settled, open.lowerBound))
    }

    private func settle(_ bound: Double) {
        settled = min(settled, grain.map { (bound / $0 - 1e-6).rounded(.up) * $0 } ?? bound)
    }

    private func process(_ start: BranchNode, _ run: inout SearchRun) {
        var node = start
        let limits = run.solveLimits
        guard enter(node), givePlans(node) else { return }
        var generator = ColumnGenerator()
        generator.grain = grain
        generator.firstMethod = .dual
        var last = master.iterationCount
        var steps: [Int] = []
        generator.onRound = { _, _, _ in steps.append(self.master.iterationCount - last); last = self.master.iterationCount }
        let w0 = pricing.search.work
        let result = generator.run(
            master, pricing: pricing, open: Array(part.people.indices), limits: limits,
            cutoff: run.cutoff - beyond, guess: knob("LB_GUESS", 0) > 0 ? node.prices : [])
        trace("  rounds \(steps) pricing \((pricing.search.work - w0) / 1000)")
        syncColumns()
        node.lowerBound = max(node.lowerBound, result.lowerBound + beyond)
        if !result.bestPrices.isEmpty { node.prices = result.bestPrices }
        trace("node \(processed) open \(open.count) bound \(node.lowerBound) (was \(start.lowerBound)) lp \(result.solution.map { $0.objective + beyond } ?? -1) U \(run.incumbent) columns \(master.columns.count)")
        if node.lowerBound >= run.cutoff { return settle(node.lowerBound) }
        guard result.isConverged, let solution = result.solution else {
            // Where the clock did not end it, the solver gave no answer.
            return limits.isCancelled() ? open.add(node) : settle(node.lowerBound)
        }
        let candidates = BranchCandidates(
            solution, amounts: amounts, columns: master.columns, problem: problem,
            plans: pricing.plans)
        if candidates.isWhole {
            offer(solution, &run)
            return settle(node.lowerBound)
        }
        if fixDuties(&node, result, cutoff: run.cutoff), !fits(solution, node) {
            return open.add(node)
        }
        split(node, candidates, solution, &run)
    }
}

extension BranchAndPrice {
    /// Sets bounds and opens and closes columns as the node has it; false when it has no roster.
    private func enter(_ node: BranchNode) -> Bool {
        guard node.lowerBound < .infinity else { return false }
        for column in node.bounds.indices where node.bounds[column] != entered.bounds[column] {
            master.setBounds(node.bounds[column], fixedColumn: column)
        }
        syncColumns()
        for group in part.people.indices where node.domains[group] != entered.domains[group] {
            pricing.search.restrict(part.people[group], to: node.domains[group])
            for column in master.columnsOfGroup[group] {
                let fits = fits(column, node)
                if fits != isOpenColumn[column] {
                    isOpenColumn[column] = fits
                    master.setOpen(fits, column: column)
                }
            }
        }
        entered = node
        return true
    }

    /// New columns are open: they were found in the node entered.
    private func syncColumns() {
        isOpenColumn += Array(repeating: true, count: master.columns.count - isOpenColumn.count)
    }

    private func fits(_ column: Int, _ node: BranchNode) -> Bool {
        let domain = node.domains[master.columns[column].group]
        let plan = pricing.plans[master.columns[column].choice]
        for (day, option) in plan.options.enumerated()
        where !domain[day, option < 0 ? -1 : problem.options[Int(option)].template] {
            return false
        }
        return true
    }

    /// Whether a solution uses only what is open in a node.
    private func fits(_ solution: MasterSolution, _ node: BranchNode) -> Bool {
        solution.values.indices.allSatisfy { solution.values[$0] <= 1e-9 || fits($0, node) }
    }

    /// Finds plans for people none of whose columns is open; false when somebody has none.
    private func givePlans(_ node: BranchNode) -> Bool {
        for group in part.people.indices
        where !master.columnsOfGroup[group].contains(where: { isOpenColumn[$0] }) {
            guard
                let found = pricing.cheapest(group: group, prices: node.prices, below: .infinity),
                !found.columns.isEmpty
            else { return false }
            master.add(found.columns.map(\.column))
            syncColumns()
        }
        return true
    }

    /// Offers the roster of a whole solution.
    private func offer(_ solution: MasterSolution, _ run: inout SearchRun) {
        for group in part.people.indices {
            let column = master.columnsOfGroup[group].filter { $0 < solution.values.count }
                .max { (solution.values[$0], -$0) < (solution.values[$1], -$1) }
            guard let column else { return }
            state.set(
                pricing.plans[master.columns[column].choice], for: part.people[group])
        }
        run.offer(state.plans.compactMap { $0 }, cost: state.cost, stage: .improvement)
    }

    /// Forbids duties and days off through which no roster of the node leads below the cutoff;
    /// whether there were any.
    private func fixDuties(
        _ node: inout BranchNode, _ result: ColumnGenerator.Result, cutoff: Double
    ) -> Bool {
        guard cutoff < .infinity else { return false }
        let groups = Array(part.people.indices)
        let costs = pricing.costsThrough(groups: groups, prices: result.bestPrices)
        let bound =
            master.program.boundWithoutGroups(at: result.bestPrices) + beyond
            + costs.reduce(0) { $0 + $1.least }
        var count = 0
        var opened = 0
        for (group, cost) in costs.enumerated() {
            for day in 0..<problem.dayCount {
                for template in -1..<problem.templateCount where node.domains[group][day, template] {
                    opened += 1
                    let cell = day * (problem.templateCount + 1) + template + 1
                    let through = bound - cost.least + cost.values[cell]
                    guard through >= cutoff else { continue }
                    node.domains[group][day, template] = false
                    settle(through)
                    count += 1
                }
            }
        }
        trace("  fixed \(count) of \(opened), bound \(bound)")
        return count > 0
    }

    private func split(
        _ node: BranchNode, _ candidates: BranchCandidates, _ solution: MasterSolution,
        _ run: inout SearchRun
    ) {
        let chosen = choose(node, candidates, solution, &run)
        for isUpper in [knob("LB_UP", 0) == 1, knob("LB_UP", 0) == 0] {
            var child = BranchNode(
                domains: node.domains, bounds: node.bounds, lowerBound: node.lowerBound,
                prices: node.prices, number: made)
            made += 1
            chosen.apply(isUpper, to: &child)
            if child.lowerBound < .infinity { open.add(child) }
        }
    }

    /// The way to branch that lifts the bounds of both children most, as far as the present
    /// columns tell.
    private func choose(
        _ node: BranchNode, _ candidates: BranchCandidates, _ solution: MasterSolution,
        _ run: inout SearchRun
    ) -> Branching {
        let totals = candidates.totals.sorted { $0.fraction > $1.fraction }
        let tried =
            totals.prefix(knob("LB_TOTALS", 1)) + candidates.rows.prefix(knob("LB_ROWS", 3))
            + candidates.duties.prefix(knob("LB_DUTIES", 8))
        var best: (branching: Branching, score: Double, text: String)?
        var vain = 0
        var iterations: [Int] = []
        var last = master.iterationCount
        defer { trace("  tried \(iterations)") }
        for candidate in tried {
            if run.isOver { break }
            defer { iterations.append(master.iterationCount - last); last = master.iterationCount }
            let gains = [false, true].map { isUpper in
                gain(node, candidate.branching, isUpper, base: solution.objective, run)
            }
            let score = max(gains[0], 1e-2) * max(gains[1], 1e-2)
            vain += 1
            if vain > knob("LB_VAIN", 6) { break }
            if score > best?.score ?? -1 {
                vain = 0
                let name: String
                switch candidate.branching {
                case .total(let total, let most):
                    name = "\(master.program.fixedColumns[total.column].name) \(most)"
                default: name = "\(candidate.branching)"
                }
                best = (candidate.branching, score, "\(name) \(candidate.fraction) \(gains)")
            }
        }
        trace("  branch \(best?.text ?? "-") among \(candidates.totals.count) \(candidates.rows.count) \(candidates.duties.count)")
        return best?.branching ?? candidates.duties[0].branching
    }

    /// How much the restricted master's cost rises in a child.
    private func gain(
        _ node: BranchNode, _ branching: Branching, _ isUpper: Bool, base: Double, _ run: SearchRun
    ) -> Double {
        var child = node
        branching.apply(isUpper, to: &child)
        let most = max(0, run.cutoff - beyond - base) + (grain ?? 1e-3 * abs(base))
        guard enter(child), givePlans(child) else { return most }
        let rounds = knob("LB_ROUNDS", 0)
        if rounds > 0 {
            var generator = ColumnGenerator()
            generator.roundLimit = rounds
            generator.firstMethod = .dual
            generator.smoothing = 0
            let result = generator.run(
                master, pricing: pricing, open: Array(part.people.indices),
                limits: run.solveLimits, cutoff: run.cutoff - beyond)
            syncColumns()
            guard result.lowerBound < run.cutoff - beyond, let solution = result.solution else { return most }
            return min(most, max(0, solution.objective - base))
        }
        guard case .optimal(let solution) = master.solve(.dual, limits: run.solveLimits) else {
            return most
        }
        return min(most, max(0, solution.objective - base))
    }
}
