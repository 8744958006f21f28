extension LinearProgram {
    /// The program in the MPS format, which ``MPSReader`` reads back as the same program.
    ///
    /// In fixed columns where names and numbers fit, else with fields set apart by blanks; then
    /// blanks in names become underscores. Names that are the same are numbered, and coefficients
    /// of 0 left out. The objective's right-hand side is its constant with the sign turned, which
    /// GLPK's own reader does not turn back. Numbers have as many digits as it takes to be exact. The format holds a row's
    /// two bounds as one of them and their distance: a row for which that is not exact, or whose
    /// bounds are crossed, becomes two rows, `name` and `name_upper`.
    /// - Complexity: O(entries), apart from formatting.
    public func mpsText() -> String {
        let program = splittingRowsMPSCannotHold()
        if let text = MPSWriter(program, layout: .fixed)?.text() { return text }
        // Free fields take any name.
        return MPSWriter(program, layout: .free)?.text() ?? ""
    }

    /// The program with two rows in place of each whose bounds one row cannot hold.
    private func splittingRowsMPSCannotHold() -> LinearProgram {
        let isSplit = rows.map { MPSRow(name: "", bounds: $0.bounds) == nil }
        guard isSplit.contains(true) else { return self }
        var program = LinearProgram(
            name: name, objective: objective, objectiveConstant: objectiveConstant)
        var upperRows: [RowIndex: RowIndex] = [:]
        for (row, isSplit) in zip(rows, isSplit) {
            program.addRow(isSplit ? Row(name: row.name, bounds: .atLeast(row.bounds.lower)) : row)
        }
        for (position, row) in rows.enumerated() where isSplit[position] {
            upperRows[RowIndex(position: position)] = program.addRow(
                Row(name: row.name + "_upper", bounds: .atMost(row.bounds.upper)))
        }
        for column in columns {
            var column = column
            column.entries += column.entries.compactMap { entry in
                upperRows[entry.row].map { Entry(row: $0, coefficient: entry.coefficient) }
            }
            program.addColumn(column)
        }
        return program
    }
}

extension MPSRow {
    /// The row that stands for `bounds`; `nil` where there is none.
    init?(name: String, bounds: Bounds) {
        let (low, high) = (bounds.lower, bounds.upper)
        let kinds: [(Kind, value: Double, range: Double?)] =
            switch (low.isFinite, high.isFinite) {
            case (false, false): [(.none, 0, nil)]
            case (true, false): [(.atLeast, low, nil)]
            case (false, true): [(.atMost, high, nil)]
            case (true, true) where low == high: [(.equal, low, nil)]
            case (true, true): [(.atMost, high, high - low), (.atLeast, low, high - low)]
            }
        for (kind, value, range) in kinds where range?.isFinite ?? true {
            self.init(name: name, kind: kind, rightHandSide: value, range: range)
            if self.bounds == bounds { return }
        }
        return nil
    }
}

extension String {
    /// Whether fixed columns can hold the name and everybody will find it there.
    var fitsFixedMPS: Bool {
        (1...8).contains(utf8.count) && first != " " && last != " "
            && utf8.allSatisfy { (32...126).contains($0) && !"'$*".utf8.contains($0) }
    }

    /// The name with everything changed that fields set apart by blanks cannot hold.
    var freeMPSName: String {
        let mended = String(
            map { $0.isWhitespace || $0 == "'" || ($0.isASCII && $0 < " ") ? "_" : $0 })
        // A dollar sign at the beginning opens a comment for some readers.
        return mended.isEmpty || mended.first == "$" ? "_" + mended : mended
    }
}
