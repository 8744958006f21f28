import Forecasting
import LunbanTestSupport
import RandomStreams
import Testing

struct IntegerSharesTests {
    @Test func `largest remainders share seats as in the textbook`() {
        // 100 000 votes and ten seats: the standard example of Hamilton's method.
        #expect(IntegerShares.rounded([4.7, 1.6, 1.59, 1.2, 0.6, 0.31]) == [5, 2, 1, 1, 1, 0])
    }

    @Test func `equal remainders are served in order`() {
        #expect(IntegerShares.rounded([0.5, 0.5, 0.5, 0.5]) == [1, 1, 0, 0])
        #expect(
            IntegerShares.rounded(Array(repeating: 0.1, count: 10)) == [1]
                + Array(repeating: 0, count: 9))
    }

    @Test func `nothing, zeros and one value are rounded too`() {
        #expect(IntegerShares.rounded([]) == [])
        #expect(IntegerShares.rounded([], within: [[], []]) == [])
        #expect(IntegerShares.rounded([0, 0], within: [[0, 1]]) == [0, 0])
        #expect(IntegerShares.rounded([2.5]) == [3])
        #expect(IntegerShares.rounded([0x1p52, 0.25]) == [1 << 52, 0])
    }

    @Test func `groups come before their parts`() {
        // Alone the third value would be rounded up; its group of 1.8 and 0.6 gets two of three.
        #expect(IntegerShares.rounded([0.6, 0.6, 0.6, 0.6]) == [1, 1, 0, 0])
        #expect(
            IntegerShares.rounded([0.6, 0.6, 0.6, 0.6], within: [[0, 1, 1, 1]]) == [0, 1, 1, 0])
    }

    @Test func `numbers add up at every level and are off by less than one`() {
        forAll(seed: 7, count: 300) { stream in
            let count = stream.integer(in: 1...60)
            let scale = [0.01, 1, 30, 1e6][stream.integer(below: 4)]
            let values = (0..<count).map { _ in
                stream.happens(withProbability: 0.2) ? 0 : stream.uniform() * scale
            }
            let fine = (0..<count).map { _ in stream.integer(below: 12) }
            let levels = [fine.map { $0 / 4 }, fine.map { $0 / 2 }, fine]
            let shares = IntegerShares.rounded(values, within: levels)
            let total = values.reduce(0, +)
            #expect(abs(Double(shares.reduce(0, +)) - total) <= 0.5 + 1e-9 * total)
            for level in levels + [Array(0..<count)] {
                for group in Set(level) {
                    let places = level.indices.filter { level[$0] == group }
                    let value = places.reduce(0) { $0 + values[$1] }
                    let shown = Double(places.reduce(0) { $0 + shares[$1] })
                    #expect(abs(shown - value) < 1 + 1e-9 * total, "\(shown) for \(value)")
                }
            }
        }
    }
}
