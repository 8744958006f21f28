public import RosterModel
internal import Staffing
internal import WorkTime

/// The staff a forecast calls for: all together, by language and by category.
public struct StaffDemand: Sendable {
    /// Everybody first, then each language, then each category, as the policy orders them.
    public let lines: [StaffDemandLine]

    /// Turns expected tickets into required staff.
    ///
    /// Urgent tickets get the agents Erlang C asks for, language by language; everything else is
    /// spread evenly over the time its service level allows and fills the agents' time up to the
    /// maximum occupancy. Shrinkage turns net staff into gross staff. Whole heads carry the
    /// rounding from one interval to the next, so that the hours stay what they are.
    public init(_ forecast: DemandForecast, scenario: Scenario) {
        let demand = Workload(forecast, scenario: scenario)
        let all = demand.staff(of: forecast.classes.indices { _ in true }, kind: .everybody)
        let languages = scenario.tickets.languages.map { language in
            demand.staff(
                of: forecast.classes.indices { $0.language == language },
                kind: .language(language))
        }
        let categories = scenario.tickets.categories.map { category in
            demand.staff(
                of: forecast.classes.indices { $0.category == category },
                kind: .category(category))
        }
        lines = [all] + languages + categories
    }
}

/// The staff that tickets of one kind call for.
public struct StaffDemandLine: Sendable {
    /// Whom the line asks for.
    public let kind: Kind
    /// Agents needed while working, by interval, before shrinkage.
    public let net: [Double]
    /// Agents needed with shrinkage added, by interval.
    public let gross: [Double]
    /// The gross curve in whole heads.
    public let heads: [Double]

    /// Whom a line of demand asks for.
    public enum Kind: Hashable, Sendable {
        case everybody
        case language(Language)
        case category(TicketCategory)
    }
}

/// The work of each class by interval.
private struct Workload {
    let scenario: Scenario
    let forecast: DemandForecast
    let limit: OccupancyLimit
    let shrinkage: Shrinkage

    init(_ forecast: DemandForecast, scenario: Scenario) {
        self.forecast = forecast
        self.scenario = scenario
        limit = OccupancyLimit(share: scenario.tickets.maxOccupancy) ?? .full
        shrinkage = Shrinkage(share: scenario.tickets.shrinkage) ?? .none
    }

    func staff(of classes: [Int], kind: StaffDemandLine.Kind) -> StaffDemandLine {
        let urgent = classes.filter(isUrgent)
        let agents: [Int]
        if case .category = kind {
            // A category is balanced over hours; who waits for whom is the languages' matter.
            agents = Array(repeating: 0, count: scenario.horizon.intervalCount)
        } else {
            agents = scenario.tickets.languages.reduce(
                into: Array(repeating: 0, count: scenario.horizon.intervalCount)
            ) { sum, language in
                let queue = urgent.filter { forecast.classes.classes[$0].language == language }
                for (index, count) in urgentAgents(queue).enumerated() {
                    sum[index] += count
                }
            }
        }
        let requirement = StaffingRequirement(
            name: "", urgentAgents: agents,
            work: (work(urgent), work(classes.filter { !isUrgent($0) })), limit: limit,
            shrinkage: shrinkage)
        return StaffDemandLine(
            kind: kind, net: requirement.net, gross: requirement.gross,
            heads: wholeHeads(
                requirement.gross, atLeast: agents.map { shrinkage.gross(fromNet: Double($0)) }))
    }

    private func isUrgent(_ index: Int) -> Bool {
        scenario.tickets.urgent.contains(forecast.classes.classes[index].severity)
    }

    /// The work of some classes together, deferred as far as their service levels allow.
    private func work(_ classes: [Int]) -> WorkloadCurve {
        let slot = scenario.horizon.interval
        let nothing = WorkloadCurve(
            slot: slot, work: Array(repeating: 0, count: scenario.horizon.intervalCount))
        return classes.reduce(nothing) { sum, index in
            let handle = forecast.handleMinutes[index]
            let arriving = WorkloadCurve(
                arrivals: forecast.arrivals[index], handleMinutes: handle, slot: slot)
            guard !isUrgent(index) else { return sum + arriving }
            let within =
                scenario.tickets.serviceLevels[forecast.classes.classes[index].severity]?.within
                ?? slot
            let earlier = WorkloadCurve(
                arrivals: forecast.earlierArrivals[index], handleMinutes: handle, slot: slot)
            let window = max(1, within.count / slot.count)
            return sum + arriving.deferred(over: window, after: earlier.work).curve
        }
    }

    /// Erlang C agents for one language's urgent queue in each interval.
    private func urgentAgents(_ classes: [Int]) -> [Int] {
        let volumes = classes.map { forecast.arrivals[$0].reduce(0, +) }
        let tickets = volumes.reduce(0, +)
        guard tickets > 0, let first = classes.first else { return [] }
        let handle =
            zip(classes, volumes).reduce(0) { $0 + forecast.handleMinutes[$1.0] * $1.1 } / tickets
        let severity = forecast.classes.classes[first].severity
        let level =
            scenario.tickets.serviceLevels[severity] ?? ServiceLevel(share: 0.8, within: .zero)
        return work(classes).urgentAgents(
            share: level.share, within: level.within, handleMinutes: handle, limit: limit)
    }

    /// Whole heads whose sum follows the curve's: each interval's rounding is owed to the next.
    private func wholeHeads(_ curve: [Double], atLeast floor: [Double]) -> [Double] {
        var owed = 0.0
        return zip(curve, floor).map { value, least in
            let heads = max((value + owed).rounded(), (least - 1e-9).rounded(.up))
            owed = max(-1, min(1, owed + value - heads))
            return heads
        }
    }
}
