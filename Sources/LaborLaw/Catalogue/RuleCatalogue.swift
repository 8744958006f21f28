internal import RosterModel
internal import Wording
internal import WorkTime

/// The rules people can read up: every jurisdiction's clauses and what a team may add.
public enum RuleCatalogue {
    /// The first page: the places with their figures, and the rules of a team.
    public static func markdown(_ packs: [LawPack]) -> String {
        let rows = packs.map { pack in
            "| \(both(pack.name)) | `\(pack.id)` | \(pack.version.map { "\($0)" } ?? "–") | "
                + "\(pack.rules.count) | \(pack.pay?.rules.count ?? 0) | "
                + "\(pack.holidays?.days.count ?? 0) | \(pack.facts.count) |"
        }
        let policy = examplePolicy.ruleProvisions.map(entry).joined(separator: "\n")
        return """
            # ``LaborLaw/RuleCatalogue``

            ## Overview

            Everything Lunban knows of labor law, as the audit loads it: what is checked, what is
            paid, the holidays, and what is only told. Each place has a page of its own. These
            pages are written by `RuleCatalogue`; a test keeps them up to date.

            | place | pack | read on | rules | pay rules | holidays | facts |
            |---|---|---|---|---|---|---|
            \(rows.joined(separator: "\n"))

            ## Team policy · 团队规定

            Made from the team's own figures; those below are examples.

            \(policy)
            ## Topics

            ### Places

            \(packs.map { "- <doc:\($0.id)>" }.joined(separator: "\n"))

            """
    }

    /// The page of one place.
    public static func page(_ pack: LawPack) -> String {
        let sections: [(title: String, provisions: [LawProvision])] = [
            ("Rules · 规则", pack.ruleProvisions), ("Pay · 工资", pack.payProvisions),
            ("Facts · 其他规定", pack.factProvisions),
        ]
        let text = sections.filter { !$0.provisions.isEmpty }.map { section in
            "## \(section.title)\n\n" + section.provisions.map(entry).joined(separator: "\n")
        }
        let title = "# \(both(pack.name))\n\nThe law pack `\(pack.id)`.\n"
        let calendar: [String] = pack.holidays.map { [holidays($0)] } ?? []
        return ([title] + text + calendar).joined(separator: "\n")
    }

    /// A policy that uses every kind of team rule.
    private static let examplePolicy = LawPack.teamPolicy(
        minimumRest: .hours(11), maxConsecutiveDays: 6, nightWeeks: (limit: 1, weeks: 3),
        onDuty: [
            (name: "Chinese speakers", who: StaffFilter(language: Language("zh")), atLeast: 1)
        ],
        neverAlone: [.graduate])

    private static func entry(_ provision: LawProvision) -> String {
        let text = provision.note.map { provision.text.followed(by: $0) } ?? provision.text
        let scope = provision.scope.map { "Applies to · 适用范围: \(both($0)).\n\n" } ?? ""
        let severity = provision.severity.map { "Severity: \(both($0.name)). " } ?? ""
        let kind = provision.factKind.map { "Told, not checked: \($0). " } ?? ""
        let address = provision.source?.address.map { " [Source](\($0))." } ?? ""
        return """
            ### \(both(provision.title))

            `\(provision.id)` — \(both(provision.authority.phrase))

            \(text.english)

            \(text.chinese)

            \(scope)\(severity)\(kind)Confidence: \(provision.confidence.rawValue). \
            In force: \(validity(provision.source)).\(address)

            """
    }

    private static func holidays(_ law: HolidayLaw) -> String {
        let source = law.basis.source.map { "\n\(both($0.citation))\n" } ?? ""
        let rows = law.days.map { day in
            "| \(both(day.name)) | `\(day.id)` | "
                + (day.isChosenByDefault ? "elected by default" : day.kind.rawValue) + " |"
        }
        return """
            ## Holidays · 假日
            \(source)
            | holiday | identifier | class |
            |---|---|---|
            \(rows.joined(separator: "\n"))

            """
    }

    /// A short text in both languages, once when they agree.
    private static func both(_ phrase: Phrase) -> String {
        phrase.english == phrase.chinese
            ? phrase.english : "\(phrase.english) · \(phrase.chinese)"
    }

    private static func validity(_ source: LegalSource?) -> String {
        guard let source else { return "while the team keeps it" }
        let from = source.inForceFrom.map { "from \($0)" } ?? "before any roster made here"
        let until = source.inForceUntil.map { " until \($0)" } ?? ""
        return from + until
    }
}
