/// Whether a person has a legal plan.
public enum LegalPlanAnswer: Hashable, Sendable {
    /// Yes: this one.
    case plan(WorkPlan)
    /// Proven: there is none.
    case impossible
    /// The search was cut short without a plan, which proves nothing.
    case undecided

    /// The plan found; nil when none was.
    var plan: WorkPlan? {
        if case .plan(let plan) = self { plan } else { nil }
    }
}

/// Decides whether somebody has a legal plan at all, whatever it costs.
///
/// The search for plans without any costs: of all labels that can be remembered alike one is
/// enough, and the one furthest on comes first, so that it runs straight to a plan where there is
/// one and through every state that differs where there is none. Only an uncut search proves that
/// there is no plan.
struct LegalPlanSearch {
    private let problem: RosterProblem
    private let groups: VariantGroups
    private let labelLimit: Int
    private let isCancelled: () -> Bool

    /// A search for people like those of `problem`, cut short beyond `labelLimit` labels.
    init(
        _ problem: RosterProblem, labelLimit: Int = 400_000,
        isCancelled: @escaping () -> Bool = { false }
    ) {
        self.problem = problem
        self.labelLimit = labelLimit
        self.isCancelled = isCancelled
        groups = VariantGroups(problem)
    }

    /// The answer for `who`, who may differ from all people of the problem.
    ///
    /// - Precondition: the weeks of `who` cover the problem's days.
    func answer(for who: RosterPerson) -> LegalPlanAnswer {
        guard !isCancelled() else { return .undecided }
        // The rules cannot tell the variants of a group apart: one stands for all.
        let choices = groups.options.compactMap { group in
            group.first { who.locks[problem.options[$0].day] == .option($0) }
                ?? group.first {
                    let option = problem.options[$0]
                    return who.mayDevelop(
                        in: $0, day: option.day, activity: option.activity ?? -1)
                }
        }
        let person = who.withoutCosts(choosing: choices)
        var search = BestFirstSearch(
            RosterProblem(
                dayCount: problem.dayCount, templateCount: problem.templateCount,
                options: choices.map { problem.options[$0] }, people: [person], cover: []),
            labelLimit: labelLimit, mendings: 0)
        let found = search.cheapestPlans(
            of: 0, prices: Array(repeating: 0, count: choices.count))
        guard let plan = found.plans.first?.plan else {
            return found.isCutShort ? .undecided : .impossible
        }
        return .plan(
            WorkPlan(options: plan.options.map { $0 < 0 ? -1 : Int32(choices[Int($0)]) }))
    }
}

extension RosterPerson {
    /// The person with nothing to pay for, options counted by their place among `choices`.
    fileprivate func withoutCosts(choosing choices: [Int]) -> RosterPerson {
        var person = self
        person.allowedActivities = allowedActivities.map { _ in true }
        person.published = []
        person.dayOffCosts = dayOffCosts.map { _ in 0 }
        person.templateCosts = templateCosts.map { $0.map { _ in 0 } }
        for week in person.rules.weeks.indices {
            person.rules.weeks[week].targetMinutes = 0
            person.rules.weeks[week].shortfallPerMinute = 0
        }
        person.locks = locks.map { lock in
            guard case .option(let option) = lock else { return lock }
            return choices.firstIndex(of: option).map { .option($0) }
        }
        return person
    }
}
