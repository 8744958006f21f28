internal import Reporting
internal import Wording

/// Why people have no legal plan, as text for people.
struct ImpasseText {
    let language: ReaderLanguage
    /// Ways out that are told.
    private static let waysShown = 3

    /// Each person with what collides and what would help.
    func lines(_ report: ImpasseReport) -> [String] {
        report.people.flatMap(lines)
    }

    private func lines(_ person: ImpasseLine) -> [String] {
        guard !person.conflicts.isEmpty else {
            return ["  \(person.name.printable): \(words(.notFound))"]
        }
        let conflicts = person.conflicts.enumerated().flatMap { index, conflict in
            [
                index == 0
                    ? "  \(person.name.printable): \(words(.cannotAllBeKept))"
                    : "    \(words(.norThese))"
            ] + conflict.reasons.map { "    - \(words($0))" }
                + (conflict.isIrreducible ? [] : ["    \(words(.maybeFewer))"])
        }
        return conflicts + waysOut(person)
    }

    private func waysOut(_ person: ImpasseLine) -> [String] {
        guard person.waysOut.isEmpty else {
            let more = person.waysOut.count - ImpasseText.waysShown
            let lines = person.waysOut.prefix(ImpasseText.waysShown).map { way in
                let points = way.objective.map {
                    ConflictPhrase.points.phrase.filled(["points": $0.figure(digits: 1)])
                        .text(language)
                }
                return "    + \(words(way.change))\(points ?? "")"
            }
            let rest = ConflictPhrase.furtherWays.phrase.filled(["count": "\(more)"])
            return ["    \(words(.waysOut))"] + lines
                + (more > 0 ? ["    \(rest.text(language))"] : [])
        }
        return ["    \(words(person.conflicts.count > 1 ? .severalConflicts : .noWayOut))"]
    }

    private func words(_ phrase: ConflictPhrase) -> String { phrase.phrase.text(language) }

    private func words(_ line: ReasonLine) -> String { line.sentence.text(language).printable }
}
