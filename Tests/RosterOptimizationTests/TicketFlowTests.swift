import GLPKSolver
import LinearModel
import RosterOptimization
import Testing

/// Two classes of tickets flow through three stretches of eight hours of one day.
///
/// Incidents: 4 and 2 hours of work arrive in the first two stretches; an hour left over at the
/// end of a stretch costs 5 points, and 20 more after the last. Requests: 4 and 6 hours arrive; 1
/// point, and 10 more after the last. Ana may work one of the stretches, Ben only the last, for 30
/// points. Somebody from the day before works the first hour of the second stretch.
enum TicketFlow {
    static let arrivals: [[Double]] = [[4, 2, 0], [4, 6, 0]]
    static let lateness: [[Double]] = [[5, 5, 25], [1, 1, 11]]

    /// The flow: what is served and left over, and how much can be served.
    static var flow: LinearPart {
        var program = LinearProgram(name: "tickets", objective: .minimize)
        var served: [[VariableIndex]] = []
        for (kind, name) in ["incidents", "requests"].enumerated() {
            var before: VariableIndex?
            served.append([])
            for stretch in 0..<3 {
                let done = program.addColumn(
                    Column(name: "\(name) served \(stretch)", cost: 0, bounds: .between(0, 16)))
                let left = program.addColumn(
                    Column(
                        name: "\(name) left \(stretch)", cost: lateness[kind][stretch],
                        bounds: .between(0, 16)))
                let stays = before.map { left + done - $0 } ?? left + done
                program.addRow("\(name) \(stretch)", stays == arrivals[kind][stretch])
                served[kind].append(done)
                before = left
            }
        }
        let heads = (0..<3).map { stretch in
            let row = program.addRow(
                "capacity \(stretch)", served[0][stretch] + served[1][stretch] <= 0)
            return LinearPart.HeadShare(line: 0, span: stretch, row: row, coefficient: -8)
        }
        return LinearPart(program, heads: heads)
    }

    /// Ana, Ben and the three stretches, with a linear part beside them.
    static func problem(_ part: LinearPart) -> RosterProblem {
        var ana = RosterPerson(name: "ana", dayCount: 1, templateCount: 3, activityCount: 0)
        ana.rules.weeks = [WeekRules(days: 0..<1, start: 0, end: 1440)]
        var ben = ana
        ben.allowedTemplates = [[false, false, true]]
        ben.templateCosts = [[0, 0, 30]]
        return RosterProblem(
            dayCount: 1, templateCount: 3,
            options: (0..<3).map {
                DutyOption(
                    day: 0, template: $0, start: 480 * $0, minutes: 480,
                    slots: 8 * $0..<8 * ($0 + 1))
            },
            people: [ana, ben],
            cover: [
                CoverLine(
                    name: "desk", basis: .working, weights: [1, 1],
                    spans: (0..<3).map {
                        CoverSpan(
                            slots: 8 * $0..<8 * ($0 + 1), required: 0,
                            carriedIn: $0 == 1 ? 0.125 : 0, hours: 8)
                    })
            ], linearPart: part)
    }
}

struct TicketFlowTests {
    /// Ana early and Ben late cost 41 points.
    ///
    /// Nothing is left after the first stretch. One hour serves an incident in the second, which
    /// leaves an incident and six requests: 11 points. Ben serves them all: 11 + 30. The next best
    /// is Ana in the second stretch: 24 points for what waits for her, 7 for the requests she
    /// leaves to Ben, and 30.
    @Test func `the cheapest way through a day is the one worked out by hand`() throws {
        let optimizer = RosterOptimizer(
            solver: GLPKSolver(), limits: SearchLimits(gap: 0, rounds: 10), seed: 1)
        guard case .roster(let found) = optimizer.solve(TicketFlow.problem(TicketFlow.flow)) else {
            Issue.record("no roster")
            return
        }
        #expect(found.plans.map(\.options) == [[0], [2]])
        #expect(abs(found.objective - 41) <= 1e-9)
        #expect(found.lowerBound <= 41 + 1e-9)
        let solution = try #require(found.linearSolution)
        #expect(abs(solution.cost - 11) <= 1e-9)
        let left = TicketFlow.flow.program.columns.indices.filter { $0 % 2 == 1 }
            .map { solution.values[$0].rounded() }
        #expect(left == [0, 1, 0, 0, 6, 0])
        // A further hour in the second stretch would serve the incident that waits.
        #expect(abs(solution.prices[7] + 5) <= 1e-9)
        #expect(abs(solution.prices[8]) <= 1e-9)
        #expect(found.rowPrices.count == 3)
        #expect(zip(found.rowPrices, found.linearPrices.suffix(3)).allSatisfy { $0 == -8 * $1 })
    }
}
