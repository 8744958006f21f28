/// A repeatable stream of random numbers: the same seed gives the same numbers everywhere.
///
/// The generator is xoshiro256** (D. Blackman, S. Vigna, 2021, doi:10.1145/3460772), seeded by
/// SplitMix64 (G. L. Steele, D. Lea, C. H. Flood, 2014, doi:10.1145/2660193.2660195). Draws go
/// through the methods of this module, whose algorithms are fixed. Those of the standard library
/// (`Int.random(in:using:)`, `shuffled(using:)`) may change with the compiler, and with them
/// every number that was meant to repeat.
public struct RandomStream: RandomNumberGenerator, Sendable {
    /// What the stream's substreams are derived from; drawing does not change it.
    private let key: UInt64
    private var generator: Xoshiro256

    /// The stream that belongs to `seed`.
    public init(seed: UInt64) {
        key = seed
        generator = Xoshiro256(seed: seed)
    }

    /// The next 64 random bits.
    public mutating func next() -> UInt64 {
        generator.next()
    }

    /// The stream of this name under this one.
    ///
    /// It depends on the seed and the name alone, not on what has been drawn, so that a new
    /// consumer of random numbers does not disturb the others. Names are hashed with FNV-1a
    /// (G. Fowler, L. C. Noll, K.-P. Vo; RFC 9923) over their UTF-8 bytes. Two streams start at
    /// unrelated points of a period of 2^256 − 1, so that in practice they never overlap.
    public func substream(_ name: String) -> RandomStream {
        substream(hash: fowlerNollVo(name.utf8, from: 0))
    }

    /// The stream of this number under this one, as for names.
    ///
    /// `substream(7)` and `substream("7")` are different streams.
    public func substream(_ number: Int) -> RandomStream {
        let word = UInt64(bitPattern: Int64(number))
        let bytes = (0..<8).map { UInt8(truncatingIfNeeded: word >> ($0 * 8)) }
        return substream(hash: fowlerNollVo(bytes, from: 1))
    }

    private func substream(hash: UInt64) -> RandomStream {
        var mixer = SplitMix64(seed: key)
        return RandomStream(seed: SplitMix64.mixed(mixer.next() ^ hash))
    }
}

/// The 64-bit FNV-1a hash of `tag` followed by `bytes`; the tag keeps names from numbers.
private func fowlerNollVo(_ bytes: some Sequence<UInt8>, from tag: UInt8) -> UInt64 {
    let prime: UInt64 = 0x0000_0100_0000_01B3
    let start = (0xCBF2_9CE4_8422_2325 ^ UInt64(tag)) &* prime
    return bytes.reduce(start) { ($0 ^ UInt64($1)) &* prime }
}
