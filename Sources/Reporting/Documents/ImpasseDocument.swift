internal import RosterModel
internal import WorkTime

/// Why there is no roster, for scripts: who has no legal plan, what collides, what would help.
public enum ImpasseDocument {
    /// The document; keys are sorted and sentences are in every language.
    public static func json(_ report: ImpasseReport) -> String {
        let scenario = report.scenario
        return JSONValue.object([
            "scenario": .text(scenario.name), "site": .site(scenario.site),
            "horizon": .horizon(scenario.horizon), "inputs": .inputs(scenario.inputs),
            "outcome": .text("noLegalPlan"), "people": people(report),
        ]).document
    }

    /// The people, each with conflicts and ways out.
    static func people(_ report: ImpasseReport) -> JSONValue { .array(report.people.map(person)) }

    private static func person(_ line: ImpasseLine) -> JSONValue {
        .object([
            "specialist": .text(line.specialist.rawValue), "name": .text(line.name),
            "conflicts": .array(
                line.conflicts.map { conflict in
                    .object([
                        "irreducible": .boolean(conflict.isIrreducible),
                        "reasons": .array(conflict.reasons.map(reason)),
                    ])
                }),
            "waysOut": .array(
                line.waysOut.map { way in
                    reason(way.change).with(
                        "objective", way.objective.map { .decimal($0) } ?? .null)
                }),
        ])
    }

    private static func reason(_ line: ReasonLine) -> JSONValue {
        .object([
            "kind": .text(line.kind.rawValue), "rule": .optional(line.ruleID),
            "from": .optional(line.dates.map { "\($0.start)" }),
            "to": .optional(line.dates.map { "\($0.end - 1)" }),
            "shift": .optional(line.shift?.rawValue), "sentence": .phrase(line.sentence),
        ])
    }
}
