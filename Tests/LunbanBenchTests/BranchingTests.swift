import GLPKSolver
import LunbanTestSupport
import RandomStreams
import RosterOptimization
import ShiftSchedulingBenchmarks
import ShiftSchedulingTestSupport
import Testing

@testable import LunbanBench

/// Proofs that need branching: the linear relaxation leaves a gap.
struct BranchingTests {
    private static let file = PackageFile("../shared/reference/nrp/Instance1.txt")

    private func solve(
        _ instance: BenchmarkInstance, rounds: Int, threads: Int = 2
    ) throws -> FoundRoster {
        let optimizer = RosterOptimizer(
            solver: GLPKSolver(), limits: SearchLimits(gap: 0, rounds: rounds), seed: 1,
            threads: threads)
        guard case .roster(let found) = optimizer.solve(RosterProblem(instance)) else {
            throw BenchmarkFailure.trouble("no roster")
        }
        return found
    }

    @Test(.enabled(if: file.exists, "../shared/reference/nrp is not beside the repository"))
    func `the first public instance is proven, 49 points above its relaxation`() throws {
        let instance = try BenchmarkInstance(reading: Self.file.text())
        for threads in [1, 2] {
            let found = try solve(instance, rounds: 200, threads: threads)
            #expect(found.objective == 607 && found.lowerBound == 607)
            #expect(found.endedBy == .proven)
        }
    }

    @Test func `small instances are all proven`() {
        forAll(seed: 7000, count: 60) { random in
            let instance = RandomBenchmark.instance(&random)
            let optimum = Double(try #require(ExactRoster(of: instance)).penalty)
            let found = try solve(instance, rounds: 60)
            #expect(found.endedBy == .proven)
            #expect(found.objective == optimum && found.lowerBound == optimum)
        }
    }
}
