import LinearModel

/// SplitMix64 (doi:10.1145/2660193.2660195): the same numbers for the same seed everywhere.
struct SplitMix: RandomNumberGenerator {
    private var state: UInt64

    init(seed: Int) {
        state = UInt64(truncatingIfNeeded: seed)
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

extension LinearProgram {
    /// A small program of small whole numbers: feasible or not, bounded or not, often degenerate.
    static func random(seed: Int, integer: Bool = false) -> LinearProgram {
        var random = SplitMix(seed: seed)
        let rowCount = Int.random(in: 0...6, using: &random)
        let columnCount = Int.random(in: 1...7, using: &random)
        let cost = (0..<columnCount).map { _ in Double(Int.random(in: -4...6, using: &random)) }
        let rows = (0..<rowCount).map { _ in
            DenseRow(
                (0..<columnCount).map { _ in
                    Bool.random(using: &random) ? Double(Int.random(in: -3...5, using: &random)) : 0
                }, randomBounds(within: -6...12, using: &random))
        }
        let bounds = (0..<columnCount).map { _ in
            integer
                ? Bounds.between(
                    Double(Int.random(in: -2...0, using: &random)),
                    Double(Int.random(in: 0...3, using: &random)))
                : Bool.random(using: &random)
                    ? .nonNegative : randomBounds(within: -3...5, using: &random)
        }
        return LinearProgram(
            Bool.random(using: &random) ? .minimize : .maximize, cost, rows, columns: bounds,
            constant: Double(Int.random(in: -2...2, using: &random)), integer: integer)
    }

    private static func randomBounds(
        within range: ClosedRange<Int>, using random: inout SplitMix
    ) -> Bounds {
        let first = Double(Int.random(in: range, using: &random))
        let second = Double(Int.random(in: range, using: &random))
        switch Int.random(in: 0...9, using: &random) {
        case 0: return .free
        case 1, 2, 3: return .atMost(first)
        case 4, 5: return .atLeast(first)
        case 6: return .exactly(first)
        default: return .between(min(first, second), max(first, second))
        }
    }
}
