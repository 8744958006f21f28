internal import RosterModel

/// A forecast as JSON, for scripts; what `plan.json` tells as well has the same names there.
public enum ForecastDocument {
    /// The document; keys are sorted and texts are in every language.
    public static func json(_ report: ForecastReport) -> String {
        let scenario = report.scenario
        return JSONValue.object([
            "scenario": .text(scenario.name), "site": .site(scenario.site),
            "horizon": .horizon(scenario.horizon), "inputs": .inputs(scenario.inputs),
            "version": .text(report.version),
            "history": .array(report.history.map { .history($0, in: scenario.site.zone) }),
            "overrides": .array(scenario.overrides.map { .override($0) }),
            "forecast": .array(report.lines.map { .forecast($0) }),
            "forecastTotal": .object(JSONValue.members(of: report.total)),
            "forecastAccuracy": .array(report.accuracy.map { .accuracy($0) }),
            "forecastAccuracyByClass": .array(report.series.map { .accuracy($0) }),
        ]).document
    }
}
