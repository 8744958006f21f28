internal import LinearModel
internal import RosterModel
internal import Staffing

/// Looks for the hours that would be worth most to the tickets of a roster.
///
/// An hour of somebody with some skills adds to the time of every pool with any of these. Its price
/// is the sum of theirs. The least cost of the flow is convex in the hours, so that a whole hour
/// saves at most its price, whichever of the prices of a degenerate optimum it is.
struct HourWorthSearch<Solver: LPSolver> {
    let time: PoolTime
    let demand: FlowDemand
    let outcome: FlowOutcome
    let solver: Solver
    /// The hours of each skill that are told.
    private let shown = 3
    /// The most hours of each skill that are tried.
    private let tried = 8

    init(_ time: PoolTime, demand: FlowDemand, outcome: FlowOutcome, solver: Solver) {
        self.time = time
        self.demand = demand
        self.outcome = outcome
        self.solver = solver
    }

    /// The best hours, skill by skill; those of no worth are left out.
    var worths: [HourWorth] {
        let late = FlowReport(demand, served: outcome.served).lateTickets
        return skills.flatMap { best($0, lateBefore: late) }
    }

    /// The hours of a skill that save most, best first.
    ///
    /// A whole hour saves no more than its price, so that dearer hours are tried first, and no
    /// further ones once enough are known that save more than the next one's price.
    ///
    /// - Complexity: at most `tried` linear programs.
    private func best(_ skill: HiredSkill, lateBefore: Double) -> [HourWorth] {
        let prices = prices(of: skill)
        let order = prices.indices.filter { prices[$0] > 0.05 }.sorted {
            (-prices[$0], $0) < (-prices[$1], $1)
        }
        var best: [HourWorth] = []
        for period in order.prefix(tried) {
            if best.count == shown, best[shown - 1].points >= prices[period] { break }
            guard
                let worth = worth(
                    of: skill, in: period, price: prices[period], lateBefore: lateBefore)
            else { continue }
            let place = best.firstIndex { $0.points < worth.points } ?? best.count
            best.insert(worth, at: place)
            best = Array(best.prefix(shown))
        }
        return best
    }

    /// Languages, categories, and both together where that is worth something else than either.
    private var skills: [HiredSkill] {
        let policy = demand.scenario.tickets
        let languages = policy.languages.map { HiredSkill(language: $0, category: nil) }
        let categories = policy.categories.map { HiredSkill(language: nil, category: $0) }
        let pairs = policy.languages.flatMap { language in
            policy.categories.map { HiredSkill(language: language, category: $0) }
        }
        return languages + categories
            + pairs.filter { pair in
                let price = prices(of: pair)
                return [
                    HiredSkill(language: pair.language, category: nil),
                    HiredSkill(language: nil, category: pair.category),
                ].allSatisfy { !isAlike(prices(of: $0), price) }
            }
    }

    private func isAlike(_ first: [Double], _ second: [Double]) -> Bool {
        zip(first, second).allSatisfy { abs($0 - $1) <= 1e-6 * max(1, abs($0)) }
    }

    private func positions(of skill: HiredSkill) -> [Int] {
        demand.pools.skills.indices.filter { skill.includes(demand.pools.skills[$0]) }
    }

    /// Points that an hour on duty with the skill saves in each period.
    private func prices(of skill: HiredSkill) -> [Double] {
        let positions = positions(of: skill)
        let pools = demand.pools.pools.indices.filter { pool in
            demand.pools.pools[pool].skills.contains(where: positions.contains)
        }
        return demand.periods.ranges.indices.map { period in
            demand.usefulShare * pools.reduce(0) { $0 + outcome.poolPrices[$1][period] }
        }
    }

    /// What the hour saves when tickets are planned anew with it; nil where it saves nothing, or
    /// the solver fails.
    private func worth(
        of skill: HiredSkill, in period: Int, price: Double, lateBefore: Double
    ) -> HourWorth? {
        var demand = demand
        let further = FurtherTime(
            skills: positions(of: skill),
            hours: demand.periods.ranges.indices.map { $0 == period ? demand.usefulShare : 0 })
        let anew = FlowOutcome(time, demand: &demand, solver: solver, further: further)
        guard let anew, outcome.cost - anew.cost > 0.05 else { return nil }
        return HourWorth(
            skill: skill, range: demand.periods.ranges[period], price: price,
            points: outcome.cost - anew.cost,
            lateTickets: lateBefore - FlowReport(demand, served: anew.served).lateTickets)
    }
}
