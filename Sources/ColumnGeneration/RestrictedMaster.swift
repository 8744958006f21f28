public import LinearModel

/// A master program with the columns found so far, kept in a live solver session.
public final class RestrictedMaster<Session: LPSession> {
    /// The program, its fixed columns with the bounds set last.
    public private(set) var program: MasterProgram
    /// The group columns found so far, in order of discovery.
    public private(set) var columns: [GroupColumn] = []
    /// The columns of each group, by position in `columns`.
    public private(set) var columnsOfGroup: [[Int]]
    private let session: Session
    /// Where the session has the fixed columns, and the group columns.
    private var fixedPositions: [Int]
    private var positions: [Int] = []

    /// A master in a session that holds `program.linearProgram`.
    public init(_ program: MasterProgram, session: Session) {
        self.program = program
        self.session = session
        fixedPositions = Array(program.fixedColumns.indices)
        columnsOfGroup = Array(repeating: [], count: program.groups.count)
    }

    /// Adds columns.
    public func add(_ new: [GroupColumn]) {
        guard !new.isEmpty else { return }
        let groups = program.groups.count
        positions += session.addColumns(
            new.enumerated().map { offset, column in
                var entries = [
                    Entry(row: RowIndex(position: column.group), coefficient: 1)
                ]
                for (row, coefficient) in zip(column.rows, column.coefficients) {
                    entries.append(
                        Entry(
                            row: RowIndex(position: groups + Int(row)), coefficient: coefficient))
                }
                return Column(
                    name: "plan \(columns.count + offset)", cost: column.cost,
                    entries: entries)
            })
        for column in new {
            columnsOfGroup[column.group].append(columns.count)
            columns.append(column)
        }
    }

    /// Adds linking rows, each with its slack as one more fixed column.
    ///
    /// The basis is kept, and the prices stay right: the dual method goes on from there.
    public func add(_ new: [LinkingRow]) {
        guard !new.isEmpty else { return }
        let added = session.addConstraints(
            new.map { row in
                precondition(row.coefficients.count == columns.count)
                let fixed = row.fixedShares.map { (fixedPositions[$0.column], $0.coefficient) }
                let found = zip(positions, row.coefficients).filter { $1 != 0 }
                let terms = (fixed + found).map {
                    LinearTerm($1, VariableIndex(position: $0))
                }
                return LinearConstraint(
                    LinearExpression(terms: terms), within: .exactly(row.rightHandSide))
            })
        let groups = program.groups.count
        for (row, position) in zip(new, added) {
            let place = position - groups
            program.append(row)
            for column in columns.indices {
                columns[column].append(row.coefficients[column], inRow: place)
            }
            fixedPositions += session.addColumns([
                row.slack(inRow: place).column(groups: groups)
            ])
        }
    }

    /// Lets the column at `position` be chosen, or not.
    public func setOpen(_ isOpen: Bool, column position: Int) {
        session.setBounds(isOpen ? .nonNegative : .exactly(0), ofColumn: positions[position])
    }

    /// Replaces the bounds of a fixed column.
    public func setBounds(_ bounds: ClosedRange<Double>, fixedColumn position: Int) {
        program.fixedColumns[position].lowerBound = bounds.lowerBound
        program.fixedColumns[position].upperBound = bounds.upperBound
        session.setBounds(
            bounds.lowerBound == bounds.upperBound
                ? .exactly(bounds.lowerBound) : .between(bounds.lowerBound, bounds.upperBound),
            ofColumn: position)
    }

    /// Has the next solve start from each group's first column, with what the linking rows then
    /// lack or have too much in their own columns.
    ///
    /// No rows may have been added since. Most of these columns are basic in the end as well; a
    /// basis that the solver makes up takes a pivot for nearly every row to get there. The last rows
    /// and fixed columns are those whose statuses are `known`; where another fixed column spans
    /// several of the other rows, nothing is done.
    public func startFromFirstColumns(known: KnownStatuses = .none) {
        let first = columnsOfGroup.compactMap(\.first)
        guard first.count == program.groups.count,
            let slack = SlackBasis(
                program, beside: first.map { columns[$0] }, known: known)
        else { return }
        var statuses = slack.statuses + columns.map { _ in BasisStatus.atLower }
        for column in first { statuses[positions[column]] = .basic }
        session.start(
            from: Basis(
                rows: Array(repeating: .fixed, count: program.groups.count + program.rows.count),
                columns: statuses))
    }

    /// Has the next solve start from where a solution of the master rested, columns and rows that
    /// came later aside.
    public func restart(from solution: MasterSolution) {
        guard let basis = solution.basis else { return }
        session.start(
            from: Basis(
                rows: basis.rows
                    + Array(repeating: .basic, count: session.rowCount - basis.rows.count),
                columns: basis.columns
                    + Array(repeating: .atLower, count: session.columnCount - basis.columns.count)))
    }

    /// What the solves so far took, in nanoseconds of a machine that always runs alike.
    public var work: Int { 500 * iterationCount * program.rows.count }

    /// Simplex iterations spent so far.
    public var iterationCount: Int { session.iterationCount }

    /// Solves the linear program over the columns found so far, warm from the last basis.
    ///
    /// The primal simplex suits a program that gained columns, the dual one a program whose
    /// bounds changed.
    public func solve(_ method: SimplexMethod, limits: SolveLimits) -> MasterOutcome {
        switch session.solve(method, limits: limits) {
        case .optimal(let solution):
            let groups = program.groups.count
            return .optimal(
                MasterSolution(
                    objective: solution.objective,
                    prices: DualPrices(
                        group: Array(solution.dual[..<groups]),
                        row: Array(solution.dual[groups...])),
                    fixedValues: fixedPositions.map { solution.primal[$0] },
                    values: positions.map { solution.primal[$0] }, basis: solution.basis))
        case .limitReached, .cancelled:
            return .stopped
        case .infeasible:
            return .failed("the master program has no solution")
        case .unbounded:
            return .failed("the master program is unbounded")
        case .numericalTrouble(let reason):
            return .failed(reason)
        }
    }
}

/// How a solve of the restricted master ended.
public enum MasterOutcome: Sendable {
    /// Solved to optimality over the columns found so far.
    case optimal(MasterSolution)
    /// A limit or the user ended it.
    case stopped
    /// The solver gave no answer that can be trusted, and why.
    case failed(String)
}

/// An optimal solution of the restricted master.
public struct MasterSolution: Sendable {
    /// The cost.
    public let objective: Double
    /// The dual prices.
    public let prices: DualPrices
    /// The value of each fixed column.
    public let fixedValues: [Double]
    /// The value of each group column, in order of discovery.
    public let values: [Double]
    /// Where the session's rows and columns rest.
    let basis: Basis?
}

/// What the master pays for a group's choice and for a unit on each linking row.
public struct DualPrices: Sendable {
    /// The prices of the groups' convexity rows.
    public let group: [Double]
    /// The prices of the linking rows.
    public let row: [Double]
}
