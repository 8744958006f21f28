extension LPTextParser {
    /// Reads `1 <= x <= 5`, `x >= 1`, `x = 3` or `x free`; after a problem, skips the line.
    mutating func parseBound() {
        let start = position
        if !parseBoundOfVariable() { skipLine(after: start) }
    }

    /// One end of a range.
    private struct Limit {
        let relation: LPRelation
        let value: Double
        let token: Int
    }

    private mutating func parseBoundOfVariable() -> Bool {
        var limits: [Limit] = []
        if current.kind != .name || isAtInfinity {
            let token = position
            guard let value = parseValue() else { return false }
            guard let relation = parseRelation(or: "<=, >= or =") else { return false }
            limits.append(Limit(relation: relation.turned, value: value, token: token))
        }
        guard let column = knownColumn() else { return false }
        position += 1
        if limits.isEmpty && isAtFree {
            position += 1
            draft.columns[column].lower = -.infinity
            draft.columns[column].upper = .infinity
            return true
        }
        if case .relation = current.kind {
        } else if !limits.isEmpty {
            return set(limits, ofColumn: column)
        }
        guard let relation = parseRelation(or: "<=, >=, = or free") else { return false }
        let token = position
        guard let value = parseValue() else { return false }
        limits.append(Limit(relation: relation, value: value, token: token))
        return set(limits, ofColumn: column)
    }

    private var isAtFree: Bool {
        current.kind == .name && !current.startsLine
            && source.text(current.range).lowercased() == "free"
    }

    private mutating func parseRelation(or expected: String) -> LPRelation? {
        guard case .relation(let relation) = current.kind else {
            expect(expected)
            return nil
        }
        position += 1
        return relation
    }

    /// Reads a number or infinity with its signs.
    private mutating func parseValue() -> Double? {
        var factor = 1.0
        while case .sign(let sign) = current.kind {
            factor *= sign
            position += 1
        }
        if case .number(let value) = current.kind {
            position += 1
            return factor * value
        }
        guard isAtInfinity else {
            expect("a number or infinity")
            return nil
        }
        position += 1
        return factor * .infinity
    }

    private mutating func set(_ limits: [Limit], ofColumn column: Int) -> Bool {
        if limits.count == 2 {
            let relations = Set(limits.map(\.relation))
            guard relations == [.atMost, .atLeast] else {
                log.add(
                    at: tokens[limits[0].token].range.lowerBound,
                    expected: "a range such as 1 <= x <= 5", found: "another double bound")
                return false
            }
        }
        for limit in limits {
            guard
                let bounds = bounds(
                    limit.relation, limit.value, mayBeInfinite: true, at: limit.token)
            else { return false }
            if limit.relation != .atMost { draft.columns[column].lower = bounds.lower }
            if limit.relation != .atLeast { draft.columns[column].upper = bounds.upper }
        }
        return true
    }

    private mutating func skipLine(after start: Int) {
        while current.kind != .end && (position == start || !current.startsLine) { position += 1 }
    }
}
