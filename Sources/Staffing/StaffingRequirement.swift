/// How many agents a group of work needs in each slot, with and without shrinkage.
public struct StaffingRequirement: Hashable, Sendable {
    /// What the agents are needed for, as shown to people.
    public let name: String
    /// Agents at work in each slot.
    public let net: [Double]
    /// Agents to roster for each slot so that `net` of them are at work.
    public let gross: [Double]

    /// The requirement of `net` agents at work, grown by the time they lose.
    public init(name: String, net: [Double], shrinkage: Shrinkage) {
        precondition(net.allSatisfy { $0 >= 0 && $0.isFinite }, "agents are not negative")
        self.name = name
        self.net = net
        gross = net.map(shrinkage.gross(fromNet:))
    }

    /// The agents one team needs for urgent work and for deferred work that fills its idle time.
    ///
    /// Net = max(urgent agents, (urgent + deferred work) / occupancy limit). Agents who stand by
    /// for urgent work spend their idle time on the rest (S. Bhulai, G. Koole, "A queueing model
    /// for call blending in call centers", doi:10.1109/TAC.2003.815038).
    ///
    /// - Precondition: all three have the same number of slots.
    public init(
        name: String, urgentAgents: [Int], work: (urgent: WorkloadCurve, deferred: WorkloadCurve),
        limit: OccupancyLimit, shrinkage: Shrinkage
    ) {
        let total = work.urgent + work.deferred
        precondition(total.work.count == urgentAgents.count, "one number of agents a slot")
        let net = zip(urgentAgents, total.work).map { agents, work in
            max(Double(agents), limit.agents(forWork: work))
        }
        self.init(name: name, net: net, shrinkage: shrinkage)
    }

    /// Whole people to roster for each slot.
    public var heads: [Int] { gross.map(StaffingRequirement.wholeAgents) }

    /// Whole people at work in each slot.
    public var netHeads: [Int] { net.map(StaffingRequirement.wholeAgents) }

    /// Rounded up, but not because of the last digits of a division.
    private static func wholeAgents(_ agents: Double) -> Int {
        Int((agents - 1e-9).rounded(.up))
    }
}
