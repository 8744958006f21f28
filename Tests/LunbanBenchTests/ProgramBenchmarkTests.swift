import Foundation
import LunbanBench
import Testing

struct ProgramBenchmarkTests {
    /// Hillier and Lieberman's Wyndor Glass Co.: 36 at (2, 6).
    private let wyndor = """
        Maximize
         profit: 3 doors + 5 windows
        Subject To
         one: doors <= 4
         two: 2 windows <= 12
         three: 3 doors + 2 windows <= 18
        End
        """

    @Test(arguments: ["dual", "primal", "interior"])
    func `a program is solved and measured`(method: String) throws {
        let run = try withFile("wyndor.lp", wyndor) { bench("lp", $0, "--method", method) }
        #expect(run.status == .done && run.errors.isEmpty)
        let result = try run.result()
        #expect(result["instance"] as? String == "wyndor")
        #expect(result["status"] as? String == "optimal")
        #expect(result["method"] as? String == method)
        let objective = try #require(result["objective"] as? Double)
        #expect(abs(objective - 36) <= 1e-7)
        #expect(result["rows"] as? Int == 3 && result["columns"] as? Int == 2)
        #expect(result["nonzeros"] as? Int == 4)
        #expect(result["readSeconds"] as? Double == 1 && result["seconds"] as? Double == 1)
        #expect(try #require(result["iterations"] as? Int) >= 0)
        for residual in ["primalResidual", "dualResidual", "gapResidual"] {
            #expect(try #require(result[residual] as? Double) <= 1e-7)
        }
        #expect(result["bound"] is NSNull)
    }

    /// Whole numbers of (2, 1) at a price of 1 each, at most 3: 1 at best, 1.5 in fractions.
    private let halves = "Max\n x\nSt\n 2 x <= 3\nGenerals\n x\nEnd"

    @Test func `an integer program is solved whole, or relaxed when told so`() throws {
        let whole = try withFile("halves.lp", halves) { try bench("lp", $0).result() }
        #expect(whole["method"] as? String == "branchAndCut")
        #expect(whole["objective"] as? Double == 1 && whole["bound"] as? Double == 1)
        #expect(whole["primalResidual"] as? Double == 0)
        #expect(whole["dualResidual"] is NSNull && whole["gapResidual"] is NSNull)
        let relaxed = try withFile("halves.lp", halves) {
            try bench("lp", $0, "--relaxation").result()
        }
        #expect(relaxed["objective"] as? Double == 1.5)
        #expect(relaxed["gapResidual"] as? Double == 0)
    }

    @Test(arguments: [
        ("Max\n x\nSt\n x >= 1\nEnd", "unbounded"),
        ("Max\n x\nSt\n x >= 1\n x <= 0\nEnd", "infeasible"),
        ("Max\n x\nSt\n 2 x = 3\nGenerals\n x\nEnd", "infeasible"),
        ("Max\n x\nSt\n 2 x >= 3\nGenerals\n x\nEnd", "unbounded"),
    ])
    func `a program without an optimum is a no`(text: String, status: String) throws {
        let run = try withFile("no.lp", text) { bench("lp", $0) }
        #expect(run.status == .no)
        let result = try run.result()
        #expect(result["status"] as? String == status)
        #expect(result["objective"] is NSNull)
    }

    @Test func `a limit before there is anything to show has its own status`() throws {
        for text in [wyndor, halves] {
            let run = try withFile("late.lp", text) { bench("lp", $0, "--time-limit", "1e-9") }
            #expect(run.status == .nothingToShow)
            #expect(try run.result()["status"] as? String == "timeLimit")
        }
    }

    @Test func `a cancelled solve has its own name`() throws {
        let run = try withFile("wyndor.lp", wyndor) { bench("lp", $0, "--cancel-after", "1") }
        #expect(run.status == .nothingToShow)
        #expect(try run.result()["status"] as? String == "cancelled")
    }

