/// A live session in which sides of rows and columns are taken off and put back.
struct SideSwitches<Session: LPSession> {
    private let session: Session
    private var rows: [Bounds]
    private var columns: [Bounds]

    /// Switches for a session that starts from `program`, with `sides` taken off.
    init(_ session: Session, of program: LinearProgram, off sides: [ConstraintSide]) {
        self.session = session
        rows = program.rows.map(\.bounds)
        columns = program.columns.map(\.bounds)
        for side in sides { takeOff(side) }
    }

    mutating func takeOff(_ side: ConstraintSide) {
        change(side.place) { $0.without(side.direction) }
    }

    mutating func putBack(_ side: ConstraintSide) {
        change(side.place) { $0.with(side.bound, at: side.direction) }
    }

    private mutating func change(_ place: ConstraintSide.Place, _ change: (Bounds) -> Bounds) {
        switch place {
        case .row(let row):
            rows[row.position] = change(rows[row.position])
            session.setBounds(rows[row.position], ofRow: row.position)
        case .column(let column):
            columns[column.position] = change(columns[column.position])
            session.setBounds(columns[column.position], ofColumn: column.position)
        }
    }
}
