internal import LinearModel

/// What the rows of a problem are worth at the best bound of a search, for searches of like
/// problems that go on from there: with rows more or fewer, or other right-hand sides.
public struct BoundPrices: Sendable {
    /// A row of a requirement.
    private struct Span: Hashable {
        let line: String
        let slots: Range<Int>
    }

    private let requirements: [Span: Double]
    private let linear: [String: Double]

    /// The `prices` of the rows of `problem`: those of its requirements, then the linear part's.
    init(_ problem: RosterProblem, prices: [Double]) {
        let spans = BoundPrices.spans(problem)
        requirements = Dictionary(zip(spans, prices)) { first, _ in first }
        linear = Dictionary(
            zip(BoundPrices.rowNames(problem), prices.dropFirst(spans.count))
        ) { first, _ in first }
    }

    /// The prices of the rows of a like problem, zero for those that are new; none when there are
    /// none.
    func prices(of problem: RosterProblem) -> [Double] {
        guard !requirements.isEmpty || !linear.isEmpty else { return [] }
        return BoundPrices.spans(problem).map { requirements[$0] ?? 0 }
            + BoundPrices.rowNames(problem).map { linear[$0] ?? 0 }
    }

    private static func spans(_ problem: RosterProblem) -> [Span] {
        problem.cover.flatMap { line in
            line.spans.map { Span(line: line.name, slots: $0.slots) }
        }
    }

    private static func rowNames(_ problem: RosterProblem) -> [String] {
        problem.linearPart?.program.rows.map(\.name) ?? []
    }
}
