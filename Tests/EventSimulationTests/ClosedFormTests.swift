import EventSimulation
import RandomStreams
import Staffing
import Testing

/// Simulated queues against what theory says of them, with fixed seeds.
///
/// Three dozen claims at a confidence of 0.999: one in thirty seeds would miss one of them.
struct ClosedFormTests {
    private let experiment = Replication(count: 20, seed: 1)
    private let warmUp = 1_000

    /// Runs the experiment and expects theory within the interval, which must be narrow.
    private func expect(
        servers: Int, classes: [CustomerClass], within wait: Double = 0,
        _ claims: [(theory: Double, precision: Double, measure: (QueueRun) -> Double)],
        sourceLocation: SourceLocation = #_sourceLocation
    ) {
        // Many servers move slowly from one state to another: longer runs say as much of them.
        let customers = servers < 50 ? 10_000 : 20_000
        let runs = experiment.outcomes { stream in
            let run = MultiServerQueue.run(
                servers: servers,
                customers: Customers(first: customers, of: classes, from: stream))
            let waited = run.waits.reduce(0, +)
            #expect(
                abs(run.areas.queue - waited) <= 1e-9 * waited, "Little's law",
                sourceLocation: sourceLocation)
            return claims.map { $0.measure(run) }
        }
        for (number, claim) in claims.enumerated() {
            let interval = ConfidenceInterval(of: runs.map { $0[number] }, confidence: 0.999)
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

    @Test(arguments: [(1, 0.7), (3, 2.4), (10, 8.0), (50, 42.0)])
    func `servers without end of patience wait like Erlang C`(servers: Int, load: Double) {
        let theory = ErlangC(load: load, agents: servers)
        let warmUp = warmUp
        // Service of 2 time units: waits double, and nothing else changes.
        expect(
            servers: servers, classes: [CustomerClass(rate: load / 2, meanService: 2)],
            [
                (theory.waitProbability, 0.2, { $0.summary(after: warmUp).waitProbability }),
                (theory.meanWait * 2, 0.4, { $0.summary(after: warmUp).meanWait }),
                (
                    theory.serviceLevel(within: 0.1), 0.1,
                    { $0.summary(after: warmUp, within: 0.2).serviceLevel }
                ),
            ])
    }

    @Test(arguments: [(1, 1.3, 0.5), (5, 5.0, 2.0), (20, 24.0, 1.0), (50, 48.0, 0.3)])
    func `customers who give up wait like Erlang A`(servers: Int, load: Double, patience: Double) {
        let theory = ErlangA(load: load, agents: servers, patience: patience)
        let warmUp = warmUp
        expect(
            servers: servers,
            classes: [CustomerClass(rate: load, meanService: 1, meanPatience: patience)],
            [
                (theory.waitProbability, 0.2, { $0.summary(after: warmUp).waitProbability }),
                (theory.abandonment, 0.2, { $0.summary(after: warmUp).abandonment }),
                (theory.meanWait, 0.2, { $0.summary(after: warmUp).meanWait }),
                (theory.meanWaitOfServed, 0.2, { $0.summary(after: warmUp).meanWaitOfServed }),
                (
                    theory.serviceLevel(within: 0.15), 0.1,
                    { $0.summary(after: warmUp, within: 0.15).serviceLevel }
                ),
            ])
    }

    /// Cobham's formula.
    ///
    /// A. Cobham, "Priority assignment in waiting line problems", Operations Research 2 (1954),
    /// doi:10.1287/opre.2.1.70: Wₖ = W₀/((1 − σₖ₋₁)(1 − σₖ)) with σₖ the load of the first k
    /// classes and W₀ = Σλᵢ·E(Sᵢ²)/2.
    @Test func `priorities of one server wait as Cobham says`() {
        let classes = [
            CustomerClass(rate: 0.2, meanService: 1, priority: 0),
            CustomerClass(rate: 0.6, meanService: 0.5, priority: 1),
            CustomerClass(rate: 0.125, meanService: 2, priority: 2),
        ]
        let residual = classes.reduce(0) { $0 + $1.rate * $1.meanService * $1.meanService }
        var before = 0.0
        let warmUp = warmUp
        let claims = classes.indices.map { number in
            let upTo = before + classes[number].rate * classes[number].meanService
            let theory = residual / ((1 - before) * (1 - upTo))
            before = upTo
            let measure = { (run: QueueRun) in
                run.summary(ofClass: number, after: warmUp).meanWait
            }
            return (theory: theory, precision: 0.15, measure: measure)
        }
        expect(servers: 1, classes: classes, claims)
    }
}
