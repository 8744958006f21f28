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
    /// Whether too little was known of the linear part to make plans.
    var isGuess = false
    /// What its linear programs took.
    var work = 0
    /// Plans worth keeping.
    var found: [(person: Int, plan: WorkPlan)] = []
}

/// One solve of a part of a roster, whose people's plans are out of the state.
struct PartSolve<Solver: LPSolver> {
    let solver: Solver
    let search: PlanSearch
    let model: PartModel
    let part: RosterPart
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

    init(
        solver: Solver, search: PlanSearch, model: PartModel, part: RosterPart,
        chosen: NeighborhoodChoice.Part, old: [WorkPlan], limits: SolveLimits
    ) {
        self.solver = solver
        self.search = search
        self.model = model
        self.part = part
        self.chosen = chosen
        self.old = old
        self.limits = limits
    }

    /// Plans for the part's people, found by column generation from the old plans, the `pool`'s
    /// and the `known` ones, and a dive.
    ///
    /// When it `mayLearn` and the relaxation leads to where the linear part costs much more than is
    /// known, it learns that and makes no plans.
    func solution(
        _ state: CoverState, pool: PlanPool, known: [(person: Int, plan: WorkPlan)],
        mayLearn: Bool
    ) -> PartSolution {
        let incumbent = cost(of: old, state)
        let margin = 1e-6 * max(1, abs(incumbent))
        let program = MasterProgram(
            model.problem, part: part, rows: model.rows, heads: state.heads)
        var limits = limits
        limits.iterationLimit = mostIterations
        return solver.withSession(program.linearProgram) { session in
            let master = RestrictedMaster(program, session: session)
            let pricing = RosterPricing(
                model.problem, rows: model.rows, part: part, search: search)
            let guess = model.guess.isEmpty ? [] : part.rows.map { model.guess[$0] }
            fill(master, pricing, pool: pool, known: known, guess: guess)
            var generator = ColumnGenerator()
            generator.roundLimit = 40
            let root = generator.run(
                master, pricing: pricing, open: Array(part.people.indices), limits: limits,
                cutoff: incumbent - margin, guess: guess)
            var solved = PartSolution(isExhausted: root.lowerBound >= incumbent - margin)
            if !solved.isExhausted, let solution = root.solution {
                for (column, value) in zip(master.columns, solution.values) where value > 0 {
                    solved.found.append(
                        (part.people[column.group], pricing.plans[column.choice]))
                }
                solved.isGuess =
                    mayLearn
                    && learns(
                        from: solution, master, pricing, state,
                        trusting: trustedShare * (incumbent - root.lowerBound))
                if !solved.isGuess {
                    var dive = DutyDive(
                        problem: model.problem, part: part, master: master, pricing: pricing,
                        limits: limits)
                    // Other plans of the same cost are welcome: they lead to new parts.
                    dive.cutoff = incumbent + margin
                    dive.random = chosen.random
                    dive.iterationLimit = mostIterations
                    dive.fixesVariants = !part.linearRows.isEmpty
                    solved.plans = dive.plans(from: solution)
                }
            }
            solved.isTooLarge = master.iterationCount >= mostIterations
            solved.work = master.work
            return solved
        }
    }

    private var mostIterations: Int {
        // A dive from the whole relaxation may take more than a part of it, and cuts take more
        // than the rows of requirements.
        let factor = (chosen.kind == .everything ? 8 : 1) * (part.linearRows.isEmpty ? 1 : 3)
        return factor * min(4000, workLimit / max(1, part.rows.count)) + 6 * part.linearRows.count
    }

    /// What the part's plans and rows cost when its people work `plans`.
    private func cost(of plans: [WorkPlan], _ state: CoverState) -> Double {
        for (person, plan) in zip(part.people, plans) { state.set(plan, for: person) }
        var cost = zip(part.people, plans).reduce(0.0) {
            $0 + state.problem.ownCost(of: $1.1, person: $1.0)
        }
        if !part.linearRows.isEmpty { cost += state.linearCost }
        for row in part.rows where row < state.rows.count {
            cost += state.rows.cost(row: row, heads: state.heads[row])
        }
        for person in part.people { state.set(nil, for: person) }
        return cost
    }

    /// Gives the master its first columns, each person's old plan in front.
    private func fill(
        _ master: RestrictedMaster<Solver.Session>, _ pricing: RosterPricing, pool: PlanPool,
        known: [(person: Int, plan: WorkPlan)], guess: [Double]
    ) {
        for (group, plan) in old.enumerated() {
            master.add([pricing.column(of: plan, group: group)])
            master.add(pooled(group, like: plan, pool, pricing, guess))
        }
        for (person, plan) in known {
            if let group = part.people.firstIndex(of: person) {
                master.add([pricing.column(of: plan, group: group)])
            }
        }
        master.startFromFirstColumns(known: part.linearRows.isEmpty ? nil : model.known)
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

    /// Whether the linear part costs more at the relaxation's heads than was known, by more than
    /// `trusting`; it is known from then on.
    private func learns(
        from solution: MasterSolution, _ master: RestrictedMaster<Solver.Session>,
        _ pricing: RosterPricing, _ state: CoverState, trusting: Double
    ) -> Bool {
        guard !part.linearRows.isEmpty, let cuts = model.known?.rowCount else { return false }
        let shares = zip(master.columns, solution.values).compactMap {
            $1 > 1e-9 ? (part.people[$0.group], pricing.plans[$0.choice], $1) : nil
        }
        guard let exact = state.learnCost(ofShares: shares) else { return false }
        // The column of the linear part's cost stands before the slack of its cuts.
        let assumed = solution.fixedValues[solution.fixedValues.count - cuts - 1]
        return exact > assumed + trusting
    }
}
