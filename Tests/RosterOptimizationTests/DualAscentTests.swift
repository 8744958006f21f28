import ColumnGeneration
import LinearModel
import LunbanTestSupport
import RandomStreams
import Testing

struct DualAscentTests {
    @Test func `every bound on the way holds, and the last is close`() throws {
        var shortfall = 0.0
        var spread = 0.0
        forAll(seed: 61, count: 150) { random in
            let listed = ListedColumns(&random)
            guard let optimum = listed.relaxedOptimum else {
                Issue.record("no relaxation")
                return
            }
            var bounds: [Double] = []
            var ascent = DualAscent()
            ascent.onRound = { bounds.append($0) }
            let climbed = ascent.climb(
                listed.program, pricing: listed, target: listed.wholeOptimum + 1,
                isCancelled: { false })
            let margin = 1e-6 * max(1, abs(optimum))
            #expect(bounds.allSatisfy { $0 <= optimum + margin })
            #expect(zip(bounds, bounds.dropFirst()).allSatisfy { $0 <= $1 })
            let last = listed.bound(at: climbed.prices)
            #expect(abs(last - (bounds.last ?? .infinity)) <= margin)
            #expect(climbed.columns.allSatisfy { $0.group < listed.columns.count })
            shortfall += optimum - last
            spread += optimum - listed.bound(at: listed.program.rows.map { _ in 0 })
        }
        // What prices of zero leave open is nearly all gone.
        #expect(shortfall < 0.1 * spread)
    }

    @Test func `an ascent that is stopped at once has no columns`() {
        var random = RandomStream(seed: 62)
        let listed = ListedColumns(&random)
        let climbed = DualAscent().climb(
            listed.program, pricing: listed, target: 0, isCancelled: { true })
        #expect(climbed.columns.isEmpty)
        #expect(climbed.prices.count == listed.program.rows.count)
    }

    @Test func `starting from the first columns changes no optimum`() throws {
        forAll(seed: 63, count: 150) { random in
            let listed = ListedColumns(&random)
            let objectives = [false, true].map { starts in
                listed.withMaster { master in
                    if starts { master.startFromFirstColumns() }
                    let found = ColumnGenerator().run(
                        master, pricing: listed, open: Array(listed.columns.indices),
                        limits: SolveLimits())
                    return found.solution?.objective ?? .infinity
                }
            }
            let optimum = listed.relaxedOptimum ?? -.infinity
            #expect(objectives.allSatisfy { abs($0 - optimum) <= 1e-6 * max(1, abs(optimum)) })
        }
    }

    @Test func `a master of first columns alone is solved by its starting basis`() throws {
        forAll(seed: 64, count: 150) { random in
            let listed = ListedColumns(&random)
            listed.withMaster { master in
                master.startFromFirstColumns()
                guard case .optimal = master.solve(.primal, limits: SolveLimits()) else {
                    Issue.record("no optimum")
                    return
                }
                #expect(master.iterationCount == 0)
            }
        }
    }
}
