internal import LinearModel
internal import RosterModel
internal import Staffing

/// How tickets flow through the hours of one roster at the least cost.
struct FlowOutcome {
    /// Hours of work served, by class and period.
    let served: [[Double]]
    /// Points for work that is late at the ends of periods.
    let latePoints: Double
    /// Points for work that waits and is not due.
    let waitingPoints: Double

    /// The cost of the flow.
    var cost: Double { latePoints + waitingPoints }

    /// Works out the flow of `demand` through the time of `roster` and `furtherTime` of pools.
    ///
    /// Pools that turn out to matter are added to the demand's until an hour of somebody with
    /// several skills is used once. Nil where the solver finds no solution.
    init?(
        _ time: PoolTime, demand: inout FlowDemand, solver: some LPSolver,
        further: (_ pool: [Int], _ period: Int) -> Double = { _, _ in 0 }
    ) {
        let groups = demand.pools.groups
        let separation = OverloadedPool(
            skillCount: demand.pools.skills.count, groups: groups.map(\.skills))
        let groupTime = groups.map { time.sum(of: $0.specialists) }
        while true {
            let flow = TicketFlow(
                demand.streams, pools: demand.ticketPools,
                time: demand.pools.pools.map { pool in
                    let all = time.sum(of: demand.pools.members(of: pool.skills))
                    return pool.periods.map { all[$0] + further(pool.skills, $0) }
                })
            let outcome = solver.withSession(flow.program) { $0.solve(.dual) }
            guard case .optimal(let solution) = outcome else { return nil }
            let served = flow.served.map { $0.map { max(0, solution.primal[$0.position]) } }
            var isExact = true
            for period in demand.periods.ranges.indices {
                var work = demand.pools.skills.map { _ in 0.0 }
                for (index, skill) in demand.skillOfClass.enumerated() {
                    work[skill] += served[index][period]
                }
                let overloaded = separation.skills(
                    work: work, time: groupTime.map { $0[period] }, tolerance: 1e-6)
                // Further time has skills of its own, which only pools know.
                if let overloaded, further(overloaded, period) == 0,
                    demand.pools.add(overloaded, in: period)
                {
                    isExact = false
                }
            }
            guard isExact else { continue }
            self.init(demand, flow: flow, solution: solution, served: served)
            return
        }
    }

    private init(
        _ demand: FlowDemand, flow: TicketFlow, solution: LPSolution, served: [[Double]]
    ) {
        self.served = served
        var late = 0.0
        var waiting = 0.0
        for (index, ticketClass) in demand.classes.enumerated() {
            for period in demand.periods.ranges.indices {
                let columns = flow.waiting[index][period]
                waiting +=
                    solution.primal[columns[0].position]
                    * demand.waitingPrice(ticketClass, period)
                late +=
                    solution.primal[columns[1].position] * demand.latePrice(ticketClass, period)
            }
        }
        latePoints = late
        waitingPoints = waiting
    }
}
