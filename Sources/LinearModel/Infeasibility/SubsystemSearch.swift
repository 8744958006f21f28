/// The search for bounds that contradict each other, narrowing down step by step.
struct SubsystemSearch<Solver: LPSolver> {
    let solver: Solver
    /// The program, with nothing to optimize.
    let program: LinearProgram
    /// All bounds that may be named.
    let suspects: [ConstraintSide]
    private var budget: SolveBudget
    private var integrality = Integrality.relaxed
    /// The fewest bounds known to contradict each other.
    private var contradiction: [ConstraintSide]?
    /// Set when some bound could not be decided within its share of the limits.
    private var undecided: ReachedLimit?

    init(
        solver: Solver, program: LinearProgram, suspects: [ConstraintSide], budget: SolveBudget
    ) {
        self.solver = solver
        self.program = program
        self.suspects = suspects
        self.budget = budget
    }

    mutating func explanation() -> InfeasibilityExplanation {
        do throws(Interruption) {
            if try isFeasible() { return .feasible }
            contradiction = suspects
            if integrality == .relaxed { contradiction = try candidates() }
            try deleteOneByOne()
            if let undecided { return .limitReached(contradiction: contradiction, undecided) }
            let sides = contradiction ?? []
            try verify(sides)
            if sides.isEmpty { return .backgroundInfeasible }
            return .found(
                IrreducibleInfeasibleSubsystem(
                    sides: sides, needsWholeNumbers: integrality == .whole))
        } catch {
            switch error {
            case .limit(let limit): return .limitReached(contradiction: contradiction, limit)
            case .cancelled: return .cancelled(contradiction: contradiction)
            case .trouble(let text): return .numericalTrouble(text)
            }
        }
    }

    /// Whether there is nothing to explain; if there is, settles whether fractions would help.
    private mutating func isFeasible() throws(Interruption) -> Bool {
        let (solver, program) = (solver, program)
        return try solver.work(on: program) { session throws(Interruption) in
            guard try budget.optimum(in: session, .relaxed, .dual) != nil else { return false }
            guard program.hasIntegerColumns else { return true }
            integrality = .whole
            return try budget.optimum(in: session, .whole, .dual) != nil
        }
    }

    /// The elastic filter: bounds that contradict each other, usually far fewer than all.
    private mutating func candidates() throws(Interruption) -> [ConstraintSide] {
        let costs = Array(repeating: 1.0, count: suspects.count)
        let elastic = ElasticProgram(program, softening: suspects, costs: costs)
        let solver = solver
        return try solver.work(on: elastic.program) { session throws(Interruption) in
            var isRigid = suspects.map { _ in false }
            while let values = try budget.optimum(in: session, .relaxed, .dual) {
                let amounts = elastic.amounts(in: values)
                let giving = amounts.indices.filter { amounts[$0] > 0 && !isRigid[$0] }
                guard !giving.isEmpty else {
                    throw .trouble("infeasible, and yet feasible when no bound gives way")
                }
                for position in giving {
                    session.setBounds(.exactly(0), ofColumn: elastic.elastics[position])
                    isRigid[position] = true
                }
            }
            return suspects.indices.filter { isRigid[$0] }.map { suspects[$0] }
        }
    }

    /// The deletion filter: leaves out every bound without which the rest is still infeasible.
    private mutating func deleteOneByOne() throws(Interruption) {
        let tried = contradiction ?? []
        let (solver, program) = (solver, program)
        try solver.work(on: program) { session throws(Interruption) in
            var switches = SideSwitches(session, of: program, off: others(than: tried))
            var isKept = tried.map { _ in true }
            for (done, position) in tried.indices.reversed().enumerated() {
                switches.takeOff(tried[position])
                if try isDispensable(in: session, solvesLeft: 2 * tried.count + 1 - done) {
                    isKept[position] = false
                    contradiction = tried.indices.filter { isKept[$0] }.map { tried[$0] }
                } else {
                    switches.putBack(tried[position])
                }
            }
        }
    }

    /// Whether what is left is still infeasible, as far as this can be found out.
    private mutating func isDispensable(
        in session: Solver.Session, solvesLeft: Int
    ) throws(Interruption) -> Bool {
        guard integrality == .whole else {
            return try budget.optimum(in: session, .relaxed, .dual) == nil
        }
        do throws(Interruption) {
            return try budget.optimum(in: session, .whole, .dual, sharedBy: solvesLeft) == nil
        } catch {
            guard case .limit(let limit) = error else { throw error }
            undecided = limit
            return false
        }
    }

    /// Solves afresh, the other simplex method first, for the set and for all but each of it.
    private mutating func verify(_ sides: [ConstraintSide]) throws(Interruption) {
        let (solver, program, integrality) = (solver, program, integrality)
        try solver.work(on: program) { session throws(Interruption) in
            var switches = SideSwitches(session, of: program, off: others(than: sides))
            guard try budget.optimum(in: session, integrality, .primal) == nil else {
                throw .trouble("what was found infeasible is feasible when solved again")
            }
            for side in sides {
                switches.takeOff(side)
                guard try budget.optimum(in: session, integrality, .primal) != nil else {
                    throw .trouble("infeasible also without \(side), which was found necessary")
                }
                switches.putBack(side)
            }
        }
    }

    private func others(than sides: [ConstraintSide]) -> [ConstraintSide] {
        let kept = Set(sides)
        return suspects.filter { !kept.contains($0) }
    }
}
