internal import ArgumentParser
internal import Forecasting

/// The forecasting models that can be measured, the best first.
enum ForecastMethod: String, ExpressibleByArgument, CaseIterable {
    case combined
    case multiplicative
    case weekdayMean8 = "weekday-mean-8"
    case weekdayMean4 = "weekday-mean-4"
    case seasonalNaive = "seasonal-naive"

    var model: any ForecastModel {
        switch self {
        case .combined: CombinedModel()
        case .multiplicative: MultiplicativeModel()
        case .weekdayMean8: WeekdayMeanModel(weeks: 8)
        case .weekdayMean4: WeekdayMeanModel(weeks: 4)
        case .seasonalNaive: WeekdayMeanModel.seasonalNaive
        }
    }
}
