/// The levels of one series by one model, from every origin; nil on closed days.
struct MemberLevels {
    /// The levels from each past origin as `[origin][day]`.
    let past: [[Double?]]
    /// The levels on the days to forecast.
    let latest: [Double?]

    /// The workhorse's levels of the series `index`.
    init(_ workhorse: LevelRecord, series index: Int) {
        past = workhorse.past.map { $0.levels[index] }
        latest = workhorse.latest.levels[index]
    }

    /// Smoothed levels of ordinary days, open and special where the workhorse says so.
    init(_ smoothed: SmoothedLevels, workhorse: LevelRecord, series index: Int) {
        func special(_ levels: [Double], _ origin: OriginLevels) -> [Double?] {
            zip(levels, zip(origin.levels[index], origin.specialFactors[index])).map {
                level, own in own.0 == nil ? nil : level * own.1
            }
        }
        past = zip(smoothed.past, workhorse.past).map(special)
        latest = special(smoothed.latest, workhorse.latest)
    }

    /// The weighted mean of models' levels, day by day; nil stands for a model left out.
    init(mixing members: [MemberLevels?], weights: [Double]) {
        let origins = members.lazy.compactMap { $0 }.first?.past.indices ?? 0..<0
        past = origins.map { origin in
            MemberLevels.mixed(members.map { $0?.past[origin] }, weights: weights)
        }
        latest = MemberLevels.mixed(members.map { $0?.latest }, weights: weights)
    }

    private init(past: [[Double?]], latest: [Double?]) {
        self.past = past
        self.latest = latest
    }

    /// The levels scaled so that no horizon's sum departs from another model's by more than a share
    /// of it.
    func near(_ other: MemberLevels, within share: Double) -> MemberLevels {
        func near(_ levels: [Double?], _ others: [Double?]) -> [Double?] {
            var sum = 0.0
            var center = 0.0
            // A weekday never open in the data is closed to one model and unknown to the other.
            for case (let level?, let other?) in zip(levels, others) where level > 0 {
                sum += level
                center += other
            }
            guard sum > 0 else { return levels }
            let factor = min(max(sum, center / (1 + share)), center * (1 + share)) / sum
            return levels.map { $0.map { $0 * factor } }
        }
        return MemberLevels(
            past: zip(past, other.past).map(near), latest: near(latest, other.latest))
    }

    /// The sum of absolute errors over days with a count.
    func absoluteError(_ counts: [[Double?]]) -> Double {
        zip(past.joined(), counts.joined()).reduce(0) { sum, pair in
            guard let level = pair.0, let count = pair.1 else { return sum }
            return sum + abs(level - count)
        }
    }

    private static func mixed(_ members: [[Double?]?], weights: [Double]) -> [Double?] {
        var mixed: [Double?] = []
        for case (let levels?, let weight) in zip(members, weights) {
            let parts = levels.map { $0.map { weight * $0 } }
            mixed =
                mixed.isEmpty
                ? parts : zip(mixed, parts).map { one, other in one.map { $0 + (other ?? 0) } }
        }
        return mixed
    }
}
