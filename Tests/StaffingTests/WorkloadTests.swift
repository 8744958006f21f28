import Staffing
import Testing
import WorkTime

/// A repeatable stream of numbers in 0..<1 from a linear congruence.
private func numbers(_ count: Int, seed: UInt64) -> [Double] {
    var state = seed
    return (0..<count).map { _ in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Double(state >> 40) / Double(1 << 24)
    }
}

@Suite struct WorkloadTests {
    let halfHour = Minutes(30)

    @Test func `arrivals times handle time over slot length are erlangs`() {
        let curve = WorkloadCurve(arrivals: [0, 3, 1.5], handleMinutes: 20, slot: halfHour)
        #expect(curve.work == [0, 2, 1])
        // 4.5 tickets of 20 minutes are an hour and a half.
        #expect(abs(curve.agentHours - 1.5) < 1e-12)
    }

    @Test func `deferred work is spread over its window`() {
        let curve = WorkloadCurve(slot: halfHour, work: [4, 0, 0, 0, 8, 0])
        let deferred = curve.deferred(over: 4)
        #expect(deferred.curve.work == [1, 1, 1, 1, 2, 2])
        #expect(deferred.carriedOut == [2, 2, 0])
    }

    @Test func `work from before the horizon is carried in`() {
        let curve = WorkloadCurve(slot: halfHour, work: [0, 0, 0, 0])
        let deferred = curve.deferred(over: 3, after: [99, 3, 6])
        #expect(deferred.curve.work == [3, 2, 0, 0])
        #expect(deferred.carriedOut == [0, 0])
    }

    @Test func `work due in the slot it arrives in stays there`() {
        let curve = WorkloadCurve(slot: halfHour, work: [1, 2, 3])
        let deferred = curve.deferred(over: 1, after: [7])
        #expect(deferred.curve == curve)
        #expect(deferred.carriedOut.isEmpty)
    }

    @Test func `a window longer than the horizon keeps what is left`() {
        let deferred = WorkloadCurve(slot: halfHour, work: [10]).deferred(over: 5)
        #expect(deferred.curve.work == [2])
        #expect(deferred.carriedOut == [2, 2, 2, 2])
    }

    @Test(arguments: 1...20)
    func `no work is lost, early or late`(seed: Int) {
        let work = numbers(96, seed: UInt64(seed)).map { $0 * 9 }
        let window = 1 + seed * 3
        let deferred = WorkloadCurve(slot: halfHour, work: work).deferred(over: window)
        let total = work.reduce(0, +)
        let done = deferred.curve.work.reduce(0, +) + deferred.carriedOut.reduce(0, +)
        #expect(abs(done - total) < 1e-9 * total)
        var arrived = 0.0
        var finished = 0.0
        for slot in work.indices {
            arrived += work[slot]
            finished += deferred.curve.work[slot]
            #expect(finished <= arrived + 1e-9)
            let due = work.prefix(max(0, slot - window + 2)).reduce(0, +)
            #expect(finished >= due - 1e-9)
        }
    }

    @Test func `urgent slots need Erlang C agents each`() {
        let curve = WorkloadCurve(slot: halfHour, work: [0, 1, 2])
        // With no time to wait the level is 1 − C: C(1, 3) = 1/11 and C(2, 4) = 4/23, C(1, 2) = 1/3.
        let agents = curve.urgentAgents(share: 0.8, within: .zero, handleMinutes: 20)
        #expect(agents == [0, 3, 4])
    }

    @Test func `curves add up slot by slot`() {
        let one = WorkloadCurve(slot: halfHour, work: [1, 2])
        let other = WorkloadCurve(slot: halfHour, work: [0.5, 0])
        #expect((one + other).work == [1.5, 2])
    }
}

@Suite struct ShrinkageTests {
    @Test func `shrinkage grows the net need`() throws {
        let shrinkage = try #require(Shrinkage(share: 0.4))
        let gross = [0, 3, 4.2].map(shrinkage.gross(fromNet:))
        #expect(zip(gross, [0, 5, 7]).allSatisfy { abs($0 - $1) < 1e-12 })
        #expect(abs(shrinkage.net(fromGross: 5) - 3) < 1e-12)
    }

    @Test func `shrinkage and occupancy outside their bounds are refused`() {
        #expect(Shrinkage(share: 1) == nil)
        #expect(Shrinkage(share: -0.1) == nil)
        #expect(Shrinkage(share: .nan) == nil)
        #expect(OccupancyLimit(share: 0) == nil)
        #expect(OccupancyLimit(share: 1.01) == nil)
        #expect(OccupancyLimit(share: 1) == .full)
        #expect(Shrinkage(share: 0) == Shrinkage.none)
    }
}
