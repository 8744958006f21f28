internal import LaborLaw
internal import RosterModel
internal import RosterOptimization
internal import WorkTime

/// Finds out why specialists have no legal plan and which single changes would give them one.
struct ScenarioConflicts {
    private let scenario: Scenario
    private let model: ScenarioProblem
    private let search: ConflictSearch

    init(
        _ scenario: Scenario, model: ScenarioProblem, isCancelled: @escaping () -> Bool
    ) {
        self.scenario = scenario
        self.model = model
        search = ConflictSearch(model.problem, isCancelled: isCancelled)
    }

    /// Why the specialist at this position, who has no legal plan, has none; without conflicts when
    /// the user asked to stop before one was found.
    func impasse(of position: Int) -> PlanImpasse {
        let specialist = scenario.team.specialists[position]
        guard let impasse = search.impasse(of: position) else {
            return PlanImpasse(specialist: specialist.id, conflicts: [], waysOut: [])
        }
        let names = ConflictNames(
            specialist, person: model.problem.people[position], scenario: scenario, model: model)
        let conflicts = impasse.conflicts.map { conflict in
            PlanConflict(
                reasons: conflict.restrictions.flatMap(names.reasons).withoutRepeats,
                isIrreducible: conflict.isIrreducible)
        }
        let candidates = (impasse.waysOut.flatMap(names.reasons) + names.absencesBehind(impasse))
            .withoutRepeats
        return PlanImpasse(
            specialist: specialist.id, conflicts: conflicts,
            waysOut: candidates.filter { isWayOut($0, for: specialist, at: position) })
    }

    /// Whether the specialist has a legal plan once `reason` is given up and all else stays.
    ///
    /// The specialist is put together anew without it: a policy may hide a milder law.
    private func isWayOut(
        _ reason: ConflictReason, for specialist: Specialist, at position: Int
    ) -> Bool {
        var person = model.problem.people[position]
        switch reason {
        case .lock(let duty): person.locks[duty.date - scenario.horizon.dates.start] = nil
        case .absence(let absence, _):
            guard absence.kind != .medicalLeave else { return false }
            person = self.person(specialist, in: scenario.without(absence), model.compiler)
        case .rule(let rule, _):
            guard case .policy = rule.authority, rule.kind.mayBeGivenUp else { return false }
            person = self.person(specialist, in: scenario, model.compiler.leavingOut(rule))
        case .contractedHours, .shiftNotOffered, .forbiddenShift, .past: return false
        }
        guard case .plan = search.answer(for: person) else { return false }
        return true
    }

    private func person(
        _ specialist: Specialist, in scenario: Scenario, _ compiler: RuleCompiler
    ) -> RosterPerson {
        RosterPerson(
            specialist, scenario: scenario, compiler: compiler, locks: model.locks)
    }
}

extension RuleKind {
    /// Whether a team can do without such a policy; nobody can work twice at once, whatever is
    /// agreed.
    ///
    /// No single duty can break any of these.
    fileprivate var mayBeGivenUp: Bool {
        switch self {
        case .minRestBetweenShifts, .maxConsecutiveDays, .maxNightWeeks: true
        default: false
        }
    }
}

extension Scenario {
    /// The scenario as if somebody were not away.
    fileprivate func without(_ absence: Absence) -> Scenario {
        Scenario(
            name: name, site: site, horizon: horizon,
            team: Team(
                specialists: team.specialists, absences: team.absences.filter { $0 != absence },
                requests: team.requests, previousRoster: team.previousRoster,
                lockedRoster: team.lockedRoster),
            shifts: shifts, tickets: tickets, history: history, policy: policy,
            objective: objective, referenceWage: referenceWage, overrides: overrides,
            inputs: inputs)
    }
}

extension [ConflictReason] {
    /// The reasons in their order, each once.
    fileprivate var withoutRepeats: [ConflictReason] {
        reduce(into: []) { kept, reason in
            if !kept.contains(reason) { kept.append(reason) }
        }
    }
}
