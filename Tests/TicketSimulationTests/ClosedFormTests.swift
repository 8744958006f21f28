import EventSimulation
import RosterModel
import Staffing
import Testing
import TicketSimulation

/// Desks of one skill and steady staff against what theory says of them, with fixed seeds.
struct ClosedFormTests {
    private static let runs = 20

    /// Expects theory within an interval of 99.9 %, which must be narrow.
    private func expect(
        _ outcomes: [DeskOutcome],
        _ claims: [(theory: Double, precision: Double, measure: (DeskOutcome) -> Double)],
        sourceLocation: SourceLocation = #_sourceLocation
    ) {
        for outcome in outcomes {
            #expect(
                outcome.books.residual <= 1e-9 && outcome.books.missingTickets == 0,
                "Little's law", sourceLocation: sourceLocation)
        }
        for (number, claim) in claims.enumerated() {
            let interval = ConfidenceInterval(
                of: outcomes.map(claim.measure), confidence: 0.999)
            #expect(
                interval.contains(claim.theory),
                "claim \(number): \(interval.mean) ± \(interval.halfWidth), not \(claim.theory)",
                sourceLocation: sourceLocation)
            #expect(
                interval.halfWidth <= claim.precision * claim.theory,
                "claim \(number) is too vague: ± \(interval.halfWidth)",
                sourceLocation: sourceLocation)
        }
    }

    @Test(arguments: [(1, 0.7), (3, 2.4), (10, 8.0), (25, 22.0)])
    func `a desk of one skill waits like Erlang C`(agents: Int, load: Double) {
        let theory = ErlangC(load: load, agents: agents)
        var desk = MiniDesk(
            kinds: [MiniDesk.exponentialKind(minutes: 30, within: 6)],
            staff: MiniDesk.always(agents), days: agents < 5 ? 80 : 20, warmUp: 2)
        desk.sources = [desk.steady(perDay: [load * 48])]
        expect(
            desk.outcomes(runs: ClosedFormTests.runs),
            [
                (
                    theory.serviceLevel(within: 0.2), 0.1,
                    { Double($0.sum.inTime) / Double($0.sum.decided) }
                ),
                (theory.meanWait * 30, 0.4, { $0.sum.wait / Double($0.sum.arrived) }),
                (theory.occupancy, 0.05, { $0.hours.occupancy }),
            ])
    }

    @Test(arguments: [(1, 1.3, 0.5), (5, 5.0, 2.0), (20, 24.0, 1.0)])
    func `a desk whose tickets go to others waits like Erlang A`(
        agents: Int, load: Double, patience: Double
    ) {
        let theory = ErlangA(load: load, agents: agents, patience: patience)
        var desk = MiniDesk(
            kinds: [MiniDesk.exponentialKind(minutes: 30, within: 6, patience: 30 * patience)],
            staff: MiniDesk.always(agents), days: 20, warmUp: 2)
        desk.sources = [desk.steady(perDay: [load * 48])]
        expect(
            desk.outcomes(runs: ClosedFormTests.runs),
            [
                (
                    theory.serviceLevel(within: 0.2), 0.1,
                    { Double($0.sum.inTime) / Double($0.sum.decided) }
                ),
                (theory.meanWait * 30, 0.2, { $0.sum.wait / Double($0.sum.arrived) }),
                (theory.occupancy, 0.05, { $0.hours.occupancy }),
            ])
    }

    /// Cobham's formula.
    ///
    /// Source: doi:10.1287/opre.2.1.70. Wₖ = W₀/((1 − σₖ₋₁)(1 − σₖ)), W₀ = Σλᵢ·E(Sᵢ²)/2.
    @Test func `the more severe tickets of one specialist wait as Cobham says`() {
        let means = [30.0, 15.0, 60.0]
        let daily = [9.6, 57.6, 3.0]
        let severities: [Severity] = [.critical, .high, .normal]
        var desk = MiniDesk(
            kinds: zip(means, severities).map {
                MiniDesk.exponentialKind(minutes: $0, within: 6, severity: $1)
            }, staff: MiniDesk.always(1, classes: [0, 1, 2]), days: 120, warmUp: 3)
        desk.sources = [desk.steady(perDay: daily)]
        let loads = zip(means, daily).map { $0 * $1 / 1440 }
        let residual = zip(means, loads).reduce(0) { $0 + $1.0 * $1.1 }
        var before = 0.0
        let claims = means.indices.map { index in
            let upTo = before + loads[index]
            let theory = residual / ((1 - before) * (1 - upTo))
            before = upTo
            let measure = { (outcome: DeskOutcome) in
                let lines = outcome.lines[index * 120..<(index + 1) * 120]
                let sum = lines.reduce(LineTally(), +)
                return sum.wait / Double(sum.arrived)
            }
            return (theory: theory, precision: 0.25, measure: measure)
        }
        expect(desk.outcomes(runs: ClosedFormTests.runs), claims)
    }
}

extension [TimeUse] {
    /// The share of all presence that was worked.
    var occupancy: Double {
        reduce(0) { $0 + $1.busy } / reduce(0) { $0 + $1.present }
    }
}
