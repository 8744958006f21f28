internal import LinearModel
internal import RosterModel
internal import RosterOptimization
internal import Staffing

extension JointSearch {
    /// What tickets cost in the hours of each of several rosters that differ little: one linear
    /// program, solved on from one roster to the next.
    ///
    /// Pools that turn out to matter and that the demand does not know are added to it, and the
    /// rosters that showed them are looked at again.
    func flowCosts(
        of rosters: [Roster], _ demand: inout FlowDemand
    ) throws(PlanningError) -> [Double] {
        var costs = rosters.map { _ in 0.0 }
        var open = Array(rosters.indices)
        while !open.isEmpty {
            let known = demand
            // Always in two halves, so that one thread finds what two find.
            let halves = [open[..<(open.count / 2)], open[(open.count / 2)...]]
            let found = inLanes(2, threads: threads) { half in
                looks(at: halves[half].map { rosters[$0] }, known)
            }.flatMap { $0 }
            var inexact: [Int] = []
            for (index, look) in zip(open, found) {
                guard let look else { throw .contradictoryRows([]) }
                costs[index] = look.cost
                var pools = known.pools
                for pool in look.overloaded where pools.add(pool.skills, in: pool.period) {
                    _ = demand.pools.add(pool.skills, in: pool.period)
                    if inexact.last != index { inexact.append(index) }
                }
            }
            open = inexact
        }
        return costs
    }

    /// The flows through some rosters' hours as far as the known pools tell; nil where the solver
    /// finds none.
    private func looks(at rosters: [Roster], _ known: FlowDemand) -> [FlowLook?] {
        let program = TicketFlow(known.streams, pools: known.ticketPools)
        let groups = known.pools.groups
        let separation = OverloadedPool(
            skillCount: known.pools.skills.count, groups: groups.map(\.skills))
        return solver.withSession(program.program) { session in
            rosters.map { roster in
                let time = PoolTime(roster, demand: known)
                for (pool, rows) in zip(known.pools.pools, program.capacity) {
                    let hours = time.sum(of: known.pools.members(of: pool.skills))
                    for (period, row) in zip(pool.periods, rows) {
                        session.setBounds(.atMost(hours[period]), ofRow: row.position)
                    }
                }
                guard case .optimal(let solution) = session.solve(.dual) else { return nil }
                let groupTime = groups.map { time.sum(of: $0.specialists) }
                let overloaded = known.periods.ranges.indices.compactMap {
                    period -> (skills: [Int], period: Int)? in
                    var work = known.pools.skills.map { _ in 0.0 }
                    for (stream, skill) in known.skillOfClass.enumerated() {
                        work[skill] += max(
                            0, solution.primal[program.served[stream][period].position])
                    }
                    return separation.skills(
                        work: work, time: groupTime.map { $0[period] }, tolerance: 1e-6
                    ).map { ($0, period) }
                }
                return FlowLook(cost: solution.objective, overloaded: overloaded)
            }
        }
    }
}

extension PlanningGround {
    /// What a roster costs of whose flow only the cost is known; all other parts are the roster's
    /// own, and the `flow` of any other roster serves to work them out.
    func objective(
        _ roster: Roster, flowCost: Double, beside flow: FlowOutcome
    ) -> Double {
        objective(roster, flow: flow).total - flow.cost + flowCost
    }
}

/// The cost of a flow through some pools, and further pools whose time it exceeds.
private struct FlowLook: Sendable {
    let cost: Double
    let overloaded: [(skills: [Int], period: Int)]
}
