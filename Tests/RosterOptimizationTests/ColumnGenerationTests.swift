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
                var bound = listed.program.boundWithoutGroups(at: prices)
                for group in listed.columns.indices {
                    bound += try #require(listed.cheapest(group: group, prices: prices)).leastCost
                }
                #expect(bound <= relaxed + 1e-6)
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
            var bound = listed.program.boundWithoutGroups(at: result.bestPrices)
            for group in groups {
                bound += listed.cheapest(group: group, prices: result.bestPrices)?.leastCost ?? 0
            }
            #expect(abs(bound - result.lowerBound) <= 1e-9 * max(1, abs(bound)))
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

    @Test func `with a group fixed the bound holds for what is left`() {
        forAll(seed: 3000, count: 40) { random in
            let listed = ListedColumns(&random)
            let group = random.integer(below: listed.columns.count)
            let open = listed.columns.indices.filter { $0 != group }
            let fixed = listed.columns[group][0]
            let best = try #require(
                listed.withMaster(all: true) { master in
                    master.fix(group, to: master.columnsOfGroup[group][0])
                    return listed.solve(master)?.objective
                })
            let result = listed.withMaster { master in
                master.fix(group, to: master.columnsOfGroup[group][0])
                return ColumnGenerator().run(
                    master, pricing: listed, open: open, limits: SolveLimits(),
                    fixedCost: { fixed.cost(at: $0) })
            }
            let size = max(1, abs(best))
            #expect(result.lowerBound <= best + 1e-6 * size)
            #expect(abs(try #require(result.solution).objective - best) <= 2e-6 * size)
        }
    }

    @Test func `fixing a group and freeing it leads back`() {
        forAll(seed: 4000, count: 60) { random in
            let listed = ListedColumns(&random)
            let group = random.integer(below: listed.columns.count)
            let choice = random.integer(below: listed.columns[group].count)
            try listed.withMaster(all: true) { master in
                let before = try #require(listed.solve(master)).objective
                let position = master.columnsOfGroup[group][choice]
                master.fix(group, to: position)
                let fixed = try #require(listed.solve(master))
                #expect(abs(fixed.values[position] - 1) <= 1e-9)
                for other in master.columnsOfGroup[group] where other != position {
                    #expect(abs(fixed.values[other]) <= 1e-9)
                }
                #expect(fixed.objective >= before - 1e-6 * max(1, abs(before)))
                master.free(group)
                let after = try #require(listed.solve(master)).objective
                #expect(abs(after - before) <= 1e-6 * max(1, abs(before)))
            }
        }
    }

    @Test func `a column found for a fixed group waits until the group is free`() {
        forAll(seed: 5000, count: 30) { random in
            let listed = ListedColumns(&random)
            let group = random.integer(below: listed.columns.count)
            try listed.withMaster { master in
                master.fix(group, to: master.columnsOfGroup[group][0])
                let fixed = try #require(listed.solve(master)).objective
                master.add([
                    GroupColumn(group: group, choice: 99, cost: -1000, rows: [], coefficients: [])
                ])
                let waiting = try #require(listed.solve(master)).objective
                #expect(abs(waiting - fixed) <= 1e-6 * max(1, abs(fixed)))
                master.free(group)
                #expect(try #require(listed.solve(master)).objective < waiting)
                #expect(master.columnsOfGroup[group].count == 2)
            }
        }
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
