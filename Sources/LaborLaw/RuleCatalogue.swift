internal import RosterModel
internal import Wording
internal import WorkTime

/// The rules people can read up: every jurisdiction's clauses and what a team may add.
public enum RuleCatalogue {
    /// The catalogue as a page of Markdown, made from the rules of `packs` themselves.
    public static func markdown(_ packs: [LawPack]) -> String {
        let introduction = """
            # ``LaborLaw/RuleCatalogue``

            ## Overview

            Every rule Lunban checks, as the audit loads it. This page is written by
            `RuleCatalogue.markdown(_:)`; a test keeps it up to date.

            """
        let sections = packs.map { pack in
            section(pack.name, "Jurisdiction `\(pack.id)`.", pack.rules)
        }
        let policy = section(
            Phrase(en: "Team policy", zh: "团队规定"),
            "Made from the team's own figures; those below are examples.", examplePolicy.rules)
        return ([introduction] + sections + [policy]).joined(separator: "\n")
    }

    /// A policy that uses every kind of team rule.
    private static let examplePolicy = LawPack.teamPolicy(
        minimumRest: .hours(11), maxConsecutiveDays: 6, nightWeeks: (limit: 1, weeks: 3),
        onDuty: [
            (name: "Chinese speakers", who: StaffFilter(language: Language("zh")), atLeast: 1)
        ],
        neverAlone: [.graduate])

    private static func section(_ name: Phrase, _ remark: String, _ rules: [Rule]) -> String {
        "## \(both(name))\n\n\(remark)\n\n"
            + rules.map(entry).joined(separator: "\n")
    }

    private static func entry(_ rule: Rule) -> String {
        let notes = rule.note.map { rule.requirement.followed(by: $0) } ?? rule.requirement
        return """
            ### \(both(rule.title))

            `\(rule.id)` — \(both(rule.authority.phrase))

            \(notes.english)

            \(notes.chinese)

            Severity: \(both(rule.severity.name)). \
            Confidence: \(rule.confidence.rawValue). In force: \(validity(rule.authority)).

            """
    }

    /// A short text in both languages, once when they agree.
    private static func both(_ phrase: Phrase) -> String {
        phrase.english == phrase.chinese
            ? phrase.english : "\(phrase.english) · \(phrase.chinese)"
    }

    private static func validity(_ authority: Authority) -> String {
        guard case .statute(let source) = authority else { return "while the team keeps it" }
        let from = source.inForceFrom.map { "from \($0)" } ?? "before any roster made here"
        let until = source.inForceUntil.map { " until \($0)" } ?? ""
        return from + until
    }
}
