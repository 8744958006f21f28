/// What has been read of an MPS file so far, and everything that is wrong with it.
struct MPSFile {
    let source: SourceText
    let layout: MPSLayout
    var log: ProblemLog
    var name = ""
    var objective = Objective.minimize
    var objectiveConstant = 0.0
    var objectiveRow: String?
    var rows: [MPSRow] = []
    var rowPositions: [String: Int] = [:]
    var columns: [ColumnDraft] = []
    var columnPositions: [String: Int] = [:]
    var isInteger = false
    /// The first right-hand side, range and bound set of the file.
    var firstSets: [MPSSection: String] = [:]
    /// Names of rows and columns that have been found to be nobody's; they are told once.
    var unknownRows: Set<String> = []
    var unknownColumns: Set<String> = []

    /// The section that is being read; `nil` before the first and in unknown ones.
    private var section: MPSSection?

    init(_ source: SourceText, layout: MPSLayout) {
        self.source = source
        self.layout = layout
        log = ProblemLog(source)
    }

    mutating func read() {
        var hasSection = false
        for number in source.lineStarts.indices {
            let line = source.line(number)
            let content = source.trimmed(line)
            if content.isEmpty || source.bytes[line.lowerBound] == UInt8(ascii: "*") { continue }
            if content.lowerBound == line.lowerBound {
                startSection(content)
                hasSection = true
                if section == .end {
                    if objectiveRow == nil {
                        log.add(at: content, expected: "a row of type N, the objective, before")
                    }
                    return
                }
            } else if let section {
                read(line.lowerBound..<content.upperBound, in: section)
            } else if !hasSection {
                log.add(at: content, expected: "a section such as NAME")
                hasSection = true
            }
        }
        let end = source.bytes.count
        log.add(at: end, expected: "ENDATA", found: "the end of the file")
    }

    private mutating func startSection(_ line: Range<Int>) {
        let words = source.words(in: line)
        section = MPSSection(rawValue: source.text(words[0]))
        switch section {
        case .name:
            name = words.dropFirst().map { source.text($0) }.joined(separator: " ")
        case .objectiveSense:
            if words.count > 1 { readSense(words[1]) }
        case nil:
            let known = MPSSection.allCases.map(\.rawValue).joined(separator: ", ")
            log.add(at: words[0], expected: "a section of linear programs: \(known)")
        default: break
        }
    }

    private mutating func read(_ line: Range<Int>, in section: MPSSection) {
        if section == .columns && readMarker(line) { return }
        if section == .objectiveSense {
            readSense(source.trimmed(line))
            return
        }
        let line = MPSLine(line, of: source, layout: layout, section: section, log: &log)
        switch section {
        case .rows: readRow(line)
        case .columns: readColumn(line)
        case .rightHandSides, .ranges: readRowValues(line, in: section)
        case .bounds: readBound(line)
        case .name, .objectiveSense, .end: log.add(at: line.name, expected: "a section")
        }
    }

    private mutating func readSense(_ field: Range<Int>) {
        switch source.text(field).uppercased() {
        case "MAX", "MAXIMIZE", "MAXIMISE": objective = .maximize
        case "MIN", "MINIMIZE", "MINIMISE": objective = .minimize
        default: log.add(at: field, expected: "MIN or MAX")
        }
    }

    /// Whether the line says that integer columns begin or end.
    private mutating func readMarker(_ line: Range<Int>) -> Bool {
        let words = source.words(in: line)
        guard words.count > 1, source.text(words[1]) == "'MARKER'" else { return false }
        let kind = words.count > 2 ? words[2] : line.upperBound..<line.upperBound
        switch source.text(kind) {
        case "'INTORG'": isInteger = true
        case "'INTEND'": isInteger = false
        default: log.add(at: kind, expected: "'INTORG' or 'INTEND'")
        }
        return true
    }

    /// - Throws: everything that is wrong.
    func program() throws(UnreadableProgram) -> LinearProgram {
        try log.check()
        var program = LinearProgram(
            name: name, objective: objective, objectiveConstant: objectiveConstant)
        for row in rows { program.addRow(Row(name: row.name, bounds: row.bounds)) }
        for column in columns {
            let high = column.upper ?? .infinity
            // A negative upper bound without a lower one frees the lower end, by old custom.
            let low = column.lower ?? (high < 0 ? -.infinity : 0)
            program.addColumn(column.column(bounds: Bounds(lower: low, upper: high)))
        }
        return program
    }
}

/// A row of an MPS file.
struct MPSRow {
    enum Kind: String {
        case none = "N"
        case equal = "E"
        case atMost = "L"
        case atLeast = "G"
    }

    let name: String
    let kind: Kind
    var rightHandSide = 0.0
    var range: Double?

    var bounds: Bounds {
        let value = rightHandSide
        switch (kind, range) {
        case (.none, _): return .free
        case (.equal, nil): return .exactly(value)
        case (.atMost, nil): return .atMost(value)
        case (.atLeast, nil): return .atLeast(value)
        case (.atMost, let range?): return .between(value - abs(range), value)
        case (.atLeast, let range?): return .between(value, value + abs(range))
        case (.equal, let range?):
            return .between(min(value, value + range), max(value, value + range))
        }
    }
}
