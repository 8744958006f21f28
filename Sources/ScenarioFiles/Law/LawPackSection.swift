internal import LaborLaw
internal import Wording
internal import WorkTime

/// The mapping at the root of a law pack.
struct LawPackSection {
    let section: Section
    /// The pack's identifier, with which those of its rules begin; empty where it is wrong.
    let id: String
    /// The acts by their short names.
    let instruments: [String: Phrase]
    /// When the law calls somebody a night worker.
    let nightWork: NightWorkDefinition?
    /// The public holidays; nil where the pack has none.
    private(set) var holidays: HolidayLaw?

    init(_ section: Section) {
        self.section = section
        id = section.read("id", .fileWord) ?? ""
        instruments = section.instruments()
        nightWork = section.section("nightWorker", .nightWorker)?.nightWork()
        holidays = section["holidays"].flatMap { HolidaySection($0, log: section.log) }
            .map { $0.law(source: source) }
    }

    /// The pack; nil where a required part is missing or faulty.
    func pack() -> LawPack? {
        let name = section.phrase("name")
        let version = section.read("version", .date)
        let currency = section.read("currency", .code("a currency such as MYR", letters: 3))
        let country = section.read("country", .code("a country such as MY", letters: 2))
        var taken: Set<String> = []
        let rules = section.sections("rules", keysOf: lawRuleKeys).compactMap {
            rule($0, taken: &taken)
        }
        let pay = self.pay(currency: currency, taken: &taken)
        let facts = section.sections("facts", .lawFact).compactMap { fact($0, taken: &taken) }
        guard let name, let version, !id.isEmpty else { return nil }
        return LawPack(
            id: id, name: name, version: version, currency: currency, country: country,
            nightWork: nightWork, rules: rules, pay: pay, holidays: holidays,
            facts: facts)
    }

    /// The full identifier of a rule or fact, which no other in the file has.
    func identifier(of section: Section, taken: inout Set<String>) -> String? {
        guard let local = section.read("id", .fileWord) else { return nil }
        if !taken.insert(local).inserted {
            section.complain(
                about: "id", expected: "every identifier once",
                found: "\(quoted(local)) a second time")
        }
        return "\(id).\(local)"
    }

    private func fact(_ section: Section, taken: inout Set<String>) -> LawFact? {
        let id = identifier(of: section, taken: &taken)
        let title = section.phrase("title")
        let kind = section.read("kind", .fileWord)
        let text = section.phrase("text")
        let source = source(of: section)
        let confidence = section.read("confidence", .confidence)
        guard let id, let title, let kind, let text, let source, let confidence else {
            return nil
        }
        return LawFact(
            id: id, title: title, kind: kind, text: text, source: source, confidence: confidence)
    }

    /// Where a rule or fact stands in the law.
    func source(of section: Section) -> LegalSource? {
        guard let source = section.section("source", .lawSource) else { return nil }
        let names = instruments.keys.sorted()
        let name = source.read(
            "instrument", .oneOf(names, "one of the instruments \(enumeration(names))"))
        let clause = source.read("section", .text("a section such as s.60A(1)(a)"))
        let from = source.read("from", .lawDate)
        let until = source.read("until", .lawDate)
        let address = source.read("url", .text("an address"))
        guard let instrument = name.flatMap({ instruments[$0] }), let clause else { return nil }
        return LegalSource(
            instrument: instrument, section: clause, inForceFrom: from, inForceUntil: until,
            address: address)
    }
}

extension Section {
    /// A text in both languages.
    func phrase(_ key: String) -> Phrase? {
        self[key].flatMap { phrase($0) }
    }

    private func phrase(_ value: YAMLValue) -> Phrase? {
        guard let both = Section(value, .phrase, log: log) else { return nil }
        let english = both.read("en", .text("a text in English"))
        let chinese = both.read("zh", .text("a text in Chinese"))
        guard let english, let chinese else { return nil }
        return Phrase(en: english, zh: chinese)
    }

    fileprivate func instruments() -> [String: Phrase] {
        guard let value = self["instruments"] else { return [:] }
        guard case .mapping(let entries) = value.content else {
            log.error(
                at: value.location, expected: "a mapping of names to acts", found: value.shown)
            return [:]
        }
        return entries.reduce(into: [:]) { instruments, entry in
            instruments[entry.key] = phrase(entry.value)
        }
    }

    fileprivate func nightWork() -> NightWorkDefinition? {
        let from = read("from", .time)
        let to = read("to", .time)
        let atLeast = read("atLeast", .length(.zero...Minutes.hours(24)))
        let nights = read("nights", .wholeNumber(1...366))
        let weeks = read("weeks", .wholeNumber(1...53))
        guard let from, let to, let atLeast, let nights, let weeks else { return nil }
        return NightWorkDefinition(
            from: from, to: to, atLeast: atLeast, nights: nights, weeks: weeks)
    }
}

extension TextForm where Value == String {
    /// A code of so many capital letters.
    static func code(_ noun: String, letters: Int) -> TextForm {
        TextForm(noun) { text in
            text.count == letters && text.allSatisfy { "A" <= $0 && $0 <= "Z" } ? text : nil
        }
    }
}

extension TextForm where Value == Confidence {
    /// How well a clause has been checked.
    static var confidence: TextForm { .oneOfCases("a confidence") }
}

extension TextForm where Value == LocalDate {
    /// The date of a law, which may be older than any roster.
    static var lawDate: TextForm {
        TextForm("a date such as 1955-06-01") { LocalDate($0) }
    }
}
