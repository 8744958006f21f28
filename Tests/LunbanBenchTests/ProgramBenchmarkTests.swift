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

    @Test(arguments: ["dual", "primal"])
    func `a program is solved and measured`(method: String) throws {
        let run = try withFile("wyndor.lp", wyndor) { bench("lp", $0, "--method", method) }
        #expect(run.status == .done && run.errors.isEmpty)
        let result = try run.result()
        #expect(result["instance"] as? String == "wyndor")
        #expect(result["status"] as? String == "optimal")
        #expect(result["objective"] as? Double == 36)
        #expect(result["rows"] as? Int == 3 && result["columns"] as? Int == 2)
        #expect(result["nonzeros"] as? Int == 4)
        #expect(result["readSeconds"] as? Double == 1 && result["seconds"] as? Double == 1)
        #expect(try #require(result["iterations"] as? Int) >= 0)
        for residual in ["primalResidual", "dualResidual", "gapResidual"] {
            #expect(try #require(result[residual] as? Double) <= 1e-9)
        }
        #expect(result["bound"] is NSNull)
    }

    /// Whole numbers of (2, 1) at a price of 1 each, at most 3: 1 at best, 1.5 in fractions.
    private let halves = "Max\n x\nSt\n 2 x <= 3\nGenerals\n x\nEnd"

    @Test func `an integer program is solved whole, or relaxed when told so`() throws {
        let whole = try withFile("halves.lp", halves) { try bench("lp", $0).result() }
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
        ["resolve", "--repetitions", "0"], ["lp", "x.lp", "y.lp"],
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

/// Gay's collection of linear programs from practice (netlib.org/lp/data), which is not part of
/// the project.
enum Netlib {
    static let folder = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "../shared/reference/netlib").standardizedFileURL

    static let isPresent = FileManager.default.fileExists(
        atPath: folder.appending(path: "optima.csv").path)

    /// Name and published optimum of each problem.
    static let optima: [(name: String, value: Double)] = {
        let text = try? String(contentsOf: folder.appending(path: "optima.csv"), encoding: .utf8)
        return (text ?? "").split(whereSeparator: \.isNewline).dropFirst().compactMap { line in
            let fields = line.split(separator: ",", omittingEmptySubsequences: false)
            return Double(fields[1]).map { (String(fields[0]), $0) }
        }
    }()
}

@Suite(.enabled(if: Netlib.isPresent, "../shared/reference/netlib is not there"))
struct NetlibBenchmarkTests {
    @Test(arguments: Netlib.optima)
    func `the command finds the published optimum`(name: String, value: Double) throws {
        let run = bench("lp", Netlib.folder.appending(path: name + ".mps").path)
        #expect(run.status == .done)
        let result = try run.result()
        let objective = try #require(result["objective"] as? Double)
        #expect(abs(objective - value) <= 1e-6 * (1 + abs(value)))
        for residual in ["primalResidual", "dualResidual", "gapResidual"] {
            #expect(try #require(result[residual] as? Double) <= 1e-7)
        }
    }
}
