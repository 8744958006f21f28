import ColumnGeneration
import GLPKSolver
import LinearModel
import LunbanTestSupport
import RandomStreams
import Synchronization
import Testing

struct ColumnGenerationTests {
    @Test func `at any prices the Lagrangian bound lies below the relaxation`() {
        forAll(seed: 1, count: 150) { random in
            let listed = ListedColumns(&random)
            let relaxed = try #require(listed.relaxedOptimum)
            #expect(relaxed <= listed.wholeOptimum + 1e-6)
            for _ in 0..<10 {
                let prices = listed.program.rows.map { _ in 60 * (random.uniform() - 0.4) }
                #expect(listed.bound(at: prices) <= relaxed + 1e-6)
            }
        }
    }

    @Test(arguments: [0, 0.3, 0.5, 0.9])
    func `column generation ends at the relaxation over all columns`(smoothing: Double) {
        forAll(seed: 1000, count: 60) { random in
            let listed = ListedColumns(&random)
            let relaxed = try #require(listed.relaxedOptimum)
            var generator = ColumnGenerator()
            generator.smoothing = smoothing
            let groups = Array(listed.columns.indices)
            let result = listed.withMaster { master in
                generator.run(master, pricing: listed, open: groups, limits: SolveLimits())
            }
            let solution = try #require(result.solution)
            let size = max(1, abs(relaxed))
            #expect(result.isConverged)
            #expect(abs(solution.objective - relaxed) <= 2e-6 * size)
            #expect(abs(result.lowerBound - relaxed) <= 2e-5 * size)
            #expect(result.lowerBound <= relaxed + 1e-6 * size)
            // The prices told must be those of the bound.
            let bound = listed.bound(at: result.bestPrices)
            #expect(result.lowerBound <= bound + 1e-9 * max(1, abs(bound)))
            #expect(abs(bound - result.lowerBound) <= 1e-5 * max(1, abs(bound)))
        }
    }

    @Test func `the bound told in each round never falls and never lies too high`() {
        forAll(seed: 2000, count: 40) { random in
            let listed = ListedColumns(&random)
            let relaxed = try #require(listed.relaxedOptimum)
            let rounds = Mutex<[(cost: Double, bound: Double)]>([])
            var generator = ColumnGenerator()
            generator.onRound = { _, cost, bound in rounds.withLock { $0.append((cost, bound)) } }
            _ = listed.withMaster { master in
                generator.run(
                    master, pricing: listed, open: Array(listed.columns.indices),
                    limits: SolveLimits())
            }
            let told = rounds.withLock { $0 }
            #expect(!told.isEmpty)
            for (before, after) in zip(told, told.dropFirst()) {
                #expect(before.bound <= after.bound)
                #expect(after.cost <= before.cost + 1e-6)
            }
            #expect(told.allSatisfy { $0.bound <= relaxed + 1e-6 && $0.cost >= relaxed - 1e-6 })
        }
    }

    @Test func `with columns closed the bound holds for what is left`() {
        forAll(seed: 3000, count: 60) { random in
            let listed = ListedColumns(&random)
            for column in listed.columns.flatMap({ $0.dropFirst() })
            where random.happens(withProbability: 0.4) {
                listed.closed.insert([column.group, column.choice])
            }
            let best = try #require(listed.relaxedOptimum)
            // Whether the columns closed were known before must not matter.
            for all in [false, true] {
                let result = listed.withMaster(all: all) { master in
                    listed.close(master)
                    return ColumnGenerator().run(
                        master, pricing: listed, open: Array(listed.columns.indices),
                        limits: SolveLimits())
                }
                let size = max(1, abs(best))
                #expect(result.isConverged)
                #expect(result.lowerBound <= best + 1e-6 * size)
                #expect(abs(result.lowerBound - best) <= 2e-5 * size)
                #expect(abs(try #require(result.solution).objective - best) <= 2e-6 * size)
            }
        }
    }

    @Test func `a closed column stays out until it is open again`() {
        forAll(seed: 4000, count: 60) { random in
            let listed = ListedColumns(&random)
            let group = random.integer(below: listed.columns.count)
            let choice = random.integer(below: listed.columns[group].count)
            try listed.withMaster(all: true) { master in
                let before = try #require(listed.solve(master)).objective
                let others = master.columnsOfGroup[group].filter {
                    master.columns[$0].choice != choice
                }
                for other in others { master.setOpen(false, column: other) }
                let left = try #require(listed.solve(master))
                #expect(abs(left.values[master.columnsOfGroup[group][choice]] - 1) <= 1e-9)
                #expect(others.allSatisfy { abs(left.values[$0]) <= 1e-9 })
                #expect(left.objective >= before - 1e-6 * max(1, abs(before)))
                for other in others { master.setOpen(true, column: other) }
                let after = try #require(listed.solve(master)).objective
                #expect(abs(after - before) <= 1e-6 * max(1, abs(before)))
            }
        }
    }

    @Test func `a group whose columns are all closed has no choice left`() {
        var random = RandomStream(seed: 5)
        let listed = ListedColumns(&random)
        listed.withMaster(all: true) { master in
            for column in master.columnsOfGroup[0] { master.setOpen(false, column: column) }
            guard case .failed = master.solve(.dual, limits: SolveLimits()) else {
                Issue.record("a solution without a column to choose")
                return
            }
        }
    }

    @Test func `a group without any column leaves nothing below the bound`() {
        var random = RandomStream(seed: 6)
        let listed = ListedColumns(&random)
        for column in listed.columns[0] { listed.closed.insert([0, column.choice]) }
        let result = listed.withMaster { master in
            ColumnGenerator().run(
                master, pricing: listed, open: Array(listed.columns.indices),
                limits: SolveLimits())
        }
        #expect(result.lowerBound == .infinity)
    }

    @Test func `a cancelled run has no bound and is not converged`() {
        var random = RandomStream(seed: 1)
        let listed = ListedColumns(&random)
        let result = listed.withMaster { master in
            ColumnGenerator().run(
                master, pricing: listed, open: Array(listed.columns.indices),
                limits: SolveLimits(isCancelled: { true }))
        }
        #expect(!result.isConverged)
        #expect(result.lowerBound == -.infinity)
        #expect(result.solution == nil)
        #expect(result.bestPrices.isEmpty)
        #expect(listed.pricings == 0)
    }

    @Test func `a limit on rounds is kept`() {
        var random = RandomStream(seed: 2)
        let listed = ListedColumns(&random)
        let rounds = Mutex(0)
        var generator = ColumnGenerator()
        generator.roundLimit = 1
        generator.onRound = { _, _, _ in rounds.withLock { $0 += 1 } }
        _ = listed.withMaster { master in
            generator.run(
                master, pricing: listed, open: Array(listed.columns.indices),
                limits: SolveLimits())
        }
        #expect(rounds.withLock { $0 } == 1)
    }
}
