import LunbanTestSupport
import RandomStreams
import ShiftSchedulingBenchmarks
import ShiftSchedulingTestSupport
import Testing

struct ExactRosterTests {
    @Test func `the plans listed are those the judge finds nothing wrong with`() {
        forAll(seed: 500, count: 30) { stream in
            let instance = RandomBenchmark.instance(&stream)
            guard instance.shifts.count < 3 || instance.dayCount < 8 else { return }
            let dayCount = min(instance.dayCount, instance.shifts.count == 1 ? 11 : 7)
            let judge = BenchmarkJudge(of: Self.cut(instance, to: dayCount))
            for (place, employee) in judge.instance.employees.enumerated() {
                let plans = LegalPlans(
                    of: employee, shifts: instance.shifts, dayCount: dayCount)
                let legal = Self.everyPlan(dayCount, instance.shifts.count).filter {
                    judge.violations(ofPlan: $0, employee: place).isEmpty
                }
                let listed = try #require(plans.all())
                #expect(listed == legal)
            }
        }
    }

    @Test func `the best roster is legal and costs what the judge says`() throws {
        forAll(seed: 600, count: 30) { stream in
            let instance = RandomBenchmark.instance(&stream)
            let best = try #require(ExactRoster(of: instance))
            let judge = BenchmarkJudge(of: instance)
            #expect(judge.violations(of: best.roster).isEmpty)
            #expect(judge.penalty(of: best.roster).total == best.penalty)
        }
    }

    @Test func `no combination of legal plans is better`() {
        forAll(seed: 700, count: 30) { stream in
            let instance = RandomBenchmark.instance(&stream)
            let best = try #require(ExactRoster(of: instance))
            let judge = BenchmarkJudge(of: instance)
            let choices = instance.employees.map { employee in
                let plans = LegalPlans(
                    of: employee, shifts: instance.shifts, dayCount: instance.dayCount)
                return plans.all() ?? []
            }
            let combinations = choices.reduce(1) { $0 * $1.count }
            if combinations <= 2000 {
                let least = Self.all(choices).map {
                    judge.penalty(of: BenchmarkRoster(plans: $0)).total
                }.min()
                #expect(least == best.penalty)
            } else {
                for _ in 0..<200 {
                    let plans = choices.map { stream.element(of: $0) }
                    #expect(
                        judge.penalty(of: BenchmarkRoster(plans: plans)).total >= best.penalty)
                }
            }
        }
    }

    @Test func `without a plan there is no best roster`() {
        #expect(ExactRoster(of: Sketch(days: 7, minutes: 5000...5000).instance()) == nil)
    }

    @Test func `a best roster by hand`() throws {
        // One person, at most two shifts in a row, exactly three shifts. The wish for days 0 to 2
        // can be met but for one day, and leaving out the cheapest costs 2.
        let wishes = zip(0..<3, [5, 2, 4]).map { day, weight in
            BenchmarkRequest(.on, employee: 0, day: day, shift: 0, weight: weight)
        }
        let sketch = Sketch(days: 7, minutes: 1440...1440, mostShifts: 2, requests: wishes)
        let best = try #require(ExactRoster(of: sketch.instance()))
        #expect(best.penalty == 2)
        #expect(best.roster[0, 0] == 0)
        #expect(best.roster[0, 1] == nil)
        #expect(best.roster[0, 2] == 0)
    }

    /// Every plan whatever, ascending with a day off before any shift.
    private static func everyPlan(_ dayCount: Int, _ shiftCount: Int) -> [[Int?]] {
        all(Array(repeating: [[nil]] + (0..<shiftCount).map { [$0] }, count: dayCount)).map {
            $0.flatMap(\.self)
        }
    }

    /// One element of each list, in all ways.
    private static func all<Element>(_ lists: [[Element]]) -> [[Element]] {
        lists.reduce([[]]) { partial, list in
            partial.flatMap { chosen in list.map { chosen + [$0] } }
        }
    }

    /// The first days of an instance, with minutes to match.
    private static func cut(_ instance: BenchmarkInstance, to dayCount: Int) -> BenchmarkInstance {
        let employees = instance.employees.map { employee in
            let contract = employee.contract
            let least = contract.totalMinutes.lowerBound * dayCount / instance.dayCount
            return BenchmarkEmployee(
                id: employee.id, shiftLimits: employee.shiftLimits,
                contract: BenchmarkContract(
                    totalMinutes: least...contract.totalMinutes.upperBound,
                    maximumConsecutiveShifts: contract.maximumConsecutiveShifts,
                    minimumConsecutiveShifts: contract.minimumConsecutiveShifts,
                    minimumConsecutiveDaysOff: contract.minimumConsecutiveDaysOff,
                    maximumWeekends: contract.maximumWeekends),
                daysOff: employee.daysOff.filter { $0 < dayCount })
        }
        return BenchmarkInstance(
            dayCount: dayCount, shifts: instance.shifts, employees: employees,
            requests: instance.requests.filter { $0.day < dayCount },
            cover: instance.cover.filter { $0.day < dayCount })
    }
}
