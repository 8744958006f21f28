import Testing

@testable import RandomStreams

@Suite struct `The generators` {
    @Test func `SplitMix64 gives the published outputs for seed 1234567`() {
        // The sequence of Vigna's splitmix64.c as listed by Rosetta Code.
        var generator = SplitMix64(seed: 1_234_567)
        let outputs = (0..<5).map { _ in generator.next() }
        #expect(
            outputs == [
                6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423,
                4_593_380_528_125_082_431, 16_408_922_859_458_223_821,
            ])
    }

    @Test func `xoshiro256 starstar gives the published outputs for the state 1, 2, 3, 4`() {
        // The reference vector that the authors' C code yields, as in the crate rand_xoshiro.
        var generator = Xoshiro256(state: (1, 2, 3, 4))
        let outputs = (0..<10).map { _ in generator.next() }
        #expect(
            outputs == [
                11520, 0, 1_509_978_240, 1_215_971_899_390_074_240, 1_216_172_134_540_287_360,
                607_988_272_756_665_600, 16_172_922_978_634_559_625, 8_476_171_486_693_032_832,
                10_595_114_339_597_558_777, 2_904_607_092_377_533_576,
            ])
    }

    @Test func `a stream is xoshiro256 starstar seeded by SplitMix64`() {
        // Ten outputs of the authors' C code for seed 42.
        var stream = RandomStream(seed: 42)
        let outputs = (0..<10).map { _ in stream.next() }
        #expect(
            outputs == [
                1_546_998_764_402_558_742, 6_990_951_692_964_543_102,
                12_544_586_762_248_559_009, 17_057_574_109_182_124_193,
                18_295_552_978_065_317_476, 14_199_186_830_065_750_584,
                13_267_978_908_934_200_754, 15_679_888_225_317_814_407,
                14_044_878_350_692_344_958, 10_760_895_422_300_929_085,
            ])
    }
}

@Suite struct `Substreams` {
    @Test func `do not depend on what was drawn before`() {
        var parent = RandomStream(seed: 7)
        var before = parent.substream("arrivals")
        for _ in 0..<100 { _ = parent.next() }
        var after = parent.substream("arrivals")
        #expect((0..<10).map { _ in before.next() } == (0..<10).map { _ in after.next() })
    }

    @Test func `differ by name, by number, by seed and by generation`() {
        let root = RandomStream(seed: 7)
        var streams = [
            root, RandomStream(seed: 8), root.substream(""), root.substream("a"),
            root.substream("b"), root.substream("7"), root.substream(7), root.substream(-7),
            root.substream("a").substream("b"), root.substream("b").substream("a"),
            root.substream("ab"), RandomStream(seed: 8).substream("a"),
        ]
        let firsts = streams.indices.map { streams[$0].next() }
        #expect(Set(firsts).count == streams.count)
    }

    @Test func `keep their numbers for ever`() {
        // Worked out by a separate implementation of FNV-1a, SplitMix64 and xoshiro256**.
        let root = RandomStream(seed: 20_261_123)
        var named = root.substream("arrivals")
        var numbered = root.substream(3)
        #expect(
            [named.next(), named.next()] == [14_009_521_864_405_520_147, 9_936_590_860_813_133_943])
        #expect(
            [numbered.next(), numbered.next()] == [
                968_920_142_261_769_967, 3_455_373_349_753_728_281,
            ])
    }

    @Test(arguments: [("arrivals", "handling"), ("a", "b"), ("day 1", "day 2")])
    func `are not correlated`(first: String, second: String) {
        let root = RandomStream(seed: 99)
        var (left, right) = (root.substream(first), root.substream(second))
        let count = 20_000
        let products = (0..<count).map { _ in (left.uniform() - 0.5) * (right.uniform() - 0.5) }
        let correlation = 12 * products.reduce(0, +) / Double(count)
        // Five standard errors of a correlation of independent streams.
        #expect(abs(correlation) < 5 / Double(count).squareRoot())
    }

    @Test func `of successive numbers are not correlated`() {
        let root = RandomStream(seed: 99)
        let count = 20_000
        let firsts = (0...count).map { number in
            var stream = root.substream(number)
            return stream.uniform() - 0.5
        }
        let products = zip(firsts, firsts.dropFirst()).map { $0 * $1 }
        let correlation = 12 * products.reduce(0, +) / Double(count)
        #expect(abs(correlation) < 5 / Double(count).squareRoot())
    }
}
