internal import LaborLaw
internal import Wording
internal import WorkTime

extension LawPackSection {
    /// The keys of the mapping of one rule: those of every rule, and those of its kind.
    ///
    /// Where the kind is not known all keys are let pass: the kind is what is wrong.
    func lawRuleKeys(_ value: YAMLValue) -> SectionKeys {
        let kind = value.entry("kind")?.value.text.flatMap { LawRuleForm(rawValue: $0) }
        if let kind { return .lawRule + kind.keys }
        let others = LawRuleForm.allCases.flatMap(\.keys.all)
        return .lawRule + SectionKeys(required: [], optional: Set(others).sorted())
    }

    /// One rule; nil where it is faulty.
    func rule(_ section: Section, taken: inout Set<String>) -> Rule? {
        let id = identifier(of: section, taken: &taken)
        let title = section.phrase("title")
        let form = section.read("kind", TextForm<LawRuleForm>.oneOfCases("a kind of rule"))
        let kind = form.flatMap { section.ruleKind($0) }
        let source = source(of: section)
        let confidence = section.read("confidence", .confidence)
        let severity =
            section["severity"] == nil ? .hardStop : section.read("severity", .findingSeverity)
        let scope = scope(of: section)
        let note = section.phrase("note")
        guard let id, let title, let kind, let source, let confidence, let severity else {
            return nil
        }
        return Rule(
            id: id, title: title, kind: kind, authority: .statute(source), severity: severity,
            confidence: confidence, appliesTo: scope, note: note)
    }

    /// Whom a rule binds, and when.
    func scope(of section: Section) -> RuleScope {
        let applies = section.section("appliesTo", .lawScope)
        let people = applies.map { $0.scope(nightWork: nightWork) } ?? .everybody
        return RuleScope(
            ages: people.ages, monthlyWage: people.monthlyWage, statuses: people.statuses,
            contract: people.contract, sex: people.sex, nightWorkers: people.nightWorkers,
            anyOf: people.anyOf, unless: section.list("unless", of: .fileWord) ?? [],
            when: section.list("when", of: .fileWord) ?? [], during: during(section))
    }

    /// The dates on which a rule holds: those of Ramadan are the only ones there are names for.
    private func during(_ section: Section) -> [DateRange] {
        guard section.read("during", .named([("ramadan", true)], "a season")) != nil else {
            return []
        }
        let ramadan = holidays?.ramadan.map(\.dates) ?? []
        if ramadan.isEmpty {
            section.complain(
                about: "during", expected: "the dates of Ramadan under holidays", found: "none")
        }
        return ramadan
    }
}

extension Section {
    /// Whom a rule binds.
    fileprivate func scope(nightWork: NightWorkDefinition?) -> RuleScope {
        let isForNightWorkers = read("nightWorkers", .yesOrNo) ?? false
        if isForNightWorkers, nightWork == nil {
            complain(
                about: "nightWorkers", expected: "a definition of nightWorker in the pack",
                found: "none")
        }
        return RuleScope(
            ages: section("ages", SectionKeys(required: [], optional: ["from", "below"]))
                .map {
                    AgeRange(
                        from: $0.read("from", .wholeNumber(0...120)),
                        below: $0.read("below", .wholeNumber(0...120)))
                },
            monthlyWage: section(
                "monthlyWage", SectionKeys(required: [], optional: ["atMost", "above"])
            ).flatMap { $0.wageLimit() },
            statuses: list("status", of: .fileWord) ?? [],
            contract: read("contract", .oneOfCases("a contract")),
            sex: read("sex", .oneOfCases("a sex")),
            nightWorkers: isForNightWorkers ? nightWork : nil,
            anyOf: sections("anyOf", .lawScope).map { part in
                if part["nightWorkers"] != nil {
                    part.complain(
                        about: "nightWorkers", expected: "it outside anyOf", found: "it within")
                }
                return part.scope(nightWork: nightWork)
            })
    }

    private func wageLimit() -> WageLimit? {
        let wage: TextForm<Int> = .wholeNumber(
            0...1_000_000_000, "a monthly wage in whole units of currency")
        let atMost = read("atMost", wage)
        let above = read("above", wage)
        switch (self["atMost"] == nil, self["above"] == nil) {
        case (false, true): return atMost.map { .atMost($0) }
        case (true, false): return above.map { .above($0) }
        default:
            log.error(
                at: value.location, expected: "either atMost or above",
                found: self["atMost"] == nil ? "neither" : "both")
            return nil
        }
    }
}
