internal import RandomStreams

/// The kinds of contract in a made-up instance, with how common each is.
struct SyntheticContracts {
    /// What a full-time person works in a week at most: 4½ usual shifts.
    private static let weeklyMinutes = 2160

    /// A kind of contract and the usual part of all people who have it.
    struct Kind {
        let share: Double
        let contract: BenchmarkContract
    }

    let kinds: [Kind]

    init(dayCount: Int, stream: inout RandomStream) {
        let slack = stream.element(of: [480, 480, 960, 960, 1080, 1200])
        let profiles = Self.profiles(isLong: dayCount >= 84)
        var kinds: [Kind] = []
        for (place, profile) in profiles.enumerated()
        where place == 0 || stream.happens(withProbability: profile.frequency) {
            kinds.append(
                Kind(share: profile.share, contract: profile.contract(dayCount, slack: slack)))
        }
        self.kinds = kinds
    }

    /// How many people of `count` have each kind; the first takes what the others leave.
    func headcounts(_ count: Int, _ stream: inout RandomStream) -> [Int] {
        let others = kinds.dropFirst().map { kind in
            Int(Double(count) * kind.share * (0.5 + stream.uniform()))
        }
        return [count - others.reduce(0, +)] + others
    }

    private struct Profile {
        /// How likely an instance is to have the kind.
        var frequency = 1.0
        /// The usual part of all people; any part from half to half as much again is drawn.
        var share = 1.0
        /// The part of the full-time minutes.
        var minutes = 1.0
        /// Most and fewest shifts in a row, fewest days off in a row.
        let runs: (most: Int, fewest: Int, off: Int)
        /// The part of all weekends.
        var weekends = 0.5

        func contract(_ dayCount: Int, slack: Int) -> BenchmarkContract {
            let full = SyntheticContracts.weeklyMinutes * dayCount / 7
            let most = Int(Double(full) * minutes) / 60 * 60
            // The band holds as many whole numbers of shifts as the shortest run has, so that a
            // plan with more can be cut down to it.
            let usual = SyntheticShifts.usualMinutes
            let least = min(most - slack, (most / usual - runs.fewest + 1) * usual)
            let saturdays = dayCount / 7
            return BenchmarkContract(
                totalMinutes: max(0, least)...most, maximumConsecutiveShifts: runs.most,
                minimumConsecutiveShifts: runs.fewest, minimumConsecutiveDaysOff: runs.off,
                maximumWeekends: max(1, Int((Double(saturdays) * weekends).rounded(.up))))
        }
    }

    private static func profiles(isLong: Bool) -> [Profile] {
        let usual = Profile(runs: (5, 2, 2))
        guard isLong else {
            return [
                usual,
                Profile(frequency: 0.8, share: 0.3, runs: (6, 2, 3), weekends: 0.5),
                Profile(frequency: 0.7, share: 0.2, minutes: 0.5, runs: (5, 1, 2), weekends: 0.5),
                Profile(frequency: 0.2, share: 0.1, minutes: 0.4, runs: (5, 1, 1), weekends: 0.75),
            ]
        }
        return [
            usual,
            Profile(frequency: 0.5, share: 0.3, runs: (6, 2, 2)),
            Profile(frequency: 0.5, share: 0.15, minutes: 0.937, runs: (5, 3, 2)),
            Profile(frequency: 0.3, share: 0.15, minutes: 0.937, runs: (4, 2, 2)),
            Profile(frequency: 0.6, share: 0.1, minutes: 0.55, runs: (5, 2, 2)),
            Profile(frequency: 0.4, share: 0.1, minutes: 0.5, runs: (3, 1, 2), weekends: 0.35),
        ]
    }
}
