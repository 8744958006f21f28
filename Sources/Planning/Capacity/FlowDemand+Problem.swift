internal import RosterModel
internal import RosterOptimization
internal import Staffing
internal import WorkTime

extension FlowDemand {
    /// What each specialist counts for in a pool: the efficiency of those who serve it.
    func weights(of pool: [Int]) -> [Double] {
        zip(scenario.team.specialists, pools.members(of: pool)).map { specialist, isMember in
            isMember
                ? scenario.tickets.efficiency(of: specialist, on: scenario.horizon.dates.start)
                : 0
        }
    }

    /// A line without costs for each pool, on the intervals of `grid`; `carriedIn` tells the heads
    /// that duties from before the horizon bring when people count with some weights.
    func lines(grid: PlanningHorizon, carriedIn: ([Double]) -> [Double]) -> [CoverLine] {
        let cuts = scenario.horizon.interval.count / grid.interval.count
        let nothing = Array(repeating: 0.0, count: grid.intervalCount)
        return pools.pools.map { pool in
            let weights = weights(of: pool.skills)
            let spans = CoverSpan.buckets(
                of: periods.length * cuts, required: nothing, carriedIn: carriedIn(weights),
                horizon: grid)
            return CoverLine(
                name: "time for " + name(of: pool.skills), basis: .working, weights: weights,
                spans: pool.periods.map { spans[$0] })
        }
    }

    /// The flow of tickets through the time of the pools, whose `lines` begin at `first` among
    /// those of the problem.
    func linearPart(lines: [CoverLine], first: Int) -> LinearPart {
        let flow = TicketFlow(streams, pools: ticketPools)
        return LinearPart(
            flow.program,
            heads: lines.indices.flatMap { line in
                lines[line].spans.enumerated().map { span, one in
                    LinearPart.HeadShare(
                        line: first + line, span: span, row: flow.capacity[line][span],
                        coefficient: -one.hours * usefulShare)
                }
            })
    }

    private func name(of pool: [Int]) -> String {
        pool.map {
            "\(pools.skills[$0].language.rawValue)/\(pools.skills[$0].category.rawValue)"
        }.joined(separator: " ")
    }
}
