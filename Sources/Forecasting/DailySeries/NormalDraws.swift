internal import Foundation

/// Repeatable standard normal numbers for simulated paths.
///
/// Uniform numbers come from SplitMix64 (G. L. Steele, D. Lea, C. H. Flood,
/// doi:10.1145/2660193.2660195), normal ones by the polar method (G. Marsaglia, T. A. Bray,
/// doi:10.1137/1006063).
struct NormalDraws {
    private var state: UInt64
    private var kept: Double?

    init(seed: UInt64) {
        state = seed
    }

    mutating func next() -> Double {
        if let value = kept {
            kept = nil
            return value
        }
        while true {
            let first = 2 * uniform() - 1
            let second = 2 * uniform() - 1
            let square = first * first + second * second
            guard square > 0, square < 1 else { continue }
            let factor = (-2 * log(square) / square).squareRoot()
            kept = second * factor
            return first * factor
        }
    }

    private mutating func uniform() -> Double {
        state &+= 0x9E37_79B9_7F4A_7C15
        var word = state
        word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
        word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
        word ^= word >> 31
        return Double(word >> 11) * 0x1p-53
    }
}

/// Counts of the days ahead from simulated paths.
struct SimulatedPaths {
    /// The number of paths: quantiles from 0.05 to 0.95 move by about 2 % of a deviation.
    static let count = 1000

    /// For every day, the counts of the paths in ascending order.
    ///
    /// `walk` fills one path with the draws given.
    static func ascending(
        days: Int, seed: UInt64, walk: (inout NormalDraws, inout [Double]) -> Void
    ) -> [[Double]] {
        var draws = NormalDraws(seed: seed)
        var path = [Double](repeating: 0, count: days)
        var columns = [[Double]](
            repeating: [Double](repeating: 0, count: count), count: days)
        for index in 0..<count {
            walk(&draws, &path)
            for day in 0..<days {
                // A path that runs away is held where numbers stay finite.
                columns[day][index] = path[day].isNaN ? 0 : min(max(path[day], 0), 1e9)
            }
        }
        for day in 0..<days { columns[day].sort() }
        return columns
    }
}
