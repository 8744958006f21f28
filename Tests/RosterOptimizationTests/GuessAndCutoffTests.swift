import ColumnGeneration
import LinearModel
import LunbanTestSupport
import RandomStreams
import Testing

struct GuessAndCutoffTests {
    private func run(
        _ listed: ListedColumns, generator: ColumnGenerator = ColumnGenerator(),
        cutoff: Double = .infinity, guess: [Double] = []
    ) -> ColumnGenerator.Result {
        listed.withMaster { master in
            generator.run(
                master, pricing: listed, open: Array(listed.columns.indices),
                limits: SolveLimits(), cutoff: cutoff, guess: guess)
        }
    }

    private func prices(_ listed: ListedColumns, _ random: inout RandomStream) -> [Double] {
        let scale = random.element(of: [0.0, 1, 40, 1000])
        return listed.program.rows.map { _ in scale * (random.uniform() - 0.4) }
    }

    @Test func `any guess of prices leads to the same relaxation`() {
        forAll(seed: 1, count: 150) { random in
            let listed = ListedColumns(&random)
            let relaxed = try #require(listed.relaxedOptimum)
            let size = max(1, abs(relaxed))
            let result = run(listed, guess: prices(listed, &random))
            #expect(result.isConverged)
            #expect(abs(try #require(result.solution).objective - relaxed) <= 2e-6 * size)
            #expect(result.lowerBound <= relaxed + 1e-6 * size)
            #expect(abs(result.lowerBound - relaxed) <= 2e-5 * size)
        }
    }

    @Test func `a guess gives a bound and columns before any solve`() {
        forAll(seed: 1000, count: 60) { random in
            let listed = ListedColumns(&random)
            let relaxed = try #require(listed.relaxedOptimum)
            let guess = prices(listed, &random)
            var generator = ColumnGenerator()
            generator.roundLimit = 0
            let (result, counts) = listed.withMaster { master in
                let result = generator.run(
                    master, pricing: listed, open: Array(listed.columns.indices),
                    limits: SolveLimits(), guess: guess)
                return (result, master.columnsOfGroup.map(\.count))
            }
            let bound = listed.bound(at: guess)
            #expect(abs(result.lowerBound - bound) <= 1e-9 * max(1, abs(bound)))
            #expect(result.lowerBound <= relaxed + 1e-6 * max(1, abs(relaxed)))
            #expect(result.bestPrices == guess)
            #expect(result.solution == nil && !result.isConverged)
            #expect(counts.allSatisfy { $0 == 2 })
        }
    }

    @Test func `a cutoff ends the run once the bound is there`() {
        forAll(seed: 2000, count: 100) { random in
            let listed = ListedColumns(&random)
            let relaxed = try #require(listed.relaxedOptimum)
            let size = max(1, abs(relaxed))
            let cutoff = relaxed - size * random.element(of: [0.0001, 0.05, 0.5, 5])
            let guess = random.happens(withProbability: 0.5) ? prices(listed, &random) : []
            let result = run(listed, cutoff: cutoff, guess: guess)
            #expect(result.lowerBound >= cutoff)
            #expect(result.lowerBound <= relaxed + 1e-6 * size)
            if !guess.isEmpty, listed.bound(at: guess) > cutoff + 1e-9 * size {
                #expect(result.solution == nil)
            }
        }
    }

    @Test func `a cutoff above the relaxation changes nothing`() {
        forAll(seed: 3000, count: 60) { random in
            let listed = ListedColumns(&random)
            let relaxed = try #require(listed.relaxedOptimum)
            let free = run(listed)
            let capped = run(listed, cutoff: relaxed + 0.01 * max(1, abs(relaxed)))
            #expect(capped.lowerBound == free.lowerBound)
            #expect(capped.solution?.objective == free.solution?.objective)
            #expect(capped.isConverged)
        }
    }

    @Test func `at the master's own prices only columns that improve it are asked for`() {
        forAll(seed: 4000, count: 40) { random in
            let listed = ListedColumns(&random)
            var generator = ColumnGenerator()
            generator.smoothing = 0
            _ = run(listed, generator: generator)
            #expect(listed.ceilings.allSatisfy { $0.isFinite })
        }
    }
}
