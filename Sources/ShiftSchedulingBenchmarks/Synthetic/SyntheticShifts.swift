internal import RandomStreams

/// The shift types of a made-up instance.
///
/// Up to four they are early, day, late and night; beyond that there are several of the morning
/// (a), the day (d) and the afternoon (p), and one of the night where the numbers leave one over.
struct SyntheticShifts {
    /// What all shifts last, except some night shifts.
    static let usualMinutes = 480

    let shifts: [BenchmarkShift]
    /// For each shift, the most times a full-time person works it; nil when there is no limit.
    let limits: [Int?]
    /// For each shift, how likely a person is never to work it.
    let exclusion: [Double]
    /// The shifts that have the usual length and no limit in any instance.
    let unlimited: [Int]

    init(count: Int, dayCount: Int, stream: RandomStream) {
        var stream = stream
        let names = Self.names(count)
        let dayGroup = names.contains { $0.group == 1 } ? 1 : 0
        let nightMinutes = count == 4 && stream.happens(withProbability: 0.4) ? 600 : 480
        let groupLimits = (0..<4).map { group in
            Self.limit(group: group, dayGroup: dayGroup, dayCount: dayCount, &stream)
        }
        shifts = names.map { name, group in
            BenchmarkShift(
                id: name, minutes: group == 3 ? nightMinutes : Self.usualMinutes,
                forbiddenNext: names.indices.filter { names[$0].group < group })
        }
        limits = names.map { groupLimits[$0.group] }
        exclusion = names.map { _ in 0.05 + 0.35 * stream.uniform() }
        unlimited = names.indices.filter { names[$0].group == dayGroup }
    }

    /// Names with their part of the day: 0 morning, 1 day, 2 afternoon, 3 night.
    private static func names(_ count: Int) -> [(name: String, group: Int)] {
        switch count {
        case 1: return [("D", 1)]
        case 2: return [("E", 0), ("L", 2)]
        case 3: return [("E", 0), ("D", 1), ("L", 2)]
        case 4: return [("E", 0), ("D", 1), ("L", 2), ("N", 3)]
        default:
            let nights = count % 3 == 1 ? 1 : 0
            let others = (0..<3).flatMap { group in
                (0..<(count - nights - group + 2) / 3).map { place in
                    (name: ["a", "d", "p"][group] + String(place + 1), group: group)
                }
            }
            return others + (nights == 1 ? [("n1", 3)] : [])
        }
    }

    private static func limit(
        group: Int, dayGroup: Int, dayCount: Int, _ stream: inout RandomStream
    ) -> Int? {
        if group == 3 { return (dayCount + 6) / 7 }
        let isLimited = stream.happens(withProbability: 0.4)
        let divisor = stream.element(of: [2, 2, 3, 7])
        return group != dayGroup && isLimited ? dayCount / divisor : nil
    }

    /// The most times each shift may be worked by a person with this share of the full minutes.
    func limits(share: Double, dayCount: Int, _ stream: inout RandomStream) -> [Int] {
        var limits = zip(limits, exclusion).map { limit, exclusion in
            if stream.happens(withProbability: exclusion) { return 0 }
            return limit.map { max(1, Int((Double($0) * share).rounded())) } ?? dayCount
        }
        if unlimited.allSatisfy({ limits[$0] == 0 }) {
            limits[stream.element(of: unlimited)] = dayCount
        }
        return limits
    }
}
