internal import ColumnGeneration

/// A master program with the amounts that a search by branching may split: heads on a row, and
/// totals of missing heads over several rows.
///
/// All are whole in every roster whose shortages and surpluses are no larger than they must be,
/// because people and duties count whole heads on the rows concerned. A total is a column of its
/// own, tied to its rows' columns by a linking row that no plan takes part in; so pricing knows
/// nothing of it.
struct HeadAmounts {
    /// The program.
    let program: MasterProgram
    /// The rows with whole heads.
    let rows: [HeadRow]
    /// The fixed columns of the totals.
    let totals: [Int]

    /// A row with whole heads.
    struct HeadRow {
        /// The fixed columns of the heads missing, in the order in which they fill up.
        var shortages: [Int] = []
        /// The fixed columns of the heads too many, in the order in which they fill up.
        var surpluses: [Int] = []
        /// Heads required of the plans.
        let need: Double
    }

    /// Adds the amounts to the program of a part of a roster.
    init(_ base: MasterProgram, part: RosterPart, problem: RosterProblem, rows cover: CoverRows) {
        let isWhole = HeadAmounts.wholeRows(problem, cover)
        var byPosition = base.rightHandSides.map { HeadRow(need: $0) }
        for (index, column) in base.fixedColumns.enumerated() {
            guard let share = column.entries.first else { continue }
            if share.coefficient > 0 {
                byPosition[share.row].shortages.append(index)
            } else {
                byPosition[share.row].surpluses.append(index)
            }
        }
        var extended = ExtendedColumns(base)
        for set in RowSets(part, problem: problem, cover: cover, isWhole: isWhole).all {
            let members = set.rows.map { byPosition[$0] }
            extended.addTotal(
                "missing of \(set.name)", of: members.flatMap(\.shortages))
        }
        extended.addPhantoms()
        program = extended.program(base)
        totals = extended.totals
        rows = byPosition.indices.filter { part.rows[$0] < cover.count && isWhole[part.rows[$0]] }
            .map { byPosition[$0] }
    }

    /// Whether people and duties add whole heads to each row.
    private static func wholeRows(_ problem: RosterProblem, _ cover: CoverRows) -> [Bool] {
        var isWhole = cover.line.map { line in
            problem.cover[line].weights.allSatisfy { $0.rounded() == $0 }
        }
        for (row, heads) in zip(cover.entryRow, cover.entryHeads) where heads.rounded() != heads {
            isWhole[Int(row)] = false
        }
        return isWhole
    }
}

/// The fixed columns of a program that gains totals.
private struct ExtendedColumns {
    private var columns: [MasterProgram.FixedColumn]
    private var entries: [[MasterProgram.FixedColumn.RowShare]]
    private var rows: [String]
    private(set) var totals: [Int] = []
    private let coverRows: Int

    init(_ base: MasterProgram) {
        columns = base.fixedColumns
        entries = base.fixedColumns.map(\.entries)
        rows = base.rows
        coverRows = base.rows.count
    }

    /// Adds a column that equals the sum of others.
    mutating func addTotal(_ name: String, of members: [Int]) {
        for column in members { entries[column].append(.init(row: rows.count, coefficient: 1)) }
        totals.append(columns.count)
        entries.append([.init(row: rows.count, coefficient: -1)])
        columns.append(
            .init(
                name: name, cost: 0, lowerBound: members.reduce(0) { $0 + columns[$1].lowerBound },
                upperBound: members.reduce(0) { $0 + columns[$1].upperBound }, entries: []))
        rows.append(name)
    }

    /// Heads that are not there, at a cost that outweighs all else: with them no narrowing of
    /// bounds leaves the program without a solution before the right plans are known.
    mutating func addPhantoms() {
        let dearest = columns.reduce(1) { max($0, $1.cost) }
        for row in 0..<coverRows {
            for sign in [1.0, -1.0] {
                entries.append([.init(row: row, coefficient: sign)])
                columns.append(
                    .init(
                        name: "phantom \(row)", cost: 10 * dearest, upperBound: 1000, entries: []))
            }
        }
    }

    func program(_ base: MasterProgram) -> MasterProgram {
        MasterProgram(
            groups: base.groups, rows: rows,
            rightHandSides: base.rightHandSides
                + Array(repeating: 0, count: rows.count - coverRows),
            fixedColumns: zip(columns, entries).map { column, entries in
                .init(
                    name: column.name, cost: column.cost, lowerBound: column.lowerBound,
                    upperBound: column.upperBound, entries: entries)
            })
    }
}
