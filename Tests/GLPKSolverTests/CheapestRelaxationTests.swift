import GLPKSolver
import LinearModel
import Testing

struct CheapestRelaxationTests {
    /// 90 hours to cover and 80 on contracts; Aina must not exceed hers.
    private func week(integer: Bool = false) -> (LinearProgram, [String: RowIndex]) {
        var program = LinearProgram(name: "week", objective: .minimize)
        var rows: [String: RowIndex] = [:]
        for name in ["Aina", "Bala"] {
            rows[name] = program.addRow(Row(name: name, bounds: .between(10, 40)))
        }
        for name in ["early", "night"] {
            rows[name] = program.addRow(Row(name: name, bounds: .atLeast(45)))
        }
        for person in ["Aina", "Bala"] {
            for shift in ["early", "night"] {
                let entries = [person, shift].compactMap { rows[$0] }
                    .map { Entry(row: $0, coefficient: integer ? 8 : 1) }
                program.addColumn(
                    Column(name: person + shift, cost: 1, entries: entries, isInteger: integer))
            }
        }
        return (program, rows)
    }

    private func weights(
        _ points: [String: Double], _ rows: [String: RowIndex]
    ) -> [RowIndex: Double] {
        var weights: [RowIndex: Double] = [:]
        for (name, row) in rows { weights[row] = points[name] }
        return weights
    }

    private func relax(
        _ points: [String: Double], limits: SolveLimits = SolveLimits()
    ) -> RelaxationOutcome {
        let (program, rows) = week()
        return GLPKSolver().cheapestRelaxation(
            of: program, weights: weights(points, rows), limits: limits)
    }

    @Test func `the cheapest of the missing hours give way`() throws {
        let outcome = relax(["Bala": 3, "early": 5, "night": 2])
        guard case .found(let relaxation) = outcome else {
            Issue.record("\(outcome)")
            return
        }
        let move = try #require(relaxation.moves.first)
        #expect(relaxation.moves.count == 1)
        #expect(move.side.description == "night ≥ 45")
        #expect(abs(move.amount - 10) <= 1e-9 && abs(move.newBound - 35) <= 1e-9)
        #expect(abs(relaxation.cost - 20) <= 1e-9)
        let relaxed = relaxation.applied(to: week().0)
        #expect(relaxed.rows.map(\.name) == week().0.rows.map(\.name))
        #expect(relaxed.isFeasibleByTableau && relaxed.columns == week().0.columns)
    }

    @Test func `an upper bound moves up`() throws {
        guard case .found(let relaxation) = relax(["Bala": 1, "early": 5, "night": 2]) else {
            Issue.record("no relaxation")
            return
        }
        let move = try #require(relaxation.moves.first)
        #expect(move.side.description == "Bala ≤ 40" && relaxation.moves.count == 1)
        #expect(abs(move.newBound - 50) <= 1e-9 && abs(move.cost - 10) <= 1e-9)
    }

    @Test func `whole shifts give way by what whole shifts take`() {
        // Each person works at most 5 shifts of 8 hours: 80 in all, 40 of each kind at best.
        let (program, rows) = week(integer: true)
        let outcome = GLPKSolver().cheapestRelaxation(
            of: program, weights: weights(["early": 1, "night": 1], rows))
        guard case .found(let relaxation) = outcome else {
            Issue.record("\(outcome)")
            return
        }
        #expect(abs(relaxation.cost - 10) <= 1e-9)
        #expect(relaxation.applied(to: program).isFeasibleByTableau)
    }

    @Test func `rows that may not move are said to contradict each other`() {
        #expect(relax([:]) == .hardConstraintsInfeasible)
        let upsideDown = LinearProgram(
            .minimize, [1], [DenseRow([1], .exactly(9))], columns: [.between(3, 2)])
        let outcome = GLPKSolver().cheapestRelaxation(
            of: upsideDown, weights: [RowIndex(position: 0): 1])
        #expect(outcome == .hardConstraintsInfeasible)
    }

    @Test func `a feasible program is left as it is`() {
        let wyndor = KnownProgram.textbook[0].program
        #expect(GLPKSolver().cheapestRelaxation(of: wyndor, weights: [:]) == .feasible)
    }

    @Test func `bounds of one row that contradict each other meet`() {
        let program = LinearProgram(.minimize, [1], [DenseRow([1], .between(3, 2))])
        let outcome = GLPKSolver().cheapestRelaxation(
            of: program, weights: [RowIndex(position: 0): 4])
        guard case .found(let relaxation) = outcome else {
            Issue.record("\(outcome)")
            return
        }
        #expect(relaxation.cost == 4)
        #expect(relaxation.applied(to: program).isFeasibleByTableau)
    }

    @Test func `limits are heeded`() {
        let points = ["night": 2.0]
        #expect(relax(points, limits: SolveLimits(timeLimit: .zero)) == .limitReached(.time))
        #expect(
            relax(points, limits: SolveLimits(iterationLimit: 1)) == .limitReached(.iterations))
        #expect(relax(points, limits: SolveLimits(isCancelled: { true })) == .cancelled)
    }
}
