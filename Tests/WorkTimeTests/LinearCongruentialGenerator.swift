/// Repeatable numbers for properties.
///
/// Source: D. E. Knuth's MMIX generator, *The Art of Computer Programming*, volume 2, 3.3.4.
struct LinearCongruentialGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    /// The next state, its weak low bits mixed with the strong high ones.
    mutating func next() -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return state ^ (state >> 32)
    }
}