    @Test func `a program too large for the memory limit is told from one that is not`() throws {
        let variables = (0..<10_000).map { "x\($0)" }.joined(separator: " +\n ")
        let text = "Min\n \(variables)\nSt\n \(variables) >= 1\nEnd"
        let small = try withFile("wide.lp", text) { bench("lp", $0, "--memory-limit", "1") }
        #expect(small.status == .nothingToShow)
        #expect(try small.result()["status"] as? String == "memoryLimit")
        let large = try withFile("wide.lp", text) { bench("lp", $0, "--memory-limit", "500") }
        #expect(try large.result()["objective"] as? Double == 1)
    }

    @Test func `what the solver has to say is heard only when asked for`() throws {
        let run = try withFile("wyndor.lp", wyndor) { bench("lp", $0, "--log") }
        #expect(run.status == .done && run.errors.contains("OPTIMAL"))
        #expect(try run.result()["status"] as? String == "optimal")
    }

    /// Items worth as much as they weigh, of which none fill the sack exactly; 72 at best.
    private let sack = """
        Max
         worth: 12 a + 15 b + 18 c + 21 d + 24 e + 27 f
        St
         weight: 12 a + 15 b + 18 c + 21 d + 24 e + 27 f <= 74
        Binaries
         a b c d e f
        End
        """

    @Test func `progress is told where somebody watches`() throws {
        try withFile("sack.lp", sack) { path in
            let watched = bench("lp", path, isErrorTerminal: true)
            let result = try watched.result()
            #expect(result["objective"] as? Double == 72)
            #expect(watched.errors.contains("incumbent 72, bound 72, gap 0 %\n"))
            #expect(bench("lp", path).errors.isEmpty)
        }
    }

    @Test(arguments: [
        (
            "bad.lp", "Min\n x +\nSt\n x >= 1\n y <= 2 3\nEnd",
            [
                "3:1: error: expected a number or a variable, found 'St'",
                "5:9: error: expected the end of the line, found '3'",
            ]
        ),
        (
            "bad.mps", "ROWS\n N  C\nCOLUMNS\n    X         C               abc\nENDATA",
            ["4:31: error: expected a number, found 'abc'"]
        ),
    ])
    func `a file that makes no sense is explained line by line`(
        name: String, text: String, complaints: [String]
    ) throws {
        try withFile(name, text) { path in
            let run = bench("lp", path)
            #expect(run.status == .badData)
            #expect(run.output.isEmpty)
            #expect(run.errors == complaints.map { "\(path):\($0)\n" }.joined())
        }
    }

    @Test func `a missing file is named`() {
        let run = bench("lp", "/nowhere/at-all.mps")
        #expect(run.status == .missingFile)
        #expect(run.errors == "/nowhere/at-all.mps: error: expected a file, found none\n")
        #expect(bench("lp", "nowhere.lp").status == .missingFile)
    }

    @Test(arguments: [
        ["lp"], ["lp", "x.txt"], ["lp", "x.lp", "--method", "magic"], ["nothing"],
        ["lp", "x.lp", "--time-limit", "0"], ["lp", "x.lp", "--time-limit", "soon"],
        ["lp", "x.lp", "--memory-limit", "0"], ["lp", "x.lp", "--cancel-after", "-1"],
        ["resolve", "--repetitions", "0"], ["interrupt", "--repetitions", "0"],
        ["lp", "x.lp", "y.lp"],
    ])
    func `wrong usage is told`(arguments: [String]) {
        let run = bench(arguments)
        #expect(run.status == .usage)
        #expect(run.output.isEmpty && run.errors.contains("Usage: "))
    }

    @Test func `help goes to standard output and names the statuses`() {
        let run = bench("--help")
        #expect(run.status == .done && run.errors.isEmpty)
        #expect(run.output.contains("resolve") && run.output.contains("65 bad data"))
    }

    @Test func `a result that cannot be printed is no result`() throws {
        let run = try withFile("wyndor.lp", wyndor) { bench("lp", $0, isOutputBroken: true) }
        #expect(run.status == .cannotWrite)
    }
}
