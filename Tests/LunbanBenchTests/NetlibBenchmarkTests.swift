import Foundation
import LunbanBench
import Testing

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
    @Test func `the interior-point method finds afiro's optimum`() throws {
        let afiro = try #require(Netlib.optima.first { $0.name == "afiro" })
        let file = Netlib.folder.appending(path: "afiro.mps").path
        let result = try bench("lp", file, "--method", "interior").result()
        #expect(result["method"] as? String == "interior" && result["iterations"] as? Int == 0)
        let objective = try #require(result["objective"] as? Double)
        #expect(abs(objective - afiro.value) <= 1e-6 * (1 + abs(afiro.value)))
    }

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
