internal import ColumnGeneration

/// A row of a requirement, rounded up to whole heads.
///
/// Where plans add v heads each to a row that lacks r heads and s stay missing,
/// Σ v · plans + s ≥ r. As plans are whole, Σ F(v) · plans + s / f ≥ ⌈r⌉ holds as well, with
/// f = r − ⌊r⌋ and F(v) = ⌊v⌋ + min(1, (v − ⌊v⌋) / f). Of 1.4 heads at night, say, mixtures of plans
/// give 1.4 and pay nothing; with this row they pay for 0.24 missing, as do one and two heads mixed
/// alike.
///
/// This is the mixed-integer rounding of the row; see H. Marchand, L. Wolsey, "Aggregation and
/// Mixed Integer Rounding to Solve MIPs", Operations Research 49 (2001),
/// doi:10.1287/opre.49.3.363.11211. F(v + w) ≤ F(v) + F(w), so that it holds duty by duty, too.
struct RoundedRow {
    /// The requirement's row.
    let row: Int
    /// ⌈r⌉, the whole heads lacking.
    let need: Double
    /// f, the heads missing when one is not there of those that are needed.
    let fraction: Double

    /// The most heads lacking for which it is worth a row: of many, a part does not matter.
    private static let mostLacking = 4.0
    /// The fractions for which it is.
    private static let fractions = 0.02...0.98

    /// The row when it lacks so many heads; nil where rounding is not worth it.
    init?(row: Int, lacking: Double) {
        let fraction = lacking - lacking.rounded(.down)
        guard lacking > 0, lacking <= RoundedRow.mostLacking,
            RoundedRow.fractions.contains(fraction)
        else { return nil }
        self.row = row
        self.fraction = fraction
        need = lacking.rounded(.up)
    }

    /// F: what a duty adds that gives so many heads.
    func heads(_ heads: Double) -> Double {
        let whole = heads.rounded(.down)
        return whole + min(1, (heads - whole) / fraction)
    }

    /// The row in a `program` whose fixed columns at `missing` are the heads missing, when plans
    /// can give up to `mostHeads` together.
    func linkingRow(
        _ missing: [Int], mostHeads: Double, in program: MasterProgram
    ) -> LinkingRow {
        let mostMissing = missing.reduce(0) { $0 + program.fixedColumns[$1].upperBound }
        return LinkingRow(
            name: "whole heads \(row)", rightHandSide: need,
            fixedShares: missing.map { ($0, 1 / fraction) }, coefficients: [],
            // F(v) is at most v / f, or nothing where v is negative.
            mostSlack: max(0, (mostHeads + mostMissing) / fraction - need))
    }
}

extension CoverRows {
    /// A row of a requirement, rounded, beside heads that stay as they are; nil where it is not
    /// worth it.
    func rounded(_ row: Int, beside heads: Double) -> RoundedRow? {
        guard shortage(row).contains(where: { $0.slope > 0 }) else { return nil }
        return RoundedRow(row: row, lacking: required[row] - heads)
    }
}
