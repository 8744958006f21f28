/// The data lines of each section.
extension MPSFile {
    mutating func readRow(_ line: MPSLine) {
        guard let kind = MPSRow.Kind(rawValue: source.text(line.code)) else {
            log.add(at: line.code, expected: "a row of type N, E, L or G")
            return
        }
        let name = source.text(line.name)
        guard !name.isEmpty else {
            log.add(at: line.name, expected: "the name of a row")
            return
        }
        guard rowPositions[name] == nil && name != objectiveRow else {
            log.add(at: line.name, expected: "a name no other row has")
            return
        }
        if kind == .none && objectiveRow == nil {
            objectiveRow = name
        } else {
            rowPositions[name] = rows.count
            rows.append(MPSRow(name: name, kind: kind))
        }
    }

    mutating func readColumn(_ line: MPSLine) {
        let name = source.text(line.name)
        guard !name.isEmpty else {
            log.add(at: line.name, expected: "the name of a column")
            return
        }
        let position = columnPositions[name] ?? columns.count
        if position == columns.count {
            columnPositions[name] = position
            columns.append(ColumnDraft(name: name))
            columns[position].isInteger = isInteger
        }
        for (row, value, place) in values(of: line) {
            if let row = rowPositions[row] {
                guard value != 0 else { continue }
                columns[position].entries.append(
                    Entry(row: RowIndex(position: row), coefficient: value))
            } else {
                columns[position].cost += value
                if !columns[position].cost.isFinite {
                    log.add(at: place, expected: "costs whose sum is finite")
                }
            }
        }
    }

    /// A line of right-hand sides or ranges.
    mutating func readRowValues(_ line: MPSLine, in section: MPSSection) {
        guard isOfFirstSet(line.name, in: section) else { return }
        for (row, value, place) in values(of: line) {
            switch (section, rowPositions[row]) {
            case (.rightHandSides, let row?): rows[row].rightHandSide = value
            case (.rightHandSides, nil): objectiveConstant = -value
            case (_, let row?): rows[row].range = value
            case (_, nil): log.add(at: place, expected: "a row other than the objective")
            }
        }
    }

    mutating func readBound(_ line: MPSLine) {
        guard let bound = MPSBound(rawValue: source.text(line.code)) else {
            let known = MPSBound.allCases.map(\.rawValue).joined(separator: ", ")
            log.add(at: line.code, expected: "a bound: \(known)")
            return
        }
        guard isOfFirstSet(line.name, in: .bounds) else { return }
        guard let pair = line.pairs.first else {
            log.add(at: line.name.upperBound, expected: "the name of a column", found: "nothing")
            return
        }
        let column = knownColumn(pair.name)
        let value = bound.needsNumber ? number(pair.number, mayBeInfinite: true) : 0
        guard let column, let value else { return }
        set(bound, value, ofColumn: column, at: pair.number)
    }

    private mutating func set(
        _ bound: MPSBound, _ value: Double, ofColumn column: Int, at place: Range<Int>
    ) {
        switch bound {
        case .lower where value < .infinity, .integerLower where value < .infinity:
            columns[column].lower = value
        case .upper where value > -.infinity, .integerUpper where value > -.infinity:
            columns[column].upper = value
        case .fixed where value.isFinite:
            (columns[column].lower, columns[column].upper) = (value, value)
        case .free: (columns[column].lower, columns[column].upper) = (-.infinity, .infinity)
        case .noLower: columns[column].lower = -.infinity
        case .noUpper: columns[column].upper = .infinity
        case .binary: (columns[column].lower, columns[column].upper) = (0, 1)
        default: log.add(at: place, expected: "a bound that numbers can meet")
        }
        if [.integerLower, .integerUpper, .binary].contains(bound) {
            columns[column].isInteger = true
        }
    }
}

/// Fields.
extension MPSFile {
    /// Whether the line belongs to the first set of its section.
    private mutating func isOfFirstSet(_ name: Range<Int>, in section: MPSSection) -> Bool {
        let name = source.text(name)
        if let first = firstSets[section] { return first == name }
        firstSets[section] = name
        return true
    }

    /// The rows named on the line, each with its number; what makes no sense is left out.
    private mutating func values(
        of line: MPSLine
    ) -> [(row: String, value: Double, place: Range<Int>)] {
        if line.pairs.isEmpty {
            log.add(at: line.name.upperBound, expected: "the name of a row", found: "nothing")
        }
        return line.pairs.compactMap { pair in
            let row = source.text(pair.name)
            let isKnown = rowPositions[row] != nil || row == objectiveRow
            if !isKnown && unknownRows.insert(row).inserted {
                log.add(at: pair.name, expected: "the name of a row")
            }
            guard let value = number(pair.number), isKnown else { return nil }
            return (row, value, pair.name)
        }
    }

    private mutating func knownColumn(_ field: Range<Int>) -> Int? {
        let name = source.text(field)
        if let column = columnPositions[name] { return column }
        if unknownColumns.insert(name).inserted {
            log.add(at: field, expected: "the name of a column")
        }
        return nil
    }

    private mutating func number(_ field: Range<Int>, mayBeInfinite: Bool = false) -> Double? {
        let value = Double(source.text(field))
        if let value, value.isFinite || mayBeInfinite && value.isInfinite { return value }
        log.add(at: field, expected: "a number")
        return nil
    }
}
