import GLPKSolver
import LinearModel
import LunbanTestSupport
import Testing

struct InfeasibilityPropertyTests {
    /// A choice of what may be blamed: rows and columns in turn, some rows not.
    private func blame(seed: Int, _ program: LinearProgram) -> Blame {
        let background = program.rows.indices.filter { seed % 4 == 0 && ($0 + seed / 4) % 3 == 0 }
        return Blame(
            background: Set(background.map(RowIndex.init)),
            columns: seed.isMultiple(of: 2) ? .none : .all)
    }

    private func check(
        _ explanation: InfeasibilityExplanation, of program: LinearProgram, _ blame: Blame,
        _ comment: Comment
    ) -> Bool {
        switch explanation {
        case .feasible: #expect(program.isFeasibleByTableau, comment)
        case .backgroundInfeasible:
            #expect(!program.keeping([], blaming: blame).isFeasibleByTableau, comment)
        case .found(let subsystem):
            #expect(!subsystem.sides.isEmpty, comment)
            expectIrreducible(subsystem.sides, of: program, blaming: blame, comment: comment)
            return true
        default: Issue.record("\(comment): \(explanation)")
        }
        return false
    }

    @Test func `what is found is irreducible, says the tableau`() {
        var found = 0
        for seed in 1...2000 {
            let program = LinearProgram.random(seed: seed)
            let blame = blame(seed: seed, program)
            let explanation = GLPKSolver().explainInfeasibility(of: program, blaming: blame)
            if check(explanation, of: program, blame, "seed \(seed)") { found += 1 }
        }
        #expect(found > 300)
    }

    @Test func `the search works with another solver, and twice alike`() {
        var found = 0
        for seed in 1...300 {
            let program = LinearProgram.random(seed: seed)
            let blame = blame(seed: seed, program)
            let explanation = DenseSolver().explainInfeasibility(of: program, blaming: blame)
            if check(explanation, of: program, blame, "seed \(seed)") { found += 1 }
            let first = GLPKSolver().explainInfeasibility(of: program, blaming: blame)
            #expect(first == GLPKSolver().explainInfeasibility(of: program, blaming: blame))
        }
        #expect(found > 50)
    }

    @Test func `whole numbers are taken into account`() {
        var found = (linear: 0, whole: 0)
        for seed in 1...600 {
            let program = LinearProgram.random(seed: seed, integer: true)
            let explanation = GLPKSolver().explainInfeasibility(of: program)
            switch explanation {
            case .found(let subsystem) where subsystem.needsWholeNumbers:
                found.whole += 1
                expectIrreducible(subsystem.sides, of: program, comment: "seed \(seed)")
            case .found(let subsystem):
                found.linear += 1
                expectIrreducible(
                    subsystem.sides, of: program.relaxed, comment: "seed \(seed), relaxed")
            case .feasible: #expect(program.isFeasibleByTableau, "seed \(seed)")
            default: Issue.record("seed \(seed): \(explanation)")
            }
        }
        #expect(found.linear > 50 && found.whole > 10, "\(found)")
    }

    @Test func `the cheapest relaxation costs what the tableau says`() {
        var found = 0
        for seed in 1...1000 {
            let program = LinearProgram.random(seed: seed)
            var random = SplitMix(seed: seed)
            var weights: [RowIndex: Double] = [:]
            for row in program.rows.indices where Int.random(in: 0...3, using: &random) > 0 {
                weights[RowIndex(position: row)] = Double(Int.random(in: 1...5, using: &random))
            }
            let outcome = GLPKSolver().cheapestRelaxation(of: program, weights: weights)
            switch (DenseSimplex.solve(program.elastic(weights)), outcome) {
            case (.infeasible, .hardConstraintsInfeasible): break
            case (.optimal(let cost), .feasible): #expect(abs(cost) <= 1e-7, "seed \(seed)")
            case (.optimal(let cost), .found(let relaxation)):
                found += 1
                #expect(abs(relaxation.cost - cost) <= 1e-7 * (1 + cost), "seed \(seed)")
                #expect(relaxation.applied(to: program).isFeasibleByTableau, "seed \(seed)")
                #expect(!program.isFeasibleByTableau, "seed \(seed)")
            case (let answer, _): Issue.record("seed \(seed): \(answer), got \(outcome)")
            }
        }
        #expect(found > 150)
    }
}

extension LinearProgram {
    /// The program without the demand that columns be whole.
    fileprivate var relaxed: LinearProgram {
        var program = LinearProgram(name: name, objective: objective)
        for row in rows { program.addRow(row) }
        for column in columns {
            var part = column
            part.isInteger = false
            program.addColumn(part)
        }
        return program
    }

    /// Each side of a weighted row in a row of its own, with something to make up for it.
    fileprivate func elastic(_ weights: [RowIndex: Double]) -> LinearProgram {
        var cost = columns.map { _ in 0.0 }
        var lines: [DenseRow] = []
        var signs: [Double] = []
        for (position, line) in denseRows.enumerated() {
            let bounds = rows[position].bounds
            guard let weight = weights[RowIndex(position: position)] else {
                lines.append(DenseRow(line, bounds))
                signs.append(0)
                continue
            }
            lines += [
                DenseRow(line, .atLeast(bounds.lower)), DenseRow(line, .atMost(bounds.upper)),
            ]
            signs += [1, -1]
            cost += [weight, weight]
        }
        var next = 0
        let elastic = signs.indices.map { row -> DenseRow in
            var extra = Array(repeating: 0.0, count: cost.count - columns.count)
            if signs[row] != 0 {
                extra[next] = signs[row]
                next += 1
            }
            return DenseRow(lines[row].coefficients + extra, lines[row].bounds)
        }
        let extras = Array(repeating: Bounds.nonNegative, count: cost.count - columns.count)
        return LinearProgram(.minimize, cost, elastic, columns: columns.map(\.bounds) + extras)
    }
}
