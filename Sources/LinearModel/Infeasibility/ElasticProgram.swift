/// A program in which some bounds give way, at a cost per unit.
///
/// With sides i softened at costs wᵢ, the row Σⱼ aᵢⱼ·xⱼ ≥ lᵢ becomes Σⱼ aᵢⱼ·xⱼ + eᵢ ≥ lᵢ, an upper
/// bound gets −eᵢ, and Σᵢ wᵢ·eᵢ is minimized over eᵢ ≥ 0. A column's own bound becomes a row.
struct ElasticProgram {
    let program: LinearProgram
    let sides: [ConstraintSide]
    /// The position of the elastic variable of each side.
    let elastics: [Int]

    init(_ original: LinearProgram, softening sides: [ConstraintSide], costs: [Double]) {
        var draft = Draft(original)
        let homes = sides.map { draft.home(of: $0) }
        var program = LinearProgram(name: original.name, objective: .minimize)
        for row in draft.rows { program.addRow(row) }
        for column in draft.columns { program.addColumn(column) }
        elastics = sides.indices.map { position in
            let sign: Double = sides[position].direction == .lower ? 1 : -1
            let entry = Entry(row: homes[position], coefficient: sign)
            return program.addColumn(
                Column(
                    name: "elastic \(sides[position])", cost: costs[position], entries: [entry])
            ).position
        }
        self.program = program
        self.sides = sides
    }

    /// How far each side gives way; what may be rounding counts as nothing.
    func amounts(in values: [Double]) -> [Double] {
        zip(sides, elastics).map { side, elastic in
            values[elastic] > 1e-9 * (1 + abs(side.bound)) ? values[elastic] : 0
        }
    }
}

/// Rows and columns on the way to an elastic program.
private struct Draft {
    var rows: [Row]
    var columns: [Column]
    private let original: LinearProgram
    private lazy var entriesByRow = original.entriesByRow

    init(_ original: LinearProgram) {
        self.original = original
        rows = original.rows
        columns = original.columns
        for column in columns.indices { columns[column].cost = 0 }
    }

    /// The row in which the elastic variable of a side is to stand.
    mutating func home(of side: ConstraintSide) -> RowIndex {
        switch side.place {
        case .row(let row):
            let isEmpty = original.rows[row.position].bounds.isEmpty
            return isEmpty && side.direction == .upper ? separateUpperSide(side, of: row) : row
        case .column(let column):
            let bounds = columns[column.position].bounds
            columns[column.position].bounds = bounds.without(side.direction)
            let row = addRow(for: side)
            columns[column.position].entries.append(Entry(row: row, coefficient: 1))
            return row
        }
    }

    /// Gives the upper side a row of its own, so that bounds that hold no value may do so once
    /// they give way.
    private mutating func separateUpperSide(
        _ side: ConstraintSide, of row: RowIndex
    ) -> RowIndex {
        rows[row.position].bounds = rows[row.position].bounds.without(.upper)
        let twin = addRow(for: side)
        for (column, coefficient) in entriesByRow[row.position] {
            columns[column].entries.append(Entry(row: twin, coefficient: coefficient))
        }
        return twin
    }

    private mutating func addRow(for side: ConstraintSide) -> RowIndex {
        rows.append(Row(name: side.name, bounds: Bounds.free.with(side.bound, at: side.direction)))
        return RowIndex(position: rows.count - 1)
    }
}

extension LinearProgram {
    /// The columns and coefficients of each row.
    fileprivate var entriesByRow: [[(column: Int, coefficient: Double)]] {
        var entries = rows.map { _ in [(column: Int, coefficient: Double)]() }
        for (position, column) in columns.enumerated() {
            for entry in column.entries {
                entries[entry.row.position].append((position, entry.coefficient))
            }
        }
        return entries
    }
}
