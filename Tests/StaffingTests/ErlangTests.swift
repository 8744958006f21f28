import Staffing
import Testing

/// Known values worked out by hand from the defining sums.
@Suite struct ErlangTests {
    @Test(arguments: [
        (0.0, 0, 1.0),
        (0.0, 3, 0.0),
        // a/(1 + a) for one agent
        (0.1, 1, 1.0 / 11),
        (2.0, 1, 2.0 / 3),
        // (a²/2)/(1 + a + a²/2) = 2/5
        (2.0, 2, 0.4),
        // (8/6)/(1 + 2 + 2 + 8/6) = 4/19
        (2.0, 3, 4.0 / 19),
    ])
    func `blocking follows Erlang's first formula`(load: Double, agents: Int, blocking: Double) {
        #expect(abs(ErlangB(load: load, agents: agents).blocking - blocking) < 1e-15)
    }

    @Test(arguments: [
        // One agent waits with probability ρ; two with 2ρ²/(1 + ρ) for ρ = a/2.
        (0.1, 1, 0.1),
        (1.0, 2, 1.0 / 3),
        (1.6, 2, 2 * 0.64 / 1.8),
        (2.0, 3, 4.0 / 9),
        (3.0, 3, 1.0),
        (5.0, 3, 1.0),
        (0.0, 4, 0.0),
    ])
    func `waiting follows Erlang's second formula`(load: Double, agents: Int, wait: Double) {
        #expect(abs(ErlangC(load: load, agents: agents).waitProbability - wait) < 1e-15)
    }

    @Test func `two agents with one erlang wait a third of a handle time`() {
        let queue = ErlangC(load: 1, agents: 2)
        #expect(abs(queue.meanWait - 1.0 / 3) < 1e-15)
        #expect(queue.occupancy == 0.5)
        // 1 − ⅓·exp(−ln 2) = 5/6
        #expect(abs(queue.serviceLevel(within: 0.693_147_180_559_945_3) - 5.0 / 6) < 1e-15)
    }

    @Test func `an overloaded queue never catches up`() {
        let queue = ErlangC(load: 4, agents: 3)
        #expect(!queue.isStable)
        #expect(queue.meanWait == .infinity)
        #expect(queue.serviceLevel(within: 100) == 0)
        #expect(queue.occupancy == 1)
    }

    @Test func `no load needs no agents`() {
        #expect(ErlangC.smallest(load: 0, meeting: .waiting(atMost: 0)).agents == 0)
        #expect(ErlangC(load: 0, agents: 0).serviceLevel(within: 0) == 1)
    }

    @Test func `loads far beyond the reach of factorials stay exact`() {
        // B(a, a) → √(2/(πa))·(1 − (1/3)√(2/(πa))…): the leading term is within 1 % at 10,000.
        let loss = ErlangB(load: 10_000, agents: 10_000)
        #expect(abs(loss.blocking / 0.007_978_845_608 - 1) < 0.01)
        #expect(ErlangB(load: 1, agents: 400).blocking == 0)
        #expect(ErlangC(load: 1, agents: 400).waitProbability == 0)
    }

    @Test func `one agent fewer misses the promise`() {
        for step in 1...60 {
            let load = Double(step) * 0.37
            let queue = ErlangC.smallest(
                load: load, meeting: .answered(share: 0.8, within: 0.25))
            #expect(queue.serviceLevel(within: 0.25) >= 0.8)
            let fewer = ErlangC(load: load, agents: queue.agents - 1)
            #expect(fewer.serviceLevel(within: 0.25) < 0.8)
        }
    }

    @Test func `more agents wait less and more load waits longer`() {
        for agents in 6...40 {
            let queue = ErlangC(load: 5.5, agents: agents)
            let larger = ErlangC(load: 5.5, agents: agents + 1)
            let busier = ErlangC(load: 5.9, agents: agents)
            #expect(larger.waitProbability < queue.waitProbability)
            #expect(larger.meanWait < queue.meanWait)
            #expect(busier.waitProbability > queue.waitProbability)
            #expect(busier.meanWait > queue.meanWait)
        }
    }

    @Test func `the occupancy limit asks for agents of its own`() {
        let goal = ServiceGoal.answered(share: 0.5, within: 2)
        let free = ErlangC.smallest(load: 20, meeting: goal).agents
        let limited = ErlangC.smallest(load: 20, meeting: goal, maximumOccupancy: 0.8).agents
        #expect(free < 25)
        #expect(limited == 25)
    }
}
