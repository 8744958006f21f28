internal import ColumnGeneration
internal import LinearModel
internal import RandomStreams

/// Rounds a linear relaxation to whole plans: fix the surest duties and days off, generate
/// columns again, repeat.
///
/// Fixing single duties rather than whole plans leaves the pricing room to mend what does not
/// fit; see P. Strandmark, Y. Qu, T. Curtois, "First-order linear programming in a column
/// generation-based heuristic approach to the nurse rostering problem", Computers & Operations
/// Research 120 (2020), doi:10.1016/j.cor.2020.104945.
struct DutyDive<Session: LPSession> {
    let problem: RosterProblem
    let part: RosterPart
    let master: RestrictedMaster<Session>
    let pricing: RosterPricing
    let limits: SolveLimits
    /// The dive ends without plans once the relaxation costs more than this.
    var cutoff = Double.infinity
    /// Rounds of column generation after each fixing.
    var roundLimit = 3
    /// The most times that rows are added after each fixing.
    var separationLimit = 3
    /// Fixings taken back before the dive is given up.
    var retreatLimit = 10
    /// Simplex iterations of the master after which the dive is given up.
    var iterationLimit = Int.max
    /// Adds rows that a solution of the master breaks, and tells whether there are any.
    var separate: (MasterSolution) -> Bool = { _ in false }
    /// Draws how the order of fixings is shaken; nil for the plain order.
    var random: RandomStream?

    /// Whether the variants of duties, their breaks and blocks, are fixed too once all duties are.
    var fixesVariants = false

    /// Whether more is fixed at once, because solving the master again takes long.
    var isHasty = false

    /// The share of a person's plans that must agree on a day for it to be fixed at once.
    var surely: Double { isHasty ? 0.7 : 0.8 }
    /// The share of all fixings that is made at once when none is sure, to begin with.
    var batch = 0.02

    /// Whether fixings that raise the cost by much are avoided, at the price of more solves.
    var isGentle = false

    /// The duties that are tried by themselves where many at once lead to the cutoff or are not
    /// gentle.
    var trials = 1

    /// Whether everybody's plan with the largest value is returned when a limit ends the dive.
    var mayEndEarly = false

    /// Plans for the people of the part, found from `solution`; nil when there are none below the
    /// cutoff on this path, or a limit ended the dive that may not end early.
    ///
    /// Fixings that lead to the cutoff, or raise the cost by more than is gentle, are taken back
    /// and others tried; what is cheapest then stays. What is open to people is the same
    /// afterwards; the master's columns may be closed.
    mutating func plans(from solution: MasterSolution) -> [WorkPlan]? {
        let domains = part.people.map { pricing.search.domain(of: $0) }
        defer { restore(domains) }
        var last = solution
        var isOpen: [Bool] = []
        var retreats = 0
        while true {
            let found = fixings(last.values)
            if found.isEmpty { return plans(last.values) }
            open(allOf: &isOpen)
            let before = (
                isOpen: isOpen, domains: part.people.map { pricing.search.domain(of: $0) }
            )
            func takeBack(_ isOpen: inout [Bool]) {
                open(allOf: &isOpen)
                reopen(before.isOpen, &isOpen)
                restore(before.domains)
                master.restart(from: last)
            }
            let gently = last.objective + mostRise(from: last.objective)
            var dear: (attempt: [(Fixing, Bool)], cost: Double)?
            var next: MasterSolution?
            for attempt in attempts(found) {
                guard !isOver else { break }
                if let reached = relaxation(with: attempt, at: last, gently, &isOpen) {
                    if reached.objective <= gently {
                        next = reached
                        break
                    }
                    if reached.objective < dear?.cost ?? .infinity {
                        dear = (attempt, reached.objective)
                    }
                } else {
                    retreats += 1
                }
                takeBack(&isOpen)
                if retreats > retreatLimit { break }
            }
            if isGentle {
                batch = next != nil && dear == nil ? min(0.3, 1.5 * batch) : max(0.005, batch / 1.5)
            }
            if next == nil, retreats <= retreatLimit, !isOver, let dear {
                next = relaxation(with: dear.attempt, at: last, .infinity, &isOpen)
            }
            guard let next, !isOver else { return mayEndEarly ? plans(last.values) : nil }
            last = next
        }
    }

    private var isOver: Bool { limits.isCancelled() || master.iterationCount >= iterationLimit }

