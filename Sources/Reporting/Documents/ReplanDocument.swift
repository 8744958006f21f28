internal import LaborLaw
internal import RosterModel
internal import Wording
internal import WorkTime

/// A repaired roster's changes as JSON, for scripts.
public enum ReplanDocument {
    /// The document; keys are sorted, sentences in every language.
    public static func json(_ report: ReplanReport) -> String {
        let scenario = report.scenario
        let pay: JSONValue? = report.pay.map {
            .object(["before": .text("\($0.before)"), "after": .text("\($0.after)")])
        }
        return JSONValue.object([
            "outcome": .text("repaired"), "scenario": .text(scenario.name),
            "site": .site(scenario.site), "horizon": .horizon(scenario.horizon),
            "inputs": .inputs(scenario.inputs), "version": .text(report.version),
            "seed": .integer(report.seed),
            "legal": .boolean(report.compliance.isLegal),
            "objective": .object([
                "before": .decimal(report.objective.before),
                "after": .decimal(report.objective.after),
            ]),
            "changes": .array(report.changes.map { .change($0, in: scenario) }),
            "standIns": .array(report.standIns.map { .standIns($0) }),
        ]).with("pay", pay).document
    }
}

/// Who could take a duty as JSON, for scripts.
public enum StandInDocument {
    /// The document; keys are sorted, the people stand best first.
    public static func json(_ report: StandInReport) -> String {
        JSONValue.standIns(report).with("version", .text(report.version))
            .with("scenario", .text(report.scenario.name)).document
    }
}

extension JSONValue {
    fileprivate static func change(_ change: ChangeLine, in scenario: Scenario) -> JSONValue {
        object([
            "specialist": .text(change.specialist.rawValue),
            "name": .optional(name(of: change.specialist, in: scenario)),
            "date": .text("\(change.date)"), "before": .duty(change.before, in: scenario),
            "after": .duty(change.after, in: scenario), "absence": .boolean(change.isAbsence),
            "points": .decimal(change.points), "notice": .optional(change.notice?.id),
            "rules": .rules(change.rules),
        ])
    }

    fileprivate static func standIns(_ report: StandInReport) -> JSONValue {
        let scenario = report.scenario
        return object([
            "shift": .text(report.duty.shift.rawValue), "date": .text("\(report.duty.date)"),
            "holder": .optional(report.holder?.rawValue),
            "objectiveWithoutAnybody": .decimal(report.objective),
            "people": .array(
                report.people.map { person in
                    .object([
                        "specialist": .text(person.specialist.rawValue),
                        "name": .optional(name(of: person.specialist, in: scenario)),
                        "insteadOf": .duty(person.insteadOf, in: scenario),
                        "points": .decimal(person.points), "rules": .rules(person.rules),
                        "weekHours": .decimal(person.weekHours.inHours),
                        "contractHours": .decimal(person.contractHours.inHours),
                    ])
                }),
        ])
    }

    private static func name(of specialist: SpecialistID, in scenario: Scenario) -> String? {
        scenario.team.specialists.first { $0.id == specialist }?.name
    }

    /// A duty with its times; null for none.
    static func duty(_ assignment: Assignment?, in scenario: Scenario) -> JSONValue {
        guard let assignment else { return .null }
        let zone = scenario.site.zone
        return object([
            "shift": .text(assignment.duty.shift.rawValue),
            "start": .instant(assignment.duty.range.start, in: zone),
            "end": .instant(assignment.duty.range.end, in: zone),
            "breaks": .array(assignment.duty.breaks.map { .range($0, in: zone) }),
            "development": .array(
                assignment.development.map {
                    .range($0.range, in: zone).with("activity", .text($0.activity))
                }),
        ])
    }

    /// Rules touched, those broken first.
    static func rules(_ rules: RulesTouched) -> JSONValue {
        .array(
            rules.findings.map {
                object([
                    "rule": .text($0.ruleID), "severity": .text(AuditDocument.key($0.severity)),
                    "sentence": .phrase($0.sentence),
                ])
            }
                + rules.nearMisses.map {
                    object([
                        "rule": .text($0.ruleID), "severity": .text("nearMiss"),
                        "sentence": .phrase($0.sentence),
                    ])
                })
    }
}
