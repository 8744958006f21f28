internal import ColumnGeneration

extension MasterProgram {
    /// The master program of a part of a roster: people choose plans, rows are requirements.
    ///
    /// Row r reads `Σ plans' heads + shortages - surpluses = required - heads`, where `heads` are
    /// those of everything that stays as it is; there is a column for each piece of the costs. The
    /// rows of the linear part follow, its columns and slack, and then the rounded rows.
    init(_ problem: RosterProblem, part: RosterPart, rows: CoverRows, heads: [Double]) {
        var columns: [FixedColumn] = []
        let reach = part.reach
        for (position, row) in part.rows.enumerated() where row < rows.count {
            let (least, most) = reach[rows.line[row]]
            let need = rows.required[row] - heads[row]
            columns += FixedColumn.columns(
                "shortage \(row)", rows.shortage(row), upTo: max(0, need - least),
                share: .init(row: position, coefficient: 1))
            columns += FixedColumn.columns(
                "surplus \(row)", rows.surplus(row), upTo: max(0, most - need),
                share: .init(row: position, coefficient: -1))
        }
        let linear = problem.linearPart.flatMap { linear in
            part.linearRows.isEmpty
                ? nil : LinearRows(linear, part: part, rows: rows, heads: heads, reach: reach)
        }
        self.init(
            groups: part.people.map { problem.people[$0].name },
            rows: part.rows.map { row in
                if let linear, row >= rows.count { return linear.names[row - rows.count] }
                let line = rows.line[row]
                let span = problem.cover[line].spans[row - rows.firstRow[line]]
                return "\(problem.cover[line].name) \(span.slots.lowerBound)..<"
                    + "\(span.slots.upperBound)"
            },
            rightHandSides: part.rows.map { row in
                if let linear, row >= rows.count { return linear.rightHandSides[row - rows.count] }
                return rows.required[row] - heads[row]
            }, fixedColumns: columns + (linear?.columns ?? []))
        let missing = shortages(ofRows: part.rounded.map { Int(part.position[$0.row]) })
        for (one, missing) in zip(part.rounded, missing) {
            append(one.linkingRow(missing, mostHeads: reach[rows.line[one.row]].most, in: self))
        }
    }

    /// The fixed columns of the heads missing on some rows.
    private func shortages(ofRows positions: [Int]) -> [[Int]] {
        var place = rows.map { _ in -1 }
        for (index, position) in positions.enumerated() { place[position] = index }
        var found = positions.map { _ in [Int]() }
        for (column, fixed) in fixedColumns.enumerated() {
            guard let share = fixed.entries.first, share.coefficient > 0, place[share.row] >= 0
            else { continue }
            found[place[share.row]].append(column)
        }
        return found
    }
}

extension MasterProgram.FixedColumn {
    /// A column for each of the cost's pieces, as far as they lie within `most` heads; the first
    /// in any case.
    fileprivate static func columns(
        _ name: String, _ pieces: ArraySlice<CostPiece>, upTo most: Double, share: RowShare
    ) -> [Self] {
        pieces.indices.compactMap { index in
            let piece = pieces[index]
            guard index == pieces.startIndex || most > piece.from else { return nil }
            let end = index + 1 < pieces.endIndex ? pieces[index + 1].from : most
            return Self(
                name: index == pieces.startIndex ? name : "\(name) beyond \(piece.from)",
                cost: piece.slope, upperBound: min(most, end) - piece.from, entries: [share])
        }
    }
}
