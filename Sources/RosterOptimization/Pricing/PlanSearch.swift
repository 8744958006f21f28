/// Finds people's cheapest legal work plans among those that are open to them.
///
/// People are dealt out to lanes; searches in different lanes may run at the same time. Who is in
/// which lane does not depend on the number of threads, because a search learns from those before
/// it.
final class PlanSearch {
    /// The number of lanes.
    static var laneCount: Int { 2 }

    private let lanes: [Lane]

    /// One lane's search, which one thread at a time may use.
    final class Lane {
        var core: BestFirstSearch

        init(_ core: BestFirstSearch) {
            self.core = core
        }
    }

    /// A search for the people of `problem`; each plan's is cut short after `labelLimit` labels.
    ///
    /// - Precondition: every person's weeks cover the days of the problem one after another.
    init(_ problem: RosterProblem, labelLimit: Int = 20_000) {
        precondition(
            problem.people.allSatisfy {
                $0.rules.weeks.flatMap(\.days) == Array(0..<problem.dayCount)
            },
            "the weeks of a person must cover the days")
        let core = BestFirstSearch(problem, labelLimit: labelLimit)
        lanes = (0..<PlanSearch.laneCount).map { _ in Lane(core) }
    }

    /// The lane of a person.
    static func lane(of person: Int) -> Int { person % laneCount }

    func lane(of person: Int) -> Lane { lanes[PlanSearch.lane(of: person)] }

    /// What the searches so far took: nanoseconds of a machine that always runs alike.
    var work: Int { lanes.reduce(0) { $0 + $1.core.work } }

    /// What is open to a person; at first all that they may be given.
    func domain(of person: Int) -> PlanDomain { lane(of: person).core.domain(of: person) }

    /// Changes what is open to a person.
    func restrict(_ person: Int, to domain: PlanDomain) {
        lane(of: person).core.restrict(person, to: domain)
    }

    /// The cheapest plans of `person` when working an option costs `prices[option]` points more
    /// than the person's own costs; at most `limit`, and only such as cost less than `ceiling`.
    func cheapestPlans(
        of person: Int, prices: [Double], limit: Int = 1, below ceiling: Double = .infinity
    ) -> PlanSearchResult {
        lane(of: person).core.cheapestPlans(
            of: person, prices: prices, limit: limit, below: ceiling)
    }
}
