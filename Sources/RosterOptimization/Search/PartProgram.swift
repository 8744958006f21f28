internal import ColumnGeneration
internal import LinearModel

/// The master program of a part of a roster: rows of its requirements, also rounded, and cuts for
/// the problem's linear part.
struct PartProgram {
    /// The part.
    let part: RosterPart
    /// The program.
    private(set) var program: MasterProgram
    /// The cuts in it, whose rows follow the rounded ones.
    let cuts: [LinearCut]
    /// The fixed column that is the linear part's cost; nil without one.
    private(set) var costColumn: Int?
    private let heads: [Double]
    /// The most a cut's left-hand side may come to by the cost and by the part's heads.
    private let mostCost: Double
    private let rows: CoverRows

    /// Cuts in the program at first.
    private static var firstCuts: Int { 15 }

    /// The program of `part` beside the plans in `state`, those of its people out.
    ///
    /// The heads `before` are those with them in; `rows` are the requirements', without links to
    /// the linear part.
    init(_ part: RosterPart, of state: CoverState, rows: CoverRows, before: [Double]) {
        self.part = part
        self.rows = rows
        heads = state.heads
        cuts = state.cuts?.nearest(Self.firstCuts, at: before) ?? []
        mostCost = state.cuts?.costRange.upperBound ?? 0
        program = MasterProgram(state.problem.alone, part: part, rows: rows, heads: heads)
        guard let range = state.cuts?.costRange else { return }
        costColumn = program.fixedColumns.count
        program.append(
            MasterProgram.FixedColumn(
                name: "linear part", cost: 1, lowerBound: range.lowerBound,
                upperBound: range.upperBound, entries: []))
        for cut in cuts { program.append(row(cut, coefficients: [])) }
    }

    /// Where the slack of rounded rows, and the cost and the slack of cuts rest at the heads the
    /// program was made for: the cost on the dearest cut.
    var known: KnownStatuses {
        let rounded = KnownStatuses.none.followedBySlack(ofRows: part.rounded.count)
        guard costColumn != nil else { return rounded }
        return KnownStatuses(
            columns: rounded.columns + [.basic]
                + cuts.indices.map { $0 == 0 ? .atLower : .basic },
            rowCount: rounded.rowCount + cuts.count)
    }

    /// The row of a cut, with what each group column adds to it.
    func row(_ cut: LinearCut, coefficients: [Double]) -> LinkingRow {
        var side = cut.side
        var most = mostCost
        for row in cut.worth.indices where cut.worth[row] != 0 {
            side -= cut.worth[row] * heads[row]
            let (low, high) = part.reach[rows.line[row]]
            most += max(cut.worth[row] * low, cut.worth[row] * high)
        }
        return LinkingRow(
            name: "cut", rightHandSide: side,
            fixedShares: costColumn.map { [(column: $0, coefficient: 1)] } ?? [],
            coefficients: coefficients, mostSlack: max(0, most - side))
    }

    /// Likely good prices of the program's rows, where those of requirements have `prices` at the
    /// whole roster's bound; none without these.
    func guess(_ prices: [Double]) -> [Double] {
        guard !prices.isEmpty else { return [] }
        let trusted = cuts.firstIndex { $0.isOfBound } ?? 0
        return part.rows.map { prices[$0] } + part.rounded.map { _ in 0 }
            + cuts.indices.map { $0 == trusted ? 1 : 0 }
    }
}
