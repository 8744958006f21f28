import Foundation
import GLPKSolver
import LinearModel
import Testing

/// Gay's collection of linear programs from practice, which are hard on arithmetic.
///
/// From netlib.org/lp/data. The files are not part of the project; without them the suite is
/// skipped.
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

    static func text(_ name: String) throws -> String {
        try String(contentsOf: folder.appending(path: name + ".mps"), encoding: .utf8)
    }

    static func program(_ name: String) throws -> LinearProgram {
        try MPSReader().program(from: text(name))
    }
}

@Suite(.enabled(if: Netlib.isPresent, "../shared/reference/netlib is not there"))
struct NetlibTests {
    @Test(arguments: Netlib.optima)
    func `the published optimum is found and verified`(name: String, value: Double) throws {
        let program = try Netlib.program(name)
        try GLPKSolver().withSession(program) { session in
            let cold = session.solve(.dual)
            let solution = try #require(cold.optimum, "\(cold)")
            #expect(abs(solution.objective - value) <= 1e-6 * (1 + abs(value)))
            let warm = try #require(session.solve(.primal).optimum)
            #expect(abs(warm.objective - value) <= 1e-6 * (1 + abs(value)))
        }
    }
}