    /// Counts columns that came since among the open ones.
    private func open(allOf isOpen: inout [Bool]) {
        isOpen += Array(repeating: true, count: master.columns.count - isOpen.count)
    }

    /// By how much a fixing may raise a cost.
    private func mostRise(from cost: Double) -> Double {
        guard isGentle else { return .infinity }
        return cutoff < .infinity ? max(0, 0.1 * (cutoff - cost)) : 5e-4 * abs(cost)
    }

    /// The relaxation with some duties fixed or forbidden; nil where somebody has no plan then, or
    /// it cannot lead below the cutoff.
    private func relaxation(
        with attempt: [(Fixing, Bool)], at last: MasterSolution, _ gently: Double,
        _ isOpen: inout [Bool]
    ) -> MasterSolution? {
        for (fixing, isFixed) in attempt { apply(fixing, isFixed, &isOpen) }
        guard givePlans(to: Set(attempt.map(\.0.group)).sorted(), at: last, &isOpen)
        else { return nil }
        return solve(gently)
    }

    private func restore(_ domains: [PlanDomain]) {
        for (person, domain) in zip(part.people, domains) {
            pricing.search.restrict(person, to: domain)
        }
    }

    /// Opens and closes columns so that those known before are as they were, and later ones,
    /// which were found under stricter fixings, open.
    private func reopen(_ before: [Bool], _ isOpen: inout [Bool]) {
        for column in isOpen.indices {
            let was = column < before.count ? before[column] : true
            if was != isOpen[column] {
                isOpen[column] = was
                master.setOpen(was, column: column)
            }
        }
    }

    /// The relaxation after the last fixings; nil when it cannot lead below the cutoff.
    ///
    /// What costs more than `gently` already need not be known better.
    private func solve(_ gently: Double) -> MasterSolution? {
        var generator = ColumnGenerator()
        generator.roundLimit = roundLimit
        generator.smoothing = 0
        generator.firstMethod = .dual
        generator.separationLimit = separationLimit
        generator.separate = { solution, _ in
            solution.objective < min(cutoff, gently) && separate(solution)
        }
        let next = generator.run(
            master, pricing: pricing, open: Array(part.people.indices), limits: limits,
            cutoff: cutoff)
        guard let solution = next.solution, solution.objective < cutoff,
            next.lowerBound < cutoff, !limits.isCancelled()
        else { return nil }
        return solution
    }

    /// Fixes or forbids a duty, and closes the columns that go against it.
    private func apply(_ fixing: Fixing, _ isFixed: Bool, _ isOpen: inout [Bool]) {
        for column in master.columnsOfGroup[fixing.group] where isOpen[column] {
            let plan = pricing.plans[master.columns[column].choice]
            let agrees =
                fixing.option.map { plan.options[fixing.day] == $0 }
                ?? (template(plan, fixing.day) == fixing.template)
            guard agrees != isFixed else { continue }
            isOpen[column] = false
            master.setOpen(false, column: column)
        }
        let person = part.people[fixing.group]
        var domain = pricing.search.domain(of: person)
        if let option = fixing.option {
            // There is no forbidding of a single variant: another search of it must be cut short.
            if isFixed { domain.pin(fixing.day, to: option, of: fixing.template) }
        } else if isFixed {
            domain.fix(fixing.day, to: fixing.template)
        } else {
            domain[fixing.day, fixing.template] = false
        }
        pricing.search.restrict(person, to: domain)
    }

    /// Finds plans for those of `groups` that have no open column left; false when there is none.
    private func givePlans(
        to groups: [Int], at solution: MasterSolution, _ isOpen: inout [Bool]
    ) -> Bool {
        for group in groups where !master.columnsOfGroup[group].contains(where: { isOpen[$0] }) {
            let found = pricing.cheapest(
                group: group, prices: solution.prices.row, below: .infinity)
            guard let found, !found.columns.isEmpty else { return false }
            master.add(found.columns.map(\.column))
            isOpen += Array(repeating: true, count: found.columns.count)
        }
        return true
    }

    /// Everybody's plan with the largest value.
    private func plans(_ values: [Double]) -> [WorkPlan]? {
        let plans = part.people.indices.compactMap { group in
            master.columnsOfGroup[group].filter { $0 < values.count }
                .max { (values[$0], -$0) < (values[$1], -$1) }
                .map { pricing.plans[master.columns[$0].choice] }
        }
        return plans.count == part.people.count ? plans : nil
    }
}
