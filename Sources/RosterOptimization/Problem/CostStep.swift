/// Where heads missing, or heads too many, begin to cost a certain number of points an hour.
///
/// Steps add up to a convex cost: of those that have begun, the dearest counts for each further
/// head. A step of 100 points from none and one of 200 from a quarter of the required heads make
/// three of eight heads missing cost 2 · 100 + 1 · 200 points an hour.
public struct CostStep: Hashable, Sendable {
    /// Where it begins.
    public let start: Start
    /// Points for each head-hour beyond the start.
    public let perHour: Double

    /// Where a step begins.
    public enum Start: Hashable, Sendable {
        /// At so many heads missing or too many.
        case heads(Double)
        /// At such a share of the required heads.
        case share(Double)
    }

    /// A step that begins with the first head, or the first part of one, unless told otherwise.
    ///
    /// - Precondition: neither start nor points are negative.
    public init(from start: Start = .heads(0), perHour: Double) {
        switch start {
        case .heads(let number), .share(let number): precondition(number >= 0)
        }
        precondition(perHour >= 0)
        self.start = start
        self.perHour = perHour
    }

    /// Heads missing or too many from which the step counts when so many are `required`.
    func heads(required: Double) -> Double {
        switch start {
        case .heads(let heads): heads
        case .share(let share): share * max(0, required)
        }
    }
}

/// One straight piece of a convex cost of heads missing or too many on a row.
struct CostPiece: Hashable, Sendable {
    /// Heads missing or too many from which it holds, up to the next piece.
    let from: Double
    /// Points for each head beyond that.
    let slope: Double
    /// Points at its start.
    let cost: Double

    /// The pieces of `steps` on a row of some hours, in order; the first begins at zero.
    static func pieces(_ steps: [CostStep], required: Double, hours: Double) -> [CostPiece] {
        let starts = steps.map { (from: $0.heads(required: required), slope: $0.perHour * hours) }
            .sorted { ($0.from, $0.slope) < ($1.from, $1.slope) }
        var pieces = [CostPiece(from: 0, slope: 0, cost: 0)]
        for (from, slope) in starts where slope > pieces[pieces.count - 1].slope {
            let last = pieces[pieces.count - 1]
            if last.from == from { pieces.removeLast() }
            pieces.append(
                CostPiece(
                    from: from, slope: slope, cost: last.cost + (from - last.from) * last.slope))
        }
        return pieces
    }
}
