public import LaborLaw
internal import Wording
internal import WorkTime

/// The law as JSON for scripts: keys are sorted and texts are in every language.
public enum LawDocument {
    /// The packs there are, with the numbers of what they hold.
    public static func list(_ packs: [LawPack]) -> String {
        JSONValue.object(["packs": .array(packs.map { .object(head($0)) })]).document
    }

    /// Everything a pack says, with the holidays of a year and of the next.
    public static func show(_ pack: LawPack, year: Int) -> String {
        var members = head(pack)
        members["rules"] = .array(pack.ruleProvisions.map(provision))
        members["pay"] = .array(pack.payProvisions.map(provision))
        members["facts"] = .array(pack.factProvisions.map(provision))
        members["holidays"] = .array(
            pack.holidays.map { law in [year, year + 1].flatMap { holidays(law, in: $0) } } ?? [])
        return JSONValue.object(members).document
    }

    /// The limits of several places, topic by topic.
    public static func matrix(_ matrix: LawMatrix) -> String {
        let topics = LawTopic.allCases.map { topic in
            let cells = matrix.packs.map { pack in
                (pack.id, JSONValue.array(matrix.entries(topic, of: pack).map(entry)))
            }
            return JSONValue.object([
                "topic": .text(topic.rawValue), "name": .phrase(topic.name),
                "limits": .object(Dictionary(cells) { first, _ in first }),
            ])
        }
        return JSONValue.object(["topics": .array(topics)]).document
    }

    private static func entry(_ entry: LawMatrix.Entry) -> JSONValue {
        .object([
            "rule": .text(entry.rule), "limit": .text(entry.limit),
            "warning": .boolean(entry.isWarning),
        ])
    }

    private static func head(_ pack: LawPack) -> [String: JSONValue] {
        let confidence = Confidence.allCases.map {
            ($0.rawValue, JSONValue.integer(pack.count($0)))
        }
        return [
            "id": .text(pack.id), "name": .phrase(pack.name), "version": date(pack.version),
            "currency": .optional(pack.currency), "country": .optional(pack.country),
            "counts": .object([
                "rules": .integer(pack.rules.count),
                "pay": .integer(pack.pay?.rules.count ?? 0),
                "holidays": .integer(pack.holidays?.days.count ?? 0),
                "facts": .integer(pack.facts.count),
            ]),
            "confidence": .object(Dictionary(confidence) { first, _ in first }),
        ]
    }

    private static func provision(_ provision: LawProvision) -> JSONValue {
        .object([
            "id": .text(provision.id), "title": .phrase(provision.title),
            "text": .phrase(provision.text),
            "scope": provision.scope.map { .phrase($0) } ?? .null,
            "citation": .phrase(provision.authority.phrase),
            "from": date(provision.source?.inForceFrom),
            "until": date(provision.source?.inForceUntil),
            "confidence": .text(provision.confidence.rawValue),
            "severity": .optional(provision.severity?.rawValue),
            "kind": .optional(provision.factKind),
            "note": provision.note.map { .phrase($0) } ?? .null,
            "source": .optional(provision.source?.address),
        ])
    }

    private static func holidays(_ law: HolidayLaw, in year: Int) -> [JSONValue] {
        HolidayLine.lines(of: law, in: year).map { line in
            let rule = line.holiday.rule
            return .object([
                "date": date(line.holiday.date), "id": .text(rule.id), "name": .phrase(rule.name),
                "class": .text(rule.kind.rawValue), "byDefault": .boolean(rule.isChosenByDefault),
                "estimated": .boolean(line.holiday.isEstimated), "movedTo": date(line.movedTo),
            ])
        }
    }

    private static func date(_ date: LocalDate?) -> JSONValue {
        .optional(date.map { "\($0)" })
    }
}
