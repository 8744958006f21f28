extension LinearProgram {
    /// The program in the CPLEX LP format, which ``LPTextReader`` reads back as the same program.
    ///
    /// Names the format does not allow are mended and, where two would be the same, numbered;
    /// coefficients of 0 are left out. The objective names every variable, at a cost of 0 too,
    /// since readers number variables as they meet them. Numbers have as many digits as it takes
    /// to be exact. A row with two different bounds is written `low <= expression <= high`, and a
    /// constant in the objective as it is: CPLEX, Gurobi and SCIP read both, GLPK neither, for
    /// which ``mpsText()`` does better.
    /// - Complexity: O(entries), apart from formatting.
    public func cplexLPText() -> String {
        var writer = LPTextWriter(self)
        return writer.text()
    }
}

private struct LPTextWriter {
    private typealias Term = (coefficient: Double, column: Int)

    private let program: LinearProgram
    private let columnNames: [String]
    private let rowNames: [String]
    private var lines: [String] = []

    init(_ program: LinearProgram) {
        self.program = program
        var names = FileNames()
        columnNames = program.columns.map { names.unique($0.name.lpName(otherwise: "x")) }
        names = FileNames()
        rowNames = program.rows.map { names.unique($0.name.lpName(otherwise: "r")) }
    }

    mutating func text() -> String {
        let name = program.nameOnOneLine
        if !name.isEmpty { lines.append("\\Problem name: \(name)") }
        lines.append(program.objective == .minimize ? "Minimize" : "Maximize")
        lines.append(objectiveLine)
        lines.append("Subject To")
        writeRows()
        writeBounds()
        writeIntegers()
        lines.append("End\n")
        return lines.joined(separator: "\n")
    }

    private var objectiveLine: String {
        let terms = program.columns.enumerated().map { ($0.element.cost, $0.offset) }
        let constant = program.objectiveConstant
        let sum = terms.isEmpty ? "" : " " + self.sum(terms)
        if constant == 0 { return " objective:" + sum }
        return " objective:\(sum) \(constant < 0 ? "-" : "+") \(abs(constant).fileDigits)"
    }

    private mutating func writeRows() {
        let sparse = SparseProgram(program)
        var terms: [[Term]] = Array(repeating: [], count: program.rows.count)
        for column in program.columns.indices {
            for entry in sparse.starts[column]..<sparse.starts[column + 1]
            where sparse.entryValues[entry] != 0 {
                terms[Int(sparse.entryRows[entry])].append((sparse.entryValues[entry], column))
            }
        }
        for (position, row) in program.rows.enumerated() {
            let sum = self.sum(terms[position])
            lines.append(" \(rowNames[position]): " + constraint(sum, row.bounds))
        }
    }

    private func constraint(_ sum: String, _ bounds: Bounds) -> String {
        let (low, high) = (bounds.lower, bounds.upper)
        if low == high { return "\(sum) = \(low.fileDigits)" }
        if high == .infinity { return "\(sum) >= \(limit(low))" }
        if low == -.infinity { return "\(sum) <= \(limit(high))" }
        return "\(limit(low)) <= \(sum) <= \(limit(high))"
    }

    private mutating func writeBounds() {
        lines.append("Bounds")
        for (name, column) in zip(columnNames, program.columns) where column.bounds != .nonNegative
        {
            let (low, high) = (column.bounds.lower, column.bounds.upper)
            if column.bounds == .free {
                lines.append(" \(name) free")
            } else if low == high {
                lines.append(" \(name) = \(low.fileDigits)")
            } else {
                lines.append(" \(limit(low)) <= \(name) <= \(limit(high))")
            }
        }
    }

    private mutating func writeIntegers() {
        let integers = program.columns.indices.filter { program.columns[$0].isInteger }
        guard !integers.isEmpty else { return }
        lines.append("Generals")
        lines.append(contentsOf: integers.map { " " + columnNames[$0] })
    }

    /// The terms, a few to a line, since some readers limit the length of lines.
    private func sum(_ terms: [Term]) -> String {
        // Most readers want a variable in every row.
        guard !terms.isEmpty else { return columnNames.first.map { "0 \($0)" } ?? "0" }
        return terms.enumerated().reduce(into: "") { text, term in
            let (coefficient, column) = term.element
            if term.offset > 0 { text += term.offset.isMultiple(of: 8) ? "\n  " : " " }
            if coefficient < 0 { text += "- " } else if term.offset > 0 { text += "+ " }
            text += "\(abs(coefficient).fileDigits) \(columnNames[column])"
        }
    }

    private func limit(_ bound: Double) -> String {
        bound == .infinity ? "+inf" : bound == -.infinity ? "-inf" : bound.fileDigits
    }
}

extension String {
    /// The name with everything changed that the format does not allow.
    fileprivate func lpName(otherwise prefix: Character) -> String {
        let mended = String(map { $0.isAllowedInLPName ? $0 : "_" })
        let isKeyword = LPSection.reservedWords.contains(mended.lowercased())
        // A number, or what could be read as one (`e5`), must not start a name.
        let start = mended.first
        let isNumber = start == "." || start == "e" || start == "E" || start?.isNumber == true
        return start == nil || isNumber || isKeyword ? "\(prefix)_" + mended : mended
    }
}

extension Character {
    /// Whether names may hold the character in all readers' eyes; a slash, for one, they may not.
    fileprivate var isAllowedInLPName: Bool {
        isASCII && (isLetter || isNumber || "!#$%&(),.;?@_'`{}|~".contains(self))
    }
}
