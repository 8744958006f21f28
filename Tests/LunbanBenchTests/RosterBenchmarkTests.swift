import Foundation
import LunbanBench
import LunbanTestSupport
import ShiftSchedulingBenchmarks
import Testing

struct RosterBenchmarkTests {
    /// One person with exactly three shifts, at most two in a row.
    ///
    /// The wishes for days 0 to 2 can be met but for one day, of which leaving out the cheapest
    /// costs 2; the third shift then covers day 4.
    private let small = """
        SECTION_HORIZON
        7
        SECTION_SHIFTS
        E,480,
        SECTION_STAFF
        A,E=7,1440,1440,2,1,1,1
        SECTION_DAYS_OFF
        A,6
        SECTION_SHIFT_ON_REQUESTS
        A,0,E,5
        A,1,E,2
        A,2,E,4
        SECTION_SHIFT_OFF_REQUESTS
        SECTION_COVER
        4,E,1,100,1
        """

    @Test func `a roster is found, proven and measured`() throws {
        let run = try withFile("small.txt", small) { bench("nrp", $0) }
        #expect(run.status == .done && run.errors.isEmpty)
        let result = try run.result()
        #expect(result["instance"] as? String == "small")
        #expect(result["objective"] as? Int == 2)
        #expect(result["lowerBound"] as? Double == 2)
        #expect(result["proven"] as? Bool == true)
        #expect(result["seconds"] as? Double == 1)
        #expect(try #require(result["rounds"] as? Int) >= 0)
        let first = try #require(result["firstSolutionSeconds"] as? Double)
        let bound = try #require(result["boundSeconds"] as? Double)
        #expect(first >= 0 && bound >= first)
        #expect(try #require(result["bestSolutionSeconds"] as? Double) >= first)
        #expect(result["endedBy"] as? String == "proven")
        #expect(result.count == 10)
    }

    @Test func `the roster written is the one that was paid for`() throws {
        let instance = try BenchmarkInstance(reading: small)
        try withFile("small.txt", small) { path in
            let out = path + ".csv"
            #expect(bench("nrp", path, "--out", out).status == .done)
            let csv = try String(contentsOf: URL(filePath: out), encoding: .utf8)
            #expect(csv == "employee,day,shift\nA,0,E\nA,2,E\nA,4,E\n")
            let roster = try BenchmarkRoster(reading: csv, for: instance)
            let judge = BenchmarkJudge(of: instance)
            #expect(judge.violations(of: roster).isEmpty)
            #expect(judge.penalty(of: roster).total == 2)
        }
    }

    @Test func `a trace tells of every step on lines of its own`() throws {
        let run = try withFile("small.txt", small) { bench("nrp", $0, "--trace") }
        let steps = try run.errors.split(separator: "\n").map { line in
            try #require(
                JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
        }
        #expect(steps.first?["stage"] as? String == "construction")
        #expect(steps.first?["lowerBound"] is NSNull)
        #expect(steps.last?["incumbent"] as? Double == 2)
        #expect(steps.last?["lowerBound"] as? Double == 2)
        let times = steps.compactMap { $0["seconds"] as? Double }
        #expect(times.count == steps.count && times == times.sorted())
        #expect(try run.result()["objective"] as? Int == 2)
    }

