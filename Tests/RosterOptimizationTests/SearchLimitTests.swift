import GLPKSolver
import LunbanTestSupport
import RandomStreams
import RosterOptimization
import Synchronization
import Testing

struct SearchLimitTests {
    /// A problem everybody has a legal plan in.
    private func tiny(_ random: inout RandomStream) -> TinyProblem {
        TinyProblem(&random, people: 3, planLimit: 200).changing { $0.rules.weeks.relax() }
    }

    private func solve(
        _ tiny: TinyProblem, _ limits: SearchLimits,
        onProgress: @escaping (SearchProgress) -> Void = { _ in }
    ) throws -> FoundRoster {
        let optimizer = RosterOptimizer(
            solver: GLPKSolver(), limits: limits, seed: 7, onProgress: onProgress)
        guard case .roster(let found) = optimizer.solve(tiny.problem) else {
            throw NoRoster()
        }
        return found
    }

    private struct NoRoster: Error {}

    /// Expects a legal plan for everybody and the objective to be theirs.
    private func expectSound(_ found: FoundRoster, of tiny: TinyProblem) {
        let judge = NaiveJudge(tiny)
        let plans = found.plans.map { $0.options.map(Int.init) }
        #expect(plans.count == tiny.problem.people.count)
        for (person, plan) in plans.enumerated() {
            #expect(judge.isLegal(plan, of: person))
        }
        let objective = judge.objective(plans)
        #expect(abs(found.objective - objective) <= 1e-6 * max(1, abs(objective)))
    }

    @Test func `cancelled at once, the search still returns a roster`() {
        forAll(seed: 1, count: 20) { random in
            let tiny = tiny(&random)
            let found = try solve(tiny, SearchLimits(gap: 0, isCancelled: { true }))
            #expect(found.endedBy == .interrupted)
            #expect(found.lowerBound == -.infinity)
            #expect(found.rounds == 0)
            #expect(found.rowPrices.isEmpty)
            expectSound(found, of: tiny)
        }
    }

    @Test func `with no time at all, the search still returns a roster`() {
        forAll(seed: 2, count: 20) { random in
            let tiny = tiny(&random)
            let found = try solve(tiny, SearchLimits(timeLimit: .zero, gap: 0))
            #expect(found.endedBy == .timeLimit)
            #expect(found.lowerBound == -.infinity)
            #expect(found.rounds == 0)
            expectSound(found, of: tiny)
        }
    }

    @Test func `a cancellation on the way keeps what was found`() {
        forAll(seed: 3, count: 20) { random in
            let tiny = tiny(&random)
            let calls = Mutex(0)
            let last = random.integer(in: 1...40)
            let found = try solve(
                tiny,
                SearchLimits(
                    gap: 0, rounds: 50,
                    isCancelled: {
                        calls.withLock { count in
                            count += 1
                            return count > last
                        }
                    }))
            #expect(found.lowerBound <= found.objective + 1e-6 * max(1, abs(found.objective)))
            expectSound(found, of: tiny)
        }
    }

    @Test func `a wide gap ends the search before any round`() {
        forAll(seed: 4, count: 20) { random in
            let tiny = tiny(&random)
            let found = try solve(tiny, SearchLimits(gap: .infinity, rounds: 50))
            #expect(found.rounds == 0)
            #expect([.gapReached, .proven].contains(found.endedBy))
        }
    }

    @Test func `progress only gets better and ends at the result`() {
        forAll(seed: 5, count: 10) { random in
            let tiny = tiny(&random)
            let told = Mutex<[SearchProgress]>([])
            let found = try solve(
                tiny, SearchLimits(gap: 0, rounds: 15),
                onProgress: { progress in told.withLock { $0.append(progress) } })
            let all = told.withLock { $0 }
            #expect(all.first?.stage == .construction)
            #expect(all.first?.lowerBound == nil)
            #expect(all.last?.incumbent == found.objective)
            #expect(all.last?.lowerBound == found.lowerBound)
            for (before, after) in zip(all, all.dropFirst()) {
                let incumbent = try #require(after.incumbent)
                #expect(incumbent <= before.incumbent ?? .infinity)
                #expect(after.lowerBound ?? -.infinity >= before.lowerBound ?? -.infinity)
                #expect(before.elapsed <= after.elapsed)
            }
        }
    }
}

extension [WeekRules] {
    /// Takes away what may leave a person without any plan after a hard past.
    fileprivate mutating func relax() {
        for index in indices {
            self[index].contiguousRest = 0
            self[index].minContractMinutes = 0
        }
    }
}

struct OptimalityGapTests {
    @Test(
        arguments: [
            (100.0, 99.0, 0.01), (100, 100, 0), (100, 101, 0), (-50, -100, 1), (0, 0, 0),
            (1e6, 1e6 - 1e-4, 0), (200, 100, 0.5), (50, -50, 2),
        ])
    func `the gap is a share of the objective`(objective: Double, bound: Double, share: Double) {
        let gap = OptimalityGap(objective: objective, lowerBound: bound)
        #expect(abs(gap.share - share) <= 1e-12)
    }

    @Test func `without a bound the gap is infinite`() {
        #expect(OptimalityGap(objective: 5, lowerBound: -.infinity).share == .infinity)
    }

    @Test func `an objective of nothing is not proven by a bound below it`() {
        #expect(OptimalityGap(objective: 0, lowerBound: -1).share > 1e6)
    }
}
