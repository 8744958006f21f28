internal import RosterModel
internal import WorkTime

extension ChangedGround {
    /// People who start: as somebody of the team, as far as nothing else is said.
    func hire(_ section: Section) -> ScenarioChange.Effect? {
        let errorsBefore = section.log.errorCount
        let model = section.read("like", .oneOf(names, "a specialist of the team")).flatMap { id in
            staff?.first { $0.id.rawValue == id }
        }
        let id = section.read("id", .text("a personnel number"))
        let name = section.read("name", .text("a name"))
        let count = section.read("count", .wholeNumber(1...1000)) ?? 1
        let from = section.date("from", before: horizon?.end)
        let grade = section.read("grade", .grade) ?? model?.grade
        let kind = section.read("contract", .contractKind) ?? model?.contract.kind
        let hours = section.weeklyHours() ?? model?.contract.weeklyHours
        let languages = section.list("languages", of: .languageSkill) ?? model?.languages
        let categories = section.categories(tickets) ?? model?.categories
        let wage = section.read(
            "monthlyWage", .wholeNumber(0...1_000_000_000, "a monthly wage in whole units"))
        if section["like"] == nil { section.demand(hireKeys) }
        section.checkOnce(languages, "every language once", under: "languages")
        guard section.log.errorCount == errorsBefore, let id, let from, let grade, let kind,
            let hours, let languages, let categories
        else { return nil }
        let people = (1...count).map { number in
            let mark = count == 1 ? "" : "\(number)"
            return Specialist(
                id: SpecialistID(id + mark),
                name: name.map { $0 + (count == 1 ? "" : " \(number)") }
                    ?? id + mark,
                grade: grade, joined: from, contract: Contract(kind: kind, weeklyHours: hours),
                languages: languages, categories: categories,
                file: PersonalFile(monthlyWage: wage ?? model?.file.monthlyWage))
        }
        let taken = people.map(\.id.rawValue).filter { names?.contains($0) == true }
        guard taken.isEmpty else {
            section.complain(
                about: "id", expected: "a personnel number that nobody has",
                found: taken.map(quoted).joined(separator: ", "))
            return nil
        }
        return .hire(people, from: from)
    }

    private var hireKeys: [String] {
        ["grade", "contract", "weeklyHours", "languages", "categories"]
    }

    /// The personnel numbers there are by now.
    var names: [String]? { staff?.map(\.id.rawValue) }
}

extension Section {
    /// Complains about keys that must be there where nobody is copied.
    fileprivate func demand(_ keys: [String]) {
        let missing = keys.filter { self[$0] == nil }
        guard !missing.isEmpty else { return }
        log.error(
            at: value.location, expected: "the keys \(enumeration(missing)), or the key 'like'",
            found: "neither")
    }

    fileprivate func checkOnce(
        _ skills: [LanguageSkill]?, _ expected: String, under key: String
    ) {
        guard let skills, Set(skills.map(\.language)).count < skills.count else { return }
        complain(about: key, expected: expected, found: "one a second time")
    }

    /// The categories named, each one of `tickets`.
    func categories(_ tickets: TicketPolicy?) -> [TicketCategory]? {
        list(
            "categories",
            of: .oneOf(tickets?.categories.map(\.rawValue), "a category of the scenario's tickets")
        )?.map { TicketCategory($0) }
    }

    /// A contract's hours a week.
    func weeklyHours() -> Minutes? {
        read("weeklyHours", .length(Minutes.hours(1)...Minutes.hours(168)))
    }

    /// A date before `end`, the end of the dates planned.
    func date(_ key: String, before end: LocalDate?) -> LocalDate? {
        guard let date = read(key, .date) else { return nil }
        guard let end, date >= end else { return date }
        complain(
            about: key, expected: "a date before \(end), the day after the plan",
            found: "\(date)")
        return nil
    }
}
