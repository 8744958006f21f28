import LunbanBench
import ShiftSchedulingBenchmarks
import Testing

struct InstanceBenchmarkTests {
    @Test(arguments: [(1, 14, 8, 1), (9, 28, 36, 4), (19, 84, 40, 5)])
    func `an instance of a public size can be read and planned from`(
        number: Int, days: Int, people: Int, shifts: Int
    ) throws {
        let run = bench("instance", "\(number)", "--seed", "3")
        #expect(run.status == .done && run.errors.isEmpty)
        let instance = try BenchmarkInstance(reading: run.output)
        #expect(instance.dayCount == days)
        #expect(instance.employees.count == people)
        #expect(instance.shifts.count == shifts)
        #expect(bench("instance", "\(number)", "--seed", "3").output == run.output)
        #expect(bench("instance", "\(number)", "--seed", "4").output != run.output)
    }

    @Test(arguments: ["0", "25", "-1", "one"])
    func `a number without an instance is wrong usage`(number: String) {
        let run = bench("instance", number)
        #expect(run.status == .usage)
        #expect(run.output.isEmpty)
    }
}
