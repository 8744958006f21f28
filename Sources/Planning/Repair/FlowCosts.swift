internal import LinearModel
internal import RosterModel
internal import Staffing

extension JointSearch {
    /// What tickets cost in the hours of each of several rosters that differ little: one linear
    /// program, solved on from one roster to the next.
    ///
    /// Where pools show that the demand does not know, a roster's flow is worked out by itself, and
    /// they are added to the demand's.
    func flowCosts(
        of rosters: [Roster], _ demand: inout FlowDemand
    ) throws(PlanningError) -> [Double] {
        let known = demand
        let program = TicketFlow(known.streams, pools: known.ticketPools)
        let groups = known.pools.groups
        let separation = OverloadedPool(
            skillCount: known.pools.skills.count, groups: groups.map(\.skills))
        let costs = solver.withSession(program.program) { session in
            rosters.map { roster -> Double? in
                let time = PoolTime(roster, demand: known)
                for (pool, rows) in zip(known.pools.pools, program.capacity) {
                    let hours = time.sum(of: known.pools.members(of: pool.skills))
                    for (period, row) in zip(pool.periods, rows) {
                        session.setBounds(.atMost(hours[period]), ofRow: row.position)
                    }
                }
                guard case .optimal(let solution) = session.solve(.dual) else { return nil }
                let groupTime = groups.map { time.sum(of: $0.specialists) }
                let isExact = known.periods.ranges.indices.allSatisfy { period in
                    var work = known.pools.skills.map { _ in 0.0 }
                    for (stream, skill) in known.skillOfClass.enumerated() {
                        work[skill] += max(
                            0, solution.primal[program.served[stream][period].position])
                    }
                    return separation.skills(
                        work: work, time: groupTime.map { $0[period] }, tolerance: 1e-6) == nil
                }
                return isExact ? solution.objective : nil
            }
        }
        var exact: [Double] = []
        for (roster, cost) in zip(rosters, costs) {
            if let cost {
                exact.append(cost)
            } else {
                exact.append(try flow(of: roster, &demand).cost)
            }
        }
        return exact
    }
}
