/// A sum of terms and constants as written in a file.
struct LPSum {
    struct Term {
        let coefficient: Double
        let column: Int
        /// The word that names the variable.
        let token: Int
    }

    var terms: [Term] = []
    var constant = 0.0
    /// Whether the file says infinity, as against a number that has grown too great.
    var namesInfinity = false
    /// The word the sum begins with.
    let token: Int
}

extension LPTextParser {
    /// Reads a sum up to the first word that cannot belong to it.
    ///
    /// - Parameters:
    ///   - endsWithLine: Whether a new line ends the sum, once it has begun.
    ///   - mayBeEmpty: Whether no sum at all will do.
    /// - Returns: `nil` after a problem, which has been noted.
    mutating func parseSum(endsWithLine: Bool, mayBeEmpty: Bool = false) -> LPSum? {
        var sum = LPSum(token: position)
        var isFirst = true
        while true {
            if endsWithLine && !isFirst && current.startsLine { return sum }
            var factor = 1.0
            let start = position
            while case .sign(let sign) = current.kind {
                factor *= sign
                position += 1
            }
            if position == start {
                if !isFirst { return sum }
                if mayBeEmpty && (keyword != nil || current.kind == .end) { return sum }
            }
            guard parseOperand(factor, endsWithLine: endsWithLine, into: &sum) else { return nil }
            isFirst = false
        }
    }

    /// Reads `3`, `x`, `3 x` or `inf`; tells whether there was one.
    private mutating func parseOperand(
        _ sign: Double, endsWithLine: Bool, into sum: inout LPSum
    ) -> Bool {
        var factor = sign
        var isNumber = false
        if case .number(let value) = current.kind {
            factor *= value
            isNumber = true
            position += 1
        }
        let isVariable =
            current.kind == .name && keyword == nil && !isAtName
            && !(isNumber && endsWithLine && current.startsLine)
        if isVariable && !isAtInfinity {
            let column = draft.column(named: source.text(current.range))
            sum.terms.append(LPSum.Term(coefficient: factor, column: column, token: position))
            position += 1
        } else if isNumber {
            sum.constant += factor
        } else if isVariable {
            sum.constant += sign * .infinity
            sum.namesInfinity = true
            position += 1
        } else {
            expectOperand()
            return false
        }
        return !refusesProduct()
    }

    private mutating func expectOperand() {
        if current.kind == .bracket {
            log.add(
                at: current.range.lowerBound, expected: "a linear term", found: "a quadratic one")
        } else {
            expect("a number or a variable")
        }
    }

    /// Whether `*` or `^` follows a variable; if so, notes it.
    private mutating func refusesProduct() -> Bool {
        guard current.kind == .other else { return false }
        let text = source.text(current.range)
        guard text == "^" || text == "*" else { return false }
        log.add(
            at: current.range.lowerBound, expected: "a linear term", found: "a \(quoted(text))")
        return true
    }

    /// Whether the current word means infinity.
    var isAtInfinity: Bool {
        guard current.kind == .name, current.range.count <= 8 else { return false }
        let word = source.text(current.range).lowercased()
        return word == "inf" || word == "infinity"
    }

    /// Whether a sum is finite; if not, notes it.
    mutating func isFinite(_ sum: LPSum) -> Bool {
        if sum.constant.isFinite { return true }
        log.add(
            at: tokens[sum.token].range.lowerBound, expected: "a finite sum",
            found: sum.namesInfinity ? "infinity in it" : "a constant too great to be held")
        return false
    }
}
