/// Days that stand out from their neighbours, which a smoothed level ought not to follow.
///
/// A day is measured by the median of its weekday in the weeks around, on the scale of square
/// roots, and then by how the days just around it compare with theirs: a lasting step is no odd
/// day, once it has lasted three days. Cleaning before smoothing follows S. Gelper, R. Fried,
/// C. Croux, "Robust forecasting with exponential and Holt–Winters smoothing", doi:10.1002/for.1125.
struct OddDays {
    /// How many weeks before and after a day say what its weekday usually brings.
    private static let weeks = 4
    /// How many days before and after a day say where the level lies.
    private static let neighbours = 3
    /// How many typical deviations are odd.
    private static let bound = 3.5
    /// No typical deviation is less: that of the square root of a Poisson count.
    ///
    /// Source: M. S. Bartlett, doi:10.2307/2983678.
    private static let leastDeviation = 0.5

    /// Whether each day is odd.
    let isOdd: [Bool]

    /// The odd ones among consecutive days with these counts; a day without one never is.
    init(_ values: [Double?]) {
        let surprises = OddDays.surprises(values.map { $0?.squareRoot() ?? .nan })
        var sample: [Double] = []
        let levels = surprises.indices.map { day -> Double in
            sample.removeAll(keepingCapacity: true)
            let first = max(0, day - OddDays.neighbours)
            for other in first...min(surprises.count - 1, day + OddDays.neighbours)
            where !surprises[other].isNaN { sample.append(surprises[other]) }
            return OddDays.median(&sample)
        }
        var distances = zip(surprises, levels).map { abs($0 - $1) }.filter { !$0.isNaN }
        // The median distance of normal values is their standard deviation over 1.4826.
        let typical = max(OddDays.leastDeviation, 1.4826 * OddDays.median(&distances))
        isOdd = zip(surprises, levels).map { abs($0 - $1) > OddDays.bound * typical }
    }

    /// How far the root of each day lies from the median of its weekday around it.
    private static func surprises(_ roots: [Double]) -> [Double] {
        var sample: [Double] = []
        return roots.indices.map { day -> Double in
            sample.removeAll(keepingCapacity: true)
            for week in -weeks...weeks where week != 0 {
                let other = day + 7 * week
                if roots.indices.contains(other), !roots[other].isNaN {
                    sample.append(roots[other])
                }
            }
            return sample.count < 3 ? .nan : roots[day] - median(&sample)
        }
    }

    /// The median, which leaves the values in order; not a number where there is none.
    private static func median(_ values: inout [Double]) -> Double {
        guard !values.isEmpty else { return .nan }
        values.sort()
        let middle = values.count / 2
        return values.count.isMultiple(of: 2)
            ? (values[middle - 1] + values[middle]) / 2 : values[middle]
    }
}
