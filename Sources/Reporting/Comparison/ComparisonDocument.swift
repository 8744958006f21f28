internal import RosterModel
internal import WorkTime

/// `compare.json`: scenarios side by side, for scripts.
public enum ComparisonDocument {
    /// The document; keys are sorted, figures that are not known are null, and `beyondDoubt` says
    /// which differences from the base are more than chance and unfinished search.
    public static func json(_ report: ComparisonReport) -> String {
        JSONValue.object([
            "base": .text(report.base.name), "seed": .integer(report.seed),
            "version": .text(report.version), "replications": .integer(report.replications),
            "varied": .array(report.axes.map { .text($0.rawValue) }),
            "scenarios": .array(report.scenarios.map { scenario($0, in: report) }),
        ]).document
    }

    private static func scenario(
        _ scenario: ComparedScenario, in report: ComparisonReport
    ) -> JSONValue {
        let settings = scenario.variations.map {
            ($0.key.rawValue, JSONValue.decimal($0.share, digits: 6))
        }
        let known: [String: JSONValue] = [
            "name": .text(scenario.name),
            "settings": .object(Dictionary(settings, uniquingKeysWith: { $1 })),
            "sameWeights": .boolean(scenario.isWeighedAlike),
        ]
        let result: [String: JSONValue] =
            switch scenario.outcome {
            case .planned(let figures): members(figures, of: scenario, in: report)
            case .noLegalPlan(let people): obstacle("noLegalPlan", people)
            case .undecided(let people): obstacle("undecided", people)
            }
        return .object(known.merging(result) { $1 })
    }

    private static func obstacle(_ status: String, _ people: [String]) -> [String: JSONValue] {
        ["status": .text(status), "people": .array(people.map { .text($0) })]
    }

    private static func members(
        _ figures: PlanFigures, of scenario: ComparedScenario, in report: ComparisonReport
    ) -> [String: JSONValue] {
        let judge = report.judge(scenario)
        let measures = ComparisonMeasure.allCases.map { measure in
            let difference = judge.difference(measure)
            let value: JSONValue = .object([
                "value": optional(measure.value(of: figures)),
                "difference": optional(difference?.amount),
                "beyondDoubt": .boolean(difference?.isSure ?? false),
            ])
            let width = measure.halfWidth(of: figures)
            return (measure.rawValue, value.with("halfWidth", width.map { optional($0) }))
        }
        return [
            "status": .text("planned"), "title": .text(figures.title),
            "endedBy": .text(figures.search.endedBy.rawValue),
            "currency": .optional(figures.staff.cost?.currency),
            "measures": .object(Dictionary(measures, uniquingKeysWith: { $1 })),
            "lateDifference": scenario.lateDifference.map { estimate($0) } ?? .null,
            "classes": .array(figures.classes.map { service($0, judge) }),
            "lateByRun": .array((figures.simulation?.lateByRun ?? []).map { .integer($0) }),
            "intervalMinutes": .integer(figures.curve.intervalMinutes),
            "required": .decimals(figures.curve.required),
            "scheduled": .decimals(figures.curve.scheduled),
        ]
    }

    private static func service(_ line: ClassFigures, _ judge: DifferenceJudge) -> JSONValue {
        let ticketClass = line.ticketClass
        return .object([
            "language": .text(ticketClass.language.rawValue),
            "category": .text(ticketClass.category.rawValue),
            "severity": .text(ticketClass.severity.rawValue),
            "promisedShare": .decimal(line.promised), "plannedShare": optional(line.planned),
            "simulatedShare": line.simulated.map { estimate($0) } ?? .null,
            "plannedBeyondDoubt": .boolean(judge.plannedService(ticketClass)?.isSure ?? false),
            "simulatedBeyondDoubt": .boolean(
                judge.simulatedService(ticketClass)?.isSure ?? false),
        ])
    }

    private static func estimate(_ estimate: Estimate) -> JSONValue {
        .object(["mean": optional(estimate.mean), "halfWidth": optional(estimate.halfWidth)])
    }

    private static func optional(_ value: Double?) -> JSONValue {
        value.map { .decimal($0, digits: 6) } ?? .null
    }
}
