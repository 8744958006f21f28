import LunbanTestSupport
import ShiftSchedulingBenchmarks
import Testing

struct SyntheticBenchmarkTests {
    private static let sizes = [
        SyntheticBenchmark(dayCount: 14, employeeCount: 8, shiftCount: 1, seed: 1),
        SyntheticBenchmark(dayCount: 28, employeeCount: 60, shiftCount: 2, seed: 2),
        SyntheticBenchmark(dayCount: 28, employeeCount: 80, shiftCount: 4, seed: 3),
        SyntheticBenchmark(dayCount: 28, employeeCount: 120, shiftCount: 18, seed: 4),
        SyntheticBenchmark(dayCount: 42, employeeCount: 45, shiftCount: 6, seed: 5),
        SyntheticBenchmark(dayCount: 56, employeeCount: 32, shiftCount: 4, seed: 6),
        SyntheticBenchmark(dayCount: 182, employeeCount: 30, shiftCount: 6, seed: 7),
        SyntheticBenchmark(dayCount: 365, employeeCount: 20, shiftCount: 5, seed: 8),
    ]

    @Test(arguments: sizes)
    func `an instance has the size asked for and is written back the same`(
        size: SyntheticBenchmark
    ) throws {
        let instance = size.instance()
        #expect(instance.dayCount == size.dayCount)
        #expect(instance.employees.count == size.employeeCount)
        #expect(instance.shifts.count == size.shiftCount)
        #expect(instance.cover.count == size.dayCount * size.shiftCount)
        #expect(try BenchmarkInstance(reading: instance.text) == instance)
    }

    @Test(arguments: sizes)
    func `the shape is that of the public family`(size: SyntheticBenchmark) {
        let instance = size.instance()
        let cells = Double(size.dayCount * size.employeeCount)
        let wishes = Dictionary(grouping: instance.requests, by: \.wish).mapValues(\.count)
        #expect((0.1...0.3).contains(Double(wishes[.on] ?? 0) / cells))
        #expect((0.01...0.15).contains(Double(wishes[.off] ?? 0) / cells))
        #expect(instance.requests.allSatisfy { (1...3).contains($0.weight) })
        let daysOff = instance.employees.reduce(0) { $0 + $1.daysOff.count }
        #expect((0.06...0.11).contains(Double(daysOff) / cells))
        let wanted = instance.cover.reduce(0) { sum, cover in
            sum + cover.requirement * instance.shifts[cover.shift].minutes
        }
        let supply = instance.employees.reduce(0) { $0 + $1.contract.totalMinutes.upperBound }
        #expect((0.8...1.1).contains(Double(wanted) / Double(supply)))
        #expect(instance.cover.allSatisfy { $0.underWeight == 100 && $0.overWeight == 1 })
    }

    @Test(arguments: sizes)
    func `wishes are for shifts and days that can be worked, at most one a day`(
        size: SyntheticBenchmark
    ) {
        let instance = size.instance()
        var seen: Set<[Int]> = []
        for request in instance.requests {
            let employee = instance.employees[request.employee]
            #expect(employee.shiftLimits[request.shift] > 0)
            #expect(!employee.daysOff.contains(request.day))
            #expect(seen.insert([request.employee, request.day]).inserted)
        }
    }

    @Test func `everybody has a plan`() {
        for seed in 1...20 {
            let size = SyntheticBenchmark(
                dayCount: 28, employeeCount: 12, shiftCount: 1 + seed % 6, seed: UInt64(seed))
            let instance = size.instance()
            let judge = BenchmarkJudge(of: instance)
            for place in instance.employees.indices {
                let plan = FirstPlan(in: instance, of: place).plan
                #expect(plan != nil, "\(instance.employees[place])")
                if let plan { #expect(judge.violations(ofPlan: plan, employee: place).isEmpty) }
            }
        }
    }

    @Test(
        .enabled(if: SharedInstances.isPresent, "\(SharedInstances.comment)"),
        arguments: [1, 2, 3, 4, 5, 6, 7, 8, 11, 14, 16, 18])
    func `the public instances have a plan for everybody too`(number: Int) throws {
        let instance = try SharedInstances.instance(number)
        let judge = BenchmarkJudge(of: instance)
        for place in instance.employees.indices {
            let plan = try #require(FirstPlan(in: instance, of: place).plan)
            #expect(judge.violations(ofPlan: plan, employee: place).isEmpty)
        }
    }

    @Test func `a seed gives the same instance again and another seed another`() {
        let size = { SyntheticBenchmark(dayCount: 28, employeeCount: 9, shiftCount: 3, seed: $0) }
        #expect(size(1).instance() == size(1).instance())
        #expect(size(1).instance() != size(2).instance())
    }

    @Test func `sizes of the family are known by number`() {
        for known in BestKnown.all {
            let size = SyntheticBenchmark(sizedLike: known.number, seed: 1)
            #expect(size?.dayCount == known.days)
            #expect(size?.employeeCount == known.employees)
            #expect(size?.shiftCount == known.shifts)
        }
        #expect(SyntheticBenchmark(sizedLike: 0, seed: 1) == nil)
        #expect(SyntheticBenchmark(sizedLike: 25, seed: 1) == nil)
    }
}
