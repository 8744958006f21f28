import RosterOptimization

/// Every legal plan of every person, found by trying all.
struct BruteForce {
    let judge: NaiveJudge
    /// The legal plans by person: an option or -1 a day.
    let plans: [[[Int]]]

    init(_ tiny: TinyProblem) {
        let judge = NaiveJudge(tiny)
        let byDay = (0..<tiny.problem.dayCount).map { day in
            [-1] + tiny.problem.options.indices.filter { tiny.problem.options[$0].day == day }
        }
        let all = byDay.reduce([[]] as [[Int]]) { plans, choices in
            plans.flatMap { plan in choices.map { plan + [$0] } }
        }
        plans = tiny.problem.people.indices.map { person in
            all.filter { judge.isLegal($0, of: person) }
        }
        self.judge = judge
    }

    /// The number of rosters there are.
    var rosterCount: Int { plans.reduce(1) { $0 * $1.count } }

    /// The cost of the person's cheapest plan when an option costs `prices` on top, among those
    /// that are open; nil for none.
    func cheapest(
        of person: Int, prices: [Double], isOpen: ([Int]) -> Bool = { _ in true }
    ) -> Double? {
        plans[person].filter(isOpen).map { cost(of: $0, person: person, prices: prices) }.min()
    }

    /// What a plan costs when an option costs `prices` on top.
    func cost(of plan: [Int], person: Int, prices: [Double]) -> Double {
        plan.reduce(judge.ownCost(of: plan, person: person)) {
            $1 >= 0 ? $0 + prices[$1] : $0
        }
    }

    /// The least objective of all rosters; infinite when somebody has no plan.
    func optimum() -> Double {
        let choices = plans.enumerated().map { person, plans in
            plans.map {
                (
                    cost: judge.ownCost(of: $0, person: person),
                    heads: judge.heads(of: $0, person: person)
                )
            }
        }
        let rows = judge.problem.cover.reduce(0) { $0 + $1.spans.count }
        var best = Double.infinity
        func extend(_ person: Int, cost: Double, heads: [Double]) {
            guard person < choices.count else {
                best = min(best, cost + judge.coverCost(heads))
                return
            }
            for choice in choices[person] {
                var sum = heads
                for row in sum.indices { sum[row] += choice.heads[row] }
                extend(person + 1, cost: cost + choice.cost, heads: sum)
            }
        }
        extend(0, cost: 0, heads: Array(repeating: 0, count: rows))
        return best
    }
}
