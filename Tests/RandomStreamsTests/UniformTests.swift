import LunbanTestSupport
import RandomStreams
import Testing

/// Pearson's statistic of observed counts against equal expectations.
private func chiSquared(_ counts: [Int]) -> Double {
    let expected = Double(counts.reduce(0, +)) / Double(counts.count)
    return counts.reduce(0) { $0 + (Double($1) - expected) * (Double($1) - expected) / expected }
}

@Suite struct `Uniform draws` {
    @Test func `are the top 53 bits of a word`() {
        // The first output for seed 42 is 1546998764402558742.
        var stream = RandomStream(seed: 42)
        let expected = Double(1_546_998_764_402_558_742 / 2048) / 9_007_199_254_740_992
        #expect(stream.uniform() == expected)
    }

    @Test func `stay within 0 and 1 and average a half`() {
        var stream = RandomStream(seed: 1)
        let draws = (0..<100_000).map { _ in stream.uniform() }
        #expect(draws.allSatisfy { (0..<1).contains($0) })
        // Standard error of the mean: √(1/12/100 000) ≈ 0.0009.
        #expect(abs(draws.reduce(0, +) / 100_000 - 0.5) < 0.0045)
    }

    @Test func `whole numbers follow Lemire's rule`() {
        // 1546998764402558742 · 6 / 2^64 = 0.503, 6990951692964543102 · 6 / 2^64 = 2.27, and
        // 12544586762248559009 · 6 / 2^64 = 4.08; no remainder is small enough to be refused.
        var stream = RandomStream(seed: 42)
        #expect((0..<3).map { _ in stream.integer(below: 6) } == [0, 2, 4])
    }

    @Test(arguments: [(2, 22.0), (6, 31.0), (10, 39.0), (52, 110.0)])
    func `whole numbers are equally likely`(bound: Int, limit: Double) {
        // Limits lie beyond the 99.999th percentile of chi-squared with bound − 1 degrees.
        var stream = RandomStream(seed: 5)
        var counts = Array(repeating: 0, count: bound)
        for _ in 0..<60_000 { counts[stream.integer(below: bound)] += 1 }
        #expect(chiSquared(counts) < limit)
    }

    @Test func `a bound of three eighths of all words shows no bias`() {
        // Eight words for three results: a plain remainder would favor the lower two thirds 3 to
        // 2, and multiplication without rejection two residues in three, by as much.
        var stream = RandomStream(seed: 11)
        let bound = 3 << 61
        var thirds = [0, 0, 0]
        var residues = [0, 0, 0]
        for _ in 0..<30_000 {
            let draw = stream.integer(below: bound)
            thirds[draw / (1 << 61)] += 1
            residues[draw % 3] += 1
        }
        #expect(chiSquared(thirds) < 24)
        #expect(chiSquared(residues) < 24)
    }

    @Test func `ranges include both ends`() {
        forAll(seed: 100, count: 50) { stream in
            let low = stream.integer(in: -20...20)
            let high = low + stream.integer(below: 4)
            let draws = (0..<200).map { _ in stream.integer(in: low...high) }
            #expect(Set(draws) == Set(low...high))
        }
    }

    @Test func `an event of probability 0 never happens and one of 1 always`() {
        var stream = RandomStream(seed: 3)
        for _ in 0..<1000 {
            let (never, always) = (
                stream.happens(withProbability: 0), stream.happens(withProbability: 1)
            )
            #expect(!never && always)
        }
    }
}

@Suite struct `Choices` {
    @Test func `shuffling keeps the elements`() {
        forAll(seed: 1, count: 100) { stream in
            let elements = (0..<stream.integer(below: 20)).map { _ in stream.integer(below: 9) }
            #expect(stream.shuffled(elements).sorted() == elements.sorted())
        }
    }

    @Test func `all orders of four come up alike`() {
        var stream = RandomStream(seed: 17)
        var counts = Array(repeating: 0, count: 256)
        for _ in 0..<24_000 {
            let order = stream.shuffled([0, 1, 2, 3])
            counts[order.reduce(0) { $0 * 4 + $1 }] += 1
        }
        let seen = counts.filter { $0 > 0 }
        #expect(seen.count == 24)
        // Beyond the 99.999th percentile of chi-squared with 23 degrees of freedom.
        #expect(chiSquared(seen) < 66)
    }

    @Test func `an index comes up in proportion to its weight`() {
        var stream = RandomStream(seed: 23)
        var counts = [0, 0, 0, 0, 0]
        for _ in 0..<100_000 { counts[stream.index(weightedBy: [0, 1, 5, 4, 0])] += 1 }
        #expect(counts[0] == 0 && counts[4] == 0)
        // Five standard errors are at most 790 draws.
        #expect(abs(counts[1] - 10_000) < 790)
        #expect(abs(counts[2] - 50_000) < 790)
        #expect(abs(counts[3] - 40_000) < 790)
    }

    @Test func `one element is always chosen from a list of one`() {
        var stream = RandomStream(seed: 29)
        #expect(stream.element(of: ["only"]) == "only")
        #expect(stream.shuffled([Int]()).isEmpty)
    }
}
