internal import LaborLaw
internal import RosterModel
internal import WorkTime

/// An answer to why a roster is as it is as JSON, for scripts.
public enum WhyDocument {
    /// The document; keys are sorted.
    public static func json(_ report: WhyReport) -> String {
        let answer: JSONValue =
            switch report.answer {
            case .alternative(let line): alternative(line, in: report.scenario)
            case .hires(let lines):
                .object([
                    "hires": .array(
                        lines.map { line in
                            .object([
                                "like": .text(line.like.rawValue),
                                "languages": .array(line.languages.map { .text($0.rawValue) }),
                                "grade": .text(line.grade.rawValue),
                                "estimatePerWeek": .decimal(line.estimate),
                                "pointsPerWeek": .decimal(line.points),
                            ])
                        })
                ])
            case .rules(let lines):
                .object([
                    "rules": .array(
                        lines.map { line in
                            .object([
                                "rule": .text(line.rule.id), "title": .phrase(line.rule.title),
                                "points": .decimal(line.points),
                            ])
                        })
                ])
            }
        return answer.with("scenario", .text(report.scenario.name))
            .with("version", .text(report.version)).document
    }

    private static func alternative(_ line: AlternativeLine, in scenario: Scenario) -> JSONValue {
        .object([
            "specialist": .text(line.specialist.rawValue), "date": .text("\(line.date)"),
            "shift": .text(line.shift.rawValue), "given": .boolean(line.isGiven),
            "objective": .decimal(line.objective), "rules": .rules(line.rules),
            "best": line.best.map { best in
                .object([
                    "objective": .decimal(best.objective),
                    "lowerBound": .decimal(best.lowerBound),
                    "changes": .array(
                        best.changes.map { day in
                            .object([
                                "specialist": .text(day.specialist.rawValue),
                                "date": .text("\(day.date)"),
                                "before": .duty(day.before, in: scenario),
                                "after": .duty(day.after, in: scenario),
                            ])
                        }),
                ])
            } ?? .null,
            "noLegalPlan": line.impasse.map { ImpasseDocument.people($0) } ?? .null,
        ])
    }
}
