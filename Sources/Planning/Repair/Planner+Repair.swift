public import LaborLaw
internal import LinearModel
public import RosterModel
public import RosterOptimization
internal import WorkTime

extension Planner {
    /// Repairs a published roster after some events, synchronously on the calling thread.
    ///
    /// As few duties as can be are changed, a change weighing up to a quarter more the nearer it
    /// is to `events.now` and twice as much within a notice period of the law; then the objective
    /// is made as good as it can be with these. Where nothing must change, nothing does.
    ///
    /// - Parameters:
    ///   - roster: The roster, whose duties are ones that can be planned.
    ///   - scenario: What it was planned for.
    ///   - law: The law packs that bind the site.
    ///   - events: What happened.
    ///   - limits: When to stop searching.
    ///   - seed: The seed of the search.
    ///   - threads: How many threads may work at once, 1 or 2; the roster is the same.
    /// - Returns: The repaired roster and what was changed, or why there is none.
    /// - Throws: `PlanningError` where the scenario cannot be planned at all, or the roster has
    ///   duties that cannot be planned.
    public func repair(
        _ roster: Roster, of scenario: Scenario, under law: [LawPack], after events: RosterEvents,
        limits: SearchLimits, seed: UInt64, threads: Int = 2
    ) throws(PlanningError) -> RepairOutcome {
        let ground = try PlanningGround(scenario.after(events), law: law)
        let search = JointSearch(
            ground, solver: solver, limits: limits, seed: seed, threads: threads)
        let repair = RosterRepair(ground, events: events, search: search)
        switch try repair.outcome(of: roster) {
        case .roster(let repaired, let flow, let demand):
            return .repaired(
                try RepairReport(repair, law: law).run(
                    from: roster, flow: flow, of: demand, to: repaired))
        case .noLegalPlan(let people, let model):
            let conflicts = ScenarioConflicts(search, model: model, now: events.now)
            return .noLegalPlan(conflicts.impasses(of: people))
        case .undecided(let people):
            return .undecided(people.map { scenario.team.specialists[$0].id })
        }
    }

    /// Who could take a duty of a roster, each tried by planning the tickets anew and auditing the
    /// roster with the change.
    ///
    /// - Throws: `PlanningError.noHistoryBeforeHorizon`.
    public func standIns(
        for vacancy: Vacancy, in roster: Roster, of scenario: Scenario, under law: [LawPack]
    ) throws(PlanningError) -> StandInList {
        let ground = try PlanningGround(scenario, law: law)
        let search = JointSearch(
            ground, solver: solver, limits: SearchLimits(), seed: 1, threads: 2)
        return try StandInSearch(ground: ground, search: search).list(for: vacancy, in: roster)
    }
}
