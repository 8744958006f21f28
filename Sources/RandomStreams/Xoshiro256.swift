/// The generator xoshiro256**, with a period of 2^256 − 1.
///
/// Source: D. Blackman, S. Vigna, "Scrambled linear pseudorandom number generators", ACM
/// Transactions on Mathematical Software 47(4), 2021, doi:10.1145/3460772.
struct Xoshiro256: Sendable {
    private var words: (UInt64, UInt64, UInt64, UInt64)

    /// A generator in a given state.
    ///
    /// - Precondition: not all words are zero.
    init(state words: (UInt64, UInt64, UInt64, UInt64)) {
        precondition(words != (0, 0, 0, 0), "xoshiro256** cannot leave the state of zeros")
        self.words = words
    }

    /// A generator whose state is drawn from SplitMix64, as the authors advise.
    init(seed: UInt64) {
        var mixer = SplitMix64(seed: seed)
        // Four successive outputs of a bijection of a counter are never all zero.
        self.init(state: (mixer.next(), mixer.next(), mixer.next(), mixer.next()))
    }

    mutating func next() -> UInt64 {
        let result = rotated(words.1 &* 5, by: 7) &* 9
        let shifted = words.1 << 17
        words.2 ^= words.0
        words.3 ^= words.1
        words.1 ^= words.2
        words.0 ^= words.3
        words.2 ^= shifted
        words.3 = rotated(words.3, by: 45)
        return result
    }

    private func rotated(_ word: UInt64, by count: UInt64) -> UInt64 {
        (word << count) | (word >> (64 - count))
    }
}
