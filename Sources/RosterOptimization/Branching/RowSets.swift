/// Rows whose heads are worth counting together: all of them, those of a day, a week, a template,
/// and a template's of a week.
struct RowSets {
    /// The sets, none twice.
    private(set) var all: [RowSet] = []

    /// Some rows of a part.
    struct RowSet {
        /// What they have in common.
        let name: String
        /// Their positions in the part, rising.
        let rows: [Int]
        /// Whether each of them needs a whole number of heads.
        let hasWholeNeed: Bool
    }

    init(_ part: RosterPart, problem: RosterProblem, cover: CoverRows, isWhole: [Bool]) {
        let templates = RowSets.templates(problem, cover)
        var known: Set<[Int]> = []
        func members(_ holds: (_ row: Int) -> Bool) -> [Int] {
            part.rows.indices.filter { isWhole[part.rows[$0]] && holds(part.rows[$0]) }
        }
        func add(_ name: String, _ holds: (_ row: Int) -> Bool) {
            let rows = members(holds)
            guard rows.count > 1, known.insert(rows).inserted else { return }
            all.append(
                RowSet(
                    name: name, rows: rows,
                    hasWholeNeed: rows.allSatisfy {
                        let row = part.rows[$0]
                        let need = cover.required[row] - cover.carriedIn[row]
                        return need.rounded() == need
                    }))
        }
        add("all") { _ in true }
        for template in 0..<problem.templateCount {
            add("template \(template)") { templates[$0] == template }
        }
        for week in 0..<(problem.dayCount + 6) / 7 {
            add("week \(week)") { cover.dayOfRow[$0] / 7 == week }
            for template in 0..<problem.templateCount {
                add("template \(template) in week \(week)") {
                    templates[$0] == template && cover.dayOfRow[$0] / 7 == week
                }
            }
        }
        for day in 0..<problem.dayCount {
            add("day \(day)") { cover.dayOfRow[$0] == day }
        }
    }

    /// The one template whose duties count on each row; nil where there are several.
    private static func templates(_ problem: RosterProblem, _ cover: CoverRows) -> [Int?] {
        var found = Array(repeating: -1, count: cover.count)
        for line in problem.cover.indices {
            for (option, duty) in problem.options.enumerated() {
                for entry in cover.entries(line: line, option: option) {
                    let row = Int(cover.entryRow[entry])
                    found[row] = found[row] == -1 || found[row] == duty.template ? duty.template : -2
                }
            }
        }
        return found.map { $0 < 0 ? nil : $0 }
    }
}
