/// Finds people's cheapest legal work plans among those that are open to them.
///
/// One search serves one thread.
final class PlanSearch {
    private var core: BestFirstSearch

    /// A search for the people of `problem`.
    ///
    /// - Precondition: every person's weeks cover the days of the problem one after another.
    init(_ problem: RosterProblem) {
        precondition(
            problem.people.allSatisfy {
                $0.rules.weeks.flatMap(\.days) == Array(0..<problem.dayCount)
            },
            "the weeks of a person must cover the days")
        core = BestFirstSearch(problem)
    }

    /// What the searches so far took: nanoseconds of a machine that always runs alike.
    var work: Int { core.work }

    /// What is open to a person; at first all that they may be given.
    func domain(of person: Int) -> PlanDomain { core.domain(of: person) }

    /// Changes what is open to a person.
    func restrict(_ person: Int, to domain: PlanDomain) {
        core.restrict(person, to: domain)
    }

    /// The cheapest plans of `person` when working an option costs `prices[option]` points more
    /// than the person's own costs; at most `limit`, and only such as cost less than `ceiling`.
    func cheapestPlans(
        of person: Int, prices: [Double], limit: Int = 1, below ceiling: Double = .infinity
    ) -> PlanSearchResult {
        core.cheapestPlans(of: person, prices: prices, limit: limit, below: ceiling)
    }
}
