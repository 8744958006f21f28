internal import RosterModel
internal import WorkTime

extension ChangedGround {
    /// People who have no duty from a date on.
    func leave(_ section: Section) -> ScenarioChange.Effect? {
        let people = people(section)
        let from = section.date("from", before: horizon?.end)
        guard let people, let from else { return nil }
        return .leave(people, from: from)
    }

    /// Skills learned by the time the plan begins.
    func train(_ section: Section) -> ScenarioChange.Effect? {
        let people = people(section)
        let languages = section.list("languages", of: learnedLanguage)
        let categories = section.categories(tickets)
        guard let from = section.read("from", .date) else { return nil }
        if let horizon, from > horizon.start {
            section.complain(
                about: "from",
                expected: "a date by \(horizon.start), since skills hold for the whole plan",
                found: "\(from)")
            return nil
        }
        guard section["languages"] != nil || section["categories"] != nil else {
            section.log.error(
                at: section.value.location, expected: "the key 'languages' or 'categories'",
                found: "neither")
            return nil
        }
        guard let people else { return nil }
        return .train(
            people.map(\.id), languages: languages ?? [], categories: categories ?? [])
    }

    /// A language of the tickets, with or without a level: B2, which is enough to answer them.
    private var learnedLanguage: TextForm<LanguageSkill> {
        let known = tickets?.languages.map(\.rawValue)
        let language = TextForm<String>.oneOf(known, "a language of tickets")
        return TextForm(
            "a language of tickets, with or without a level, such as zh or zh:C1",
            advice: { text in
                language.advice(String(text.prefix { $0 != ":" }))
                    ?? TextForm.languageSkill.advice(text)
            }
        ) { text in
            let skill = TextForm.languageSkill.read(text.contains(":") ? text : text + ":B2")
            return skill.flatMap { language.read($0.language.rawValue) == nil ? nil : $0 }
        }
    }

    /// Days away.
    func absent(_ section: Section) -> ScenarioChange.Effect? {
        let people = people(section)
        let dates = section.read("dates", .dates)
        let kind: Absence.Kind? =
            section["kind"] == nil
            ? .annualLeave : section.read("kind", .oneOfCases("a kind of absence"))
        guard let people, let dates, let kind else { return nil }
        return .absent(people.map { Absence(specialist: $0.id, dates: dates, kind: kind) })
    }

    /// Another contract.
    func contract(_ section: Section) -> ScenarioChange.Effect? {
        let errorsBefore = section.log.errorCount
        let people = people(section)
        let kind = section.read("kind", .contractKind)
        let hours = section.weeklyHours()
        if section["kind"] == nil, section["weeklyHours"] == nil {
            section.log.error(
                at: section.value.location, expected: "the key 'weeklyHours' or 'kind'",
                found: "neither")
        }
        guard section.log.errorCount == errorsBefore, let people else { return nil }
        return .contract(people.map(\.id), kind, weeklyHours: hours)
    }

    /// The people at `who`: a number, several, `all`, or those with certain traits.
    func people(_ section: Section) -> [Specialist]? {
        guard let value = section["who"] else { return nil }
        if value.text == "all" { return staff }
        let form = TextForm<String>.oneOf(names, "a specialist of the team, or all")
        switch value.content {
        case .text:
            guard let id = section.read(value, form) else { return nil }
            return staff?.filter { $0.id.rawValue == id }
        case .list(let items):
            let ids = items.compactMap { section.read($0, form) }
            guard ids.count == items.count else { return nil }
            return staff?.filter { ids.contains($0.id.rawValue) }
        case .mapping:
            let errorsBefore = section.log.errorCount
            let isMeant = section.section("who", .who).map { traits($0) }
            guard section.log.errorCount == errorsBefore, let isMeant, let staff else {
                return nil
            }
            let people = staff.filter(isMeant)
            if people.isEmpty {
                section.log.error(
                    at: value.location, expected: "traits that somebody of the team has",
                    found: "nobody")
            }
            return people.isEmpty ? nil : people
        }
    }

    private func traits(_ section: Section) -> @Sendable (Specialist) -> Bool {
        let who = StaffFilter(
            grades: section.list("grades", of: .grade) ?? [],
            language: section.read(
                "language", .oneOf(tickets?.languages.map(\.rawValue), "a language of tickets")
            ).map { Language($0) },
            category: section.read(
                "category", .oneOf(tickets?.categories.map(\.rawValue), "a category of tickets")
            ).map { TicketCategory($0) })
        let contract = section.read("contract", .contractKind)
        return { who.admits($0) && (contract ?? $0.contract.kind) == $0.contract.kind }
    }
}
