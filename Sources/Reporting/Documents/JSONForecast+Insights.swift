internal import RosterModel
internal import Wording

extension JSONValue {
    /// Which models forecast a class, or all tickets where its parts are null, and why.
    static func model(_ line: ModelLine) -> JSONValue {
        object(
            parts(of: line.ticketClass).merging([
                "weights": object(line.weights.mapValues { decimal($0) }),
                "sentence": phrase(line.sentence),
            ]) { $1 })
    }

    /// How long tickets of a class take, in minutes.
    static func handleTime(_ line: HandleTimeLine) -> JSONValue {
        object(
            members(of: line.ticketClass).merging([
                "tickets": decimal(line.tickets, digits: 0),
                "meanMinutes": decimal(line.mean, digits: 1),
                "medianMinutes": decimal(line.median, digits: 1),
                "p80Minutes": decimal(line.p80, digits: 1),
                "p95Minutes": decimal(line.p95, digits: 1),
            ]) { $1 })
    }

    /// What a category does to the volume.
    static func escalations(_ line: EscalationLine) -> JSONValue {
        object([
            "category": text(line.category.rawValue), "tickets": integer(line.tickets),
            "share": decimal(line.share, digits: 4), "retouches": integer(line.retouches),
            "handleHours": decimal(line.handleHours, digits: 1),
            "hoursSavedWeeklyByTenthFewer": decimal(line.savedHours, digits: 1),
            "sentences": array(line.sentences.map(phrase)),
        ])
    }
}
