internal import LaborLaw
internal import LinearModel
internal import RosterModel
internal import RosterOptimization
internal import WorkTime

/// Makes a published roster legal again with as few changed duties as can be, then as good as it
/// can be with these.
///
/// First everybody whose plan has become impossible gets the legal plan nearest to it. Where the
/// team's rules are broken then, or further changes are wanted where they are worth it, everybody
/// may help; otherwise only those may change who must, and all others stay locked.
struct RosterRepair<Solver: LPSolver> {
    let ground: PlanningGround
    let events: RosterEvents
    let search: JointSearch<Solver>
    let prices: ChangePrices

    init(_ ground: PlanningGround, events: RosterEvents, search: JointSearch<Solver>) {
        self.ground = ground
        self.events = events
        self.search = search
        prices = ChangePrices(ground.scenario, events: events, ruleBook: ground.ruleBook)
    }

    /// What came of a repair.
    enum Outcome {
        /// A roster, the same where nothing had to change; how tickets flow through the one before,
        /// and the demand with the pools that turned out to matter.
        case roster(Roster, flowBefore: FlowOutcome, demand: FlowDemand)
        /// These people have no legal plan, for reasons that hold in the problem with them.
        case noLegalPlan([Int], ScenarioProblem)
        /// For these people neither a plan nor a proof that there is none was found.
        case undecided([Int])
    }

    private var scenario: Scenario { ground.scenario }
    private var zone: Zone { scenario.site.zone }

    /// The roster repaired.
    ///
    /// - Throws: `PlanningError` where the roster has duties that cannot be planned.
    func outcome(of roster: Roster) throws(PlanningError) -> Outcome {
        var demand = ground.flow
        let before = try search.flow(of: roster, &demand)
        var model = try ground.problem(flow: demand)
        let published = try PublishedRoster(roster, of: scenario, model: model)
        guard events.worth != nil || isBroken(roster) else {
            return .roster(roster, flowBefore: before, demand: demand)
        }
        let far = prices.beyondSaving
        let broken = brokenFor(roster)
        let people = model.problem.people.indices.map {
            person($0, model, published, mayKeepHours: !broken.contains($0))
        }
        model = model.with(people)
        var nearest: [WorkPlan]
        switch search.nearest(to: published.plans, of: model.problem, price: price(far)) {
        case .roster(let found): nearest = found.plans
        case .noLegalPlan(let stuck): return .noLegalPlan(stuck, model)
        case .undecided(let open): return .undecided(open)
        case .noLinearSolution(let rows): throw .contradictoryRows(rows)
        }
        // Planning is stricter than law and policy: hours beyond a contract are left to people.
        let kept = Set(
            people.indices.filter {
                !broken.contains($0) && !isAway($0, published) && !isForced($0, model, published)
                    && nearest[$0] != published.plans[$0]
            })
        for position in kept { nearest[position] = published.plans[position] }
        let first = published.with(nearest, model: model, scenario: scenario)
        let mayAllChange = events.worth != nil || !isLegal(first)
        let free = people.indices.filter {
            !kept.contains($0) && (mayAllChange || nearest[$0] != published.plans[$0])
        }
        guard !free.isEmpty else {
            return .roster(first, flowBefore: before, demand: demand)
        }
        let base = events.worth ?? far
        let repaired = try improved(
            model, published, from: nearest, free: Set(free), base: base,
            presence: 100 * max(base, far))
        let costs = try zip([first, repaired], search.flowCosts(of: [first, repaired], &demand))
            .map { roster, flowCost in
                cost(
                    roster, ground.objective(roster, flowCost: flowCost, beside: before),
                    published, base)
            }
        // Pools that the search did not know may make its roster dearer than it thought.
        let isBetter =
            isLegal(repaired) && !isLegal(first)
            || costs[1] <= costs[0]
        return .roster(isBetter ? repaired : first, flowBefore: before, demand: demand)
    }

    /// Whether a roster must change: somebody would work while away, or a hard rule is broken.
    private func isBroken(_ roster: Roster) -> Bool {
        roster.assignments.contains { assignment in
            assignment.duty.range.start >= events.now
                && events.absences.contain(
                    assignment.specialist, during: assignment.duty.range, in: zone)
        } || !isLegal(roster)
    }

    private func isLegal(_ roster: Roster) -> Bool { ground.audit(roster).isLegal }

    /// The positions of people who break a hard rule in a roster, being away aside.
    private func brokenFor(_ roster: Roster) -> Set<Int> {
        let absenceRules = Set(
            ground.ruleBook.rules.filter {
                if case .noWorkDuringAbsence = $0.kind { true } else { false }
            }.map(\.id))
        let people = Set(
            ground.audit(roster).findings.filter {
                $0.severity == .hardStop && !absenceRules.contains($0.ruleID)
            }.compactMap(\.specialist))
        return Set(
            scenario.team.specialists.indices.filter {
                people.contains(scenario.team.specialists[$0].id)
            })
    }

