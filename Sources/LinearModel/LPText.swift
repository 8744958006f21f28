extension LinearProgram {
    /// The program in the CPLEX LP format, which people can read and every solver reads too.
    ///
    /// Names the format does not allow are mended and, where two would be the same, numbered. A
    /// row with two different bounds becomes two constraints, `name` and `name_upper`; a row
    /// without bounds constrains nothing and becomes a comment.
    /// - Complexity: O(entries), apart from formatting.
    public func cplexLPText() -> String {
        var writer = LPTextWriter(self)
        return writer.text()
    }
}

private struct LPTextWriter {
    private let program: LinearProgram
    private let columnNames: [String]
    private let rowNames: [String]
    private var lines: [String] = []

    init(_ program: LinearProgram) {
        self.program = program
        var names = LPNames()
        columnNames = program.columns.map { names.unique($0.name, otherwise: "x") }
        names = LPNames()
        names.reserve("objective")
        rowNames = program.rows.map { names.unique($0.name, otherwise: "r") }
    }

    mutating func text() -> String {
        lines.append("\\ " + program.name.split(whereSeparator: \.isNewline).joined(separator: " "))
        writeObjective()
        writeRows()
        writeBounds()
        writeIntegers()
        lines.append("End\n")
        return lines.joined(separator: "\n")
    }

    private mutating func writeObjective() {
        lines.append(program.objective == .minimize ? "Minimize" : "Maximize")
        var terms = program.columns.indices.map { (program.columns[$0].cost, $0) }
        terms.removeAll { $0.0 == 0 }
        var sum = self.sum(terms)
        if program.objectiveConstant != 0 { sum += " " + signed(program.objectiveConstant) }
        lines.append(" objective:" + sum)
    }

    private mutating func writeRows() {
        lines.append("Subject To")
        var termsOfRow: [[(Double, Int)]] = Array(repeating: [], count: program.rows.count)
        for (position, column) in program.columns.enumerated() {
            for entry in column.entries {
                let row = entry.row.position
                if let last = termsOfRow[row].last, last.1 == position {
                    termsOfRow[row][termsOfRow[row].count - 1].0 += entry.coefficient
                } else {
                    termsOfRow[row].append((entry.coefficient, position))
                }
            }
        }
        for (position, row) in program.rows.enumerated() {
            writeRow(rowNames[position], row.bounds, sum(termsOfRow[position]))
        }
    }

    private mutating func writeRow(_ name: String, _ bounds: Bounds, _ sum: String) {
        switch (bounds.lower.isFinite, bounds.upper.isFinite) {
        case (true, true) where bounds.lower == bounds.upper:
            lines.append(" \(name):\(sum) = \(bounds.lower)")
        case (true, true):
            lines.append(" \(name):\(sum) >= \(bounds.lower)")
            lines.append(" \(name)_upper:\(sum) <= \(bounds.upper)")
        case (true, false): lines.append(" \(name):\(sum) >= \(bounds.lower)")
        case (false, true): lines.append(" \(name):\(sum) <= \(bounds.upper)")
        case (false, false): lines.append("\\ \(name):\(sum) is free")
        }
    }

    private mutating func writeBounds() {
        lines.append("Bounds")
        for (position, column) in program.columns.enumerated() {
            let name = columnNames[position]
            let bounds = column.bounds
            if bounds == .nonNegative { continue }
            if bounds == .free {
                lines.append(" \(name) free")
            } else if bounds.lower == bounds.upper {
                lines.append(" \(name) = \(bounds.lower)")
            } else {
                lines.append(" \(limit(bounds.lower)) <= \(name) <= \(limit(bounds.upper))")
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
    private func sum(_ terms: [(Double, Int)]) -> String {
        guard !terms.isEmpty else { return columnNames.first.map { " 0 \($0)" } ?? " 0" }
        return terms.enumerated().reduce(into: "") { text, term in
            let (place, (coefficient, position)) = (term.offset, term.element)
            if place > 0 && place % 8 == 0 { text += "\n  " }
            text += " \(signed(coefficient)) \(columnNames[position])"
        }
    }

    private func signed(_ number: Double) -> String {
        number < 0 ? "- \(-number)" : "+ \(number)"
    }

    private func limit(_ bound: Double) -> String {
        bound == .infinity ? "+inf" : bound == -.infinity ? "-inf" : "\(bound)"
    }
}

/// Turns names into ones the format allows, no two alike.
private struct LPNames {
    private var taken: Set<String> = []

    mutating func reserve(_ name: String) {
        taken.insert(name)
    }

    mutating func unique(_ name: String, otherwise prefix: Character) -> String {
        var mended = String(name.map { Self.isAllowed($0) ? $0 : "_" })
        // A number, or what could be read as one (`e5`), must not start a name.
        let start = mended.first
        if start == nil || start == "." || start == "e" || start == "E" || start?.isNumber == true {
            mended = "\(prefix)_" + mended
        }
        var candidate = mended
        var number = 2
        while taken.contains(candidate) || taken.contains(candidate + "_upper") {
            candidate = "\(mended)~\(number)"
            number += 1
        }
        taken.insert(candidate)
        taken.insert(candidate + "_upper")
        return candidate
    }

    private static func isAllowed(_ character: Character) -> Bool {
        character.isASCII
            && (character.isLetter || character.isNumber
                || "!#$%&(),.;?@_'`{}|~".contains(character))
    }
}
