import RandomStreams
import Testing

@testable import Forecasting

@Suite struct SeasonalAdjustmentTests {
    private let factors = [1.3, 1.2, 1.1, 1, 0.9, 0.8, 0.7]

    @Test func `exact factors on a level are found and taken out`() {
        let cycle = madeUpCycle((0..<70).map { 50 * factors[$0 % 7] })
        let adjustment = SeasonalAdjustment(cycle)
        #expect(adjustment.kind == .factors)
        for place in 0..<7 { #expect(abs(adjustment.effects[place] - factors[place]) < 1e-12) }
        #expect(adjustment.values.allSatisfy { abs($0 - 1) < 1e-12 })
        #expect(abs(adjustment.restored(2, place: 3) - 2) < 1e-12)
    }

    @Test func `a desk open on six days has a cycle of six`() {
        let cycle = madeUpCycle((0..<84).map { $0 % 7 == 6 ? 0 : 50 * factors[$0 % 7] })
        #expect(cycle.period == 6)
        let adjustment = SeasonalAdjustment(cycle)
        #expect(adjustment.kind == .factors)
        #expect(adjustment.values.allSatisfy { abs($0 - 1) < 1e-12 })
    }

    @Test func `days without volume make effects amounts`() {
        let cycle = madeUpCycle((0..<70).map { $0 == 30 ? 0 : 50 * factors[$0 % 7] })
        #expect(SeasonalAdjustment(cycle).kind == .amounts)
    }

    @Test func `scatter alone passes the test one time in ten`() {
        var passed = 0
        for seed in 0..<400 {
            var stream = RandomStream(seed: UInt64(seed))
            let values = (0..<200).map { _ in Normal().draw(from: &stream) }
            if SeasonalAdjustment.isSeasonal(values, period: 7) { passed += 1 }
        }
        #expect(passed > 20 && passed < 60)
    }

    @Test func `too few days show no season`() {
        let values = (0..<14).map { factors[$0 % 7] }
        #expect(!SeasonalAdjustment.isSeasonal(values, period: 7))
        #expect(!SeasonalAdjustment.isSeasonal([Double](repeating: 1, count: 70), period: 7))
    }
}
