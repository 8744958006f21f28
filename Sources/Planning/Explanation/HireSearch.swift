internal import LaborLaw
internal import LinearModel
internal import RosterModel
internal import RosterOptimization
internal import WorkTime

/// Finds out what one more person of each skill profile is worth.
struct HireSearch<Solver: LPSolver> {
    private let ground: PlanningGround
    private let roster: Roster
    private let search: JointSearch<Solver>

    init(_ ground: PlanningGround, roster: Roster, search: JointSearch<Solver>) {
        self.ground = ground
        self.roster = roster
        self.search = search
    }

    private struct Profile: Hashable {
        let languages: [Language]
        let grade: Grade
    }

    private var scenario: Scenario { ground.scenario }

    /// The worth of each profile of the team, dearest first.
    func worths() throws(PlanningError) -> [HireWorth] {
        let alternatives = AlternativeSearch(roster: roster, search: search)
        guard case .found(let base) = try alternatives.best(on: ground) else {
            return []
        }
        let weeks = Double(scenario.horizon.dates.count) / 7
        var demand = ground.flow
        let flow = try search.flow(of: base.roster, &demand)
        var known: Set<Profile> = []
        var worths: [HireWorth] = []
        for model in scenario.team.specialists {
            let profile = Profile(
                languages: scenario.tickets.languages.filter(model.works(in:)),
                grade: model.grade)
            guard !profile.languages.isEmpty, known.insert(profile).inserted else { continue }
            let hire = newcomer(like: model)
            let larger = ground.with(
                scenario.with(specialists: scenario.team.specialists + [hire]))
            guard case .found(let found) = try alternatives.best(on: larger) else {
                continue
            }
            worths.append(
                HireWorth(
                    like: model.id, languages: profile.languages, grade: profile.grade,
                    estimate: estimate(of: hire, demand, flow) / weeks,
                    points: (base.objective - found.objective) / weeks))
        }
        return worths.enumerated().sorted {
            (-$0.element.points, $0.offset) < (-$1.element.points, $1.offset)
        }.map(\.element)
    }

    /// Somebody with a model's skills, grade, tenure and contract, and nothing else on file.
    private func newcomer(like model: Specialist) -> Specialist {
        Specialist(
            id: SpecialistID(model.id.rawValue + "+"), name: model.name + " +",
            grade: model.grade, joined: model.joined, contract: model.contract,
            languages: model.languages, categories: model.categories)
    }

    /// Points by the prices of hours: on each day the best shift, on as many days as the contract
    /// has room for, rest between duties left aside.
    private func estimate(
        of hire: Specialist, _ demand: FlowDemand, _ flow: FlowOutcome
    ) -> Double {
        let skills = demand.pools.skills.indices.filter {
            hire.works(in: demand.pools.skills[$0].language)
                && hire.categories.contains(demand.pools.skills[$0].category)
        }
        let factor =
            demand.usefulShare
            * scenario.tickets.efficiency(of: hire, on: scenario.horizon.dates.start)
        let prices = demand.periods.ranges.indices.map { period in
            zip(demand.pools.pools, flow.poolPrices).reduce(0.0) { sum, pool in
                pool.0.skills.contains(where: skills.contains) ? sum + pool.1[period] : sum
            } * factor
        }
        let days = scenario.horizon.dates.dates.map { date -> Double in
            scenario.shifts.filter { $0.isOpen(to: hire.contract) }
                .flatMap { $0.duties(on: date, in: scenario.site.zone) }
                .map { duty in
                    zip(demand.periods.ranges, prices).reduce(0.0) { sum, period in
                        duty.workedRanges.reduce(sum) {
                            $0 + ($1.intersection(period.0)?.length.inHours ?? 0) * period.1
                        }
                    }
                }.max() ?? 0
        }
        let longest =
            scenario.shifts.filter { $0.isOpen(to: hire.contract) }
            .map(\.workedTime.count).max() ?? 480
        let week = max(1, hire.contract.weeklyHours.count / max(1, longest))
        let count = week * scenario.horizon.dates.count / 7
        return days.sorted(by: >).prefix(max(1, count)).reduce(0, +)
    }
}

extension PlanningGround {
    /// The ground without a rule.
    func without(_ rule: Rule) -> PlanningGround {
        var ground = self
        ground.ruleBook = ruleBook.leavingOut(rule.id)
        return ground
    }
}
