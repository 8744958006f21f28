internal import RandomStreams

/// Counts of the days ahead from simulated paths.
struct SimulatedPaths {
    /// The number of paths: quantiles from 0.05 to 0.95 move by about 2 % of a deviation.
    static let count = 1000

    /// For every day, the counts of the paths in ascending order.
    ///
    /// `walk` fills one path with draws from the stream.
    static func ascending(
        days: Int, seed: UInt64, walk: (inout RandomStream, inout [Double]) -> Void
    ) -> [[Double]] {
        var stream = RandomStream(seed: seed)
        var path = [Double](repeating: 0, count: days)
        var columns = [[Double]](
            repeating: [Double](repeating: 0, count: count), count: days)
        for index in 0..<count {
            walk(&stream, &path)
            for day in 0..<days {
                // A path that runs away is held where numbers stay finite.
                columns[day][index] = path[day].isNaN ? 0 : min(max(path[day], 0), 1e9)
            }
        }
        for day in 0..<days { columns[day].sort() }
        return columns
    }
}
