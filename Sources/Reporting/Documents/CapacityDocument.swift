internal import RosterModel
internal import WorkTime

/// Tickets and the hours for them as data: JSON with everything, CSV with the tickets.
public enum CapacityDocument {
    /// The document; keys are sorted and texts are in every language.
    public static func json(_ report: CapacityReport) -> String {
        let scenario = report.scenario
        let zone = scenario.horizon.zone
        let total = report.coverage.first { $0.kind == .staff }?.tally(in: scenario.horizon)
        return JSONValue.object([
            "scenario": .text(scenario.name), "site": .site(scenario.site),
            "horizon": .horizon(scenario.horizon), "inputs": .inputs(scenario.inputs),
            "version": .text(report.version),
            "requiredHours": .object([
                "net": .decimals(total?.days.map(\.netHours) ?? []),
                "gross": .decimals(total?.days.map(\.grossHours) ?? []),
                "scheduled": .decimals(total?.days.map(\.scheduledHours) ?? []),
            ]),
            "periods": .array(report.tickets.periods.map { .range($0, in: zone) }),
            "classes": .array(
                report.tickets.classes.map { line in
                    flow(line).with(
                        "promise",
                        scenario.tickets.serviceLevels[line.ticketClass.severity].map {
                            .promise($0)
                        })
                }),
            "services": .array(report.tickets.services.map { .service($0) }),
            "hours": .array(report.hours.map { hour($0, in: zone) }),
        ]).document
    }

    private static func flow(_ line: ClassFlowLine) -> JSONValue {
        func curve(_ value: (FlowPeriodLine) -> Double) -> JSONValue {
            .decimals(line.periods.map(value), digits: 3)
        }
        let whole = line.whole
        return .object([
            "language": .text(line.ticketClass.language.rawValue),
            "category": .text(line.ticketClass.category.rawValue),
            "severity": .text(line.ticketClass.severity.rawValue),
            "opening": .decimal(line.opening), "arrived": curve(\.arrived),
            "served": curve(\.served), "due": curve(\.due), "late": curve(\.late),
            "waiting": curve(\.open.total),
            "overdue": curve { $0.open.overdue + $0.open.overdueByDay },
            "overdueByDay": curve(\.open.overdueByDay),
            "serviceLevel": whole.due > 0.0005
                ? .decimal(1 - whole.late / whole.due, digits: 4) : .null,
        ])
    }

    private static func hour(_ line: HourLine, in zone: Zone) -> JSONValue {
        .object([
            "skill": .phrase(line.skill), "period": .range(line.range, in: zone),
            "price": .decimal(line.price), "points": .decimal(line.points),
            "lateTickets": .decimal(line.lateTickets),
        ])
    }

    /// The columns `language,category,severity,period_start,arrived,served,due,late,waiting,overdue,
    /// overdue_by_day`: a row for each class and period, in order of classes, then of time.
    ///
    /// Numbers are tickets with up to three decimals; `overdue_by_day` counts in `overdue` and that
    /// in `waiting`. Lines end in LF.
    public static func csv(_ report: CapacityReport) -> String {
        let zone = report.scenario.horizon.zone
        var text =
            "language,category,severity,period_start,arrived,served,due,late,waiting,overdue,"
            + "overdue_by_day\n"
        for line in report.tickets.classes {
            let name = [
                line.ticketClass.language.rawValue, line.ticketClass.category.rawValue,
                line.ticketClass.severity.rawValue,
            ].map(field)
            for (range, period) in zip(report.tickets.periods, line.periods) {
                let figures = [
                    period.arrived, period.served, period.due, period.late, period.open.total,
                    period.open.overdue + period.open.overdueByDay, period.open.overdueByDay,
                ].map { Figure.plain($0, digits: 3) ?? "" }
                text +=
                    (name + [JSONValue.stamp(range.start, in: zone)] + figures)
                    .joined(separator: ",") + "\n"
            }
        }
        return text
    }

    /// The text as RFC 4180 asks for.
    private static func field(_ text: String) -> String {
        text.contains { ",\"\n\r\r\n".contains($0) }
            ? "\"\(text.replacing("\"", with: "\"\""))\"" : text
    }
}

extension JSONValue {
    /// What a severity is served like.
    static func service(_ line: ServiceLine) -> JSONValue {
        object([
            "severity": text(line.severity.rawValue), "due": decimal(line.due),
            "late": decimal(line.late), "level": line.level.map { decimal($0, digits: 4) } ?? null,
        ]).with("promise", line.promise.map { promise($0) })
    }

    /// A share promised within a time.
    static func promise(_ level: ServiceLevel) -> JSONValue {
        object([
            "share": decimal(level.share, digits: 4), "withinMinutes": integer(level.within.count),
            "clock": text(level.clock.rawValue),
        ])
    }

    /// Planning together beside planning in two steps.
    static func tickets(_ outcome: TicketOutcome) -> JSONValue {
        func figures(_ figures: PlanningFigures) -> JSONValue {
            object([
                "points": decimal(figures.points), "lateTickets": decimal(figures.lateTickets),
                "openTickets": decimal(figures.openTickets),
                "staffHours": decimal(figures.staffHours),
            ])
        }
        return object([
            "together": figures(outcome.together), "twoSteps": figures(outcome.twoSteps),
            "improvement": decimal(outcome.improvement, digits: 6),
            "services": array(outcome.services.map { service($0) }),
            "simulation": outcome.promises.map { promises($0) } ?? .null,
        ])
    }

    /// What simulation says of promises.
    private static func promises(_ promises: PromiseSummary) -> JSONValue {
        func estimate(_ estimate: PromiseSummary.Estimate) -> JSONValue {
            object(["mean": decimal(estimate.mean), "halfWidth": decimal(estimate.halfWidth)])
        }
        return object([
            "runs": integer(promises.runs), "lateTickets": estimate(promises.late),
            "lateTicketsInTwoSteps": estimate(promises.lateInTwoSteps),
            "fewerLateTickets": estimate(promises.fewerLate),
            "cost": decimal(promises.cost),
            "broken": array(
                promises.broken.map { line in
                    object([
                        "class": text(line.ticketClass.description),
                        "promised": decimal(line.promised, digits: 4),
                        "planned": decimal(line.planned, digits: 4),
                        "simulated": decimal(line.simulated, digits: 4),
                        "after": line.after.map { decimal($0, digits: 4) } ?? .null,
                        "taken": .boolean(line.isTaken),
                    ])
                }),
        ])
    }
}
