internal import LaborLaw
internal import RosterModel
internal import RosterOptimization
internal import WorkTime

/// The requirements of a scenario as cover lines.
struct Requirements {
    private let scenario: Scenario
    /// The horizon cut so that duties begin and end with its intervals.
    private let grid: PlanningHorizon
    private let ruleBook: RuleBook
    private let demand: StaffDemand

    init(
        _ scenario: Scenario, grid: PlanningHorizon, ruleBook: RuleBook, demand: StaffDemand
    ) {
        self.scenario = scenario
        self.grid = grid
        self.ruleBook = ruleBook
        self.demand = demand
    }

    /// The lines of demand of some kinds in their order, then those of rules and of time set aside.
    func lines(options: [DutyOption], of kinds: [StaffDemandLine.Kind]) -> [CoverLine] {
        demand.lines.filter { kinds.contains($0.kind) }.map(line)
            + presence(options: options) + development()
    }

    private var specialists: [Specialist] { scenario.team.specialists }

    private func efficiency(_ specialist: Specialist) -> Double {
        scenario.tickets.efficiency(of: specialist, on: scenario.horizon.dates.start)
    }

    private func line(_ demand: StaffDemandLine) -> CoverLine {
        let weights = specialists.map { $0.counts(toward: demand.kind) ? efficiency($0) : 0 }
        let carriedIn = carriedIn(weights, basis: .working)
        let objective = scenario.objective
        let cuts = scenario.horizon.interval.count / grid.interval.count
        let required = demand.required.flatMap { Array(repeating: $0, count: cuts) }
        let spans = CoverSpan.buckets(
            of: demand.bucket * cuts, required: Array(required.prefix(grid.intervalCount)),
            carriedIn: carriedIn, horizon: grid)
        let (shortage, surplus, severe): (Double, Double, Double) =
            switch demand.kind {
            case .everybody: (objective.delayedHour, objective.overstaffedHour, 1)
            case .workload: (objective.understaffedHour, 0, objective.severeShortageFactor)
            case .urgent: (objective.urgentShortHour, 0, 1)
            case .language: (objective.understaffedHour, 0, 1)
            case .category: (objective.categoryShortHour, 0, 1)
            }
        return CoverLine(
            name: demand.kind.name, basis: .working, weights: weights, spans: spans,
            shortagePerHour: shortage, severeFactor: severe, surplusPerHour: surplus)
    }

    /// Lines for the rules that want certain people on duty.
    private func presence(options: [DutyOption]) -> [CoverLine] {
        ruleBook.inForce(on: scenario.horizon.dates.start).rules.compactMap { rule in
            let weights: [Double]
            let required: Double
            switch rule.kind {
            case .minOnDuty(let policy):
                weights = specialists.map { policy.who.admits($0) ? 1 : 0 }
                required = Double(policy.atLeast)
            case .neverAlone(let policy):
                // One other person outweighs the whole grade.
                let size = Double(specialists.count { $0.grade == policy.grade })
                weights = specialists.map { $0.grade == policy.grade ? -1 : size }
                required = 0
            default: return nil
            }
            let count = grid.intervalCount
            return CoverLine(
                name: rule.id, basis: .present, weights: weights,
                spans: CoverSpan.merged(
                    required: Array(repeating: required, count: count),
                    carriedIn: carriedIn(weights, basis: .present),
                    shares: options.map(\.present), horizon: grid),
                shortagePerHour: scenario.objective.brokenPresenceHour)
        }
    }

    /// Lines for the hours to be set aside, each over the whole horizon.
    private func development() -> [CoverLine] {
        let slots = 0..<grid.intervalCount
        let hours = grid.range.length.inHours
        return scenario.policy.development.enumerated().map { position, activity in
            let wanted = activity.weeklyHours.inHours * Double(grid.dates.count) / 7
            let span = CoverSpan(slots: slots, required: wanted / hours, hours: hours)
            return CoverLine(
                name: activity.name, basis: .activity(position),
                weights: specialists.map { _ in 1 }, spans: [span],
                shortagePerHour: scenario.objective.missedDevelopmentHour)
        }
    }

    /// Heads in each interval from duties that began before the horizon.
    func carriedIn(_ weights: [Double], basis: CoverLine.Basis) -> [Double] {
        var heads = Array(repeating: 0.0, count: grid.intervalCount)
        let position = Dictionary(
            zip(specialists.map(\.id), specialists.indices), uniquingKeysWith: { first, _ in first }
        )
        for assignment in scenario.team.previousRoster.assignments
        where assignment.duty.date < grid.dates.start {
            guard let person = position[assignment.specialist] else { continue }
            let away =
                basis == .present
                ? [] : assignment.duty.breaks + assignment.development.map(\.range)
            let ranges = assignment.duty.range.subtracting(away)
            for share in SlotShare.shares(of: ranges, in: grid) {
                heads[share.slot] += weights[person] * share.share
            }
        }
        return heads
    }
}

extension Specialist {
    /// Whether the person's work counts toward a line of demand.
    func counts(toward kind: StaffDemandLine.Kind) -> Bool {
        switch kind {
        case .everybody, .workload: true
        case .urgent(let language), .language(let language): works(in: language)
        case .category(let category): categories.contains(category)
        }
    }
}

extension StaffDemandLine.Kind {
    /// The name in the linear program.
    var name: String {
        switch self {
        case .everybody: "staff"
        case .workload: "workload"
        case .urgent(let language): "urgent \(language.rawValue)"
        case .language(let language): "language \(language.rawValue)"
        case .category(let category): "category \(category.rawValue)"
        }
    }
}
