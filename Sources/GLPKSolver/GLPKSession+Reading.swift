internal import CGLPK
internal import LinearModel

extension GLPKSession {
    /// The basic solution that GLPK has, and how good it is.
    func readSolution() -> (LPSolution, OptimalityResiduals)? {
        var primal = Array(repeating: 0.0, count: columnCount)
        var dual = Array(repeating: 0.0, count: rowCount)
        var columns = Array(repeating: UInt8(0), count: columnCount)
        var rows = Array(repeating: UInt8(0), count: rowCount)
        let code = problem.call { cglpk_read_solution($0, &primal, &dual, &columns, &rows) }
        guard code != nil else { return nil }
        let basis = Basis(
            rows: rows.map(BasisStatus.init(glpk:)), columns: columns.map(BasisStatus.init(glpk:)))
        return program.evaluate(primal: primal, dual: dual, basis: basis)
    }
}

extension BasisStatus {
    /// GLPK's number for the status.
    var glpk: UInt8 {
        switch self {
        case .basic: UInt8(GLP_BS)
        case .atLower: UInt8(GLP_NL)
        case .atUpper: UInt8(GLP_NU)
        case .free: UInt8(GLP_NF)
        case .fixed: UInt8(GLP_NS)
        }
    }

    fileprivate init(glpk status: UInt8) {
        self =
            switch Int32(status) {
            case GLP_NL: .atLower
            case GLP_NU: .atUpper
            case GLP_NF: .free
            case GLP_NS: .fixed
            default: .basic
            }
    }
}
