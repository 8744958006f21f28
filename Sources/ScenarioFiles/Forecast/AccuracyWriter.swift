public import Forecasting
public import RosterModel

/// Writes how forecasts did on the past as tidy CSV: one row a class and stretch of days ahead.
public enum AccuracyWriter {
    /// The columns `language,category,severity,first_day,last_day` and six measures of the model
    /// and of the baseline; the parts of a class are empty for all classes together.
    ///
    /// Numbers have up to four decimals; one that makes no sense, such as an error per ticket where
    /// none came, is empty. Lines end in LF.
    ///
    /// - Precondition: the backtest is one of these classes, in order.
    public static func tidyCSV(_ backtest: Backtest, classes: [TicketClass]) -> String {
        let measures = ["wape", "mase", "rmsse", "bias", "wql", "coverage80"]
        let header =
            ["language", "category", "severity", "first_day", "last_day"] + measures
            + measures.map { "baseline_" + $0 }
        let rows = backtest.series.map { line in
            let parts = line.classIndex.map { index in
                let ticketClass = classes[index]
                return [
                    ticketClass.language.rawValue, ticketClass.category.rawValue,
                    ticketClass.severity.rawValue,
                ]
            }
            return (parts ?? ["", "", ""]).map(\.csvText)
                + ["\(line.daysAhead.lowerBound)", "\(line.daysAhead.upperBound)"]
                + figures(line.model) + figures(line.baseline)
        }
        return ([header] + rows).map { $0.joined(separator: ",") + "\n" }.joined()
    }

    private static func figures(_ accuracy: ForecastAccuracy) -> [String] {
        [
            accuracy.wape, accuracy.mase, accuracy.rmsse, accuracy.bias, accuracy.quantileLoss,
            accuracy.coverage,
        ].map { $0?.csvFigure ?? "" }
    }
}
