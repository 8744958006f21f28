import LunbanTestSupport
import RandomStreams
import Testing

@testable import ColumnGeneration
@testable import RosterOptimization

/// People whom nothing but the name tells apart are priced once.
struct AlikePeopleTests {
    /// The problem with everybody there so many times, one after another.
    private func repeated(_ problem: RosterProblem, times: Int) -> RosterProblem {
        func again<Value>(_ values: [Value]) -> [Value] {
            (0..<times).flatMap { _ in values }
        }
        return RosterProblem(
            dayCount: problem.dayCount, templateCount: problem.templateCount,
            options: problem.options, people: again(problem.people),
            cover: problem.cover.map {
                CoverLine(
                    name: $0.name, basis: $0.basis, weights: again($0.weights), spans: $0.spans,
                    shortage: $0.shortage, surplus: $0.surplus)
            })
    }

    private func pricing(_ problem: RosterProblem) -> RosterPricing {
        let rows = CoverRows(problem)
        return RosterPricing(
            problem, rows: rows,
            part: RosterPart(
                people: Array(problem.people.indices), days: 0..<problem.dayCount, rows: rows,
                problem: problem), search: PlanSearch(problem))
    }

    @Test func `twins share what is found for one of them`() {
        forAll(seed: 71, count: 100) { random in
            let single = TinyProblem(&random, people: 2, planLimit: 400).problem
            let many = pricing(repeated(single, times: 5))
            let alone = pricing(single)
            let prices = many.part.rows.map { _ in random.uniform() * 20 }
            let found = many.cheapest(
                groups: Array(0..<10), prices: prices, below: (0..<10).map { _ in .infinity })
            let expected = alone.cheapest(
                groups: [0, 1], prices: prices, below: [.infinity, .infinity])
            for (group, found) in found.enumerated() {
                let expected = expected[group % 2]
                #expect(found?.leastCost == expected?.leastCost)
                #expect(found?.columns.map(\.cost) == expected?.columns.map(\.cost))
                for (column, _) in found?.columns ?? [] { #expect(column.group == group) }
                #expect(
                    found?.columns.map { many.plans[$0.column.choice] }
                        == expected?.columns.map { alone.plans[$0.column.choice] })
            }
            // Ten people of two kinds, each kind in one of the two lanes.
            #expect(many.search.work == alone.search.work)
        }
    }

    @Test func `a twin with other days open is priced by itself`() throws {
        forAll(seed: 72, count: 100) { random in
            let single = TinyProblem(&random, people: 1, planLimit: 400).problem
            let many = pricing(repeated(single, times: 3))
            var domain = many.search.domain(of: 2)
            domain.fix(0, to: -1)
            many.search.restrict(2, to: domain)
            let prices = many.part.rows.map { _ in random.uniform() * 20 }
            let found = many.cheapest(
                groups: [0, 2], prices: prices, below: [.infinity, .infinity])
            for (column, _) in found[1]?.columns ?? [] {
                #expect(many.plans[column.choice].options[0] == -1)
            }
            let least = found[0]?.leastCost ?? .infinity
            #expect((found[1]?.leastCost ?? .infinity) >= least - 1e-9)
        }
    }

    @Test func `only those who are alike in everything but the name are`() {
        forAll(seed: 73, count: 100) { random in
            let problem = repeated(
                TinyProblem(&random, people: 1, planLimit: 400).problem, times: 4)
            var people = problem.people
            people[1].dayOffCosts[0] += 1
            people[2].history.consecutiveDays += 1
            let changed = RosterProblem(
                dayCount: problem.dayCount, templateCount: problem.templateCount,
                options: problem.options, people: people, cover: problem.cover)
            #expect(changed.models(of: [0, 1, 2, 3]) { _ in 0 } == [0, 1, 2, 0])
            #expect(changed.models(of: [0, 1, 2, 3]) { $0 } == [0, 1, 2, 3])
            #expect(problem.models(of: [1, 3]) { _ in 0 } == [1, 1])
        }
    }
}
