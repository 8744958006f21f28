import GLPKSolver
import LinearModel
import Testing

@testable import LunbanBench

struct ResolveBenchmarkTests {
    private let small = GrowingCover.Size(
        hours: 48, people: 6, plans: 40, batches: 6, plansPerBatch: 10)

    @Test(arguments: [1, 2, 3])
    func `the layer and plain calls agree at every step`(seed: UInt64) throws {
        let sequence = GrowingCover(size: small, seed: seed)
        let layered = try #require(sequence.solve(with: GLPKSolver(), now: { .zero }))
        let direct = try #require(sequence.solveByPlainCalls(now: { .zero }))
        #expect(layered.agrees(with: direct))
        #expect(layered.objectives.count == 7)
        // More plans never cost more, and in the end some help.
        #expect(
            zip(layered.objectives, layered.objectives.dropFirst()).allSatisfy { $0 >= $1 - 1e-9 })
        #expect(layered.objectives[6] < layered.objectives[0])
    }

    @Test func `two runs that differ do not agree`() {
        let run = ResolveRun(objectives: [100, 90])
        #expect(run.agrees(with: ResolveRun(objectives: [100, 90 + 1e-9])))
        #expect(!run.agrees(with: ResolveRun(objectives: [100, 90.001])))
        #expect(!run.agrees(with: ResolveRun(objectives: [100])))
    }

    @Test func `every method is stopped before it is done`() throws {
        let run = bench("interrupt", "--repetitions", "1")
        #expect(run.status == .done && run.errors.isEmpty)
        let lines = run.output.split(separator: "\n")
        for (line, method) in zip(lines, ["dual", "primal", "interior", "branchAndCut"]) {
            #expect(line.contains("\"method\": \"\(method)\""))
            #expect(line.contains("\"stopped\": 2, "))
        }
        #expect(lines.count == 4)
    }

    @Test func `the full sequence has the size it should have`() {
        let sequence = GrowingCover(size: .full, seed: 1)
        #expect(sequence.rowCount == 700)
        #expect(sequence.start.columns.count == 1940 && sequence.columnCount == 3940)
        #expect(sequence.batches.map(\.count) == Array(repeating: 50, count: 40))
    }
}
