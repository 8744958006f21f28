internal import LinearModel

/// The rows of a linear part that the heads on each requirement's row enter, laid out flat.
struct HeadLinks: Sendable {
    /// The number of rows of the linear part.
    let count: Int
    /// The rows of the linear part, by requirement's row.
    let row: [Int]
    /// What a head adds to them.
    let coefficient: [Double]
    /// Whether heads of a requirement enter any row, by line.
    let isLinked: [Bool]
    private let start: [Int]

    /// The links of `problem`, whose lines begin at the rows `firstRow`.
    init(_ problem: RosterProblem, firstRow: [Int]) {
        let shares = problem.linearPart?.heads ?? []
        count = problem.linearPart?.program.rows.count ?? 0
        var byRow = Array(repeating: [LinearPart.HeadShare](), count: firstRow.last ?? 0)
        var isLinked = problem.cover.map { _ in false }
        for share in shares {
            byRow[firstRow[share.line] + share.span].append(share)
            isLinked[share.line] = true
        }
        self.isLinked = isLinked
        start = byRow.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.count) }
        row = byRow.flatMap { $0.map(\.row.position) }
        coefficient = byRow.flatMap { $0.map(\.coefficient) }
    }

    /// The links of the heads on a requirement's row.
    @inline(__always)
    func of(_ row: Int) -> Range<Int> { start[row]..<start[row + 1] }

    /// What heads add to the activities of the linear part's rows.
    func activity(of heads: [Double]) -> [Double] {
        var activity = Array(repeating: 0.0, count: count)
        for (cover, heads) in heads.enumerated() {
            for link in of(cover) { activity[row[link]] += coefficient[link] * heads }
        }
        return activity
    }

    /// What a head on each requirement's row is worth when the linear part's rows have `prices`.
    func worth(at prices: some Collection<Double>) -> [Double] {
        let prices = Array(prices)
        return (0..<start.count - 1).map { cover in
            of(cover).reduce(0) { $0 + coefficient[$1] * prices[row[$1]] }
        }
    }
}
