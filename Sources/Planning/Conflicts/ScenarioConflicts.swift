internal import LaborLaw
internal import LinearModel
internal import RosterModel
internal import RosterOptimization
internal import WorkTime

/// Finds out why specialists have no legal plan, which single changes would give them one, and what
/// the roster would cost then.
struct ScenarioConflicts<Solver: LPSolver> {
    private let search: JointSearch<Solver>
    private let model: ScenarioProblem
    private let conflicts: ConflictSearch
    /// The moment before which duties cannot change any more; nil for none.
    private let now: Instant?

    init(_ search: JointSearch<Solver>, model: ScenarioProblem, now: Instant? = nil) {
        self.search = search
        self.model = model
        self.now = now
        conflicts = ConflictSearch(model.problem, isCancelled: search.limits.isCancelled)
    }

    private var scenario: Scenario { search.ground.scenario }

    /// Why the specialists at these positions, who have no legal plan, have none; without conflicts
    /// when the user asked to stop before one was found.
    func impasses(of positions: [Int]) -> [PlanImpasse] {
        positions.map { impasse(of: $0, stuck: positions) }
    }

    private func impasse(of position: Int, stuck: [Int]) -> PlanImpasse {
        let specialist = scenario.team.specialists[position]
        guard let impasse = conflicts.impasse(of: position) else {
            return PlanImpasse(specialist: specialist.id, conflicts: [], waysOut: [])
        }
        let names = ConflictNames(
            specialist, person: model.problem.people[position], scenario: scenario, model: model)
        let found = impasse.conflicts.map { conflict in
            PlanConflict(
                reasons: conflict.restrictions.flatMap(names.reasons).withoutRepeats,
                isIrreducible: conflict.isIrreducible)
        }
        let candidates = (impasse.waysOut.flatMap(names.reasons) + names.absencesBehind(impasse))
            .withoutRepeats
        let ways = candidates.flatMap { changes($0, for: specialist, at: position) }
        let priced = ways.map { way in
            WayOut(
                change: way.reason,
                objective: objective(with: way.person, at: position, of: way.scenario, stuck: stuck)
            )
        }
        return PlanImpasse(
            specialist: specialist.id, conflicts: found,
            waysOut: priced.enumerated().sorted { first, second in
                let costs = (first.element.objective, second.element.objective)
                return (costs.0 ?? .infinity, first.offset) < (costs.1 ?? .infinity, second.offset)
            }.map(\.element))
    }

    /// A change after which a specialist has a legal plan while all else stays.
    private struct Change {
        let reason: ConflictReason
        let person: RosterPerson
        let scenario: Scenario
    }

    /// The ways to give up `reason` that leave the specialist a legal plan: of several days away
    /// single ones, and all of them only where no single one would do.
    ///
    /// The specialist is put together anew without it: a policy may hide a milder law.
    private func changes(
        _ reason: ConflictReason, for specialist: Specialist, at position: Int
    ) -> [Change] {
        var tried: [Change] = []
        switch reason {
        case .lock(let duty):
            guard now.map({ duty.range.start >= $0 }) ?? true else { return [] }
            var person = model.problem.people[position]
            person.locks[duty.date - scenario.horizon.dates.start] = nil
            tried = [Change(reason: reason, person: person, scenario: scenario)]
        case .absence(let absence, let rule):
            guard absence.kind != .medicalLeave else { return [] }
            let days = absence.dates.dates.filter(scenario.horizon.dates.contains)
            let single = days.map {
                withdrawal(
                    of: DateRange(start: $0, days: 1), from: absence, rule, specialist, position)
            }.filter(isWayOut)
            guard single.isEmpty else { return single }
            tried = [withdrawal(of: absence.dates, from: absence, rule, specialist, position)]
        case .rule(let rule, _):
            guard case .policy = rule.authority, rule.kind.mayBeGivenUp else { return [] }
            let person = person(
                specialist, at: position, in: scenario, model.compiler.leavingOut(rule))
            tried = [Change(reason: reason, person: person, scenario: scenario)]
        case .contractedHours, .shiftNotOffered, .forbiddenShift, .past: return []
        }
        return tried.filter(isWayOut)
    }

    /// The change of being there on some days of an absence.
    private func withdrawal(
        of dates: DateRange, from absence: Absence, _ rule: Rule?, _ specialist: Specialist,
        _ position: Int
    ) -> Change {
        let left = [
            DateRange(start: absence.dates.start, end: max(absence.dates.start, dates.start)),
            DateRange(start: min(absence.dates.end, dates.end), end: absence.dates.end),
        ].filter { $0.count > 0 }.map {
            Absence(specialist: absence.specialist, dates: $0, kind: absence.kind)
        }
        let milder = scenario.with(
            absences: scenario.team.absences.filter { $0 != absence } + left)
        return Change(
            reason: .absence(
                Absence(specialist: absence.specialist, dates: dates, kind: absence.kind),
                rule: rule),
            person: person(specialist, at: position, in: milder, model.compiler), scenario: milder)
    }

    private func isWayOut(_ change: Change) -> Bool {
        if case .plan = conflicts.answer(for: change.person) { true } else { false }
    }

    private func person(
        _ specialist: Specialist, at position: Int, in scenario: Scenario, _ compiler: RuleCompiler
    ) -> RosterPerson {
        var person = RosterPerson(
            specialist, scenario: scenario, compiler: compiler, locks: model.locks)
        // A roster that is repaired has more locks than its scenario.
        person.locks = model.problem.people[position].locks
        return person
    }

    /// Points of the best roster that a quick search finds with the person changed, others who are
    /// stuck taking no part; nil where it finds none.
    private func objective(
        with person: RosterPerson, at position: Int, of scenario: Scenario, stuck: [Int]
    ) -> Double? {
        var people = model.problem.people
        people[position] = person
        for other in stuck where other != position {
            people[other].locks = people[other].locks.map { _ in .dayOff }
            for week in people[other].rules.weeks.indices {
                people[other].rules.weeks[week].minContractMinutes = 0
            }
        }
        var limits = search.limits
        // Best replies until nobody gains: quick, and the same every time.
        limits.rounds = 0
        limits.timeLimit = nil
        var optimizer = RosterOptimizer(
            solver: search.solver, limits: limits, seed: search.seed, threads: search.threads)
        optimizer.isLocal = true
        guard case .roster(let found) = optimizer.solve(model.problem.with(people)) else {
            return nil
        }
        let roster = Roster(found, model: model, scenario: scenario)
        var demand = search.ground.flow
        guard let flow = try? search.flow(of: roster, &demand) else { return nil }
        return search.ground.with(scenario).objective(roster, flow: flow).total
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

extension [ConflictReason] {
    /// The reasons in their order, each once.
    fileprivate var withoutRepeats: [ConflictReason] {
        reduce(into: []) { kept, reason in
            if !kept.contains(reason) { kept.append(reason) }
        }
    }
}
