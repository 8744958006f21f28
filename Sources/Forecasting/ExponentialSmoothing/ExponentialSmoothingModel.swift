/// Exponential smoothing with the form that describes the series best.
///
/// Every form is fitted by maximum likelihood; the choice is the least corrected Akaike criterion,
/// after R. J. Hyndman, A. B. Koehler, R. D. Snyder, S. Grose, "A state space framework for
/// automatic forecasting using exponential smoothing methods", doi:10.1016/S0169-2070(01)00110-8.
/// Missing days are passed over and closed weekdays leave the season.
public struct ExponentialSmoothingModel: DailySeriesModel {
    /// The forms to choose from; nil for all that suit the series.
    public let forms: [ExponentialSmoothingForm]?
    /// The least number of days with a count.
    public static let neededDays = 8

    /// The model that chooses among `forms`, or among all.
    public init(forms: [ExponentialSmoothingForm]? = nil) {
        self.forms = forms
    }

    /// The counts expected after the series; see `DailySeriesModel`.
    public func forecast(
        _ series: DailySeries, dayCount: Int
    ) throws(DailySeriesRefusal) -> DailyForecast {
        try fit(series).forecast(dayCount: dayCount)
    }

    /// The form that describes the series best.
    ///
    /// - Throws: Why no form does.
    /// - Complexity: O(forms × days) for each of some hundred evaluations of the likelihood.
    public func fit(
        _ series: DailySeries
    ) throws(DailySeriesRefusal) -> ExponentialSmoothingFit {
        let cycle = OpenDayCycle(series)
        guard cycle.observedDays >= ExponentialSmoothingModel.neededDays else {
            throw .tooFewDays(
                found: cycle.observedDays, needed: ExponentialSmoothingModel.neededDays)
        }
        let possible = ExponentialSmoothingForm.candidates(
            isSeasonal: cycle.showsSeason, isPositive: cycle.isPositive)
        let tried = forms.map { wanted in possible.filter { wanted.contains($0) } } ?? possible
        var searches = tried.map { SmoothingSearch(cycle: cycle, form: $0) }
        for index in searches.indices { searches[index].findParameters() }
        // The finer search is dear; only what comes close is worth it.
        let ranked = searches.indices.filter { searches[$0].criterion.isFinite }
            .sorted { (searches[$0].criterion, $0) < (searches[$1].criterion, $1) }
        for index in ranked.prefix(ExponentialSmoothingModel.finalists) {
            searches[index].findStates()
        }
        let order = ranked.sorted {
            (searches[$0].criterion, $0) < (searches[$1].criterion, $1)
        }
        // A second search from the best point gets out of a simplex that has collapsed.
        if let first = order.first { searches[first].findStates() }
        guard let fit = order.lazy.compactMap({ searches[$0].fit }).first else {
            throw .noFormFits
        }
        return fit
    }

    private static let finalists = 4
}

extension OpenDayCycle {
    /// Whether two whole cycles were seen, with every weekday in them.
    var showsSeason: Bool {
        guard period > 1, observedDays >= 2 * period else { return false }
        var seen = [Int](repeating: 0, count: period)
        for day in values.indices where !values[day].isNaN { seen[place(day)] += 1 }
        return seen.allSatisfy { $0 >= 2 }
    }

    /// Whether every count seen is above zero.
    var isPositive: Bool { values.allSatisfy { $0.isNaN || $0 > 1e-6 } }
}
