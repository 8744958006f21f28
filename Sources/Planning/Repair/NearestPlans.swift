internal import LinearModel
internal import RosterOptimization

extension JointSearch {
    /// Everybody's legal plan with the cheapest changes to some plans, whatever the others do;
    /// `price` tells what a change of a person's day costs, both by position.
    func nearest(
        to plans: [WorkPlan], of problem: RosterProblem, price: (Int, Int) -> Double
    ) -> RosterOutcome {
        let alone = RosterProblem(
            dayCount: problem.dayCount, templateCount: problem.templateCount,
            options: problem.options,
            people: problem.people.published(plans, price: price), cover: [])
        var limits = limits
        limits.rounds = 0
        var optimizer = RosterOptimizer(
            solver: solver, limits: limits, seed: seed, threads: threads)
        optimizer.isLocal = true
        return optimizer.solve(alone)
    }
}

extension [RosterPerson] {
    /// The people to whom some plans were made known, with the price of changing a person's day.
    func published(_ plans: [WorkPlan], price: (Int, Int) -> Double) -> [RosterPerson] {
        indices.map { position in
            var person = self[position]
            person.published = plans[position].options.enumerated().map { day, option in
                PublishedDuty(option: option, price: price(position, day))
            }
            return person
        }
    }
}
