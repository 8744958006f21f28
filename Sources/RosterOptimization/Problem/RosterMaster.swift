internal import ColumnGeneration

extension MasterProgram {
    /// The master program of a part of a roster: people choose plans, rows are requirements.
    ///
    /// Row r reads `Σ plans' heads + shortage + severe shortage - surplus = required - heads`,
    /// where `heads` are those of everything that stays as it is.
    init(_ problem: RosterProblem, part: RosterPart, rows: CoverRows, heads: [Double]) {
        var columns: [FixedColumn] = []
        let reach = problem.cover.map { line in
            (
                least: part.people.reduce(0) { $0 + min(0, line.weights[$1]) },
                most: part.people.reduce(0) { $0 + max(0, line.weights[$1]) }
            )
        }
        for (position, row) in part.rows.enumerated() {
            let (least, most) = reach[rows.line[row]]
            let need = rows.required[row] - heads[row]
            let missing = max(0, need - least)
            let mild = min(missing, rows.severeFrom[row])
            columns.append(
                FixedColumn(
                    name: "shortage \(row)", cost: rows.shortage[row], upperBound: mild,
                    entries: [.init(row: position, coefficient: 1)]))
            if missing > mild {
                columns.append(
                    FixedColumn(
                        name: "severe shortage \(row)", cost: rows.severeShortage[row],
                        upperBound: missing - mild, entries: [.init(row: position, coefficient: 1)])
                )
            }
            columns.append(
                FixedColumn(
                    name: "surplus \(row)", cost: rows.surplus[row],
                    upperBound: max(0, most - need),
                    entries: [.init(row: position, coefficient: -1)]))
        }
        self.init(
            groups: part.people.map { problem.people[$0].name },
            rows: part.rows.map { row in
                let line = rows.line[row]
                let span = problem.cover[line].spans[row - rows.firstRow[line]]
                return "\(problem.cover[line].name) \(span.slots.lowerBound)..<"
                    + "\(span.slots.upperBound)"
            },
            rightHandSides: part.rows.map { rows.required[$0] - heads[$0] },
            fixedColumns: columns)
    }
}
