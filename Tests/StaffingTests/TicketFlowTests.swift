import GLPKSolver
import LinearModel
import LunbanTestSupport
import RandomStreams
import Testing

@testable import Staffing

/// Streams, groups that serve some of them, and their hours.
private struct FlowScene {
    let streams: [TicketStream]
    let groups: [[Int]]
    /// Hours by group and period.
    let time: [[Double]]

    init(_ random: inout RandomStream) {
        let periods = 1 + random.integer(below: 4)
        streams = (0..<1 + random.integer(below: 4)).map { index in
            TicketStream(
                name: "stream \(index)", opening: 2 * random.uniform(),
                arriving: (0..<periods).map { _ in 3 * random.uniform() },
                waiting: (0..<periods).map { _ in
                    let price = random.uniform()
                    return [
                        .init(most: random.uniform(), perHour: price),
                        .init(most: nil, perHour: price + 5 * random.uniform()),
                    ]
                })
        }
        let count = streams.count
        groups = (0..<1 + random.integer(below: 3)).map { _ in
            (0..<count).filter { _ in random.happens(withProbability: 0.6) }
        }
        time = groups.map { _ in (0..<periods).map { _ in 4 * random.uniform() } }
    }

    var periods: Int { streams[0].arriving.count }

    /// Every set of streams as a pool.
    var allPools: [TicketPool] {
        (1..<1 << streams.count).map { mask in
            TicketPool(
                streams: streams.indices.filter { mask & (1 << $0) != 0 },
                periods: Array(0..<periods))
        }
    }

    func time(of pool: TicketPool) -> [Double] {
        pool.periods.map { period in
            groups.indices.reduce(0) { sum, group in
                groups[group].contains(where: pool.streams.contains)
                    ? sum + time[group][period] : sum
            }
        }
    }

    /// The least cost when it is said who serves what, written down without the flow's code.
    func costOfRouting() throws -> Double {
        var program = LinearProgram(name: "routing", objective: .minimize)
        var waitsBefore: [[VariableIndex]] = streams.map { _ in [] }
        for period in 0..<periods {
            let spent = groups.map { group in
                group.map { stream in
                    (stream, program.addColumn(Column(name: "x\(stream)", cost: 0)))
                }
            }
            for (group, spent) in zip(groups.indices, spent) where !spent.isEmpty {
                let all = spent.reduce(into: LinearExpression()) { $0 += 1 * $1.1 }
                program.addRow("time", all <= time[group][period])
            }
            for (index, stream) in streams.enumerated() {
                let waits = stream.waiting[period].map { sort in
                    program.addColumn(
                        Column(
                            name: "w", cost: sort.perHour,
                            bounds: .between(0, sort.most ?? 1e6)))
                }
                var balance = LinearExpression()
                for column in waits { balance += 1 * column }
                for one in spent.flatMap({ $0 }) where one.0 == index { balance += 1 * one.1 }
                for column in waitsBefore[index] { balance += -1 * column }
                let comes = stream.arriving[period] + (period == 0 ? stream.opening : 0)
                program.addRow("balance", balance == comes)
                waitsBefore[index] = waits
            }
        }
        return try solved(program).objective
    }
}

private func solved(_ program: LinearProgram) throws -> LPSolution {
    let outcome = GLPKSolver().withSession(program) { $0.solve(.dual) }
    guard case .optimal(let solution) = outcome else {
        throw Unsolved()
    }
    return solution
}

private struct Unsolved: Error {}

struct TicketFlowTests {
    @Test func `pools of all sets cost what saying who serves what costs`() {
        forAll(seed: 200, count: 80) { random in
            let scene = FlowScene(&random)
            let flow = TicketFlow(
                scene.streams, pools: scene.allPools, time: scene.allPools.map(scene.time))
            let cost = try solved(flow.program).objective
            let routed = try scene.costOfRouting()
            #expect(abs(cost - routed) <= 1e-6 * max(1, routed))
        }
    }

    @Test func `fewer pools never cost more`() {
        forAll(seed: 300, count: 40) { random in
            let scene = FlowScene(&random)
            let some = scene.allPools.filter { _ in random.happens(withProbability: 0.5) }
            let few = TicketFlow(scene.streams, pools: some, time: some.map(scene.time))
            let all = TicketFlow(
                scene.streams, pools: scene.allPools, time: scene.allPools.map(scene.time))
            let cost = try solved(few.program).objective
            #expect(cost <= (try solved(all.program).objective) + 1e-6)
        }
    }

    @Test func `nothing is lost on the way and nothing served before it comes`() {
        forAll(seed: 400, count: 60) { random in
            let scene = FlowScene(&random)
            let flow = TicketFlow(
                scene.streams, pools: scene.allPools, time: scene.allPools.map(scene.time))
            let values = try solved(flow.program).primal
            for (index, stream) in scene.streams.enumerated() {
                var there = stream.opening
                for period in 0..<scene.periods {
                    there += stream.arriving[period]
                    let served = values[flow.served[index][period].position]
                    let waits = flow.waiting[index][period].reduce(0) { $0 + values[$1.position] }
                    #expect(served <= there + 1e-7)
                    #expect(abs(there - served - waits) <= 1e-7)
                    there = waits
                }
            }
        }
    }

    /// One stream, two periods of a two-hour day's work each.
    ///
    /// Three hours come in the first period, two may wait for 1 point and the third for 10. With two
    /// hours of time in each period one hour waits: 1 point. With one hour, two wait at first, 2
    /// points, and what comes in the second period, an hour, is left with one of them: 2 hours late
    /// at 10 points.
    @Test(arguments: [(2.0, 1.0), (1.0, 22.0)])
    func `a day worked out by hand`(time: Double, points: Double) throws {
        let stream = TicketStream(
            name: "tickets", opening: 0, arriving: [3, 1],
            waiting: [
                [.init(most: 2, perHour: 1), .init(most: nil, perHour: 10)],
                [.init(most: 0, perHour: 1), .init(most: nil, perHour: 10)],
            ])
        let flow = TicketFlow(
            [stream], pools: [TicketPool(streams: [0], periods: [0, 1])], time: [[time, time]])
        #expect(abs(try solved(flow.program).objective - points) <= 1e-9)
    }
}
