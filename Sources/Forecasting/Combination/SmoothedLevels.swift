internal import WorkTime

/// Levels of one series by a model of daily series, from every origin of a record.
///
/// The model is fitted at the earliest origin and again at the end of the history; the origins
/// between keep the parameters of the earliest and only follow the counts on, which costs little
/// and still looks at nothing that came later. Odd days are missing to it.
struct SmoothedLevels {
    /// The expected counts from each past origin as `[origin][day]`.
    let past: [[Double]]
    /// The expected counts on the days to forecast.
    let latest: [Double]

    /// Older days than these are smoothed away and only cost time.
    private static let memory = 364

    /// The levels of `member` for the series `index`, from the origins of `record`; nil where it is
    /// no model of daily series or refuses this one.
    init?(
        _ member: ForecastMember, learning: MultiplicativeLearning, record: LevelRecord,
        index: Int
    ) {
        func known(_ origin: OriginLevels) -> DailySeries {
            let whole = learning.ordinary(
                learning.daily[index], known: origin.knownFactors[index])
            let values = Array(whole.suffix(SmoothedLevels.memory))
            let odd = OddDays(values).isOdd
            return DailySeries(
                start: learning.firstDay + (whole.count - values.count),
                values: zip(values, odd).map { $1 ? nil : $0 })
        }
        guard let earliest = record.past.last, let first = member.fit(known(earliest)),
            let last = member.fit(known(record.latest))
        else { return nil }
        var past: [[Double]] = []
        for origin in record.past {
            guard let fit = first.continued(over: known(origin)) else { return nil }
            past.append(fit.means(dayCount: origin.horizon.count))
        }
        self.past = past
        // The days asked for need not be the next ones.
        let skipped = learning.skippedDays
        let days = skipped + record.latest.horizon.count
        latest = Array(last.means(dayCount: days).dropFirst(skipped))
    }
}

extension ForecastMember {
    /// The forms of exponential smoothing that take part: those without a trend, which two weeks
    /// ahead does more harm than good.
    private static let forms = [
        ExponentialSmoothingForm(.additive, .none, .none),
        ExponentialSmoothingForm(.additive, .none, .additive),
        ExponentialSmoothingForm(.multiplicative, .none, .multiplicative),
    ]

    fileprivate func fit(_ series: DailySeries) -> (any FittedDailySeries)? {
        switch self {
        case .multiplicative: nil
        case .exponentialSmoothing:
            try? ExponentialSmoothingModel(forms: ForecastMember.forms).fit(series)
        case .theta: try? ThetaModel().fit(series)
        }
    }
}