    /// Whether a person would work while away.
    private func isAway(_ position: Int, _ published: PublishedRoster) -> Bool {
        published.assignments(of: position).contains { assignment in
            scenario.team.absences.contain(
                assignment.specialist, during: assignment.duty.range, in: zone)
        }
    }

    /// Whether a lock of the scenario's asks for another plan.
    private func isForced(
        _ position: Int, _ model: ScenarioProblem, _ published: PublishedRoster
    ) -> Bool {
        zip(model.problem.people[position].locks, published.plans[position].options).contains {
            guard case .option(let option) = $0 else { return false }
            return Int32(option) != $1
        }
    }

    /// A person with all that must stay as it is: locks, and what has begun; hours that were
    /// published beyond the contract are no reason for a change where they may be kept.
    private func person(
        _ position: Int, _ model: ScenarioProblem, _ published: PublishedRoster,
        mayKeepHours: Bool
    ) -> RosterPerson {
        var person = model.problem.people[position]
        if mayKeepHours {
            person.allow(published.plans[position], of: model.problem)
        }
        let specialist = scenario.team.specialists[position]
        let dates = scenario.horizon.dates
        for planned in model.duties {
            let option = planned.option
            let hasBegun = planned.duty.range.start < events.now
            let isKept =
                published.assignment(of: position, on: option.day)?.duty.shift
                == planned.duty.shift
            if events.absences.contain(
                specialist.id, during: planned.duty.range, in: zone) && !(hasBegun && isKept)
                || hasBegun && !isKept
            {
                person.allowedTemplates[option.day][option.template] = false
            }
        }
        for day in person.locks.indices where person.locks[day] == nil {
            let own = published.assignment(of: position, on: day)
            let hasBegun = own.map { $0.duty.range.start < events.now } ?? false
            let isLocked = events.locks.contains(
                SpecialistDay(specialist: specialist.id, date: dates.start + day))
            if isLocked || hasBegun || own?.isLocked == true {
                let option = published.plans[position].options[day]
                person.locks[day] = option < 0 ? .dayOff : .option(Int(option))
            }
        }
        return person
    }

    /// Points for a change of a person's day, both by position.
    private func price(_ base: Double) -> (Int, Int) -> Double {
        { position, day in
            prices.price(
                base, of: scenario.team.specialists[position],
                on: scenario.horizon.dates.start + day)
        }
    }

    /// A better roster in which only some people's plans are `free`.
    private func improved(
        _ model: ScenarioProblem, _ published: PublishedRoster, from plans: [WorkPlan],
        free: Set<Int>, base: Double, presence: Double
    ) throws(PlanningError) -> Roster {
        var people = model.problem.people.published(published.plans, price: price(base))
        for position in people.indices where !free.contains(position) {
            people[position].keep(plans[position], of: model.problem)
        }
        let found = try search.solve(
            model.with(people).raisingPresence(to: presence), from: plans, until: 1,
            // A few people are soon planned as well as they can be.
            rounds: min(search.limits.rounds, 2 * free.count), isLocal: true)
        return published.with(found.plans, model: model, scenario: scenario)
    }

    /// What a roster with some objective costs with its changes.
    private func cost(
        _ roster: Roster, _ objective: Double, _ published: PublishedRoster, _ base: Double
    ) -> Double {
        let changes = RosterDifference(from: published.roster, to: roster).days
        return changes.reduce(objective) { sum, change in
            let specialist = scenario.team.specialists.first { $0.id == change.specialist }
            return sum + (specialist.map { prices.price(base, of: $0, on: change.date) } ?? 0)
        }
    }
}

extension PlanningGround {
    /// What law and policy say of a roster.
    func audit(_ roster: Roster, publishedOn: LocalDate? = nil) -> ComplianceReport {
        Auditor(ruleBook: ruleBook).audit(
            AuditSubject(roster, scenario, holidays, publishedOn: publishedOn))
    }
}

extension ScenarioProblem {
    /// The problem with as many other people.
    func with(_ people: [RosterPerson]) -> ScenarioProblem {
        var changed = self
        changed.problem = problem.with(people)
        return changed
    }

    /// The problem in which an hour without somebody a rule wants on duty costs so many points.
    fileprivate func raisingPresence(to points: Double) -> ScenarioProblem {
        var changed = self
        changed.problem = RosterProblem(
            dayCount: problem.dayCount, templateCount: problem.templateCount,
            options: problem.options, people: problem.people,
            cover: problem.cover.map { line in
                guard line.basis == .present else { return line }
                return CoverLine(
                    name: line.name, basis: line.basis, weights: line.weights, spans: line.spans,
                    shortagePerHour: points)
            }, linearPart: problem.linearPart)
        return changed
    }
}
