extension LPTextParser {
    /// Reads a constraint; after a problem, skips to where the next one seems to begin.
    mutating func parseConstraint() {
        let start = position
        let name = rowName()
        if let sides = parseSides(), let (sum, bounds) = combined(sides) {
            addRow(name, sum, bounds)
            if !current.startsLine {
                expect("the end of the line")
                skipConstraint(after: start)
            }
        } else {
            skipConstraint(after: start)
        }
    }

    /// What a constraint consists of: sums with relations between them.
    private struct Sides {
        var sums: [LPSum]
        var relations: [LPRelation] = []
    }

    /// The name written before the constraint, or one made from its place.
    private mutating func rowName() -> String {
        guard isAtName else { return "c\(draft.rows.count + 1)" }
        let name = source.text(current.range)
        if !draft.rowNames.insert(name).inserted { expect("a name no other constraint has") }
        position += 2
        return name
    }

    private mutating func parseSides() -> Sides? {
        guard let first = parseSum(endsWithLine: false) else { return nil }
        var sides = Sides(sums: [first])
        while case .relation(let relation) = current.kind, sides.relations.count < 2 {
            position += 1
            let isOpen = sides.relations.isEmpty && first.terms.isEmpty
            guard let sum = parseSum(endsWithLine: !isOpen) else { return nil }
            sides.relations.append(relation)
            sides.sums.append(sum)
        }
        if sides.relations.isEmpty {
            expect("<=, >= or =")
            return nil
        }
        return sides
    }

    /// The terms of the row and the values their sum may take; `nil` after a problem.
    private mutating func combined(_ sides: Sides) -> (LPSum, Bounds)? {
        let sums = sides.sums
        guard sides.relations.count == 2 else {
            return combined(sums[0], sides.relations[0], sums[1])
        }
        let middle = sums[1]
        guard
            sums[0].terms.isEmpty && sums[2].terms.isEmpty
                && sides.relations[0] == sides.relations[1] && sides.relations[0] != .equal
        else {
            log.add(
                at: tokens[sums[0].token].range.lowerBound,
                expected: "a range such as 1 <= x + y <= 5", found: "another double constraint")
            return nil
        }
        guard let (_, first) = combined(middle, sides.relations[0].turned, sums[0]),
            let (_, second) = combined(middle, sides.relations[1], sums[2])
        else { return nil }
        let bounds = Bounds(
            lower: max(first.lower, second.lower), upper: min(first.upper, second.upper))
        return (middle, bounds)
    }

    /// All terms on the left, all constants on the right.
    private mutating func combined(
        _ left: LPSum, _ relation: LPRelation, _ right: LPSum
    ) -> (LPSum, Bounds)? {
        if left.terms.isEmpty && !right.terms.isEmpty {
            return combined(right, relation.turned, left)
        }
        guard left.terms.isEmpty && left.namesInfinity || isFinite(left) else { return nil }
        guard right.terms.isEmpty && right.namesInfinity || isFinite(right) else { return nil }
        var sum = left
        sum.constant = 0
        sum.terms += right.terms.map {
            LPSum.Term(coefficient: -$0.coefficient, column: $0.column, token: $0.token)
        }
        let value = right.constant - left.constant
        let namesInfinity = left.namesInfinity || right.namesInfinity
        guard let bounds = bounds(relation, value, mayBeInfinite: namesInfinity, at: right.token)
        else { return nil }
        return (sum, bounds)
    }

    /// The values that stand in a relation to `value`; `nil` and a note where none can.
    mutating func bounds(
        _ relation: LPRelation, _ value: Double, mayBeInfinite: Bool, at token: Int
    ) -> Bounds? {
        let range = tokens[token].range
        guard value.isFinite || mayBeInfinite && !value.isNaN else {
            log.add(at: range, expected: "sides whose difference is finite")
            return nil
        }
        switch relation {
        case .atMost where value > -.infinity: return .atMost(value)
        case .atLeast where value < .infinity: return .atLeast(value)
        case .equal where value.isFinite: return .exactly(value)
        default:
            log.add(
                at: range.lowerBound, expected: "a value that numbers can meet",
                found: value > 0 ? "infinity" : "minus infinity")
            return nil
        }
    }

    private mutating func addRow(_ name: String, _ sum: LPSum, _ bounds: Bounds) {
        for term in sum.terms where !draft.add(term.coefficient, column: term.column) {
            log.add(at: tokens[term.token].range, expected: "coefficients whose sum is finite")
        }
        for term in sum.terms { draft.dropZero(column: term.column) }
        draft.rows.append(Row(name: name, bounds: bounds))
    }

    /// Skips to a line that begins with a name, a number or a keyword.
    private mutating func skipConstraint(after start: Int) {
        while current.kind != .end {
            if position > start && current.startsLine {
                switch current.kind {
                case .name, .number: return
                default: break
                }
            }
            position += 1
        }
    }
}
