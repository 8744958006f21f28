internal import ColumnGeneration
internal import LinearModel
internal import RandomStreams

/// Plans a part of a roster anew by column generation and a dive.
struct PartImprover<Solver: LPSolver> {
    let solver: Solver
    let search: PlanSearch
    /// The prices of all rows at the whole roster's best bound; empty when there is none.
    let prices: [Double]
    /// Simplex iterations times rows after which a part counts as too large.
    var workLimit = 600_000
    /// The most plans of a person taken from the pool.
    var pooledPlans = 20

    /// Replaces the plans of the part's people in `state` when better, or other plans of the same
    /// cost, are found.
    func improve(
        people: [Int], days: Range<Int>, in state: CoverState, pool: inout PlanPool,
        random: RandomStream, limits: SolveLimits
    ) -> (result: NeighborhoodChoice.Result, work: Int) {
        let searched = search.work
        let problem = state.problem
        let part = RosterPart(people: people, days: days, rows: state.rows, problem: problem)
        let old = part.people.map { state.plans[$0] ?? WorkPlan(options: []) }
        let before = state.cost
        let domains = part.people.map { search.domain(of: $0) }
        for (person, plan) in zip(part.people, old) { pin(person, plan, outside: days, problem) }
        defer {
            for (person, domain) in zip(part.people, domains) {
                search.restrict(person, to: domain)
            }
        }
        for person in part.people { state.set(nil, for: person) }
        let (plans, isExhausted, iterations) = plan(
            part, old: old, state: state, pool: &pool, random: random, limits: limits)
        for (person, plan) in zip(part.people, plans ?? old) { state.set(plan, for: person) }
        let after = state.cost
        let margin = 1e-9 * max(1, abs(before))
        let work = search.work - searched + 500 * iterations * part.rows.count
        if after < before - margin { return (.better, work) }
        if after > before + margin {
            for (person, plan) in zip(part.people, old) { state.set(plan, for: person) }
        }
        if isExhausted { return (.exhausted, work) }
        return (iterations >= mostIterations(part) ? .tooLarge : .nothing, work)
    }

    private func mostIterations(_ part: RosterPart) -> Int {
        min(4000, workLimit / max(1, part.rows.count))
    }

    /// Leaves a person only what their plan has outside the part's days.
    private func pin(
        _ person: Int, _ plan: WorkPlan, outside days: Range<Int>, _ problem: RosterProblem
    ) {
        guard days.count < problem.dayCount else { return }
        var domain = search.domain(of: person)
        for (day, option) in plan.options.enumerated() where !days.contains(day) {
            domain.pin(
                day, to: option, of: option < 0 ? -1 : problem.options[Int(option)].template)
        }
        search.restrict(person, to: domain)
    }

    /// What the part's plans and rows cost when its people work `plans`.
    private func cost(_ part: RosterPart, _ plans: [WorkPlan], state: CoverState) -> Double {
        for (person, plan) in zip(part.people, plans) { state.set(plan, for: person) }
        var cost = zip(part.people, plans).reduce(0.0) {
            $0 + state.problem.ownCost(of: $1.1, person: $1.0)
        }
        for row in part.rows { cost += state.rows.cost(row: row, heads: state.heads[row]) }
        for person in part.people { state.set(nil, for: person) }
        return cost
    }

    private func plan(
        _ part: RosterPart, old: [WorkPlan], state: CoverState, pool: inout PlanPool,
        random: RandomStream, limits: SolveLimits
    ) -> (plans: [WorkPlan]?, isExhausted: Bool, iterations: Int) {
        let problem = state.problem
        let incumbent = cost(part, old, state: state)
        // Other plans of the same cost are welcome: they lead to new parts.
        let cutoff = incumbent + 1e-6 * max(1, abs(incumbent))
        let program = MasterProgram(problem, part: part, rows: state.rows, heads: state.heads)
        let most = mostIterations(part)
        var limits = limits
        limits.iterationLimit = most
        return solver.withSession(program.linearProgram) { session in
            let master = RestrictedMaster(program, session: session)
            let pricing = RosterPricing(problem, rows: state.rows, part: part, search: search)
            let guess = prices.isEmpty ? [] : part.rows.map { prices[$0] }
            for (group, plan) in old.enumerated() {
                master.add([pricing.column(of: plan, group: group)])
                master.add(pooled(group, part, like: plan, pool, pricing, guess))
            }
            var generator = ColumnGenerator()
            generator.roundLimit = 40
            let goal = incumbent - 1e-6 * max(1, abs(incumbent))
            let root = generator.run(
                master, pricing: pricing, open: Array(part.people.indices), limits: limits,
                cutoff: goal, guess: guess)
            let isExhausted = root.lowerBound >= goal
            guard !isExhausted, let solution = root.solution else {
                return (nil, isExhausted, master.iterationCount)
            }
            for (column, value) in zip(master.columns, solution.values) where value > 0 {
                pool.add(pricing.plans[column.choice], of: part.people[column.group])
            }
            var dive = DutyDive(
                problem: problem, part: part, master: master, pricing: pricing, limits: limits)
            dive.cutoff = cutoff
            dive.random = random
            dive.iterationLimit = most
            let plans = dive.plans(from: solution)
            return (plans, false, master.iterationCount)
        }
    }

    /// The pool's best plans of a person for the part, at prices that were good for the whole.
    private func pooled(
        _ group: Int, _ part: RosterPart, like plan: WorkPlan, _ pool: PlanPool,
        _ pricing: RosterPricing, _ prices: [Double]
    ) -> [GroupColumn] {
        guard !prices.isEmpty else { return [] }
        let known = pool.plans(of: part.people[group], like: plan, outside: part.days)
        return known.map { pricing.column(of: $0, group: group) }
            .map { (column: $0, cost: $0.cost(at: prices)) }
            .sorted { ($0.cost, $0.column.choice) < ($1.cost, $1.column.choice) }
            .prefix(pooledPlans).map(\.column)
    }
}
