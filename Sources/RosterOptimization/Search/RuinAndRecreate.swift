internal import RandomStreams

/// Improves a roster by taking out a few people's plans and giving each the best reply to the
/// rest, over and over.
///
/// The replies are made at slightly falsified prices, so that the same people do not come back
/// with the same plans; a second reply at the true prices follows.
///
/// See G. Schrimpf et al., "Record Breaking Optimization Results Using the Ruin and Recreate
/// Principle", J. Comput. Phys. 159 (2000), doi:10.1006/jcph.1999.6413. A reply is one exact
/// search for the person's cheapest plan at the marginal costs of the requirements.
struct RuinAndRecreate {
    private let state: CoverState
    private let search: PlanSearch
    private var random: RandomStream
    private var prices: [Double]
    /// The objective of the plans in `state`.
    private(set) var cost: Double
    /// The best plans met and their objective.
    private(set) var best: (plans: [WorkPlan], cost: Double)

    /// Starts from the plans in `state`, which must hold one for everybody.
    init(_ state: CoverState, search: PlanSearch, random: RandomStream) {
        self.state = state
        self.search = search
        self.random = random
        prices = Array(repeating: 0, count: state.problem.options.count)
        cost = state.cost
        best = (state.plans.compactMap { $0 }, cost)
    }

    /// Gives everybody in turn the best reply to the others until nobody gains, or until it is
    /// time to end.
    mutating func settle(isCancelled: () -> Bool) {
        var quiet = 0
        var person = 0
        let people = state.problem.people.count
        while quiet < people, !isCancelled() {
            let old = state.plans[person]
            reply(person)
            let new = state.cost
            if new < cost - 1e-9 * max(1, abs(cost)) {
                cost = new
                quiet = 0
            } else {
                // Prices of requirements over several hours are not exact: a reply may be worse.
                state.set(old, for: person)
                quiet += 1
            }
            person = (person + 1) % people
        }
        remember()
    }

    /// Takes some people out and puts them back in random order.
    ///
    /// The outcome is kept when its objective is at most `tolerance` above the present one; the
    /// prices are falsified by up to half of it.
    mutating func round(tolerance: Double) {
        let chosen = random.happens(withProbability: 0.5) ? peopleAtCostlyRow() : randomPeople()
        let old = chosen.map { state.plans[$0] }
        for person in chosen {
            state.set(nil, for: person)
        }
        for person in chosen {
            reply(person, noise: tolerance / 2)
        }
        for person in chosen {
            reply(person)
        }
        for (person, plan) in zip(chosen, old) where state.plans[person] == nil {
            state.set(plan, for: person)
        }
        let new = state.cost
        if new <= cost + tolerance {
            cost = new
            remember()
        } else {
            for (person, plan) in zip(chosen, old) {
                state.set(plan, for: person)
            }
        }
    }

    private mutating func remember() {
        if cost < best.cost - 1e-9 {
            best = (state.plans.compactMap { $0 }, cost)
        }
    }

    private mutating func reply(_ person: Int, noise: Double = 0) {
        let old = state.plans[person]
        state.set(nil, for: person)
        state.prices(for: person, into: &prices)
        if noise > 0 {
            for option in prices.indices {
                prices[option] += noise * random.uniform()
            }
        }
        let plan = search.cheapestPlans(of: person, prices: prices).plans.first?.plan
        state.set(plan ?? old, for: person)
    }

    private mutating func randomPeople() -> [Int] {
        var people = Array(state.problem.people.indices)
        random.shuffle(&people)
        return Array(people.prefix(2 + random.integer(below: 2)))
    }

    /// A few people who count toward a row that costs much: some on it, some who could be.
    private mutating func peopleAtCostlyRow() -> [Int] {
        let rows = state.rows
        let costs = state.rowCosts
        guard costs.contains(where: { $0 > 1e-9 }) else { return randomPeople() }
        let row = random.index(weightedBy: costs)
        let weights = state.problem.cover[rows.line[row]].weights
        var people = state.problem.people.indices.filter { weights[$0] != 0 }
        random.shuffle(&people)
        return Array(people.prefix(2 + random.integer(below: 2)))
    }
}
