/// One series, its models compared from past origins and mixed.
struct CombinedSeries {
    /// The mixed levels.
    let levels: MemberLevels
    /// Why they are mixed as they are.
    let choice: ModelChoice

    /// A series with fewer arrivals a day than this keeps the workhorse: its own day-to-day chance
    /// drowns what sets models apart.
    private static let leastVolume = 20.0
    /// The days over which that is measured.
    private static let recentDays = 56
    /// How far a smoothing model's sum over a horizon may depart from the workhorse's, in parts of
    /// the workhorse's usual error.
    ///
    /// A level that lies further off is likely to have followed a few odd days: without the bound
    /// the combination lost 6 % on one series from origins just after a holiday.
    private static let trust = 0.25

    /// Compares and mixes models of the series `index`.
    init(_ workhorse: LevelRecord, learning: MultiplicativeLearning, index: Int) {
        let own = MemberLevels(workhorse, series: index)
        let counts = workhorse.past.map { learning.dailyCounts(index, on: $0.horizon) }
        let arrivals = counts.joined().reduce(0) { $0 + ($1 ?? 0) }
        let refusal = CombinedSeries.refusal(learning, index: index)
        let bound =
            arrivals > 0 ? CombinedSeries.trust * own.absoluteError(counts) / arrivals : 0
        let members = ForecastMember.allCases.map { member -> MemberLevels? in
            if member == .multiplicative { return own }
            guard refusal == nil,
                let smoothed = SmoothedLevels(
                    member, learning: learning, record: workhorse, index: index)
            else { return nil }
            return MemberLevels(smoothed, workhorse: workhorse, series: index)
                .near(own, within: bound)
        }
        let errors = members.map { $0?.absoluteError(counts) }
        let mix =
            refusal.map { CombinationWeights(workhorseBecause: $0) }
            ?? CombinationWeights(errors: errors)
        levels = MemberLevels(mixing: members, weights: mix.weights)
        choice = ModelChoice(
            parts: ForecastMember.allCases.compactMap { member in
                errors[member.rawValue].map {
                    ModelChoice.Part(
                        member: member, weight: mix.weights[member.rawValue],
                        error: arrivals > 0 ? $0 / arrivals : nil)
                }
            },
            originCount: workhorse.past.count, reason: mix.reason)
    }

    /// Why a series is left to the workhorse before other models are tried; nil where it is not.
    private static func refusal(
        _ learning: MultiplicativeLearning, index: Int
    ) -> ModelChoice.Reason? {
        guard learning.origins.dayCounts.count >= CombinationWeights.fewestOrigins,
            learning.skippedDays >= 0
        else { return .fewOrigins }
        let known = learning.knownDays
        let recent = learning.dailyCounts(index, on: max(0, known - recentDays)..<known)
            .compactMap { $0 }
        let volume = recent.reduce(0, +) / Double(max(1, recent.count))
        return volume < leastVolume ? .smallVolume : nil
    }
}
