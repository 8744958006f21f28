/// Follows the words of a file in the CPLEX LP format and notes everything that is wrong.
///
/// After a problem it goes on where the next constraint, line or section begins.
struct LPTextParser {
    let source: SourceText
    let tokens: [LPToken]
    var position = 0
    var log: ProblemLog
    var draft: LPDraft

    init(_ source: SourceText) {
        var log = ProblemLog(source)
        let scanner = LPScanner(source, log: &log)
        self.source = source
        self.log = log
        tokens = scanner.tokens
        draft = LPDraft(name: scanner.programName)
    }

    /// - Throws: everything that is wrong.
    func program() throws(UnreadableProgram) -> LinearProgram {
        try log.check()
        return draft.program()
    }

    mutating func parse() {
        var hasObjective = false
        var isObjectiveMissed = false
        while true {
            guard let (section, wordCount) = keyword else {
                if hasObjective {
                    expect(current.kind == .end ? "End" : "a section such as Bounds")
                } else if !isObjectiveMissed {
                    expect("Minimize or Maximize")
                    isObjectiveMissed = true
                }
                if current.kind == .end { return }
                skipToKeyword()
                continue
            }
            let isObjective = section == .objective(.minimize) || section == .objective(.maximize)
            if isObjective && hasObjective {
                expect("one objective only")
            } else if !isObjective && !hasObjective && !isObjectiveMissed {
                expect("Minimize or Maximize")
            }
            hasObjective = true
            if section == .end { return }
            let start = position
            position += wordCount
            parse(section, keywordAt: start)
        }
    }

    private mutating func parse(_ section: LPSection, keywordAt start: Int) {
        switch section {
        case .objective(let objective):
            draft.objective = objective
            parseObjective()
        case .constraints:
            while keyword == nil && current.kind != .end { parseConstraint() }
        case .bounds:
            while keyword == nil && current.kind != .end { parseBound() }
        case .integers: parseNames { $0.isInteger = true }
        case .binaries:
            parseNames { column in
                column.isInteger = true
                column.isBinary = true
            }
        case .end: break
        case .refused(let what):
            log.add(
                at: tokens[start].range.lowerBound, expected: "linear rows and columns only",
                found: what)
            skipToKeyword()
        }
    }

    private mutating func parseObjective() {
        skipName()
        guard let sum = parseSum(endsWithLine: false, mayBeEmpty: true), isFinite(sum) else {
            skipToKeyword()
            return
        }
        draft.objectiveConstant += sum.constant
        for term in sum.terms {
            let cost = draft.columns[term.column].cost + term.coefficient
            if cost.isFinite {
                draft.columns[term.column].cost = cost
            } else {
                log.add(at: tokens[term.token].range, expected: "costs whose sum is finite")
            }
        }
        if keyword == nil && current.kind != .end {
            expect("a sign, a number or a section such as Subject To")
            skipToKeyword()
        }
    }

    /// The names of variables in a list, each handed to `change`.
    private mutating func parseNames(_ change: (inout ColumnDraft) -> Void) {
        while keyword == nil && current.kind != .end {
            if let column = knownColumn() { change(&draft.columns[column]) }
            position += 1
        }
    }

    /// The variable of the current word, which must have been met before.
    mutating func knownColumn() -> Int? {
        guard case .name = current.kind else {
            expect("a variable")
            return nil
        }
        let name = source.text(current.range)
        if let column = draft.columnPositions[name] { return column }
        if draft.unknownNames.insert(name).inserted {
            expect("a variable of the objective or the constraints")
        }
        return nil
    }
}

/// Moving along the words.
extension LPTextParser {
    var current: LPToken { tokens[position] }

    /// The word after the current one; at the end, the end.
    var next: LPToken { tokens[min(position + 1, tokens.count - 1)] }

    /// The section that the current word opens, and how many words its keyword takes.
    var keyword: (section: LPSection, wordCount: Int)? {
        guard current.startsLine, current.kind == .name else { return nil }
        var words = [source.text(current.range).lowercased()]
        for token in tokens[position...].dropFirst().prefix(2) {
            if token.startsLine || token.range.count > 16 { break }
            words.append(source.text(token.range).lowercased())
        }
        guard let (section, count) = LPSection.opened(by: words) else { return nil }
        // `bounds: x + y <= 3` is a row of that name.
        let isName = tokens[min(position + count, tokens.count - 1)].kind == .colon
        return isName ? nil : (section, count)
    }

    /// Whether a name and a colon stand here.
    var isAtName: Bool { current.kind == .name && next.kind == .colon }

    mutating func skipName() {
        if isAtName { position += 2 }
    }

    mutating func skipToKeyword() {
        while keyword == nil && current.kind != .end { position += 1 }
    }

    /// Notes that something else than `expected` stands here.
    mutating func expect(_ expected: String) {
        if current.kind == .end {
            log.add(at: current.range.lowerBound, expected: expected, found: "the end of the file")
        } else {
            log.add(at: current.range, expected: expected)
        }
    }
}
