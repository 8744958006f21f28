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
    /// The row of each pool's time, by pool and period.
    public let capacity: [[RowIndex]]
    /// The columns of what is served, by stream and period.
    public let served: [[VariableIndex]]
    /// The columns of what waits, by stream, period and sort.
    public let waiting: [[[VariableIndex]]]

    /// The flow of `streams`; each pool holds the positions of its streams, rising.
    ///
    /// - Parameters:
    ///   - streams: The streams, all over the same periods.
    ///   - pools: The streams of each pool, by position.
    ///   - time: Hours of each pool in each period that are certain; none where it is empty.
    public init(_ streams: [TicketStream], pools: [[Int]], time: [[Double]] = []) {
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
        let capacity = pools.indices.map { pool in
            (0..<periods).map {
                program.addRow(
                    Row(
                        name: "time of pool \(pool) in period \($0)",
                        bounds: .atMost(time.isEmpty ? 0 : time[pool][$0])))
            }
        }
        waiting = zip(streams, balance).map { stream, rows in
            let total = stream.total
            return (0..<periods).map { period in
                stream.waiting[period].enumerated().map { sort, work in
                    var entries = [Entry(row: rows[period], coefficient: 1)]
                    if period + 1 < periods {
                        entries.append(Entry(row: rows[period + 1], coefficient: -1))
                    }
                    return program.addColumn(
                        Column(
                            name: "\(stream.name) waiting \(period).\(sort)", cost: work.perHour,
                            bounds: .between(0, min(total, work.most ?? total)), entries: entries))
                }
            }
        }
        served = streams.indices.map { stream in
            let within = pools.indices.filter { pools[$0].contains(stream) }
            return (0..<periods).map { period in
                program.addColumn(
                    Column(
                        name: "\(streams[stream].name) served \(period)", cost: 0,
                        bounds: .between(0, streams[stream].total),
                        entries: [Entry(row: balance[stream][period], coefficient: 1)]
                            + within.map { Entry(row: capacity[$0][period], coefficient: 1) }))
            }
        }
        self.program = program
        self.capacity = capacity
    }
}