    @Test(arguments: [0, 1, 3])
    func `an interrupted search gives the best roster so far`(patience: Int) throws {
        let instance = try BenchmarkInstance(reading: small)
        try withFile("small.txt", small) { path in
            let run = bench("nrp", path, "--out", path + ".csv", patience: patience)
            #expect(run.status == .done && run.errors.isEmpty)
            let result = try run.result()
            if patience == 0 { #expect(result["endedBy"] as? String == "interrupted") }
            let csv = try String(contentsOf: URL(filePath: path + ".csv"), encoding: .utf8)
            let roster = try BenchmarkRoster(reading: csv, for: instance)
            let judge = BenchmarkJudge(of: instance)
            #expect(judge.violations(of: roster).isEmpty)
            #expect(judge.penalty(of: roster).total == result["objective"] as? Int)
        }
    }

    @Test func `a search that the clock ends says so`() throws {
        let run = try withFile("small.txt", small) {
            bench("nrp", $0, "--time-limit", "0.000001")
        }
        let result = try run.result()
        #expect(result["endedBy"] as? String == "timeLimit")
        #expect(result["proven"] as? Bool == false && result["lowerBound"] is NSNull)
    }

    @Test func `an instance in which somebody has no plan is a no`() throws {
        let text = small.replacingOccurrences(of: "1440,1440", with: "4000,3000")
        let run = try withFile("none.txt", text) { bench("nrp", $0) }
        #expect(run.status == .no)
        let result = try run.result()
        #expect(result["instance"] as? String == "none" && result["objective"] is NSNull)
    }

    @Test func `a text that makes no sense is explained line by line`() throws {
        let text = small.replacingOccurrences(of: "A,1,E,2", with: "A,7,L,2")
            .replacingOccurrences(of: "4,E,1,100,1", with: "4,E,1,100")
        try withFile("bad.txt", text) { path in
            let run = bench("nrp", path)
            #expect(run.status == .badData && run.status.rawValue == 65)
            #expect(run.output.isEmpty)
            let lines = run.errors.split(separator: "\n")
            #expect(lines.count == 3)
            #expect(lines.allSatisfy { $0.hasPrefix("\(path): error: line 1") })
            #expect(lines.count { $0.contains("line 11, ") } == 2)
            #expect(lines.count { $0.contains("line 15: ") || $0.contains("line 15, ") } == 1)
        }
    }

    @Test func `a missing file is named`() {
        let run = bench("nrp", "/nowhere/at-all.txt")
        #expect(run.status == .missingFile && run.status.rawValue == 66)
        #expect(run.errors == "/nowhere/at-all.txt: error: expected a file, found none\n")
    }

    @Test(arguments: [
        ["nrp"], ["nrp", "x.txt", "y.txt"], ["nrp", "x.txt", "--time-limit", "0"],
        ["nrp", "x.txt", "--time-limit", "nan"], ["nrp", "x.txt", "--time-limit", "soon"],
        ["nrp", "x.txt", "--rounds", "many"], ["nrp", "x.txt", "--seed", "-1"],
        ["nrp", "x.txt", "--out"],
    ])
    func `wrong usage is told`(arguments: [String]) {
        let run = bench(arguments)
        #expect(run.status == .usage && run.status.rawValue == 64)
        #expect(run.output.isEmpty && run.errors.contains("Usage: "))
    }

    @Test func `a roster that cannot be written is told`() throws {
        try withFile("small.txt", small) { path in
            let run = bench("nrp", path, "--out", path + "/no/such/folder.csv")
            #expect(run.status == .cannotWrite && run.output.isEmpty)
            #expect(run.errors.hasPrefix("\(path)/no/such/folder.csv: error: "))
            #expect(bench(["nrp", path], isOutputBroken: true).status == .cannotWrite)
        }
    }
}

/// The first of the public instances, which are not part of the project.
private let firstInstance = PackageFile("../shared/reference/nrp/Instance1.txt")

@Suite(.enabled(if: firstInstance.exists, "../shared/reference/nrp is not beside the repository"))
struct PublicRosterTests {
    @Test func `a few rounds on the first instance bracket its optimum of 607`() throws {
        let text = try firstInstance.text()
        let instance = try BenchmarkInstance(reading: text)
        let rosters = try (0..<2).map { _ in
            try withFile("Instance1.txt", text) { path in
                let run = bench(
                    "nrp", path, "--rounds", "3", "--time-limit", "1000", "--out", path + ".csv")
                let result = try run.result()
                let objective = try #require(result["objective"] as? Int)
                #expect(try #require(result["lowerBound"] as? Double) <= 607)
                #expect((607...640).contains(objective))
                #expect(try #require(result["rounds"] as? Int) <= 3)
                let csv = try String(contentsOf: URL(filePath: path + ".csv"), encoding: .utf8)
                let roster = try BenchmarkRoster(reading: csv, for: instance)
                let judge = BenchmarkJudge(of: instance)
                #expect(judge.violations(of: roster).isEmpty)
                #expect(judge.penalty(of: roster).total == objective)
                return csv
            }
        }
        #expect(rosters[0] == rosters[1])
    }
}
