internal import RosterModel

/// A forecast as JSON, for scripts; what `plan.json` tells as well has the same names there.
public enum ForecastDocument {
    /// The document; keys are sorted and texts are in every language.
    public static func json(_ report: ForecastReport) -> String {
        let scenario = report.scenario
        let chosen = scenario.tickets.volumeLevel
        return JSONValue.object([
            "scenario": .text(scenario.name), "site": .site(scenario.site),
            "horizon": .horizon(scenario.horizon), "inputs": .inputs(scenario.inputs),
            "version": .text(report.version),
            "history": .array(report.history.map { .history($0, in: scenario.site.zone) }),
            "overrides": .array(report.volumes.overrides.map { .override($0) }),
            "volumeLevels": .array(report.volumes.levels.map { .level($0, chosen: chosen) }),
            "forecast": .array(report.volumes.lines.map { .forecast($0) }),
            "forecastTotal": .object(JSONValue.members(of: report.volumes.total)),
            "models": .array(report.models.map { .model($0) }),
            "forecastAccuracy": .array(report.record.grains.map { .accuracy($0) }),
            "forecastAccuracyByClass": .array(report.record.series.map { .accuracy($0) }),
            "handleTimes": .array(report.handleTimes.lines.map { .handleTime($0) }),
            "handleTimeFindings": .array(report.handleTimes.sentences.map { .phrase($0) }),
            "escalations": .array(report.escalations.map { .escalations($0) }),
        ]).document
    }
}
