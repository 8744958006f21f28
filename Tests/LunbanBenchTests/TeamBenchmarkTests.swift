import Forecasting
import RosterModel
import Testing
import WorkTime

@testable import LunbanBench

struct TeamBenchmarkTests {
    @Test func `a made-up team is planned from tickets to audit`() throws {
        let run = bench("team", "--people", "20", "--days", "7", "--time-limit", "2", patience: 0)
        // Whether so few can be on duty at every hour is up to the search.
        #expect(run.status == .done || run.status == .no)
        let result = try run.result()
        #expect(result["people"] as? Int == 20 && result["days"] as? Int == 7)
        let objective = try #require(result["objective"] as? Double)
        #expect(result["lowerBound"] as? Double ?? 0 <= objective)
        #expect(result["endedBy"] as? String == "interrupted")
        let required = try #require(result["requiredHours"] as? Double)
        let scheduled = try #require(result["scheduledHours"] as? Double)
        #expect((0.7...1.3).contains(scheduled / required))
        #expect(try #require(result["peakMegabytes"] as? Double) > 10)
        // The rules that bind a person hold whatever the search had time for.
        let broken = try #require(result["brokenRules"] as? String).split(separator: " ")
        #expect(broken.allSatisfy { $0.contains("on-duty") || $0.contains("never-alone") })
    }

    @Test func `the same seed makes the same team, another seed another one`() throws {
        func team(_ seed: UInt64) -> SyntheticTeam {
            SyntheticTeam(people: 30, days: 14, seed: seed)
        }
        let scenario = team(1).scenario()
        #expect(scenario.team.specialists == team(1).specialists)
        let history = try #require(scenario.history)
        #expect(history.arrivals == team(1).scenario().history?.arrivals)
        #expect(scenario.team.absences == team(1).scenario().team.absences)
        #expect(scenario.team.specialists != team(2).specialists)
        #expect(scenario.horizon.dates.count == 14 && history.arrivals.reduce(0, +) > 1000)
    }

    @Test(arguments: [
        ["--people", "9"], ["--people", "2001"], ["--days", "6"], ["--days", "57"],
    ])
    func `sizes that make no sense are told`(arguments: [String]) {
        #expect(bench(["team"] + arguments).status == .usage)
    }
}
