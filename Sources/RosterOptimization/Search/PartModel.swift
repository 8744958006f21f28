internal import ColumnGeneration

/// A roster problem as its parts see it: what is known of its linear part stands in its place.
struct PartModel {
    let problem: RosterProblem
    let rows: CoverRows
    /// How the linear part of `problem` rests at the present heads; nil without one.
    let known: KnownStatuses?
    /// Likely prices of all rows, the linear part's last; empty when there are none.
    let guess: [Double]

    /// The problem of `state`, whose roster has `heads`; `prices` are those of its rows at the
    /// whole roster's best bound, or none.
    init(_ state: CoverState, at heads: [Double], prices: [Double]) {
        guard
            let cuts = state.cuts?.part(
                of: state.problem, firstRow: state.rows.firstRow, at: heads)
        else {
            problem = state.problem
            rows = state.rows
            known = nil
            guess = prices
            return
        }
        problem = state.problem.with(cuts.part)
        rows = state.rows.linked(to: problem)
        known = cuts.statuses
        guess = prices.isEmpty ? [] : prices.prefix(rows.count) + cuts.guess
    }
}
