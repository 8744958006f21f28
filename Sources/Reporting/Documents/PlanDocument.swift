internal import RosterModel
internal import WorkTime

/// `plan.json`: everything a plan is and was made from, for scripts.
public enum PlanDocument {
    /// The document; keys are sorted, times are local with their offset, texts are in every
    /// language, and the same report gives the same bytes.
    public static func json(_ report: PlanReport) -> String {
        let scenario = report.scenario
        let horizon = scenario.horizon
        return JSONValue.object([
            "scenario": .text(scenario.name), "site": .site(scenario.site),
            "horizon": .horizon(horizon), "inputs": .inputs(scenario.inputs),
            "seed": .integer(report.seed), "version": .text(report.version),
            "objective": .decimal(report.outcome.objective),
            "lowerBound": .decimal(report.outcome.lowerBound),
            "gap": .decimal(report.outcome.gap, digits: 6),
            "proven": .boolean(report.outcome.isProven),
            "endedBy": .text(report.outcome.endedBy.rawValue),
            "objectiveParts": .array(report.objective.map(part)),
            "audit": audit(report.audit),
            "coverage": .array(report.coverage.map { coverage($0, in: horizon) }),
            "history": .array(report.history.map { .history($0, in: scenario.site.zone) }),
            "changes": .array(scenario.changes.map { .change($0) }),
            "fairness": .array(report.fairness.map { .fairness($0) }),
            "overrides": .array(report.overrides.map { .override($0) }),
            "volumeLevels": .array(
                report.levels.map { .level($0, chosen: scenario.tickets.volumeLevel) }),
            "forecast": .array(report.forecast.map { .forecast($0) }),
            "forecastAccuracy": .array(report.accuracy.map { .accuracy($0) }),
            "shadowPrices": .array(report.shadowPrices.map(price)),
            "specialists": .array(Board(report).rows.map(specialist)),
            "roster": .array(
                report.roster.assignments.map { assignment($0, in: horizon.zone) }),
        ])
        .with("pay", .pay(report.pay)).with("tickets", report.tickets.map { .tickets($0) }).document
    }

    private static func part(_ part: ObjectivePart) -> JSONValue {
        .object(["name": .phrase(part.name), "points": .decimal(part.points)])
    }

    private static func audit(_ audit: AuditSummary) -> JSONValue {
        .object([
            "legal": .boolean(audit.isLegal), "checks": .integer(audit.checks),
            "findings": .integer(audit.findings.count),
            "nearMisses": .integer(audit.nearMisses.count),
        ])
    }

    private static func coverage(
        _ line: CoverageLine, in horizon: PlanningHorizon
    ) -> JSONValue {
        let tally = line.tally(in: horizon)
        return .object([
            "name": .phrase(line.name), "kind": .text(line.kind.rawValue),
            "slotsPerValue": .integer(line.slotsPerValue),
            "netRequired": .decimals(line.netRequired),
            "grossRequired": .decimals(line.grossRequired),
            "scheduled": .decimals(line.scheduled),
            "missingHours": .decimal(tally.total.missingHours, digits: 2),
            "excessHours": .decimal(tally.total.excessHours, digits: 2),
            "missingHoursPerDay": .decimals(tally.days.map(\.missingHours)),
        ])
    }

    private static func price(_ price: ShadowPrice) -> JSONValue {
        .object([
            "requirement": .phrase(price.requirement), "date": .text("\(price.date)"),
            "from": .text("\(price.from)"), "until": .text("\(price.until)"),
            "pointsPerHour": .decimal(price.pointsPerHour),
        ])
    }

    private static func specialist(_ row: BoardRow) -> JSONValue {
        .object([
            "id": .text(row.id.rawValue), "name": .text(row.name),
            "grade": .optional(row.specialist?.grade.rawValue),
            "hours": .decimal(row.workedTime.inHours, digits: 2),
            "contractHours": row.contractedTime.map { .decimal($0.inHours, digits: 2) } ?? .null,
            "nights": .integer(row.nights), "wishes": .integer(row.wishes.made),
            "wishesGranted": .integer(row.wishes.granted),
        ])
    }

    private static func assignment(_ assignment: Assignment, in zone: Zone) -> JSONValue {
        let duty = assignment.duty
        return .object([
            "specialist": .text(assignment.specialist.rawValue), "date": .text("\(duty.date)"),
            "shift": .text(duty.shift.rawValue), "start": .instant(duty.range.start, in: zone),
            "end": .instant(duty.range.end, in: zone),
            "breaks": .array(duty.breaks.map { .range($0, in: zone) }),
            "development": .array(
                assignment.development.map { block in
                    .object([
                        "activity": .text(block.activity),
                        "start": .instant(block.range.start, in: zone),
                        "end": .instant(block.range.end, in: zone),
                    ])
                }),
            "locked": .boolean(assignment.isLocked), "night": .boolean(duty.isNight),
        ])
    }
}
