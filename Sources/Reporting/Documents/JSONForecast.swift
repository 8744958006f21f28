internal import RosterModel
internal import WorkTime

extension JSONValue {
    /// A class of tickets by its parts.
    static func members(of ticketClass: TicketClass) -> [String: JSONValue] {
        [
            "language": text(ticketClass.language.rawValue),
            "category": text(ticketClass.category.rawValue),
            "severity": text(ticketClass.severity.rawValue),
        ]
    }

    /// The tickets expected day by day.
    static func members(of daily: DailyVolumes) -> [String: JSONValue] {
        [
            "dailyMeans": decimals(daily.means), "dailyLow80": decimals(daily.low),
            "dailyMedians": decimals(daily.medians), "dailyHigh80": decimals(daily.high),
            "dailyWhole": array(daily.whole.map { integer($0) }),
        ]
    }

    /// The forecast of a class.
    static func forecast(_ line: ForecastLine) -> JSONValue {
        object(members(of: line.ticketClass).merging(members(of: line.daily)) { $1 })
    }

    /// The accuracy of a forecast and, under names of their own, the baseline's.
    static func accuracy(_ line: ForecastAccuracy) -> JSONValue {
        let baseline = scores(line.baseline).map { key, value in
            ("baseline" + key.prefix(1).uppercased() + key.dropFirst(), value)
        }
        return object(
            scores(line.model).merging(baseline) { $1 }.merging(["name": phrase(line.name)]) { $1 })
    }

    /// The accuracy of a class, or of all tickets where its parts are null, some days ahead.
    static func accuracy(_ line: SeriesAccuracy) -> JSONValue {
        object(
            parts(of: line.ticketClass).merging([
                "firstDayAhead": integer(line.daysAhead.lowerBound),
                "lastDayAhead": integer(line.daysAhead.upperBound),
                "model": object(scores(line.model)), "baseline": object(scores(line.baseline)),
            ]) { $1 })
    }

    /// The parts of a class, null for all tickets.
    static func parts(of ticketClass: TicketClass?) -> [String: JSONValue] {
        ticketClass.map { members(of: $0) }
            ?? ["language": null, "category": null, "severity": null]
    }

    private static func scores(_ scores: ForecastScores) -> [String: JSONValue] {
        [
            "wape": decimal(scores.wape, digits: 4), "mase": decimal(scores.mase, digits: 4),
            "rmsse": decimal(scores.rmsse, digits: 4), "bias": decimal(scores.bias, digits: 4),
            "quantileLoss": decimal(scores.quantileLoss, digits: 4),
            "coverage80": decimal(scores.coverage80, digits: 4),
        ]
    }

    /// A finding about the history.
    static func history(_ line: HistoryLine, in zone: Zone) -> JSONValue {
        object([
            "kind": text(line.kind), "range": range(line.range, in: zone),
            "class": line.ticketClass.map { object(members(of: $0)) } ?? null,
            "expected": line.expected.map { decimal($0, digits: 1) } ?? null,
            "actual": integer(line.actual),
            "daysLeftOut": line.daysLeftOut.map {
                array($0.dates.map { text("\($0)") })
            } ?? array([]),
            "sentence": phrase(line.sentence),
        ])
    }
}
