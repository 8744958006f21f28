internal import CGLPK
public import LinearModel

extension GLPKSession {
    /// Has the next solve start from `basis` rather than from where the last one ended.
    public func start(from basis: Basis) {
        precondition(basis.rows.count == rowCount && basis.columns.count == columnCount)
        let basic = (basis.rows + basis.columns).count { $0 == .basic }
        guard basic == rowCount else { return }
        optimum = nil
        let rows = basis.rows.map(\.glpk)
        let columns = basis.columns.map(\.glpk)
        if !hasBasis { problem.call(cglpk_scale) }
        problem.call { cglpk_set_basis($0, rows, columns) }
        hasBasis = true
    }
}
