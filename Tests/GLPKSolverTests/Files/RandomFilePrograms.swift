import LinearModel
import RandomStreams

/// Draws programs with everything in them that a file can hold.
struct RandomFilePrograms {
    var random: RandomStream
    /// Whether rows with two bounds have whole numbers for them, and in the right order.
    var hasTameRanges = false
    /// Whether no number is so great or small that some readers take it for infinity or 0.
    var hasTameNumbers = false

    mutating func program(names: ([String], [String])? = nil) -> LinearProgram {
        let rowCount = random.integer(in: 0...5)
        let columnCount = random.integer(in: 1...12)
        var program = LinearProgram(
            name: random.element(of: ["", "plan", "a week of work"]),
            objective: random.happens(withProbability: 0.5) ? .minimize : .maximize,
            objectiveConstant: random.element(of: [0, number()]))
        for position in 0..<rowCount {
            let name = names.map { random.element(of: $0.0) } ?? "row\(position)"
            program.addRow(Row(name: name, bounds: rowBounds()))
        }
        for position in 0..<columnCount {
            let positions = (0..<rowCount).filter { _ in random.happens(withProbability: 0.6) }
            program.addColumn(
                Column(
                    name: names.map { random.element(of: $0.1) } ?? "x\(position)",
                    cost: random.element(of: [0, number()]), bounds: columnBounds(),
                    entries: random.shuffled(positions).flatMap { row in
                        entries(inRow: row)
                    }, isInteger: random.happens(withProbability: 0.3)))
        }
        return program
    }

    /// One entry, or two that add up.
    private mutating func entries(inRow row: Int) -> [Entry] {
        let row = RowIndex(position: row)
        let whole = Double(random.integer(in: -9...9))
        switch random.integer(below: 6) {
        case 0:
            return [Entry(row: row, coefficient: whole), Entry(row: row, coefficient: whole)]
        case 1: return [Entry(row: row, coefficient: whole)]
        default: return [Entry(row: row, coefficient: number())]
        }
    }

    /// A number other than 0, of any size and with any digits.
    mutating func number() -> Double {
        let sign: Double = random.happens(withProbability: 0.5) ? 1 : -1
        switch random.integer(below: 6) {
        case 0: return sign * Double(random.integer(in: 1...20))
        case 1: return sign * Double(random.integer(in: 1...9999)) / 100
        case 2: return sign * random.element(of: [1.0 / 3, .pi, 1e20, 1e-7, 123_456_789.25])
        case 3 where !hasTameNumbers:
            return sign
                * random.element(of: [.leastNonzeroMagnitude, .greatestFiniteMagnitude, 1e300])
        default:
            let exponent = random.integer(in: hasTameNumbers ? -25...60 : -60...60)
            return sign * Double(sign: .plus, exponent: exponent, significand: 1 + random.uniform())
        }
    }

    private mutating func rowBounds() -> Bounds {
        if hasTameRanges && random.happens(withProbability: 0.5) {
            let low = random.integer(in: -99...99)
            return .between(Double(low), Double(low + random.integer(in: 0...99)))
        }
        switch random.integer(below: 5) {
        case 0: return .free
        case 1: return .atMost(number())
        case 2: return .atLeast(number())
        case 3: return .exactly(number())
        default: return hasTameRanges ? .atLeast(number()) : .between(number(), number())
        }
    }

    private mutating func columnBounds() -> Bounds {
        switch random.integer(below: 9) {
        case 0: .free
        case 1: .atMost(number())
        case 2: .atLeast(number())
        case 3: .exactly(number())
        case 4: .between(number(), number())
        case 5: .between(0, 1)
        case 6: .between(0, -abs(number()))
        default: .nonNegative
        }
    }
}
