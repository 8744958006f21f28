/// How the fields of a line are found.
enum MPSLayout {
    /// By their place: columns 2–3, 5–12, 15–22, 25–36, 40–47 and 50–61.
    case fixed
    /// By the blanks between them.
    case free
}

/// What has been read of an MPS file so far.
struct MPSFile {
    private struct MPSRow {
        let name: String
        let kind: Character
        var rightHandSide = 0.0
        var range: Double?
    }

    private var name = ""
    private var objective = Objective.minimize
    private var section: Substring = ""
    private var inIntegerMarkers = false
    private var objectiveRow: String?
    private var ignoredRows: Set<String> = []
    private var objectiveConstant = 0.0
    private var rows: [MPSRow] = []
    private var rowPositions: [String: Int] = [:]
    private var columns: [Column] = []
    private var columnPositions: [String: Int] = [:]
    private var lower: [Double?] = []
    private var upper: [Double?] = []
    private var firstSets: [Substring: String] = [:]

    mutating func read(_ lines: [Substring], layout: MPSLayout) throws(MPSError) {
        for (index, line) in lines.enumerated() {
            guard let first = line.first, first != "*",
                let last = line.lastIndex(where: { !$0.isWhitespace })
            else { continue }
            let line = line[...last]
            do throws(MPSProblem) {
                if first.isWhitespace {
                    try readData(MPSFields(line, layout: layout, section: section))
                } else if startSection(line) {
                    return
                }
            } catch {
                throw MPSError(line: index + 1, message: error.message)
            }
        }
    }

    /// Whether the section ends the file.
    private mutating func startSection(_ line: Substring) -> Bool {
        let words = line.split(whereSeparator: \.isWhitespace)
        section = words.first ?? ""
        if section == "NAME" { name = words.dropFirst().joined(separator: " ") }
        if section == "OBJSENSE", words.dropFirst().first?.uppercased().hasPrefix("MAX") == true {
            objective = .maximize
        }
        return section == "ENDATA"
    }

    private mutating func readData(_ fields: MPSFields) throws(MPSProblem) {
        switch section {
        case "ROWS": try readRow(fields)
        case "COLUMNS": try readColumn(fields)
        case "RHS", "RANGES": try readRowValues(fields)
        case "BOUNDS": try readBound(fields)
        case "OBJSENSE":
            if fields.code.uppercased().hasPrefix("MAX") { objective = .maximize }
        default: throw MPSProblem("unknown section '\(section)'")
        }
    }

    private mutating func readRow(_ fields: MPSFields) throws(MPSProblem) {
        guard let kind = fields.code.first, "NELG".contains(kind), !fields.name.isEmpty else {
            throw MPSProblem("expected a row of type N, E, L or G")
        }
        if kind == "N" {
            if objectiveRow == nil {
                objectiveRow = fields.name
            } else {
                ignoredRows.insert(fields.name)
            }
        } else {
            rowPositions[fields.name] = rows.count
            rows.append(MPSRow(name: fields.name, kind: kind))
        }
    }

    private mutating func readColumn(_ fields: MPSFields) throws(MPSProblem) {
        if let marker = fields.marker {
            inIntegerMarkers = marker == "INTORG"
            return
        }
        let position = columnPositions[fields.name] ?? columns.count
        if position == columns.count {
            columnPositions[fields.name] = position
            columns.append(Column(name: fields.name, cost: 0, isInteger: inIntegerMarkers))
            lower.append(nil)
            upper.append(nil)
        }
        for (row, value) in fields.values {
            if row == objectiveRow {
                columns[position].cost += value
            } else if let row = rowPositions[row] {
                columns[position].entries.append(
                    Entry(row: RowIndex(position: row), coefficient: value))
            } else if !ignoredRows.contains(row) {
                throw MPSProblem("unknown row '\(row)'")
            }
        }
    }

    /// Whether the line belongs to the first right-hand side, range or bound set of the file.
    private mutating func isOfFirstSet(_ set: String) -> Bool {
        if let first = firstSets[section] { return first == set }
        firstSets[section] = set
        return true
    }

    private mutating func readRowValues(_ fields: MPSFields) throws(MPSProblem) {
        guard isOfFirstSet(fields.name) else { return }
        for (row, value) in fields.values {
            if let position = rowPositions[row] {
                if section == "RHS" {
                    rows[position].rightHandSide = value
                } else {
                    rows[position].range = value
                }
            } else if row == objectiveRow {
                objectiveConstant = -value
            } else if !ignoredRows.contains(row) {
                throw MPSProblem("unknown row '\(row)'")
            }
        }
    }

    private mutating func readBound(_ fields: MPSFields) throws(MPSProblem) {
        guard isOfFirstSet(fields.name) else { return }
        guard let column = columnPositions[fields.column] else {
            throw MPSProblem("unknown column '\(fields.column)'")
        }
        let value = fields.values[0].value
        switch fields.code {
        case "LO", "LI": lower[column] = value
        case "UP", "UI": upper[column] = value
        case "FX": (lower[column], upper[column]) = (value, value)
        case "FR": (lower[column], upper[column]) = (-.infinity, .infinity)
        case "MI": lower[column] = -.infinity
        case "PL": upper[column] = .infinity
        case "BV": (lower[column], upper[column]) = (0, 1)
        default: throw MPSProblem("expected a bound: LO, UP, FX, FR, MI, PL, BV, LI or UI")
        }
        if ["LI", "UI", "BV"].contains(fields.code) { columns[column].isInteger = true }
    }

    /// The finished program, or `nil` when the file had no objective.
    func program() -> LinearProgram? {
        guard objectiveRow != nil else { return nil }
        var program = LinearProgram(
            name: name, objective: objective, objectiveConstant: objectiveConstant)
        for row in rows { program.addRow(Row(name: row.name, bounds: bounds(of: row))) }
        for (position, column) in columns.enumerated() {
            var column = column
            let high = upper[position] ?? .infinity
            // A negative upper bound without a lower one frees the lower end, by old custom.
            let low = lower[position] ?? (high < 0 ? -.infinity : 0)
            column.bounds = Bounds(lower: low, upper: high)
            program.addColumn(column)
        }
        return program
    }

    private func bounds(of row: MPSRow) -> Bounds {
        let value = row.rightHandSide
        guard let range = row.range else {
            return row.kind == "E"
                ? .exactly(value) : row.kind == "L" ? .atMost(value) : .atLeast(value)
        }
        switch row.kind {
        case "L": return .between(value - abs(range), value)
        case "G": return .between(value, value + abs(range))
        default: return .between(min(value, value + range), max(value, value + range))
        }
    }
}

/// What is wrong with a line whose number is not known yet.
struct MPSProblem: Error {
    let message: String

    init(_ message: String) {
        self.message = message
    }
}
