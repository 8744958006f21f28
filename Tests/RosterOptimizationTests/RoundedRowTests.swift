import GLPKSolver
import LunbanTestSupport
import RandomStreams
import Testing

@testable import RosterOptimization

/// Rows of requirements in whole heads.
struct RoundedRowTests {
    @Test func `a head less than two of ten sevenths leaves three sevenths missing`() throws {
        let row = try #require(RoundedRow(row: 0, lacking: 10.0 / 7))
        #expect(row.need == 2)
        #expect(abs(row.fraction - 3.0 / 7) <= 1e-12)
        let known: [(Double, Double)] = [
            (0, 0), (0.25, 7.0 / 12), (0.5, 1), (1, 1), (1.25, 19.0 / 12), (-0.5, 0),
        ]
        for (heads, rounded) in known { #expect(abs(row.heads(heads) - rounded) <= 1e-12) }
    }

    @Test(arguments: [0, -0.4, 2, 3.999, 4.4, 1.01])
    func `rounding is not worth it where nothing, whole or many heads lack`(lacking: Double) {
        #expect(RoundedRow(row: 0, lacking: lacking) == nil)
    }

    @Test func `no choice of whole plans breaks a rounded row, nor does a duty count less alone`() {
        var tight = 0
        forAll(seed: 31, count: 2000) { random in
            let lacking = Double(random.integer(in: 1...79)) / 20
            guard let row = RoundedRow(row: 0, lacking: lacking) else { return }
            let given = (0..<random.integer(in: 0...6)).map { _ in
                random.element(of: [-0.5, 0.25, 0.45, 0.5, 0.75, 0.9, 1, 1, 1.5])
            }
            let missing = max(0, lacking - given.reduce(0, +))
            let side = given.reduce(missing / row.fraction) { $0 + row.heads($1) }
            #expect(side >= row.need - 1e-9)
            if side <= row.need + 1e-9 { tight += 1 }
            for (one, other) in zip(given, given.dropFirst()) {
                #expect(row.heads(one + other) <= row.heads(one) + row.heads(other) + 1e-9)
            }
        }
        // A row that holds with room to spare would tell nothing.
        #expect(tight >= 200)
    }

    /// Three people, any of whom may work an hour for 40 points; 1.4 heads are required, at 100
    /// points for each that is missing.
    private var hour: RosterProblem {
        RosterProblem(
            dayCount: 1, templateCount: 1,
            options: [DutyOption(day: 0, template: 0, start: 0, minutes: 60, slots: 0..<1)],
            people: ["ana", "ben", "cho"].map { name in
                var person = RosterPerson(
                    name: name, dayCount: 1, templateCount: 1, activityCount: 0)
                person.rules.weeks = [WeekRules(days: 0..<1, start: 0, end: 1440)]
                person.templateCosts = [[40]]
                return person
            },
            cover: [
                CoverLine(
                    name: "urgent", basis: .working, weights: [1, 1, 1],
                    spans: [CoverSpan(slots: 0..<1, required: 1.4, hours: 1)],
                    shortagePerHour: 100)
            ])
    }

    @Test func `the relaxation pays for what whole heads leave missing`() throws {
        // Mixed plans give 1.4 heads for 56 points. Whole ones: nobody 140, one 40 + 40, two 80.
        let limits = SearchLimits(gap: 0, rounds: 0)
        let optimizer = RosterOptimizer(solver: GLPKSolver(), limits: limits, seed: 1)
        guard case .roster(let found) = optimizer.solve(hour) else {
            Issue.record("no roster")
            return
        }
        #expect(abs(found.objective - 80) <= 1e-6)
        #expect(abs(found.lowerBound - 80) <= 1e-5)
        // A further head from one on saves the 40 points that it costs.
        #expect(found.rowPrices.count == 1)
        #expect(abs(found.rowPrices[0] - 40) <= 1e-6)
    }
}
