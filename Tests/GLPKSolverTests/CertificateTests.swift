import GLPKSolver
import LinearModel
import LunbanTestSupport
import Testing

struct CertificateTests {
    /// Checks a certificate against the program written out densely, and against nothing else.
    private func proves(_ certificate: InfeasibilityCertificate, _ program: LinearProgram) -> Bool {
        switch certificate {
        case .emptyRow(let row): return program.rows[row.position].bounds.isEmpty
        case .emptyColumn(let column): return program.columns[column.position].bounds.isEmpty
        case .rowWeights(let weights):
            let dense = program.denseRows
            let least = program.rows.indices.filter { weights[$0] != 0 }.reduce(0.0) {
                let bounds = program.rows[$1].bounds
                return $0 + weights[$1] * (weights[$1] > 0 ? bounds.lower : bounds.upper)
            }
            let greatest = program.columns.indices.reduce(0.0) { sum, column in
                let weight = weights.indices.reduce(0) { $0 + weights[$1] * dense[$1][column] }
                let bounds = program.columns[column].bounds
                return abs(weight) <= 1e-9
                    ? sum : sum + weight * (weight > 0 ? bounds.upper : bounds.lower)
            }
            return least > greatest + 1e-9
        }
    }

    private func proves(_ ray: UnboundedRay, _ program: LinearProgram) -> Bool {
        let sign: Double = program.objective == .minimize ? 1 : -1
        let dense = program.denseRows
        func isInside(_ length: Double) -> Bool {
            let point = zip(ray.start, ray.direction).map { $0 + length * $1 }
            func holds(_ bounds: Bounds, _ value: Double) -> Bool {
                let slack = 1e-9 * (1 + length)
                return value >= bounds.lower - slack && value <= bounds.upper + slack
            }
            return point.indices.allSatisfy { holds(program.columns[$0].bounds, point[$0]) }
                && dense.indices.allSatisfy { row in
                    let activity = point.indices.reduce(0) { $0 + dense[row][$1] * point[$1] }
                    return holds(program.rows[row].bounds, activity)
                }
        }
        let change = zip(program.columns, ray.direction).reduce(0) { $0 + $1.0.cost * $1.1 }
        return [0, 1, 1000, 1e6].allSatisfy(isInside) && sign * change < -1e-9
    }

    @Test(arguments: [SimplexMethod.primal, .dual])
    func `every random program that has no optimum comes with a proof`(method: SimplexMethod) {
        var counts = (infeasible: 0, unbounded: 0)
        for seed in 1...3000 {
            let program = LinearProgram.random(seed: seed)
            switch GLPKSolver().withSession(program, { $0.solve(method) }) {
            case .infeasible(let certificate):
                #expect(proves(certificate, program), "seed \(seed): \(certificate)")
                counts.infeasible += 1
            case .unbounded(let ray):
                #expect(proves(ray, program), "seed \(seed): \(ray)")
                counts.unbounded += 1
            default: break
            }
        }
        #expect(min(counts.infeasible, counts.unbounded) > 200, "\(counts)")
    }

    @Test func `a certificate names the rows that collide`() throws {
        // x + y ≥ 5 against x ≤ 2 and y ≤ 2; the third row has no part in it.
        let rows = [
            DenseRow([1, 1], .atLeast(5)), DenseRow([1, 0], .atMost(2)),
            DenseRow([1, -1], .between(-9, 9)),
        ]
        let program = LinearProgram(
            .minimize, [1, 1], rows, columns: [.nonNegative, .between(0, 2)])
        let termination = GLPKSolver().withSession(program) { $0.solve(.dual) }
        guard case .infeasible(.rowWeights(let weights)) = termination else {
            Issue.record("\(termination)")
            return
        }
        #expect(weights[0] > 0)
        #expect(abs(weights[1] + weights[0]) <= 1e-9 && abs(weights[2]) <= 1e-9)
    }

    @Test func `empty bounds are their own proof`() {
        let rows = [DenseRow([1], .atLeast(0)), DenseRow([1], .between(3, 2))]
        let row = LinearProgram(.minimize, [1], rows)
        guard
            case .infeasible(.emptyRow(RowIndex(position: 1))) =
                GLPKSolver().withSession(row, { $0.solve(.dual) })
        else {
            Issue.record("the second row allows nothing")
            return
        }
        let column = LinearProgram(.minimize, [1], [], columns: [.between(1, 0)])
        guard
            case .infeasible(.emptyColumn(VariableIndex(position: 0))) =
                GLPKSolver().withSession(column, { $0.solve(.primal) })
        else {
            Issue.record("the column allows nothing")
            return
        }
    }

    @Test func `weights that prove nothing are no certificate`() {
        let rows = [DenseRow([1, 1], .atLeast(5)), DenseRow([1, 1], .atMost(4))]
        let collision = SparseProgram(LinearProgram(.minimize, [1, 1], rows))
        #expect(collision.infeasibilityCertificate(rowWeights: [1, -1]) != nil)
        // The sign of the whole does not matter, that of a part does.
        #expect(collision.infeasibilityCertificate(rowWeights: [-1, 1]) != nil)
        #expect(collision.infeasibilityCertificate(rowWeights: [1, 1]) == nil)
        #expect(collision.infeasibilityCertificate(rowWeights: [1, -0.5]) == nil)
        #expect(collision.infeasibilityCertificate(rowWeights: [0, 0]) == nil)
        #expect(collision.infeasibilityCertificate(rowWeights: [.nan, 1]) == nil)
        let touching = SparseProgram(
            LinearProgram(
                .minimize, [1], [DenseRow([1], .atLeast(5)), DenseRow([1], .atMost(5))]))
        #expect(touching.infeasibilityCertificate(rowWeights: [1, -1]) == nil)
    }

    @Test func `a direction that leads out or nowhere is no ray`() {
        let program = SparseProgram(
            LinearProgram(.maximize, [1, 0], [DenseRow([1, -1], .atMost(1))]))
        #expect(program.unboundedRay(from: [0, 0], along: [2, 2])?.direction == [1, 1])
        #expect(program.unboundedRay(from: [0, 0], along: [1, 0]) == nil)
        #expect(program.unboundedRay(from: [0, 0], along: [0, 1]) == nil)
        #expect(program.unboundedRay(from: [0, 0], along: [0, 0]) == nil)
        #expect(program.unboundedRay(from: [0, 0], along: [1, -1]) == nil)
        #expect(program.unboundedRay(from: [-1, 0], along: [1, 1]) == nil)
        #expect(program.unboundedRay(from: [0, 0], along: [.nan, 1]) == nil)
    }
}
