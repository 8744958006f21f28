internal import ColumnGeneration

extension MasterProgram {
    /// The master program of a roster problem: people choose plans, rows are requirements.
    ///
    /// Row r reads `Σ plans' heads + shortage + severe shortage - surplus = required - carried in`.
    init(_ problem: RosterProblem, rows: CoverRows) {
        var columns: [FixedColumn] = []
        for row in 0..<rows.count {
            let line = problem.cover[rows.line[row]]
            let most = line.weights.reduce(0) { $0 + max(0, $1) }
            let least = line.weights.reduce(0) { $0 + min(0, $1) }
            let need = rows.required[row] - rows.carriedIn[row]
            let missing = max(0, need - least)
            let mild = min(missing, rows.severeFrom[row])
            columns.append(
                FixedColumn(
                    name: "shortage \(row)", cost: rows.shortage[row], upperBound: mild, row: row,
                    coefficient: 1))
            if missing > mild {
                columns.append(
                    FixedColumn(
                        name: "severe shortage \(row)", cost: rows.severeShortage[row],
                        upperBound: missing - mild, row: row, coefficient: 1))
            }
            columns.append(
                FixedColumn(
                    name: "surplus \(row)", cost: rows.surplus[row],
                    upperBound: max(0, most - need), row: row, coefficient: -1))
        }
        self.init(
            groups: problem.people.map(\.name),
            rows: problem.cover.flatMap { line in
                line.spans.map { "\(line.name) \($0.slots.lowerBound)..<\($0.slots.upperBound)" }
            },
            rightHandSides: zip(rows.required, rows.carriedIn).map { $0 - $1 },
            fixedColumns: columns)
    }
}
