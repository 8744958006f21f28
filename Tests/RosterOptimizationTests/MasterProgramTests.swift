import ColumnGeneration
import LinearModel
import LunbanTestSupport
import RandomStreams
import RosterModel
import Testing
import WorkTime

@testable import RosterOptimization

struct MasterProgramTests {
    /// Two people, one of whom counts half, on two stretches of a day.
    private func problem(severeFactor: Double) throws -> RosterProblem {
        let horizon = PlanningHorizon(
            dates: DateRange(start: try #require(LocalDate("2026-11-23")), days: 1),
            interval: .hours(1), zone: .utc)
        let line = CoverLine(
            name: "staff", basis: .working, weights: [1, 0.5],
            spans: [
                CoverSpan(slots: 7..<11, required: 2, carriedIn: 0.25, hours: 4),
                CoverSpan(slots: 11..<12, required: 0, hours: 1),
            ], shortagePerHour: 10, severeFactor: severeFactor, surplusPerHour: 3)
        let balance = CoverLine(
            name: "balance", basis: .present, weights: [2, -1],
            spans: [CoverSpan(slots: 0..<24, required: 0, hours: 24)], shortagePerHour: 100)
        let people = ["ana", "ben"].map { name in
            var person = RosterPerson(name: name, dayCount: 1, templateCount: 1, activityCount: 0)
            person.rules.weeks = TinyProblem.weeks(of: horizon)
            return person
        }
        return RosterProblem(
            dayCount: 1, templateCount: 1,
            options: PlannableDuty.all(for: [.early], in: horizon).map(\.option), people: people,
            cover: [line, balance])
    }

    private func everything(_ problem: RosterProblem) -> RosterPart {
        RosterPart(
            people: Array(problem.people.indices), days: 0..<problem.dayCount,
            rows: CoverRows(problem), problem: problem)
    }

    private func program(_ problem: RosterProblem) -> MasterProgram {
        let rows = CoverRows(problem)
        return MasterProgram(
            problem, part: everything(problem), rows: rows, heads: rows.carriedIn)
    }

    @Test func `a row for each stretch and a group for each person, by name`() throws {
        let program = program(try problem(severeFactor: 1))
        #expect(program.groups == ["ana", "ben"])
        #expect(program.rows == ["staff 7..<11", "staff 11..<12", "balance 0..<24"])
        #expect(program.rightHandSides == [1.75, 0, 0])
        let linear = program.linearProgram
        #expect(linear.rows.map(\.name).prefix(3) == ["choose ana", "choose ben", "staff 7..<11"])
        #expect(linear.rows.map(\.bounds).prefix(3) == [.exactly(1), .exactly(1), .exactly(1.75)])
    }

    @Test func `slack costs what the line says and goes no further than it can`() throws {
        let columns = program(try problem(severeFactor: 2)).fixedColumns
        let told = columns.map {
            "\($0.name): \($0.cost) up to \($0.upperBound), "
                + $0.entries.map { "\($0.coefficient) on \($0.row)" }.joined(separator: ", ")
        }
        #expect(
            told == [
                "shortage 0: 40.0 up to 0.5, 1.0 on 0",
                "shortage 0 beyond 0.5: 80.0 up to 1.25, 1.0 on 0",
                "surplus 0: 12.0 up to 0.0, -1.0 on 0",
                "shortage 1: 20.0 up to 0.0, 1.0 on 1",
                "surplus 1: 3.0 up to 1.5, -1.0 on 1",
                "shortage 2: 2400.0 up to 1.0, 1.0 on 2",
                "surplus 2: 0.0 up to 2.0, -1.0 on 2",
            ])
    }

    @Test func `an early shift adds its share of each stretch`() throws {
        let problem = try problem(severeFactor: 1)
        let pricing = RosterPricing(
            problem, rows: CoverRows(problem), part: everything(problem),
            search: PlanSearch(problem))
        let column = pricing.column(of: WorkPlan(options: [0]), group: 1)
        // 07:00–15:30 with half an hour from 11:00: half of the second stretch is the break.
        #expect(column.rows == [0, 1, 2])
        #expect(column.coefficients[0] == 0.5)
        #expect(column.coefficients[1] == 0.25)
        #expect(abs(column.coefficients[2] + 8.5 / 24) <= 1e-12)
        #expect(pricing.column(of: WorkPlan(options: [-1]), group: 1).rows.isEmpty)
    }

    @Test func `a part needs what those who stay do not give`() throws {
        let problem = try problem(severeFactor: 1)
        let rows = CoverRows(problem)
        let state = CoverState(problem, rows: rows)
        state.set(WorkPlan(options: [0]), for: 0)
        let part = RosterPart(people: [1], days: 0..<1, rows: rows, problem: problem)
        let program = MasterProgram(problem, part: part, rows: rows, heads: state.heads)
        #expect(program.groups == ["ben"])
        // Ana gives a head, half a head and twice 8.5 of 24 hours.
        let sides = zip(program.rightHandSides, [0.75, -0.5, -17.0 / 24])
        #expect(sides.allSatisfy { abs($0 - $1) <= 1e-12 })
        let surplus = program.fixedColumns.filter { $0.entries.allSatisfy { $0.coefficient < 0 } }
            .map(\.upperBound)
        #expect(zip(surplus, [0, 1, 17.0 / 24]).allSatisfy { abs($0 - $1) <= 1e-12 })
        let night = RosterPart(people: [1], days: 1..<1, rows: rows, problem: problem)
        #expect(night.rows.isEmpty)
    }

    @Test func `every bound is finite, so that every price gives a bound`() {
        forAll(seed: 1, count: 100) { random in
            let tiny = TinyProblem(&random, people: 2, planLimit: 100)
            let program = program(tiny.problem)
            for column in program.fixedColumns {
                #expect(column.upperBound.isFinite && column.upperBound >= 0)
                #expect(column.cost.isFinite && column.cost >= 0)
                #expect(column.lowerBound == 0)
                #expect(column.entries.allSatisfy { program.rows.indices.contains($0.row) })
            }
            let prices = program.rows.map { _ in 2000 * (random.uniform() - 0.5) }
            #expect(program.boundWithoutGroups(at: prices).isFinite)
        }
    }

    @Test func `the state of the cover costs what the judge says, plan after plan`() {
        forAll(seed: 2, count: 60) { random in
            let tiny = TinyProblem(&random, people: 2, planLimit: 100)
            let judge = NaiveJudge(tiny)
            let state = CoverState(tiny.problem, rows: CoverRows(tiny.problem))
            let force = BruteForce(tiny)
            guard force.plans.allSatisfy({ !$0.isEmpty }) else { return }
            for _ in 0..<5 {
                let plans = force.plans.map { random.element(of: $0) }
                for (person, plan) in plans.enumerated() {
                    state.set(WorkPlan(options: plan.map(Int32.init)), for: person)
                }
                let objective = judge.objective(plans)
                #expect(abs(state.cost - objective) <= 1e-9 * max(1, abs(objective)))
            }
            state.set(nil, for: 0)
            state.set(nil, for: 1)
            let rows = tiny.problem.cover.reduce(0) { $0 + $1.spans.count }
            let free = judge.coverCost(Array(repeating: 0, count: rows))
            #expect(abs(state.cost - free) <= 1e-9 * max(1, free))
        }
    }
}
