internal import LinearModel
internal import RosterModel
internal import Staffing

/// Time of somebody with some skills beyond that of the roster's people.
struct FurtherTime {
    /// The positions of the skills among those of the demand's pools, rising.
    let skills: [Int]
    /// Hours of tickets it is good for, by period.
    let hours: [Double]
}

/// How tickets flow through the hours of one roster at the least cost.
struct FlowOutcome {
    /// Hours of work served, by class and period.
    let served: [[Double]]
    /// Points that one more hour of tickets saves, by pool of the demand and period.
    let poolPrices: [[Double]]
    /// Points for work that is late at the ends of periods.
    let latePoints: Double
    /// Points for work that waits and is not due.
    let waitingPoints: Double

    /// The cost of the flow.
    var cost: Double { latePoints + waitingPoints }

    /// Works out the flow of `demand` through `time` and, where there is any, `further` time.
    ///
    /// Pools that turn out to matter are added to the demand's until an hour of somebody with
    /// several skills is used once. Nil where the solver finds no solution.
    init?(
        _ time: PoolTime, demand: inout FlowDemand, solver: some LPSolver,
        further: FurtherTime? = nil
    ) {
        let groups = demand.pools.groups
        let separation = OverloadedPool(
            skillCount: demand.pools.skills.count,
            groups: groups.map(\.skills) + (further.map { [$0.skills] } ?? []))
        let periods = demand.periods.ranges.indices
        let groupTime =
            groups.map { time.sum(of: $0.specialists) } + (further.map { [$0.hours] } ?? [])
        while true {
            let flow = TicketFlow(
                demand.streams, pools: demand.ticketPools,
                time: demand.pools.pools.map { pool in
                    var all = time.sum(of: demand.pools.members(of: pool.skills))
                    if let further, further.skills.contains(where: pool.skills.contains) {
                        for period in periods { all[period] += further.hours[period] }
                    }
                    return pool.periods.map { all[$0] }
                })
            let outcome = solver.withSession(flow.program) { $0.solve(.dual) }
            guard case .optimal(let solution) = outcome else { return nil }
            let served = flow.served.map { $0.map { max(0, solution.primal[$0.position]) } }
            var isExact = true
            for period in periods {
                var work = demand.pools.skills.map { _ in 0.0 }
                for (index, skill) in demand.skillOfClass.enumerated() {
                    work[skill] += served[index][period]
                }
                let overloaded = separation.skills(
                    work: work, time: groupTime.map { $0[period] }, tolerance: 1e-6)
                if let overloaded, demand.pools.add(overloaded, in: period) {
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
        poolPrices = zip(demand.pools.pools, flow.capacity).map { pool, rows in
            var prices = demand.periods.ranges.map { _ in 0.0 }
            for (period, row) in zip(pool.periods, rows) {
                prices[period] = max(0, -solution.dual[row.position])
            }
            return prices
        }
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
