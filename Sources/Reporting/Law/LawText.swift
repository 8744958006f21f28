public import LaborLaw
public import Wording
internal import WorkTime

/// The law as text for people at a terminal.
public struct LawText {
    private let language: ReaderLanguage
    /// The width to which sentences are broken.
    private let width = 100

    /// The law in a language.
    public init(language: ReaderLanguage) {
        self.language = language
    }

    /// The packs there are, with the numbers of what they hold.
    public func list(_ packs: [LawPack]) -> String {
        let head =
            ["", words(.place), words(.version)] + LawText.counted.map { words($0) }
            + ["\(words(.confidence)) (\(words(.countsOf)))"]
        let rows = packs.map { pack in
            [pack.id, pack.name.text(language), pack.version.map { "\($0)" } ?? ""]
                + pack.counts.map { "\($0)" }
                + [Confidence.allCases.map { "\(pack.count($0))" }.joined(separator: "/")]
        }
        return text(([head] + rows).map { row in row.map { [$0] } })
    }

    /// The limits of several places side by side, a place a column.
    public func matrix(_ matrix: LawMatrix) -> String {
        let head = [[""]] + matrix.packs.map { [$0.id] }
        let rows = LawTopic.allCases.map { topic in
            [[topic.name.text(language)]]
                + matrix.packs.map { pack in
                    let entries = matrix.entries(topic, of: pack)
                    return entries.isEmpty
                        ? ["–"] : entries.map { $0.isWarning ? "(\($0.limit))" : $0.limit }
                }
        }
        return text([head] + rows) + "\n"
            + lines(words(.matrixNotes), indent: 0).joined(separator: "\n") + "\n"
    }

    /// Everything a pack says, with the holidays of a year and of the next.
    public func show(_ pack: LawPack, year: Int) -> String {
        let version = pack.version.map { words(.readOn, ["date": "\($0)"]) }
        let head = ["\(pack.name.text(language)) · \(pack.id)", version].compactMap(\.self)
        let sections: [(LawPhrase, [LawProvision])] = [
            (.rules, pack.ruleProvisions), (.pay, pack.payProvisions),
            (.facts, pack.factProvisions),
        ]
        let provisions = sections.filter { !$0.1.isEmpty }.flatMap { phrase, provisions in
            ["", title(in: phrase)] + provisions.flatMap { [""] + lines($0) }
        }
        let holidays = pack.holidays.map { law in
            [year, year + 1].flatMap { lines(of: law, in: $0) }
        }
        return (head + provisions + (holidays ?? [])).joined(separator: "\n") + "\n"
    }

    private func title(in phrase: LawPhrase) -> String {
        let title = words(phrase)
        return title.prefix(1).uppercased() + title.dropFirst()
    }

    private func lines(_ provision: LawProvision) -> [String] {
        let source = provision.source
        let severity = [
            provision.severity?.name.text(language), provision.factKind,
            words(.checked, ["confidence": words(provision.confidence.name)]),
        ].compactMap(\.self).joined(separator: " · ")
        let details: [String?] = [
            provision.text.text(language),
            provision.scope.map { words(.appliesTo, ["scope": $0.text(language)]) },
            words(.source, ["citation": provision.authority.phrase.text(language)]),
            source?.validity.map { words(.inForce, ["dates": $0.text(language)]) },
            severity, provision.note.map { words(.note, ["note": $0.text(language)]) },
        ]
        return ["  \(provision.id) · \(provision.title.text(language))"]
            + details.compactMap(\.self).flatMap { lines($0, indent: 4) }
            + [source?.address].compactMap { $0.map { "    \(DisplayWidth.printable($0))" } }
    }

    private func lines(of law: HolidayLaw, in year: Int) -> [String] {
        let table = HolidayLine.lines(of: law, in: year).map { line in
            let remarks = [
                words(line.kind), line.holiday.isEstimated ? words(.estimated) : nil,
                line.movedTo.map { words(.movesTo, ["date": dated($0)]) },
            ].compactMap(\.self)
            return [
                ["  " + dated(line.holiday.date)], [line.holiday.rule.name.text(language)],
                [line.holiday.rule.id], [remarks.joined(separator: ", ")],
            ]
        }
        let unknown = law.unannounced(in: year).map { $0.name.text(language) }
        let worked = law.makeUpDays.map(\.worked).filter { $0.parts.year == year }
        let remarks: [String?] = [
            unknown.isEmpty
                ? nil : words(.unannounced, ["names": unknown.joined(separator: ", ")]),
            worked.isEmpty
                ? nil
                : words(.weekendsWorked, ["dates": worked.map(dated).joined(separator: ", ")]),
        ]
        return ["", words(.holidaysOf, ["year": "\(year)"]), ""] + TextTable(rows: table).lines
            + remarks.compactMap(\.self).flatMap { lines($0, indent: 2) }
    }

    private func dated(_ date: LocalDate) -> String {
        "\(date) \(Words(language: language)(date.weekday.phrase))"
    }

    /// A text in lines of the width, each behind `indent` spaces.
    private func lines(_ text: String, indent: Int) -> [String] {
        DisplayWidth.wrapped(DisplayWidth.printable(text), to: width - indent).map {
            String(repeating: " ", count: indent) + $0
        }
    }

    private func text(_ rows: [[[String]]]) -> String {
        TextTable(rows: rows).lines.joined(separator: "\n") + "\n"
    }

    private func words(
        _ entry: LawPhrase, _ values: KeyValuePairs<String, String> = [:]
    ) -> String {
        entry.phrase.filled(values).text(language)
    }

    private static let counted: [LawPhrase] = [.rules, .pay, .holidays, .facts]
}

extension LawPack {
    /// How many rules, pay rules, holidays and facts it has.
    fileprivate var counts: [Int] {
        [rules.count, pay?.rules.count ?? 0, holidays?.days.count ?? 0, facts.count]
    }
}
