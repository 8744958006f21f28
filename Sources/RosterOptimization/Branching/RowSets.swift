/// Rows whose missing heads are worth counting together: all of them, those of a template, and
/// those of a week.
///
/// Only rows that need a whole number of heads and get whole ones are in.
struct RowSets {
    /// The sets, none twice.
    private(set) var all: [RowSet] = []

    /// Some rows of a part.
    struct RowSet {
        /// What they have in common.
        let name: String
        /// Their positions in the part, rising.
        let rows: [Int]
    }

    /// The sets of a part's rows; `isWhole` tells which rows get whole heads.
    init(_ part: RosterPart, problem: RosterProblem, cover: CoverRows, isWhole: [Bool]) {
        let templates = RowSets.templates(problem, cover)
        var known: Set<[Int]> = []
        func add(_ name: String, _ holds: (_ row: Int) -> Bool) {
            let rows = part.rows.indices.filter { position in
                guard part.rows[position] < cover.count else { return false }
                let row = part.rows[position]
                let need = cover.required[row] - cover.carriedIn[row]
                return isWhole[row] && need.rounded() == need && holds(row)
            }
            guard rows.count > 1, known.insert(rows).inserted else { return }
            all.append(RowSet(name: name, rows: rows))
        }
        add("all") { _ in true }
        for template in 0..<problem.templateCount {
            add("template \(template)") { templates[$0] == template }
        }
        for week in 0..<(problem.dayCount + 6) / 7 {
            add("week \(week)") { cover.dayOfRow[$0] / 7 == week }
        }
    }

    /// The one template whose duties count on each row; nil where there are several.
    private static func templates(_ problem: RosterProblem, _ cover: CoverRows) -> [Int?] {
        var found = Array(repeating: -1, count: cover.count)
        for line in problem.cover.indices {
            for (option, duty) in problem.options.enumerated() {
                for entry in cover.entries(line: line, option: option) {
                    let row = Int(cover.entryRow[entry])
                    let isFirst = found[row] == -1
                    found[row] = isFirst || found[row] == duty.template ? duty.template : -2
                }
            }
        }
        return found.map { $0 < 0 ? nil : $0 }
    }
}
