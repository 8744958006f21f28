internal import RosterModel
internal import WorkTime

/// A simulation as JSON, for scripts.
public enum SimulationDocument {
    /// The document; keys are sorted, counts are tickets a run, waits are minutes.
    public static func json(_ report: SimulationReport) -> String {
        let scenario = report.scenario
        let origin = report.origin
        return JSONValue.object([
            "scenario": .text(scenario.name), "site": .site(scenario.site),
            "horizon": .horizon(scenario.horizon),
            "inputs": .inputs(scenario.inputs + [report.roster]),
            "version": .text(report.version), "seed": .integer(origin.seed),
            "replications": .integer(origin.runs), "replicationsAsked": .integer(origin.runsAsked),
            "replayed": origin.replayed.map {
                .object(["from": .text("\($0.start)"), "to": .text("\($0.end - 1)")])
            } ?? .null,
            "confidence": .decimal(0.95, digits: 2),
            "total": .object(JSONValue.members(of: report.total)),
            "days": .array(report.days.map { .simulated($0) }),
            "classes": .array(report.classes.map { .simulated($0) }),
            "hours": .array(
                report.hours.map { hour in
                    .object([
                        "start": .instant(hour.range.start, in: scenario.site.zone),
                        "present": .decimal(hour.present),
                        "occupancy": .decimal(hour.occupancy, digits: 4),
                    ])
                }),
            "specialists": .array(
                report.people.map { person in
                    .object([
                        "specialist": .text(person.specialist.rawValue),
                        "presentHours": .decimal(person.presentHours),
                        "occupancy": .decimal(person.occupancy, digits: 4),
                    ])
                }),
            "handedOver": .estimate(report.handedOver),
            "overtimeHours": .estimate(report.overtimeHours),
        ]).document
    }
}

extension JSONValue {
    /// A mean and half the width of its interval; null where there is none.
    fileprivate static func estimate(_ estimate: Estimate?) -> JSONValue {
        estimate.map {
            object([
                "mean": decimal($0.mean, digits: 4), "halfWidth": decimal($0.halfWidth, digits: 4),
            ])
        } ?? .null
    }

    fileprivate static func members(of line: SimulationLine) -> [String: JSONValue] {
        [
            "arrived": estimate(line.arrived), "inTimeShare": estimate(line.inTime),
            "late": estimate(line.late), "unanswered": decimal(line.unanswered),
            "resolvedLate": estimate(line.resolvedLate),
            "meanLatenessMinutes": line.meanLateness.map { decimal($0, digits: 2) } ?? .null,
            "meanWaitMinutes": estimate(line.meanWait),
            "p90WaitMinutes": line.longWait.map { decimal($0, digits: 2) } ?? .null,
        ]
    }

    fileprivate static func simulated(_ day: SimulationDay) -> JSONValue {
        object(members(of: day.line)).with("date", text("\(day.date)"))
    }

    fileprivate static func simulated(_ line: SimulatedClass) -> JSONValue {
        object(
            members(of: line.ticketClass).merging(members(of: line.total)) { $1 }.merging([
                "promisedShare": decimal(line.serviceLevel.share),
                "promisedWithinMinutes": integer(line.serviceLevel.within.count),
                "promise": .optional(line.promise?.rawValue),
                "days": array(line.days.map { simulated($0) }),
                "waitingByAge": array(line.backlog.map { decimals($0) }),
            ]) { $1 })
    }
}
