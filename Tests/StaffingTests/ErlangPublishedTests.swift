import Staffing
import Testing

/// Values that traffic tables and textbooks print.
struct ErlangPublishedTests {
    /// The load that n lines carry at 1 % loss, as in every table of Erlang B.
    @Test(arguments: [(5, 1.361), (10, 4.461), (20, 12.03), (50, 37.90), (100, 84.06)])
    func `a hundredth of the load of the tables is lost`(lines: Int, load: Double) {
        #expect(abs(ErlangB(load: load, agents: lines).blocking - 0.01) <= 2e-5)
        #expect(ErlangB.smallest(load: load * 0.99, blockingAtMost: 0.01).agents == lines)
    }

    /// The example most call center calculators explain: 360 calls of 240 s in half an hour for 55.
    @Test func `the textbook's call center waits as printed`() {
        let queue = ErlangC(load: 48, agents: 55)
        #expect(abs(queue.waitProbability - 0.239) <= 5e-4)
        #expect(abs(queue.meanWait * 240 - 8.2) <= 0.05)
        #expect(abs(queue.serviceLevel(within: 15.0 / 240) - 0.846) <= 5e-4)
        #expect(abs(queue.meanWaitOfWaiting * 240 - 240.0 / 7) <= 1e-12)
        let sum = queue.serviceLevel(within: 0.3) + queue.shareWaiting(longerThan: 0.3)
        #expect(abs(sum - 1) <= 1e-15)
    }

    @Test func `logarithms go on where probabilities vanish`() {
        // ln B = n·ln a − ln n! − ln Σ: with a = 1 the sum is e, and ln 400! = 2000.500 698 2…
        let loss = ErlangB(load: 1, agents: 400)
        #expect(loss.blocking == 0)
        #expect(abs(loss.logBlocking + 2_001.500_698) <= 1e-5)
        #expect(ErlangC(load: 1, agents: 400).waitProbability == 0)
        #expect(abs(ErlangC(load: 1, agents: 400).logWaitProbability + 2_001.498_192) <= 1e-5)
        let patient = ErlangA(load: 1, agents: 400, patience: 1)
        #expect(abs(patient.logWaitProbability + 2_001.498_198) <= 1e-5)
    }

    @Test func `a queue that cannot keep up keeps no promise`() {
        let queue = ErlangC(load: 5, agents: 5)
        #expect(queue.meanQueue == .infinity && queue.meanWaitOfWaiting == .infinity)
        #expect(queue.shareWaiting(longerThan: 100) == 1)
        #expect(!queue.meets(.abandoned(atMost: 1)) && !queue.meets(.waiting(atMost: 1)))
        #expect(ErlangC.smallest(load: 5, meeting: .waiting(atMost: 1)).agents == 6)
    }
}

struct SquareRootStaffingTests {
    @Test func `half of the arrivals wait at a quality of one half`() {
        // Halfin and Whitt's α(β) at its middle: β = 0.506.
        #expect(abs(SquareRootStaffing(waitProbability: 0.5).quality - 0.506) <= 5e-4)
    }

    @Test(arguments: [1e-290, 1e-9, 0.001, 0.2, 0.5, 0.95, 0.999_999])
    func `a share and back is the same share`(share: Double) {
        let back = SquareRootStaffing(waitProbability: share).waitProbability
        #expect(abs(back / share - 1) <= 1e-11)
    }

    @Test(arguments: [0.5, 1, 2])
    func `large queues tend to the limit`(quality: Double) {
        let rule = SquareRootStaffing(quality: quality)
        let exact = ErlangC(load: 1e6, agents: rule.agents(for: 1e6)).waitProbability
        #expect(abs(exact / rule.waitProbability - 1) <= 0.005)
    }

    @Test func `no load needs no agents`() {
        #expect(SquareRootStaffing(quality: 1).agents(for: 0) == 0)
    }
}
