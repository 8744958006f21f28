/// The workhorse's levels with those of other models mixed in, series by series.
struct Combination {
    /// The mixed levels.
    let record: LevelRecord
    /// Why each series is mixed as it is, the total last.
    let choices: [ModelChoice]

    /// Mixes the levels that the workhorse learned.
    init(_ workhorse: LevelRecord, learning: MultiplicativeLearning) {
        let count = learning.daily.count
        // A single class is its own total.
        let distinct = count == 2 ? 0..<1 : 0..<count
        var series = distinct.map {
            CombinedSeries(workhorse, learning: learning, index: $0)
        }
        if count == 2 { series += series }
        var record = workhorse
        for (index, one) in zip(0..., series) {
            for origin in record.past.indices {
                record.past[origin].levels[index] = one.levels.past[origin]
            }
            record.latest.levels[index] = one.levels.latest
        }
        self.record = record
        choices = series.map(\.choice)
    }
}
