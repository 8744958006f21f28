/// A word of a file in the CPLEX LP format.
struct LPToken {
    enum Kind: Hashable {
        case name
        case number(Double)
        /// A plus, 1, or a minus, −1.
        case sign(Double)
        case relation(LPRelation)
        case colon
        /// What opens a quadratic part.
        case bracket
        case other
        case end
    }

    let kind: Kind
    let range: Range<Int>
    /// Whether the word is the first of its line.
    let startsLine: Bool
}

/// How the two sides of a constraint or bound compare.
enum LPRelation: Hashable {
    case atMost
    case atLeast
    case equal

    /// The relation with its sides exchanged.
    var turned: LPRelation {
        switch self {
        case .atMost: .atLeast
        case .atLeast: .atMost
        case .equal: .equal
        }
    }
}
