import GLPKSolver
import LunbanTestSupport
import RandomStreams
import RosterOptimization
import ShiftSchedulingBenchmarks
import ShiftSchedulingTestSupport
import Testing

@testable import LunbanBench

/// The optimizer on small instances whose optimum is known from lists of all plans.
struct ExactComparisonTests {
    private func solve(
        _ instance: BenchmarkInstance, rounds: Int = 30, seed: UInt64 = 1
    ) -> FoundRoster? {
        let optimizer = RosterOptimizer(
            solver: GLPKSolver(), limits: SearchLimits(gap: 0, rounds: rounds), seed: seed)
        guard case .roster(let found) = optimizer.solve(RosterProblem(instance)) else {
            return nil
        }
        return found
    }

    private func roster(_ found: FoundRoster, of instance: BenchmarkInstance) -> BenchmarkRoster {
        BenchmarkRoster(
            plans: found.plans.map { plan in
                plan.options.map { $0 < 0 ? nil : Int($0) % instance.shifts.count }
            })
    }

    @Test func `bound, optimum and objective come in this order, and mostly meet`() {
        var reached = 0
        var proven = 0
        forAll(seed: 1, count: 200) { random in
            let instance = RandomBenchmark.instance(&random)
            let optimum = Double(try #require(ExactRoster(of: instance)).penalty)
            let found = try #require(solve(instance))
            #expect(found.lowerBound <= optimum)
            #expect(optimum <= found.objective)
            let judge = BenchmarkJudge(of: instance)
            let roster = roster(found, of: instance)
            #expect(judge.violations(of: roster).isEmpty)
            #expect(Double(judge.penalty(of: roster).total) == found.objective)
            if found.endedBy == .proven {
                proven += 1
                #expect(found.objective == optimum)
            }
            reached += found.objective == optimum ? 1 : 0
        }
        #expect(reached >= 196, "the optimum was reached \(reached) times")
        #expect(proven >= 150, "\(proven) proofs")
    }

    @Test func `a bound is rounded up to the next objective there can be`() {
        forAll(seed: 1000, count: 40) { random in
            let step = random.integer(in: 2...9)
            let instance = RandomBenchmark.instance(&random).weights { $0 * step }
            let optimum = Double(try #require(ExactRoster(of: instance)).penalty)
            let found = try #require(solve(instance, rounds: 0))
            #expect(found.lowerBound.truncatingRemainder(dividingBy: Double(step)) == 0)
            #expect(found.lowerBound <= optimum)
        }
    }

    @Test func `the order of people changes neither bound nor optimum`() {
        forAll(seed: 2000, count: 40) { random in
            let instance = RandomBenchmark.instance(&random)
            let order = random.shuffled(Array(instance.employees.indices))
            let found = try #require(solve(instance))
            let other = try #require(solve(instance.permuted(order)))
            #expect(found.lowerBound == other.lowerBound)
            let optimum = ExactRoster(of: instance)?.penalty
            #expect(optimum == ExactRoster(of: instance.permuted(order))?.penalty)
            if found.endedBy == .proven, other.endedBy == .proven {
                #expect(found.objective == other.objective)
            }
        }
    }

    @Test func `at every step the bound lies below the optimum and the roster above it`() {
        forAll(seed: 6000, count: 60) { random in
            let instance = RandomBenchmark.instance(&random)
            let optimum = Double(try #require(ExactRoster(of: instance)).penalty)
            var steps: [SearchProgress] = []
            let optimizer = RosterOptimizer(
                solver: GLPKSolver(), limits: SearchLimits(gap: 0, rounds: 6), seed: random.next(),
                threads: random.integer(in: 1...2), onProgress: { steps.append($0) })
            _ = optimizer.solve(RosterProblem(instance))
            #expect(!steps.isEmpty)
            for step in steps {
                #expect(step.lowerBound ?? -.infinity <= optimum)
                #expect(step.incumbent ?? .infinity >= optimum)
                #expect(step.gap ?? 0 >= 0)
            }
        }
    }

    @Test func `a stricter rule never lowers the optimum`() {
        forAll(seed: 3000, count: 60) { random in
            let instance = RandomBenchmark.instance(&random)
            let place = random.integer(below: instance.employees.count)
            let rule = random.integer(below: 7)
            let day = random.integer(below: instance.dayCount)
            let stricter = instance.changing(place) { $0.stricter(rule, day: day) }
            let optimum = Double(try #require(ExactRoster(of: instance)).penalty)
            let found = try #require(solve(instance, rounds: 0))
            let least = ExactRoster(of: stricter).map { Double($0.penalty) }
            let strict = solve(stricter, rounds: 5)
            #expect((least == nil) == (strict == nil))
            guard let least, let strict else { return }
            #expect(least >= optimum)
            #expect(strict.objective >= optimum && least >= found.lowerBound)
            #expect(strict.lowerBound <= least && least <= strict.objective)
        }
    }

    @Test func `the same seed plans the same`() {
        forAll(seed: 4000, count: 20) { random in
            let instance = RandomBenchmark.instance(&random)
            let seed = random.next()
            let rounds = random.integer(in: 0...6)
            let found = try #require(solve(instance, rounds: rounds, seed: seed))
            let again = try #require(solve(instance, rounds: rounds, seed: seed))
            #expect(found.plans == again.plans)
            #expect(found.lowerBound == again.lowerBound)
            #expect(found.rounds == again.rounds && found.endedBy == again.endedBy)
            #expect(found.rounds <= rounds)
            if found.endedBy == .searchComplete { #expect(found.rounds == rounds) }
        }
    }

    @Test func `more rounds never make it worse`() {
        forAll(seed: 5000, count: 20) { random in
            let instance = RandomBenchmark.instance(&random)
            let objectives = [0, 1, 4, 12].compactMap { solve(instance, rounds: $0)?.objective }
            #expect(objectives == objectives.sorted(by: >))
        }
    }

    @Test func `a horizon of a day or two is planned as well`() {
        forAll(seed: 6000, count: 60) { random in
            let whole = RandomBenchmark.instance(&random)
            let instance = whole.first(days: random.integer(in: 1...2))
            let optimum = Double(try #require(ExactRoster(of: instance)).penalty)
            let found = try #require(solve(instance, rounds: 10))
            #expect(found.lowerBound <= optimum && optimum <= found.objective)
        }
    }
}

extension BenchmarkEmployee {
    /// The employee with one rule tightened.
    fileprivate func stricter(_ rule: Int, day: Int) -> BenchmarkEmployee {
        let least = contract.totalMinutes.lowerBound
        let most = contract.totalMinutes.upperBound
        let minutes =
            rule == 0
            ? min(most, least + 240)...most
            : rule == 1 ? least...max(least, most - 480) : least...most
        return BenchmarkEmployee(
            id: id, shiftLimits: shiftLimits.map { rule == 2 ? min($0, 2) : $0 },
            contract: BenchmarkContract(
                totalMinutes: minutes,
                maximumConsecutiveShifts: contract.maximumConsecutiveShifts - (rule == 3 ? 1 : 0),
                minimumConsecutiveShifts: contract.minimumConsecutiveShifts + (rule == 4 ? 1 : 0),
                minimumConsecutiveDaysOff: contract.minimumConsecutiveDaysOff
                    + (rule == 5 ? 1 : 0),
                maximumWeekends: contract.maximumWeekends),
            daysOff: rule == 6 ? Set(daysOff + [day]).sorted() : daysOff)
    }
}

extension BenchmarkInstance {
    /// The first days, with no least hours, so that everybody has a plan.
    fileprivate func first(days: Int) -> BenchmarkInstance {
        BenchmarkInstance(
            dayCount: days, shifts: shifts,
            employees: employees.map { employee in
                let contract = employee.contract
                return BenchmarkEmployee(
                    id: employee.id, shiftLimits: employee.shiftLimits,
                    contract: BenchmarkContract(
                        totalMinutes: 0...contract.totalMinutes.upperBound,
                        maximumConsecutiveShifts: contract.maximumConsecutiveShifts,
                        minimumConsecutiveShifts: contract.minimumConsecutiveShifts,
                        minimumConsecutiveDaysOff: contract.minimumConsecutiveDaysOff,
                        maximumWeekends: contract.maximumWeekends),
                    daysOff: employee.daysOff.filter { $0 < days })
            }, requests: requests.filter { $0.day < days }, cover: cover.filter { $0.day < days })
    }
}
