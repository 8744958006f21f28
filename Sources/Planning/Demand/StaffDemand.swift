public import RosterModel
internal import Staffing
internal import WorkTime

/// The staff a forecast calls for: all together, for urgent work, by language and by category.
public struct StaffDemand: Sendable {
    /// Everybody in each interval; the workload over buckets; then each language's urgent queue,
    /// each language and each category, as the policy orders them.
    public let lines: [StaffDemandLine]

    /// Turns expected tickets into required staff.
    ///
    /// Urgent tickets get the agents Erlang C asks for, language by language; everything else is
    /// spread evenly over the time its service level allows and fills the agents' time up to the
    /// maximum occupancy. Shrinkage turns net staff into gross staff.
    ///
    /// Work that may wait is judged over buckets of hours: half an hour short costs it a little
    /// delay, hours short make it late. In each interval the required heads are whole and carry
    /// their rounding on to the next, so that the hours stay what they are.
    public init(_ forecast: DemandForecast, scenario: Scenario) {
        let workload = Workload(forecast, scenario: scenario)
        let languages = scenario.tickets.languages
        let kinds: [StaffDemandLine.Kind] =
            [.everybody, .workload] + languages.map { .urgent($0) }
            + languages.map { .language($0) } + scenario.tickets.categories.map { .category($0) }
        lines = kinds.map(workload.line)
    }
}

/// The staff that tickets of one kind call for.
public struct StaffDemandLine: Sendable {
    /// Whom the line asks for.
    public let kind: Kind
    /// Agents needed while working, by interval, before shrinkage.
    public let net: [Double]
    /// What the roster is held to, by interval: the net curve with shrinkage added, in whole
    /// heads where single intervals are judged.
    public let required: [Double]
    /// How many intervals are judged together, on their mean.
    public let bucket: Int

    /// Whom a line of demand asks for.
    public enum Kind: Hashable, Sendable {
        /// Everybody, in each interval.
        case everybody
        /// Everybody, over hours.
        case workload
        /// Speakers of a language for its urgent tickets.
        case urgent(Language)
        /// Speakers of a language for all its tickets, over hours.
        case language(Language)
        /// Those trained for a category, over hours.
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

    func line(_ kind: StaffDemandLine.Kind) -> StaffDemandLine {
        let classes = forecast.classes.indices { kind.concerns($0) }
        let urgent = classes.filter(isUrgent)
        let net: [Double]
        switch kind {
        case .everybody, .workload, .language, .category:
            let total = work(urgent) + work(classes.filter { !isUrgent($0) })
            let agents = kind == .everybody ? urgentAgents() : total.work.map { _ in 0 }
            net = zip(agents, total.work).map { max($0, limit.agents(forWork: $1)) }
        case .urgent(let language):
            net = urgentAgents(language)
        }
        let gross = net.map(shrinkage.gross(fromNet:))
        return StaffDemandLine(
            kind: kind, net: net, required: kind == .everybody ? wholeHeads(gross) : gross,
            bucket: bucket(of: kind))
    }

    private func bucket(of kind: StaffDemandLine.Kind) -> Int {
        let interval = scenario.horizon.interval.count
        return switch kind {
        case .everybody: 1
        case .urgent: max(1, 60 / interval)
        case .workload, .language, .category:
            max(1, scenario.tickets.categoryBucket.count / interval)
        }
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

    /// Erlang C agents for the urgent queues of all languages in each interval.
    private func urgentAgents() -> [Double] {
        scenario.tickets.languages.map { urgentAgents($0) }.reduce(
            Array(repeating: 0, count: scenario.horizon.intervalCount)
        ) { zip($0, $1).map(+) }
    }

    /// Erlang C agents for one language's urgent queue in each interval.
    private func urgentAgents(_ language: Language) -> [Double] {
        let queue = forecast.classes.indices { $0.language == language }.filter(isUrgent)
        let volumes = queue.map { forecast.arrivals[$0].reduce(0, +) }
        let tickets = volumes.reduce(0, +)
        guard tickets > 0, let first = queue.first else {
            return Array(repeating: 0, count: scenario.horizon.intervalCount)
        }
        let handle =
            zip(queue, volumes).reduce(0) { $0 + forecast.handleMinutes[$1.0] * $1.1 } / tickets
        let severity = forecast.classes.classes[first].severity
        let level =
            scenario.tickets.serviceLevels[severity] ?? ServiceLevel(share: 0.8, within: .zero)
        return work(queue).urgentAgents(
            share: level.share, within: level.within, handleMinutes: handle, limit: limit
        ).map(Double.init)
    }

    /// Whole heads whose sum follows the curve's: each interval's rounding is owed to the next.
    private func wholeHeads(_ curve: [Double]) -> [Double] {
        var owed = 0.0
        return curve.map { value in
            let heads = max(0, (value + owed).rounded())
            owed += value - heads
            return heads
        }
    }
}

extension StaffDemandLine.Kind {
    /// Whether a line of the kind asks for staff because of a class.
    fileprivate func concerns(_ ticketClass: TicketClass) -> Bool {
        switch self {
        case .everybody, .workload: true
        case .urgent(let language), .language(let language): ticketClass.language == language
        case .category(let category): ticketClass.category == category
        }
    }
}
