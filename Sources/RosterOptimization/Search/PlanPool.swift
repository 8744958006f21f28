/// Good work plans of each person, kept for parts of the roster that are planned anew.
struct PlanPool {
    private var plans: [[WorkPlan]]
    private var known: [Set<WorkPlan>]
    /// The plans kept for a person; the oldest make room.
    private let capacity = 200

    init(people: Int) {
        plans = Array(repeating: [], count: people)
        known = Array(repeating: [], count: people)
    }

    /// Adds a plan of a person.
    mutating func add(_ plan: WorkPlan, of person: Int) {
        guard known[person].insert(plan).inserted else { return }
        plans[person].append(plan)
        if plans[person].count > 2 * capacity {
            for old in plans[person].prefix(capacity) { known[person].remove(old) }
            plans[person].removeFirst(capacity)
        }
    }

    /// A person's plans.
    func plans(of person: Int) -> [WorkPlan] { plans[person] }

    /// A person's plans that equal `plan` on all days but `days`.
    func plans(of person: Int, like plan: WorkPlan, outside days: Range<Int>) -> [WorkPlan] {
        plans[person].filter { other in
            other != plan
                && other.options[..<days.lowerBound] == plan.options[..<days.lowerBound]
                && other.options[days.upperBound...] == plan.options[days.upperBound...]
        }
    }
}
