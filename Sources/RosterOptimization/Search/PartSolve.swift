internal import ColumnGeneration
internal import LinearModel

/// What solving a part came to.
struct PartSolution {
    /// Plans for the people of the part; nil when none are better.
    var plans: [WorkPlan]?
    /// Whether no better plans exist.
    var isExhausted = false
    /// Whether it took more than a part should.
    var isTooLarge = false
    /// What its linear programs took.
    var work = 0
    /// Plans worth keeping.
    var found: [(person: Int, plan: WorkPlan)] = []
}

/// One solve of a part of a roster, whose people's plans are out of the state.
struct PartSolve<Solver: LPSolver> {
    let solver: Solver
    let search: PlanSearch
    let start: PartProgram
    let chosen: NeighborhoodChoice.Part
    /// The plans of the part's people so far.
    let old: [WorkPlan]
    let limits: SolveLimits
    /// Simplex iterations times rows after which a part counts as too large.
    private let workLimit = 600_000
    /// The most plans of a person taken from the pool.
    private let pooledPlans = 20
    /// The share of what a part may gain by which the linear part may be underestimated.
    private let trustedShare = 0.1
    /// The most cuts learned before the dive.
    private let lessons = 40

    init(
        solver: Solver, search: PlanSearch, start: PartProgram,
        chosen: NeighborhoodChoice.Part, old: [WorkPlan], limits: SolveLimits
    ) {
        self.solver = solver
        self.search = search
        self.start = start
        self.chosen = chosen
        self.old = old
        self.limits = limits
    }

    private var part: RosterPart { start.part }

    /// Plans for the part's people, found by column generation and a dive from the old plans and
    /// the `pool`'s.
    ///
    /// The `prices` are those of all rows at the whole roster's bound, or none. The plans may cost
    /// more than the old ones by the `allowance`.
    func solution(
        _ state: CoverState, rows: CoverRows, pool: PlanPool, prices: [Double],
        allowance: Double
    ) -> PartSolution {
        let incumbent = cost(of: old, state)
        let margin = 1e-6 * max(1, abs(incumbent))
        var limits = limits
        limits.iterationLimit = mostIterations
        return solver.withSession(start.program.linearProgram) { session in
            let pricing = RosterPricing(
                state.problem.alone, rows: rows, part: part, search: search,
                withCuts: start.costColumn != nil)
            let relaxation = PartRelaxation(start, of: state, pricing: pricing, session: session)
            let master = relaxation.master
            let guess = start.guess(prices)
            fill(relaxation, pool: pool, guess: guess)
            var generator = ColumnGenerator()
            generator.roundLimit = 40
            generator.separationLimit = lessons
            generator.separate = {
                relaxation.learn(from: $0, trusting: trustedShare * (incumbent - $1))
            }
            let root = generator.run(
                master, pricing: pricing, open: Array(part.people.indices), limits: limits,
                cutoff: incumbent - margin, guess: guess)
            var solved = PartSolution(isExhausted: root.lowerBound >= incumbent - margin)
            if !solved.isExhausted, let solution = root.solution {
                for (column, value) in zip(master.columns, solution.values) where value > 0 {
                    solved.found.append(
                        (part.people[column.group], pricing.plans[column.choice]))
                }
                var dive = DutyDive(
                    problem: state.problem, part: part, master: master, pricing: pricing,
                    limits: limits)
                // Other plans of the same cost are welcome: they lead to new parts.
                dive.cutoff = incumbent + max(margin, allowance)
                dive.random = chosen.random
                dive.iterationLimit = mostIterations
                if start.costColumn != nil {
                    dive.fixesVariants = true
                    dive.isGentle = true
                    dive.trials = 2
                    let trusted = trustedShare * (incumbent - root.lowerBound)
                    dive.separate = { relaxation.learn(from: $0, trusting: trusted) }
                }
                solved.plans = dive.plans(from: solution)
            }
            solved.isTooLarge = master.iterationCount >= mostIterations
            solved.work = master.work
            return solved
        }
    }

    private var mostIterations: Int {
        // A dive from the whole relaxation may take more than a part of it, and cuts take more
        // than the rows of requirements.
        let factor = (chosen.kind == .everything ? 8 : 1) * (start.costColumn == nil ? 1 : 6)
        return factor * min(4000, workLimit / max(1, part.rows.count)) + 6 * start.cuts.count
    }

    /// What the part's plans and rows cost when its people work `plans`.
    private func cost(of plans: [WorkPlan], _ state: CoverState) -> Double {
        for (person, plan) in zip(part.people, plans) { state.set(plan, for: person) }
        var cost = zip(part.people, plans).reduce(state.linearCost) {
            $0 + state.problem.ownCost(of: $1.1, person: $1.0)
        }
        for row in part.rows { cost += state.rows.cost(row: row, heads: state.heads[row]) }
        for person in part.people { state.set(nil, for: person) }
        return cost
    }

    /// Gives the master its first columns, each person's old plan in front.
    private func fill(
        _ relaxation: PartRelaxation<Solver.Session>, pool: PlanPool, guess: [Double]
    ) {
        for (group, plan) in old.enumerated() {
            relaxation.master.add([relaxation.pricing.column(of: plan, group: group)])
            relaxation.master.add(pooled(group, like: plan, pool, relaxation.pricing, guess))
        }
        relaxation.startFromFirstColumns()
    }

    /// The pool's best plans of a person for the part, at prices that were good for the whole.
    private func pooled(
        _ group: Int, like plan: WorkPlan, _ pool: PlanPool, _ pricing: RosterPricing,
        _ prices: [Double]
    ) -> [GroupColumn] {
        guard !prices.isEmpty else { return [] }
        let known = pool.plans(of: part.people[group], like: plan, outside: part.days)
        return known.map { pricing.column(of: $0, group: group) }
            .map { (column: $0, cost: $0.cost(at: prices)) }
            .sorted { ($0.cost, $0.column.choice) < ($1.cost, $1.column.choice) }
            .prefix(pooledPlans).map(\.column)
    }
}
