internal import WorkTime

/// One origin of a backtest: what was known and what came.
struct BacktestTrial {
    let known: VolumeHistory
    let horizon: DateRange
    private let actual: [[Double]]
    private let isJudged: [Bool]
    /// For each grain, each series' changes from the same slot a week before.
    private let changes: [[AccuracyTally.Errors]]

    init(history: VolumeHistory, horizon: DateRange) {
        let known = history.before(horizon.start)
        self.known = known
        self.horizon = horizon
        actual = history.counts(on: horizon)
        isJudged = horizon.dates.map { !history.excludedDays.contains($0) }
        changes = ForecastGrain.allCases.map { BacktestTrial.changes(in: known, by: $0) }
    }

    /// Gives each judged value of a grain, with its series and its position in `days`, to `body`.
    func forEachValue(
        by grain: ForecastGrain, _ body: (_ series: Int, _ day: Int, _ index: Int, Double) -> Void
    ) {
        let values = grain.series(actual, slotsPerDay: known.slotsPerDay)
        let perDay = (values.first?.count ?? 0) / max(1, horizon.count)
        for series in values.indices {
            for index in values[series].indices where isJudged[index / perDay] {
                body(series, index / perDay, index, values[series][index])
            }
        }
    }

    /// The changes of a series of the grain at this position from week to week.
    func changes(of series: Int, byGrain position: Int) -> AccuracyTally.Errors {
        changes[position][series]
    }

    /// The changes of all series of the grain at this position.
    func changes(byGrain position: Int) -> AccuracyTally.Errors {
        changes[position].reduce(into: AccuracyTally.Errors()) { $0.add($1) }
    }

    /// Days left out, such as outages, would make the changes large and every forecast look good.
    private static func changes(
        in known: VolumeHistory, by grain: ForecastGrain
    ) -> [AccuracyTally.Errors] {
        let isUsable = known.isUsable
        return grain.series(known.counts, slotsPerDay: known.slotsPerDay).map { values in
            let perDay = values.count / max(1, known.days.count)
            var changes = AccuracyTally.Errors()
            for index in values.indices.dropFirst(7 * perDay)
            where isUsable[index / perDay] && isUsable[index / perDay - 7] {
                changes.add(values[index] - values[index - 7 * perDay])
            }
            return changes
        }
    }
}

/// The tallies of one model over all origins of a backtest.
struct Scoreboard {
    /// The days ahead that are judged together: the whole horizon first.
    let spans: [ClosedRange<Int>]
    /// One tally a grain.
    private(set) var grains: [AccuracyTally]
    /// For all classes together, then each class, the tallies of its days by span.
    private(set) var series: [[AccuracyTally]]

    init(spans: [ClosedRange<Int>], classCount: Int) {
        self.spans = spans
        grains = ForecastGrain.allCases.map { _ in AccuracyTally() }
        let row = spans.map { _ in AccuracyTally() }
        series = Array(repeating: row, count: classCount + 1)
    }

    /// Takes down how well `forecast` met what came in `trial`.
    mutating func judge(_ forecast: VolumeForecast, on trial: BacktestTrial) {
        for (position, grain) in zip(0..., ForecastGrain.allCases) {
            let mean = forecast.mean(by: grain)
            let quantiles = forecast.quantiles(ForecastAccuracy.levels, by: grain)
            let first = grain.firstDailySeries
            trial.forEachValue(by: grain) { row, day, index, value in
                let score = Score(value, quantiles: quantiles, series: row, index: index)
                func add(to tally: inout AccuracyTally) {
                    tally.add(
                        value, mean: mean[row][index], loss: score.loss,
                        isCovered: score.isCovered)
                }
                add(to: &grains[position])
                guard let first else { return }
                for span in spans.indices where spans[span].contains(day + 1) {
                    add(to: &series[first + row][span])
                }
            }
            grains[position].endOrigin(changes: trial.changes(byGrain: position))
            guard let first else { continue }
            for row in mean.indices {
                let changes = trial.changes(of: row, byGrain: position)
                for span in spans.indices { series[first + row][span].endOrigin(changes: changes) }
            }
        }
    }

    /// The quantiles of a value, judged.
    private struct Score {
        let loss: Double
        let isCovered: Bool

        init(_ value: Double, quantiles: [[[Double]]], series: Int, index: Int) {
            let levels = ForecastAccuracy.levels
            var sum = 0.0
            for level in levels.indices {
                let error = value - quantiles[level][series][index]
                sum += 2 * max(levels[level] * error, (levels[level] - 1) * error)
            }
            loss = sum / Double(levels.count)
            let low = quantiles[1][series][index]
            isCovered = low <= value && value <= quantiles[levels.count - 2][series][index]
        }
    }
}

extension ForecastGrain {
    /// Where a scoreboard's series of days begin that are those of the grain; nil where its values
    /// are not days.
    fileprivate var firstDailySeries: Int? {
        switch self {
        case .totalByDay: 0
        case .classByDay: 1
        case .classBySlot, .totalBySlot: nil
        }
    }
}
