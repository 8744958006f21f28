import CGLPK
import Foundation
import LinearModel

/// A text as GLPK's own readers understand it: a second opinion on what is written.
enum GLPKFile {
    enum Format {
        case lpText
        case fixedMPS
        case freeMPS
    }

    struct Rejected: Error {}

    /// The program GLPK reads.
    static func program(from text: String, as format: Format) throws -> LinearProgram {
        let file = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        try Data(text.utf8).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        glp_term_out(GLP_OFF)
        guard let problem = glp_create_prob() else { throw Rejected() }
        defer { glp_delete_prob(problem) }
        let code =
            switch format {
            case .lpText: glp_read_lp(problem, nil, file.path)
            case .fixedMPS: glp_read_mps(problem, GLP_MPS_DECK, nil, file.path)
            case .freeMPS: glp_read_mps(problem, GLP_MPS_FILE, nil, file.path)
            }
        guard code == 0 else { throw Rejected() }
        // In MPS, GLPK takes the objective's right-hand side for the constant itself, where IBM
        // and nearly everybody else turn its sign.
        let sign: Double = format == .lpText ? 1 : -1
        var program = program(problem)
        program.objectiveConstant *= sign
        return program
    }

    private static func program(_ problem: OpaquePointer) -> LinearProgram {
        var program = LinearProgram(
            name: "", objective: glp_get_obj_dir(problem) == GLP_MIN ? .minimize : .maximize,
            objectiveConstant: glp_get_obj_coef(problem, 0))
        for row in 0..<glp_get_num_rows(problem) {
            let bounds = bounds(
                glp_get_row_type(problem, row + 1), glp_get_row_lb(problem, row + 1),
                glp_get_row_ub(problem, row + 1))
            let name = glp_get_row_name(problem, row + 1).map { String(cString: $0) } ?? ""
            program.addRow(Row(name: name, bounds: bounds))
        }
        for column in 0..<glp_get_num_cols(problem) {
            let number = column + 1
            var rows = Array(repeating: Int32(0), count: program.rows.count + 1)
            var values = Array(repeating: 0.0, count: program.rows.count + 1)
            let count = Int(glp_get_mat_col(problem, number, &rows, &values))
            let entries = (0..<count).map { place in
                Entry(
                    row: RowIndex(position: Int(rows[place + 1]) - 1),
                    coefficient: values[place + 1])
            }
            let name = glp_get_col_name(problem, number).map { String(cString: $0) } ?? ""
            program.addColumn(
                Column(
                    name: name, cost: glp_get_obj_coef(problem, number),
                    bounds: bounds(
                        glp_get_col_type(problem, number), glp_get_col_lb(problem, number),
                        glp_get_col_ub(problem, number)), entries: entries,
                    isInteger: glp_get_col_kind(problem, number) != GLP_CV))
        }
        return program
    }

    private static func bounds(_ type: Int32, _ lower: Double, _ upper: Double) -> Bounds {
        switch type {
        case GLP_FR: .free
        case GLP_LO: .atLeast(lower)
        case GLP_UP: .atMost(upper)
        case GLP_FX: .exactly(lower)
        default: .between(lower, upper)
        }
    }
}
