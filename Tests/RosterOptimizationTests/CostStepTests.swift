import Testing

@testable import RosterOptimization

struct CostStepTests {
    /// Two hours that need four heads: 10 points an hour for the first missing, 25 from one on,
    /// 60 from half of them on; a head too many is free, a second one costs 3 points an hour.
    private let rows = CoverRows(
        RosterProblem(
            dayCount: 1, templateCount: 1, options: [], people: [],
            cover: [
                CoverLine(
                    name: "staff", basis: .working, weights: [],
                    spans: [CoverSpan(slots: 0..<2, required: 4, hours: 2)],
                    shortage: [
                        CostStep(from: .share(0.5), perHour: 60), CostStep(perHour: 10),
                        CostStep(from: .heads(1), perHour: 25),
                        // Cheaper than what has begun by then: plays no part.
                        CostStep(from: .heads(3), perHour: 5),
                    ],
                    surplus: [CostStep(from: .heads(1), perHour: 3)])
            ]))

    /// Heads, points for both hours, and what a further head saves.
    static let table: [[Double]] = [
        [0, 310, 120], [1, 190, 120], [1.5, 130, 120], [2, 70, 50], [2.5, 45, 50], [3, 20, 20],
        [3.5, 10, 20], [4, 0, 0], [4.5, 0, 0], [5, 0, 0], [6, 6, 0], [8, 18, 0],
    ]

    @Test(arguments: table)
    func `costs by heads are those worked out by hand`(line: [Double]) {
        #expect(rows.cost(row: 0, heads: line[0]) == line[1])
        #expect(rows.worth(of: [line[0]]) == [line[2]])
    }

    @Test func `a factor beyond a quarter missing is a second step`() {
        let line = CoverLine(
            name: "staff", basis: .working, weights: [], spans: [], shortagePerHour: 100,
            severeFactor: 2.5, surplusPerHour: 4)
        #expect(
            line.shortage
                == [CostStep(perHour: 100), CostStep(from: .share(0.25), perHour: 250)])
        #expect(line.surplus == [CostStep(perHour: 4)])
        let plain = CoverLine(
            name: "staff", basis: .working, weights: [], spans: [], shortagePerHour: 100)
        #expect(plain.shortage == [CostStep(perHour: 100)])
    }

    @Test func `without steps nothing costs anything`() {
        #expect(
            CostPiece.pieces([], required: 3, hours: 2) == [CostPiece(from: 0, slope: 0, cost: 0)])
    }
}
