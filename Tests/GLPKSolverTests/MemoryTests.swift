import Foundation
import LinearModel
import Testing

@testable import GLPKSolver

struct MemoryTests {
    /// Three megabytes or so in GLPK.
    private func wide(integer: Bool = false) -> LinearProgram {
        let rows = (0..<40).map { row in
            let coefficients = (0..<1000).map { column in Double(column * (row + 3) % 7 + 1) }
            return DenseRow(coefficients, .atLeast(Double(row + 1)))
        }
        let costs = (0..<1000).map { Double($0 % 11 + 1) }
        return LinearProgram(.minimize, costs, rows, integer: integer)
    }

    @Test func `a program larger than the memory limit ends in that limit, not the process`() {
        let program = wide()
        GLPKSolver(memoryLimit: 1).withSession(program) { session in
            guard case .limitReached(nil, .memory) = session.solve(.dual) else {
                Issue.record("a megabyte does not hold it")
                return
            }
            guard case .limitReached(nil, .memory) = session.solveInterior() else {
                Issue.record("the session is broken")
                return
            }
            guard case .limitReached(nil, nil, .memory) = session.solveInteger() else {
                Issue.record("the session is broken")
                return
            }
        }
        #expect(GLPKSolver().withSession(program) { $0.solve(.dual) }.optimum != nil)
        #expect(
            GLPKSolver(memoryLimit: 200).withSession(program) { $0.solve(.dual) }.optimum != nil)
    }

    @Test func `a solve that grows past the memory limit ends in that limit`() {
        // Just loading it takes less than solving it: one of these limits falls between.
        let program = wide(integer: true)
        var endings = (loading: 0, solving: 0, none: 0)
        for limit in [1, 2, 3, 4, 5, 6, 30] {
            GLPKSolver(memoryLimit: limit).withSession(program) { session in
                let isLoaded = session.problem.trouble == nil
                switch session.solveInteger(limits: SolveLimits(iterationLimit: 100)) {
                case .limitReached(_, _, .memory):
                    if isLoaded { endings.solving += 1 } else { endings.loading += 1 }
                default: endings.none += 1
                }
            }
        }
        #expect(min(endings.loading, endings.solving, endings.none) > 0, "\(endings)")
        let known = KnownProgram.textbook[0].program
        #expect(GLPKSolver().withSession(known) { $0.solve(.dual) }.optimum?.objective == 36)
    }

    @Test func `ten thousand solves of every kind leave no memory behind`() throws {
        let wyndor = KnownProgram.textbook[0].program
        let programs = (1...50).map { LinearProgram.random(seed: $0) }
        let integers = (1...20).map { LinearProgram.random(seed: $0, integer: true) }
        let limited = GLPKSolver(memoryLimit: 1)
        let large = (0..<12).map { row in
            let coefficients = (0..<1500).map { column in Double((column + row) % 5 + 1) }
            return DenseRow(coefficients, .atLeast(1))
        }
        let tooLarge = LinearProgram(.minimize, Array(repeating: 1, count: 1500), large)
        var before = 0
        for round in 0..<11_000 {
            if round == 1000 { before = residentBytes() }
            GLPKSolver().withSession(programs[round % programs.count]) { session in
                switch round % 10 {
                case 0: session.problem.setCost(0, ofColumn: -1)
                case 1: _ = session.solve(.dual, limits: SolveLimits(isCancelled: { true }))
                case 2: _ = session.solveInterior()
                default: break
                }
                _ = session.solve(round.isMultiple(of: 2) ? .primal : .dual)
                _ = session.sensitivity()
            }
            if round.isMultiple(of: 100) {
                _ = limited.withSession(tooLarge) { $0.solve(.dual) }
            }
            if round.isMultiple(of: 20) {
                _ = GLPKSolver().withSession(integers[round / 20 % 20]) { $0.solveInteger() }
                let calls = Counter()
                let soon = SolveLimits(isCancelled: { calls.next() > 1 })
                _ = GLPKSolver().withSession(wyndor) { $0.solveInterior(limits: soon) }
            }
        }
        #expect(residentBytes() - before < 8_000_000)
        #expect(GLPKSolver().withSession(wyndor) { $0.solve(.dual) }.optimum?.objective == 36)
    }

    /// The process's resident memory, or 0 where the system does not tell.
    private func residentBytes() -> Int {
        let text = try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8)
        let fields = (text ?? "").split(separator: " ")
        return fields.count > 1 ? (Int(fields[1]) ?? 0) * 4096 : 0
    }
}
