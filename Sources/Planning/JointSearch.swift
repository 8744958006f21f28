internal import LinearModel
internal import RosterModel
internal import RosterOptimization

/// Plans people first, then people and tickets together from there on.
struct JointSearch<Solver: LPSolver> {
    let ground: PlanningGround
    let solver: Solver
    let limits: SearchLimits
    let seed: UInt64
    let threads: Int
    let onProgress: (SearchProgress) -> Void
    private let start = ContinuousClock.now
    /// The share of the time after which people are planned together with tickets.
    private let firstShare = 0.1
    /// Parts planned anew while people are planned alone.
    private let firstRounds = 20
    /// The share of the time after which the bound and a roster from it must be there.
    private let boundShare = 0.5
    /// Searches from there on, each with the pools that the rosters before showed to matter.
    private let searches = 5
    /// The share of the time after which the last of them ends; then it is looked at which promises
    /// simulation sees kept.
    private let lastShare = 0.88
    /// The share of the objective by which pools that were not known may raise it.
    private let tolerance = 1e-4

    init(
        _ ground: PlanningGround, solver: Solver, limits: SearchLimits, seed: UInt64,
        threads: Int, onProgress: @escaping (SearchProgress) -> Void = { _ in }
    ) {
        self.ground = ground
        self.solver = solver
        self.limits = limits
        self.seed = seed
        self.threads = threads
        self.onProgress = onProgress
    }

    private var elapsed: Duration { ContinuousClock.now - start }
    /// The share of the time that is over; nothing where time is without limit.
    private var shareElapsed: Double {
        guard let limit = limits.timeLimit else { return 0 }
        return limit > .zero ? elapsed / limit : 1
    }

    /// The outcome of planning people alone, with its problem.
    func peopleFirst() throws(PlanningError) -> (model: ScenarioProblem, outcome: RosterOutcome) {
        let model = try ground.problem(flow: nil)
        var limits = limits
        limits.timeLimit = limits.timeLimit.map { $0 * firstShare }
        limits.rounds = min(limits.rounds, firstRounds)
        let optimizer = RosterOptimizer(
            solver: solver, limits: limits, seed: seed, threads: threads,
            // Its objective is another one.
            onProgress: { _ in })
        return (model, optimizer.solve(model.problem))
    }

    /// People and tickets together, from a roster for people alone.
    func together(
        from first: FoundRoster, of people: ScenarioProblem
    ) throws(PlanningError) -> JointPlan {
        var demand = ground.flow
        let roster = Roster(first, model: people, scenario: ground.scenario)
        let outcome = try flow(of: roster, &demand)
        let report = FlowReport(demand, served: outcome.served)
        let twoSteps = TwoStepPlan(
            roster: roster, objective: ground.objective(roster, flow: outcome).total,
            lateTickets: report.lateTickets, openTickets: report.openTickets)
        var best: (plans: [WorkPlan], roster: Roster, objective: Double)?
        var lowerBound = -Double.infinity
        var prices: BoundPrices?
        var rounds = 0
        var boundEnd = 0.0
        for search in 0...searches {
            let known = demand.pools.rowCount
            let model = try ground.problem(flow: demand)
            let done = Double(search) / Double(searches)
            let share = search == 0 ? boundShare : boundEnd + done * (lastShare - boundEnd)
            let allowed = search == searches ? limits.rounds : limits.rounds / searches * search
            // A bound without some pools is one with them as well.
            let found = try solve(
                model, from: best?.plans ?? first.plans, prices: prices, lowerBound: lowerBound,
                until: share, rounds: allowed - rounds, seed: seed &+ UInt64(search))
            rounds += found.rounds
            if search == 0 { boundEnd = min(lastShare, shareElapsed) }
            lowerBound = max(lowerBound, found.lowerBound)
            if lowerBound > -.infinity { prices = prices ?? found.boundPrices }
            let roster = Roster(found, model: model, scenario: ground.scenario)
            let total = try ground.objective(roster, flow: flow(of: roster, &demand)).total
            let isExact = demand.pools.rowCount == known
            let difference = total - found.objective
            let margin = 1e-6 * max(1, found.objective)
            // Further pools can only make the flow dearer.
            guard difference >= -margin, !isExact || difference <= margin else {
                throw .objectiveMismatch(optimizer: found.objective, roster: total)
            }
            if total < best?.objective ?? .infinity { best = (found.plans, roster, total) }
            let isGoodEnough = isExact || difference <= tolerance * abs(found.objective)
            let isDone =
                switch found.endedBy {
                case .interrupted: true
                case .gapReached, .proven: isGoodEnough
                case .searchComplete: isGoodEnough && rounds >= limits.rounds
                case .timeLimit: false
                }
            guard let best, isDone || search == searches else { continue }
            let outcome = try flow(of: best.roster, &demand)
            return JointPlan(
                roster: best.roster, plans: best.plans, model: model, found: found,
                lowerBound: lowerBound, demand: demand, flow: outcome,
                objective: ground.objective(best.roster, flow: outcome), twoSteps: twoSteps)
        }
        preconditionFailure("the last search returns")
    }

    /// How tickets flow through a roster; pools that it shows to matter are added to the demand's.
    func flow(
        of roster: Roster, _ demand: inout FlowDemand
    ) throws(PlanningError) -> FlowOutcome {
        let time = PoolTime(roster, demand: demand)
        guard let outcome = FlowOutcome(time, demand: &demand, solver: solver) else {
            throw .contradictoryRows([])
        }
        return outcome
    }

    /// Searches from some plans, and from prices and a bound where these are known, until a share
    /// of the time is over; a local search is for another demand than the plan's, and its objective
    /// is not told.
    func solve(
        _ model: ScenarioProblem, from plans: [WorkPlan], prices: BoundPrices? = nil,
        lowerBound: Double = -.infinity, until share: Double, rounds: Int,
        seed: UInt64? = nil, isLocal: Bool = false
    ) throws(PlanningError) -> FoundRoster {
        let before = elapsed
        var limits = limits
        limits.timeLimit = limits.timeLimit.map { max(.zero, $0 * share - before) }
        limits.rounds = rounds
        var optimizer = RosterOptimizer(
            solver: solver, limits: limits, seed: seed ?? self.seed, threads: threads,
            onProgress: {
                guard !isLocal else { return }
                onProgress(
                    SearchProgress(
                        stage: $0.stage, incumbent: $0.incumbent, lowerBound: $0.lowerBound,
                        elapsed: before + $0.elapsed))
            })
        optimizer.isLocal = isLocal
        switch optimizer.solve(
            model.problem, from: plans, prices: prices, lowerBound: lowerBound)
        {
        case .roster(let found): return found
        case .noLinearSolution(let rows): throw .contradictoryRows(rows)
        // Everybody has a legal plan already.
        case .noLegalPlan, .undecided: throw .contradictoryRows([])
        }
    }
}
