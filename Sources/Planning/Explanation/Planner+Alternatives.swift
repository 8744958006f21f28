public import LaborLaw
internal import LinearModel
public import RosterModel
public import RosterOptimization
internal import WorkTime

extension Planner {
    /// What the roster would be like if somebody did not work a shift on a date, or did.
    ///
    /// The search starts from the roster and gives a bound as well; see ``Alternative/Found``.
    ///
    /// With a `shift` it is to be worked; without, whatever is worked now is not.
    ///
    /// - Throws: `PlanningError` where the scenario cannot be planned at all, or the roster has
    ///   duties that cannot be planned.
    public func alternative(
        to roster: Roster, of scenario: Scenario, under law: [LawPack], on day: SpecialistDay,
        giving shift: ShiftCode?, limits: SearchLimits, seed: UInt64, threads: Int = 2
    ) throws(PlanningError) -> Alternative {
        let ground = try PlanningGround(scenario, law: law)
        let search = JointSearch(
            ground, solver: solver, limits: limits, seed: seed, threads: threads)
        let alternatives = AlternativeSearch(roster: roster, search: search)
        let index = day.date - scenario.horizon.dates.start
        let position = scenario.team.specialists.firstIndex { $0.id == day.specialist }
        let worked = roster.assignments.first {
            $0.specialist == day.specialist && $0.duty.date == day.date
        }?.duty.shift
        let template = scenario.shifts.firstIndex { $0.code == shift ?? worked }
        let outcome = try alternatives.best(on: ground) { people, _ in
            guard let position, let template, people[position].locks.indices.contains(index)
            else { return people }
            var people = people
            if shift == nil {
                people[position].allowedTemplates[index][template] = false
            } else {
                people[position].locks[index] = .template(template)
            }
            return people
        }
        var touched: RulesBeyond?
        if let shift, let template = scenario.shifts.first(where: { $0.code == shift }) {
            let given = self.given(template, on: day, instead: roster, scenario: scenario)
            touched = RulesBeyond(ground.audit(given), than: ground.audit(roster))
        }
        let before = try alternatives.objective(on: ground)
        var best: Alternative.Found?
        var impasse: PlanImpasse?
        switch outcome {
        case .found(let found): best = found
        case .noLegalPlan(let people, let model):
            impasse = ScenarioConflicts(search, model: model).impasses(of: people).first
        case .undecided: break
        }
        return Alternative(
            roster: roster, objective: before, best: best, impasse: impasse,
            findings: touched?.findings ?? [], nearMisses: touched?.nearMisses ?? [])
    }

    /// The roster with a shift given to somebody and nothing else changed; of its meal breaks the
    /// middle one.
    private func given(
        _ shift: ShiftTemplate, on day: SpecialistDay, instead roster: Roster, scenario: Scenario
    ) -> Roster {
        let duties = shift.duties(on: day.date, in: scenario.site.zone)
        return Roster(
            roster.assignments.filter {
                $0.specialist != day.specialist || $0.duty.date != day.date
            } + [Assignment(specialist: day.specialist, duty: duties[duties.count / 2])])
    }

    /// What one more person of each skill profile of the team, languages and grade, is worth a
    /// week, dearest first: the search with the person against the same search without.
    public func hires(
        for roster: Roster, of scenario: Scenario, under law: [LawPack], limits: SearchLimits,
        seed: UInt64, threads: Int = 2
    ) throws(PlanningError) -> [HireWorth] {
        let ground = try PlanningGround(scenario, law: law)
        let search = JointSearch(
            ground, solver: solver, limits: limits, seed: seed, threads: threads)
        return try HireSearch(ground, roster: roster, search: search).worths()
    }

    /// What each rule of team policy, and each rule of law that the roster only just keeps, costs:
    /// the search without the rule against the same search with it, dearest first.
    public func ruleCosts(
        for roster: Roster, of scenario: Scenario, under law: [LawPack], limits: SearchLimits,
        seed: UInt64, threads: Int = 2
    ) throws(PlanningError) -> [RuleCost] {
        let ground = try PlanningGround(scenario, law: law)
        let search = JointSearch(
            ground, solver: solver, limits: limits, seed: seed, threads: threads)
        let alternatives = AlternativeSearch(roster: roster, search: search)
        guard case .found(let base) = try alternatives.best(on: ground) else {
            return []
        }
        let close = Set(ground.audit(roster).nearMisses.map(\.ruleID))
        var costs: [RuleCost] = []
        for rule in ground.ruleBook.inForce(on: scenario.horizon.dates.start).rules
        where rule.canBeDoneWithout(close) {
            guard
                case .found(let without) = try alternatives.best(
                    on: ground.without(rule))
            else { continue }
            costs.append(RuleCost(rule: rule, points: base.objective - without.objective))
        }
        return costs.enumerated().sorted {
            (-$0.element.points, $0.offset) < (-$1.element.points, $1.offset)
        }.map(\.element)
    }
}

extension Rule {
    /// Whether it makes sense to ask what the rule costs, `close` being the rules only just kept.
    fileprivate func canBeDoneWithout(_ close: Set<String>) -> Bool {
        switch kind {
        case .noOverlap, .noWorkDuringAbsence, .publicationNotice: return false
        default: break
        }
        if case .policy = authority { return true }
        return close.contains(id)
    }
}
