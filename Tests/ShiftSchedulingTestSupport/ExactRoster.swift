public import ShiftSchedulingBenchmarks

/// The best roster of a small instance, from lists of all plans.
///
/// Plans of a person with the same rest from a day on meet in one node of a network. A dynamic
/// program over the days then keeps, for each combination of one node a person, the least penalty
/// so far; wishes and cover of a day depend on that day alone.
public struct ExactRoster {
    /// A roster of least penalty.
    public let roster: BenchmarkRoster
    /// Its penalty.
    public let penalty: Int

    /// The optimum; nil when somebody has no plan.
    public init?(of instance: BenchmarkInstance) {
        let networks = instance.employees.map { employee in
            let plans = LegalPlans(
                of: employee, shifts: instance.shifts, dayCount: instance.dayCount)
            return PlanNetwork(of: plans.all() ?? [], dayCount: instance.dayCount)
        }
        var layers = [Layer()]
        for network in networks where network.root == nil { return nil }
        layers[0].offer(networks.compactMap(\.root), Arrival(penalty: 0, from: 0, choice: []))
        let costs = DayCosts(of: instance)
        for day in 0..<instance.dayCount {
            var next = Layer()
            for (place, nodes) in layers[day].nodes.enumerated() {
                let sofar = layers[day].arrivals[place].penalty
                let arcs = zip(networks, nodes).map { $0.arcs[day][$1] }
                for combination in Self.combinations(arcs) {
                    let choice = combination.map(\.choice)
                    next.offer(
                        combination.map(\.next),
                        Arrival(
                            penalty: sofar + costs.penalty(of: choice, on: day), from: place,
                            choice: choice))
                }
            }
            layers.append(next)
        }
        // All plans end in the same node.
        var place = 0
        penalty = layers[instance.dayCount].arrivals[0].penalty
        var roster = BenchmarkRoster(for: instance)
        for day in (0..<instance.dayCount).reversed() {
            let arrival = layers[day + 1].arrivals[place]
            for (employee, shift) in arrival.choice.enumerated() { roster[employee, day] = shift }
            place = arrival.from
        }
        self.roster = roster
    }

    /// One arc of each person, in all ways.
    private static func combinations(_ arcs: [[PlanNetwork.Arc]]) -> [[PlanNetwork.Arc]] {
        arcs.reduce([[]]) { partial, own in
            partial.flatMap { chosen in own.map { chosen + [$0] } }
        }
    }

    /// The best way known to a combination of nodes.
    private struct Arrival {
        let penalty: Int
        let from: Int
        let choice: [Int?]
    }

    /// The combinations of nodes reached at the start of a day, in the order of their first reach.
    private struct Layer {
        var nodes: [[Int]] = []
        var arrivals: [Arrival] = []
        private var places: [[Int]: Int] = [:]

        mutating func offer(_ combination: [Int], _ arrival: Arrival) {
            if let place = places[combination] {
                if arrival.penalty < arrivals[place].penalty { arrivals[place] = arrival }
            } else {
                places[combination] = nodes.count
                nodes.append(combination)
                arrivals.append(arrival)
            }
        }
    }
}

/// What everybody's shifts of one day cost.
private struct DayCosts {
    private let instance: BenchmarkInstance
    private let requests: [[BenchmarkRequest]]
    private let cover: [[BenchmarkCover]]

    init(of instance: BenchmarkInstance) {
        self.instance = instance
        requests = (0..<instance.dayCount).map { day in
            instance.requests.filter { $0.day == day }
        }
        cover = (0..<instance.dayCount).map { day in instance.cover.filter { $0.day == day } }
    }

    func penalty(of choice: [Int?], on day: Int) -> Int {
        var sum = 0
        for request in requests[day] {
            let isMet = (choice[request.employee] == request.shift) == (request.wish == .on)
            if !isMet { sum += request.weight }
        }
        for cover in cover[day] {
            var missing = cover.requirement
            for shift in choice where shift == cover.shift { missing -= 1 }
            sum += missing > 0 ? missing * cover.underWeight : -missing * cover.overWeight
        }
        return sum
    }
}

/// A list of plans as paths through days, where plans with the same rest share it.
private struct PlanNetwork {
    struct Arc: Hashable {
        let choice: Int?
        let next: Int
    }

    /// For each day and node, the ways on.
    ///
    /// After the last day there is a single node 0.
    private(set) var arcs: [[[Arc]]]
    /// The node of the first day; nil when there are no plans.
    private(set) var root: Int?
    private var known: [[[Arc]: Int]]

    init(of plans: [[Int?]], dayCount: Int) {
        arcs = Array(repeating: [], count: dayCount)
        known = Array(repeating: [:], count: dayCount)
        root = nil
        if !plans.isEmpty { root = node(of: plans[...], from: 0) }
    }

    /// The node from which exactly these plans, alike before `day`, lead on.
    private mutating func node(of plans: ArraySlice<[Int?]>, from day: Int) -> Int {
        guard day < arcs.count else { return 0 }
        var own: [Arc] = []
        var rest = plans
        while let choice = rest.first.map({ $0[day] }) {
            let alike = rest.prefix { $0[day] == choice }
            own.append(Arc(choice: choice, next: node(of: alike, from: day + 1)))
            rest = rest.dropFirst(alike.count)
        }
        if let node = known[day][own] { return node }
        known[day][own] = arcs[day].count
        arcs[day].append(own)
        return arcs[day].count - 1
    }
}
