import LunbanTestSupport
import RandomStreams
import Staffing
import Testing

struct ErlangATests {
    /// The example of the documentation of pyworkforce: 100 calls in 30 minutes of 180 s each,
    /// patience 300 s, 20 s promised.
    @Test func `a published example comes out`() {
        let queue = ErlangA(load: 10, agents: 14, patience: 300.0 / 180)
        #expect(abs(queue.waitProbability - 0.145_26) <= 5e-6)
        #expect(abs(queue.abandonment - 0.013_984) <= 5e-7)
        #expect(abs(queue.occupancy - 0.704_297) <= 5e-7)
        #expect(abs(queue.serviceLevel(within: 20.0 / 180) - 0.916_792) <= 5e-7)
    }

    @Test func `patience like handling makes a queue without end of agents`() {
        // Every state n leaves at rate n: the number present is Poisson of mean 3.
        let queue = ErlangA(load: 3, agents: 2, patience: 1)
        let none = 0.049_787_068_367_863_94
        #expect(abs(queue.waitProbability - (1 - 4 * none)) <= 1e-14)
        // E(N − 2)⁺ = 3 − 2 + 2·P(0) + 1·P(1)
        #expect(abs(queue.meanQueue - (1 + 5 * none)) <= 1e-14)
    }

    @Test func `states weighed one by one say the same`() {
        forAll(seed: 1, count: 200) { stream in
            let agents = stream.integer(in: 1...12)
            let load = 0.05 + 20 * stream.uniform()
            let patience = 0.05 + 5 * stream.uniform()
            var weight = 1.0
            var total = 1.0
            var waiting = 0.0
            var queue = 0.0
            for state in 1...4000 {
                let left = Double(max(0, state - agents))
                weight *= load / (Double(min(state, agents)) + left / patience)
                total += weight
                if state >= agents { waiting += weight }
                queue += left * weight
            }
            let found = ErlangA(load: load, agents: agents, patience: patience)
            #expect(abs(found.waitProbability - waiting / total) <= 1e-12 * waiting / total)
            #expect(abs(found.meanQueue - queue / total) <= 1e-12 * queue / total)
            #expect(abs(found.abandonment + found.shareServed - 1) <= 1e-12)
        }
    }

    @Test func `mean waits are the areas under the waits`() {
        forAll(seed: 300, count: 60) { stream in
            let agents = stream.integer(in: 1...60)
            let load = Double(agents) * (0.5 + stream.uniform())
            let queue = ErlangA(load: load, agents: agents, patience: 0.2 + 2 * stream.uniform())
            let wait = area { queue.shareWaiting(longerThan: $0) }
            #expect(abs(wait - queue.meanWait) <= 1e-6 * queue.meanWait)
            let served = area { queue.shareServed - queue.serviceLevel(within: $0) }
            let mean = queue.meanWaitOfServed * queue.shareServed
            #expect(abs(served - mean) <= 1e-6 * mean)
        }
    }

    /// c = 2500 is whole, so incomplete gamma functions are sums of Poisson probabilities, here
    /// summed with 400 digits.
    @Test func `what hardly ever happens is as exact as anything`() {
        let queue = ErlangA(load: 1500, agents: 1000, patience: 2.5)
        let soon = queue.serviceLevel(within: 20.0 / 240)
        #expect(abs(soon / 6.214_858_476_837_899e-88 - 1) <= 1e-11)
        #expect(abs(queue.logWaitProbability / -3.634_361_264_240_681e-105 - 1) <= 1e-11)
    }

    @Test func `endless patience is Erlang C and none is Erlang B`() {
        let patient = ErlangA(load: 45, agents: 50, patience: 1e9)
        let delay = ErlangC(load: 45, agents: 50)
        #expect(abs(patient.waitProbability / delay.waitProbability - 1) <= 1e-6)
        #expect(abs(patient.meanWait / delay.meanWait - 1) <= 1e-6)
        #expect(abs(patient.serviceLevel(within: 0.1) - delay.serviceLevel(within: 0.1)) <= 1e-6)
        let hasty = ErlangA(load: 45, agents: 50, patience: 1e-9)
        let loss = ErlangB(load: 45, agents: 50)
        #expect(abs(hasty.abandonment / loss.blocking - 1) <= 1e-6)
    }

    @Test(arguments: [
        (0.0, 0, 1.0), (0.0, 3, 0.0), (1e-12, 1, 1e-12), (7.0, 0, 1.0), (1e6, 1, 1.0),
        (1e-300, 1, 1e-300),
    ])
    func `the borders are what they should be`(load: Double, agents: Int, wait: Double) {
        let queue = ErlangA(load: load, agents: agents, patience: 2)
        #expect(abs(queue.waitProbability - wait) <= 1e-11 * wait)
        for share in [
            queue.abandonment, queue.abandonmentOfWaiting, queue.occupancy, queue.shareServed,
            queue.serviceLevel(within: 1), queue.serviceLevelOfServed(within: 1),
            queue.shareWaiting(longerThan: 0),
        ] {
            #expect((0...1.000_000_1).contains(share))
        }
        #expect(queue.meanWait.isFinite && queue.meanWaitOfServed.isFinite)
    }

    @Test func `loads and patience beyond all use neither overflow nor hang`() {
        for (load, agents, patience) in [(1e4, 8_000, 1e4), (1e4, 1, 1e3), (1e4, 10_100, 1e5)] {
            let queue = ErlangA(load: load, agents: agents, patience: patience)
            let served = min(1, Double(agents) / load)
            #expect(abs(queue.shareServed - served) <= 1e-4)
            #expect(queue.meanWaitOfServed.isFinite)
            #expect((0...1).contains(queue.serviceLevel(within: 3)))
        }
    }

    @Test func `the smallest queue keeps the promise and one agent fewer breaks it`() {
        forAll(seed: 900, count: 150) { stream in
            let load = 0.1 + 80 * stream.uniform()
            let patience = 0.1 + 3 * stream.uniform()
            let goal = stream.element(of: [
                ServiceGoal.answered(share: 0.8, within: 0.2), .abandoned(atMost: 0.03),
                .waiting(atMost: 0.2), .meanWait(atMost: 0.05),
            ])
            let found = ErlangA.smallest(load: load, patience: patience, meeting: goal)
            #expect(found.meets(goal))
            let fewer = ErlangA(load: load, agents: found.agents - 1, patience: patience)
            #expect(!fewer.meets(goal))
        }
    }

    /// The integral from 0 to where nothing is left, by Simpson's rule on t = s²: waits start as
    /// steep as roots of nothing do not, and end like exponentials.
    private func area(_ curve: (Double) -> Double) -> Double {
        let steps = 4000
        let end = 60.0.squareRoot()
        let width = end / Double(steps)
        return (0...steps).reduce(0) { sum, step in
            let place = Double(step) * width
            let weight = step == 0 || step == steps ? 1.0 : step % 2 == 1 ? 4 : 2
            return sum + weight * curve(place * place) * 2 * place
        } * width / 3
    }
}
