internal import RosterModel
internal import WorkTime

/// A knowledge log as JSON, for scripts.
public enum KnowledgeDocument {
    /// The document; keys are sorted, categories are in order of the hours of their repeats.
    public static func json(_ report: KnowledgeReport) -> String {
        func days(_ days: DateRange?) -> JSONValue {
            days.map {
                .object(["from": .text("\($0.start)"), "to": .text("\($0.end - 1)")])
            } ?? .null
        }
        func figures(_ figures: KnowledgeFigures) -> JSONValue {
            let share = report.total.hours > 0 ? figures.hours / report.total.hours : 0
            return .object([
                "tickets": .integer(figures.tickets), "repeats": .integer(figures.repeats),
                "repeatShare": figures.repeatShare.map { .decimal($0, digits: 4) } ?? .null,
                "hours": .decimal(figures.hours), "repeatHours": .decimal(figures.repeatHours),
                "hourShare": .decimal(share, digits: 4),
                "meanHandleMinutes": figures.meanMinutes.map { .decimal($0, digits: 2) } ?? .null,
                "repeatsBefore": figures.repeatsBefore.map { .integer($0) } ?? .null,
                "change": figures.change.map { .decimal($0, digits: 4) } ?? .null,
            ])
        }
        return JSONValue.object([
            "scenario": .text(report.scenario.name), "site": .site(report.scenario.site),
            "inputs": .inputs(report.scenario.inputs), "days": days(report.days),
            "daysBefore": days(report.daysBefore), "total": figures(report.total),
            "categories": .array(
                report.lines.map { line in
                    figures(line.figures).with("category", .text(line.category.rawValue))
                        .with("language", .optional(line.language?.rawValue))
                }),
        ]).document
    }
}
