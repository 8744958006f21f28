/// Writes a program in one of the two layouts of the MPS format.
struct MPSWriter {
    private let program: LinearProgram
    private let layout: MPSLayout
    private let objectiveName: String
    private let rowNames: [String]
    private let columnNames: [String]
    private let rows: [MPSRow]
    private var lines: [String] = []
    /// Whether every field has fitted so far.
    private var fits = true

    /// A writer of `program`; `nil` when the layout cannot hold its names or one of its rows.
    init?(_ program: LinearProgram, layout: MPSLayout) {
        self.program = program
        self.layout = layout
        func mended(_ name: String) -> String { layout == .fixed ? name : name.freeMPSName }
        var names = FileNames()
        rowNames = program.rows.map { names.unique(mended($0.name)) }
        objectiveName = names.unique("COST")
        names = FileNames()
        columnNames = program.columns.map { names.unique(mended($0.name)) }
        rows = program.rows.compactMap { MPSRow(name: $0.name, bounds: $0.bounds) }
        guard rows.count == program.rows.count else { return nil }
        if layout == .fixed {
            guard (rowNames + columnNames + [objectiveName]).allSatisfy(\.fitsFixedMPS) else {
                return nil
            }
        }
    }

    /// The text; `nil` when the layout cannot hold one of the numbers.
    consuming func text() -> String? {
        lines.append(layout == .fixed ? "NAME          " : "NAME ")
        lines[0] += program.nameOnOneLine
        if program.objective == .maximize { lines += ["OBJSENSE", "    MAX"] }
        writeRows()
        writeColumns()
        writeRowValues()
        writeBounds()
        lines.append("ENDATA\n")
        return fits ? lines.joined(separator: "\n") : nil
    }

    private mutating func writeRows() {
        lines.append("ROWS")
        add("N", objectiveName)
        for (name, row) in zip(rowNames, rows) { add(row.kind.rawValue, name) }
    }

    private mutating func writeColumns() {
        lines.append("COLUMNS")
        let sparse = SparseProgram(program)
        var isInteger = false
        func marker(_ kind: String) -> String {
            "    MARKER    'MARKER'                 '\(kind)'"
        }
        for (position, name) in columnNames.enumerated() {
            if sparse.isInteger[position] != isInteger {
                isInteger.toggle()
                lines.append(marker(isInteger ? "INTORG" : "INTEND"))
            }
            let entries = (sparse.starts[position]..<sparse.starts[position + 1]).filter {
                sparse.entryValues[$0] != 0
            }
            let cost = sparse.cost[position]
            // A column without anything is still a column.
            if cost != 0 || entries.isEmpty { add("", name, objectiveName, cost) }
            for entry in entries {
                add("", name, rowNames[Int(sparse.entryRows[entry])], sparse.entryValues[entry])
            }
        }
        if isInteger { lines.append(marker("INTEND")) }
    }

    private mutating func writeRowValues() {
        lines.append("RHS")
        let constant = program.objectiveConstant
        if constant != 0 { add("", "RHS", objectiveName, -constant) }
        for (name, row) in zip(rowNames, rows) where row.rightHandSide != 0 {
            add("", "RHS", name, row.rightHandSide)
        }
        guard rows.contains(where: { $0.range != nil }) else { return }
        lines.append("RANGES")
        for (name, row) in zip(rowNames, rows) {
            if let range = row.range { add("", "RNG", name, range) }
        }
    }

    private mutating func writeBounds() {
        lines.append("BOUNDS")
        for (name, column) in zip(columnNames, program.columns) {
            let (low, high) = (column.bounds.lower, column.bounds.upper)
            if column.bounds == .free {
                add(.free, name)
            } else if low == high {
                add(.fixed, name, low)
            } else {
                if low == -.infinity { add(.noLower, name) }
                // Without a lower bound a negative upper one would free the lower end.
                if low.isFinite && (low != 0 || high < 0) { add(.lower, name, low) }
                if high.isFinite { add(.upper, name, high) }
                // Some readers take integers without an upper bound to be 0 or 1.
                if high == .infinity && column.isInteger { add(.noUpper, name) }
            }
        }
    }

    private mutating func add(_ bound: MPSBound, _ column: String, _ value: Double? = nil) {
        add(bound.rawValue, "BND", column, value)
    }

    private mutating func add(
        _ code: String, _ name: String, _ second: String? = nil, _ value: Double? = nil
    ) {
        let digits = value?.fileDigits ?? ""
        if layout == .free {
            let fields = [code, name, second ?? "", digits].filter { !$0.isEmpty }
            lines.append(" " + fields.joined(separator: " "))
            return
        }
        fits = fits && digits.utf8.count <= 12
        var line = " " + code.padded(to: 3) + name
        if let second { line = line.padded(to: 14) + second }
        if value != nil { line = line.padded(to: 24) + digits }
        lines.append(line)
    }
}

extension String {
    /// The text, followed by blanks up to a number of characters.
    fileprivate func padded(to count: Int) -> String {
        self + String(repeating: " ", count: max(0, count - utf8.count))
    }
}
