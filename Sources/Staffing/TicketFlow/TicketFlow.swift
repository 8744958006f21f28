public import LinearModel

/// The flow of tickets through the hours that people with some skills give them.
///
/// With s(k,t) the hours of work of stream k served in period t and w(k,t) what waits at its end:
///
///     min Σ cost of w(k,t)
///     w(k,t−1) + arriving(k,t) = s(k,t) + w(k,t)        for each stream and period
///     Σ_{k in U} s(k,t) ≤ capacity(U,t)                 for each pool U and period
///
/// A pool is a set of streams; its capacity is the time of all who can serve any of them, and is
/// what their heads add to the row. When every set of streams is a pool, an hour of somebody with
/// several skills is used once and the pools lose nothing against saying who serves what: the
/// theorem of P. Hall on distinct representatives (doi:10.1112/jlms/s1-10.37.26) in the form of D.
/// Gale, "A theorem on flows in networks" (doi:10.2140/pjm.1957.7.1073). Few of the sets ever
/// matter; ``OverloadedPool`` finds those that do.
public struct TicketFlow: Sendable {
    /// The program.
    public let program: LinearProgram
    /// The row of each pool's time, by pool and, in the order of its periods, period.
    public let capacity: [[RowIndex]]
    /// The columns of what is served, by stream and period.
    public let served: [[VariableIndex]]
    /// The columns of what waits, by stream, period and sort.
    public let waiting: [[[VariableIndex]]]

    /// The flow of `streams` through `pools`.
    ///
    /// - Parameters:
    ///   - streams: The streams, all over the same periods.
    ///   - pools: The pools.
    ///   - time: Hours of each pool that are certain, in the order of its periods; none where it is
    ///     empty.
    public init(_ streams: [TicketStream], pools: [TicketPool], time: [[Double]] = []) {
        var program = LinearProgram(name: "ticket flow", objective: .minimize)
        let periods = streams.first?.arriving.count ?? 0
        let balance = streams.map { stream in
            (0..<periods).map { period in
                let opening = period == 0 ? stream.opening : 0
                return program.addRow(
                    Row(
                        name: "\(stream.name) in period \(period)",
                        bounds: .exactly(stream.arriving[period] + opening)))
            }
        }
        let capacity = pools.enumerated().map { pool, one in
            one.periods.enumerated().map { index, period in
                program.addRow(
                    Row(
                        name: "time of pool \(pool) in period \(period)",
                        bounds: .atMost(time.isEmpty ? 0 : time[pool][index])))
            }
        }
        waiting = zip(streams, balance).map { TicketFlow.waiting($0, rows: $1, in: &program) }
        var within = streams.map { _ in Array(repeating: [RowIndex](), count: periods) }
        for (pool, rows) in zip(pools, capacity) {
            for (period, row) in zip(pool.periods, rows) {
                for stream in pool.streams { within[stream][period].append(row) }
            }
        }
        served = streams.indices.map { stream in
            (0..<periods).map { period in
                let rows = [balance[stream][period]] + within[stream][period]
                return program.addColumn(
                    Column(
                        name: "\(streams[stream].name) served \(period)", cost: 0,
                        bounds: .between(0, streams[stream].total),
                        entries: rows.map { Entry(row: $0, coefficient: 1) }))
            }
        }
        self.program = program
        self.capacity = capacity
    }

    /// The columns of what waits of a stream, whose balance stands in `rows`.
    private static func waiting(
        _ stream: TicketStream, rows: [RowIndex], in program: inout LinearProgram
    ) -> [[VariableIndex]] {
        let total = stream.total
        return rows.indices.map { period in
            stream.waiting[period].enumerated().map { sort, work in
                var entries = [Entry(row: rows[period], coefficient: 1)]
                if period + 1 < rows.count {
                    entries.append(Entry(row: rows[period + 1], coefficient: -1))
                }
                return program.addColumn(
                    Column(
                        name: "\(stream.name) waiting \(period).\(sort)", cost: work.perHour,
                        bounds: .between(0, min(total, work.most ?? total)), entries: entries))
            }
        }
    }
}
