import ColumnGeneration
import GLPKSolver
import LinearModel
import LunbanTestSupport
import RandomStreams
import Testing

@testable import RosterOptimization

struct LinearPartTests {
    private func solve(
        _ problem: RosterProblem, threads: Int = 2, rounds: Int = 8
    ) -> RosterOutcome {
        RosterOptimizer(
            solver: GLPKSolver(), limits: SearchLimits(gap: 0, rounds: rounds), seed: 1,
            threads: threads
        ).solve(problem)
    }

    private func plans(_ found: FoundRoster) -> [[Int]] {
        found.plans.map { $0.options.map(Int.init) }
    }

    @Test func `bound, optimum and objective come in this order beside a linear part`() {
        var (proven, optimal, scenes) = (0, 0, 0)
        forAll(seed: 5000, count: 60) { random in
            let scene = LinearScene(&random)
            guard (1...100).contains(scene.force.rosterCount),
                case .roster(let found) = solve(scene.tiny.problem)
            else { return }
            scenes += 1
            let optimum = scene.optimum()
            let near = 1e-6 * max(1, abs(optimum))
            #expect(found.lowerBound <= optimum + near)
            #expect(optimum <= found.objective + near)
            #expect(abs(found.objective - scene.objective(plans(found))) <= near)
            let solution = try #require(found.linearSolution)
            #expect(scene.violation(solution.values, plans: plans(found)) <= near)
            if found.objective <= optimum + near { optimal += 1 }
            if found.endedBy == .proven {
                proven += 1
                #expect(found.objective <= optimum + near)
            }
        }
        #expect(scenes >= 25 && optimal >= scenes * 9 / 10, "\(optimal) of \(scenes) optimal")
        #expect(proven >= scenes / 4, "only \(proven) of \(scenes) proven")
    }

    @Test func `one thread and two find the same beside a linear part`() {
        forAll(seed: 6000, count: 10) { random in
            let scene = LinearScene(&random)
            guard case .roster(let one) = solve(scene.tiny.problem, threads: 1),
                case .roster(let two) = solve(scene.tiny.problem, threads: 2)
            else { return }
            #expect(one.plans == two.plans)
            #expect(one.objective == two.objective)
            #expect(one.lowerBound == two.lowerBound)
            #expect(one.linearPrices == two.linearPrices)
            #expect(one.linearSolution?.values == two.linearSolution?.values)
        }
    }

    @Test func `no price makes the bound of a master with a linear part infinite or false`() {
        forAll(seed: 7000, count: 40) { random in
            let scene = LinearScene(&random)
            let problem = scene.tiny.problem
            guard (1...100).contains(scene.force.rosterCount) else { return }
            let rows = CoverRows(problem)
            let part = RosterPart(
                people: [0, 1], days: 0..<problem.dayCount, rows: rows, problem: problem,
                beside: rows.carriedIn)
            guard !part.linearRows.isEmpty else { return }
            let program = MasterProgram(problem, part: part, rows: rows, heads: rows.carriedIn)
            let pricing = RosterPricing(
                problem, rows: rows, part: part, search: PlanSearch(problem))
            let beyond = (0..<rows.count).filter { part.position[$0] < 0 }.reduce(0) {
                $0 + rows.cost(row: $1, heads: rows.carriedIn[$1])
            }
            let optimum = scene.optimum()
            for _ in 0..<5 {
                let prices = program.rows.map { _ in 40 * (random.uniform() - 0.5) }
                let bound = [0, 1].reduce(program.boundWithoutGroups(at: prices) + beyond) {
                    $0
                        + (pricing.cheapest(group: $1, prices: prices, below: .infinity)?.leastCost
                            ?? .infinity)
                }
                #expect(bound.isFinite)
                #expect(bound <= optimum + 1e-6 * max(1, abs(optimum)))
            }
        }
    }

    @Test func `pricing a part of the days costs plans as the master does`() {
        forAll(seed: 8000, count: 40) { random in
            let scene = LinearScene(&random)
            let problem = scene.tiny.problem
            guard (1...100).contains(scene.force.rosterCount), problem.dayCount > 1 else { return }
            let rows = CoverRows(problem)
            let day = random.integer(below: problem.dayCount)
            let part = RosterPart(
                people: [0, 1], days: day..<day + 1, rows: rows, problem: problem,
                beside: rows.carriedIn)
            guard !part.linearRows.isEmpty else { return }
            let search = PlanSearch(problem)
            for person in part.people {
                let plan = random.element(of: scene.force.plans[person])
                var domain = search.domain(of: person)
                for (other, option) in plan.enumerated() where other != day {
                    let template = option < 0 ? -1 : problem.options[option].template
                    domain.pin(other, to: Int32(option), of: template)
                }
                search.restrict(person, to: domain)
            }
            let pricing = RosterPricing(problem, rows: rows, part: part, search: search)
            let prices = (0..<part.rows.count + part.rounded.count).map { _ in
                40 * (random.uniform() - 0.5)
            }
            for group in part.people {
                let priced = try #require(
                    pricing.cheapest(group: group, prices: prices, below: .infinity))
                for (column, cost) in priced.columns {
                    #expect(abs(column.cost(at: prices) - cost) <= 1e-6)
                }
            }
        }
    }

    @Test func `rows that no heads can meet are named`() {
        var program = LinearProgram(name: "hopeless", objective: .minimize)
        let served = program.addColumn(
            Column(name: "served", cost: 1, bounds: .between(0, 5)))
        program.addRow("demand", 1 * served >= 4)
        let capacity = program.addRow("capacity", 1 * served <= 0)
        let outcome = solve(
            TicketFlow.problem(
                LinearPart(
                    program,
                    heads: [.init(line: 0, span: 0, row: capacity, coefficient: -1)])))
        guard case .noLinearSolution(let rows) = outcome else {
            Issue.record("a roster although two heads cannot do four heads' work")
            return
        }
        #expect(rows == ["demand", "capacity"])
    }

    @Test func `a linear part that nobody reaches costs what it costs`() throws {
        var program = LinearProgram(name: "apart", objective: .minimize)
        let late = program.addColumn(Column(name: "late", cost: 2, bounds: .between(0, 9)))
        program.addRow("demand", 1 * late >= 4)
        guard case .roster(let found) = solve(TicketFlow.problem(LinearPart(program, heads: [])))
        else {
            Issue.record("no roster")
            return
        }
        #expect(found.objective == 8)
        #expect(found.endedBy == .proven)
        #expect(found.linearPrices == [2])
        #expect(found.linearSolution?.values == [4])
    }
}
