import GLPKSolver
import LunbanTestSupport
import RandomStreams
import RosterOptimization
import Testing

struct ThreadTests {
    @Test func `one thread finds, step by step, what two find`() {
        forAll(seed: 1, count: 15) { random in
            let tiny = TinyProblem(&random, people: random.integer(in: 3...5), planLimit: 200)
            let seed = random.next()
            let rounds = random.integer(in: 0...9)
            let runs = [1, 2].map { threads in
                let steps = Steps()
                let optimizer = RosterOptimizer(
                    solver: GLPKSolver(), limits: SearchLimits(gap: 0, rounds: rounds), seed: seed,
                    threads: threads, onProgress: steps.take)
                return (outcome: optimizer.solve(tiny.problem), steps: steps)
            }
            #expect(runs[0].steps.incumbents == runs[1].steps.incumbents)
            #expect(runs[0].steps.bounds == runs[1].steps.bounds)
            switch (runs[0].outcome, runs[1].outcome) {
            case (.noLegalPlan(let first), .noLegalPlan(let second)): #expect(first == second)
            case (.roster(let first), .roster(let second)):
                #expect(first.plans == second.plans && first.rounds == second.rounds)
                #expect(first.objective == second.objective)
                #expect(first.lowerBound == second.lowerBound)
                #expect(first.rowPrices == second.rowPrices && first.endedBy == second.endedBy)
            default: Issue.record("one thread finds a roster and two none, or the other way round")
            }
        }
    }

    private final class Steps {
        var incumbents: [Double?] = []
        var bounds: [Double?] = []

        func take(_ progress: SearchProgress) {
            incumbents.append(progress.incumbent)
            bounds.append(progress.lowerBound)
        }
    }
}
