import EventSimulation
import LunbanTestSupport
import RandomStreams
import Testing

struct ConfidenceIntervalTests {
    @Test func `five numbers give the interval of the textbook's formula`() {
        // s² = 2.5, t(4; 0.975) = 2.776445: 2.776445·√(2.5/5)
        let interval = ConfidenceInterval(of: [1, 2, 3, 4, 5])
        #expect(interval.mean == 3 && interval.confidence == 0.95)
        #expect(abs(interval.halfWidth - 1.963_243) <= 1e-6)
        #expect(interval.contains(1.04) && !interval.contains(1.03))
        #expect(interval.contains(4.96) && !interval.contains(4.97))
    }

    @Test func `one number says nothing about its scatter`() {
        let interval = ConfidenceInterval(of: [7])
        #expect(interval.mean == 7 && interval.halfWidth == .infinity && interval.contains(1e300))
    }

    @Test func `a ratio of sums has the error of its differences`() {
        // r = 6/12; the differences are 0.5, −1 and 0.5, s² = 0.75, by a mean of 4.
        let interval = ConfidenceInterval(ofRatioOf: [2, 1, 3], to: [3, 4, 5])
        // t(2; 0.975) = 4.302653: 4.302653·√(0.75/3)/4
        #expect(interval.mean == 0.5)
        #expect(abs(interval.halfWidth - 0.537_832) <= 1e-6)
    }

    @Test func `a part of a steady whole is a plain mean`() {
        let ratio = ConfidenceInterval(ofRatioOf: [1, 2, 4], to: [5, 5, 5])
        let mean = ConfidenceInterval(of: [0.2, 0.4, 0.8])
        #expect(abs(ratio.mean - mean.mean) <= 1e-15)
        #expect(abs(ratio.halfWidth - mean.halfWidth) <= 1e-15)
    }

    @Test func `about one interval in ten misses at ninety percent`() {
        let law = Normal(mean: 3, standardDeviation: 2)
        let held = Replication(count: 2000, seed: 5).outcomes { stream in
            var stream = stream
            let sample = (0..<6).map { _ in law.draw(from: &stream) }
            return ConfidenceInterval(of: sample, confidence: 0.9).contains(3)
        }
        // 1800 ± 4 standard deviations of 13.4.
        #expect((1746...1854).contains(held.count { $0 }))
    }

    @Test func `runs repeat by number and differ from each other`() {
        let draw = { (stream: RandomStream) in
            var stream = stream
            return stream.next()
        }
        let five = Replication(count: 5, seed: 9).outcomes(of: draw)
        #expect(Replication(count: 8, seed: 9).outcomes(of: draw).prefix(5) == five[...])
        #expect(Set(five).count == 5)
        #expect(Replication(count: 5, seed: 10).outcomes(of: draw) != five)
    }

    @Test func `a failing run fails the experiment`() {
        struct Breakdown: Error {}
        #expect(throws: Breakdown.self) {
            try Replication(count: 3, seed: 1).outcomes { _ throws(Breakdown) -> Int in
                throw Breakdown()
            }
        }
    }
}
