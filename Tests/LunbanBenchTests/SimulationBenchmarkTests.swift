import Foundation
import LunbanBench
import Testing

struct SimulationBenchmarkTests {
    @Test func `a queue is simulated, timed and held to Erlang C`() throws {
        let run = bench("simulate", "--servers", "2", "--customers", "5000", "--runs", "5")
        #expect(run.status == .done && run.errors.isEmpty)
        let result = try run.result()
        #expect(result["servers"] as? Int == 2 && result["load"] as? Double == 1.8)
        // Each customer comes and is done; each run takes two seconds of a clock that gains one
        // whenever it is looked at, one of them for the draws.
        #expect(result["events"] as? Int == 50_000 && result["patience"] is NSNull)
        #expect(result["eventsPerSecond"] as? Double == 5_000)
        #expect(result["eventsPerSecondWithoutDraws"] as? Double == 10_000)
        let theory = try #require(result["waitProbabilityTheory"] as? Double)
        // 2ρ²/(1 + ρ) for ρ = 0.9.
        #expect(abs(theory - 2 * 0.81 / 1.9) <= 1e-12)
        let mean = try #require(result["waitProbability"] as? Double)
        let halfWidth = try #require(result["waitProbabilityHalfWidth"] as? Double)
        #expect(abs(mean - theory) <= 2 * halfWidth && halfWidth < 0.1)
        #expect(result["abandonment"] as? Double == 0)
    }

    @Test func `customers with patience are held to Erlang A`() throws {
        let arguments = [
            "simulate", "--servers", "3", "--customers", "4000", "--occupancy", "1.2",
            "--patience", "0.5", "--runs", "8", "--seed", "4",
        ]
        let result = try bench(arguments).result()
        let theory = try #require(result["abandonmentTheory"] as? Double)
        let mean = try #require(result["abandonment"] as? Double)
        let halfWidth = try #require(result["abandonmentHalfWidth"] as? Double)
        #expect(theory > 0.2 && abs(mean - theory) <= 2 * halfWidth && halfWidth < 0.05)
        #expect(try bench(arguments).result()["abandonment"] as? Double == mean)
    }

    @Test func `one run has no interval`() throws {
        let result = try bench("simulate", "--customers", "1000", "--runs", "1").result()
        #expect(result["meanWaitHalfWidth"] is NSNull && result["meanWait"] is Double)
    }

    @Test(arguments: [
        ["--servers", "0"], ["--customers", "0"], ["--occupancy", "1"], ["--occupancy", "nan"],
        ["--patience", "0"], ["--patience", "1", "--occupancy", "10"], ["--runs", "0"],
    ])
    func `wrong usage is told`(arguments: [String]) {
        let run = bench(["simulate"] + arguments)
        #expect(run.status == .usage)
        #expect(run.output.isEmpty && run.errors.contains("Usage: "))
    }
}
