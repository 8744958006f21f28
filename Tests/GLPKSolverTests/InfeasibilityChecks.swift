import LinearModel
import LunbanTestSupport
import Testing

extension LinearProgram {
    /// The program with only `kept` of the sides that may be blamed, written out afresh.
    func keeping(_ kept: [ConstraintSide], blaming blame: Blame) -> LinearProgram {
        var program = LinearProgram(name: name, objective: .minimize)
        for (position, row) in rows.enumerated() {
            let index = RowIndex(position: position)
            let isSuspect = !blame.background.contains(index)
            let bounds = isSuspect ? Self.bounds(of: .row(index), in: kept) : row.bounds
            program.addRow(Row(name: row.name, bounds: bounds))
        }
        for (position, column) in columns.enumerated() {
            let index = VariableIndex(position: position)
            var copy = column
            copy.cost = 0
            if blame.columns == .all { copy.bounds = Self.bounds(of: .column(index), in: kept) }
            program.addColumn(copy)
        }
        return program
    }

    private static func bounds(
        of place: ConstraintSide.Place, in kept: [ConstraintSide]
    ) -> Bounds {
        let sides = kept.filter { $0.place == place }
        return Bounds(
            lower: sides.first { $0.direction == .lower }?.bound ?? -.infinity,
            upper: sides.first { $0.direction == .upper }?.bound ?? .infinity)
    }

    /// Whether the dense tableau finds values that meet all constraints, whole where they must be.
    var isFeasibleByTableau: Bool {
        guard columns.contains(where: \.isInteger) else {
            return DenseSimplex.solve(self) != .infeasible
        }
        return DenseSolver().withSession(self) { session in
            switch session.solveInteger() {
            case .infeasible: return false
            case .optimal: return true
            default:
                Issue.record("the tableau cannot tell")
                return true
            }
        }
    }
}

/// Checks with the dense tableau that the sides contradict each other, and that none is missed.
func expectIrreducible(
    _ sides: [ConstraintSide], of program: LinearProgram, blaming blame: Blame = Blame(),
    comment: Comment? = nil, sourceLocation: SourceLocation = #_sourceLocation
) {
    let all = program.keeping(sides, blaming: blame)
    #expect(!all.isFeasibleByTableau, comment, sourceLocation: sourceLocation)
    for position in sides.indices {
        var others = sides
        others.remove(at: position)
        let rest = program.keeping(others, blaming: blame)
        #expect(
            rest.isFeasibleByTableau, "without \(sides[position]): \(comment ?? "")",
            sourceLocation: sourceLocation)
    }
}

extension InfeasibilityExplanation {
    /// The sides found, as people would write them.
    var found: [String]? { subsystem?.sides.map(\.description) }

    var subsystem: IrreducibleInfeasibleSubsystem? {
        if case .found(let subsystem) = self { subsystem } else { nil }
    }
}
