internal import RosterModel
internal import WorkTime

extension Table {
    /// The specialists of a team table, their categories being checked against those known; nil
    /// where some cannot be read, so that nobody takes the others for the whole team.
    func specialists(categories known: [TicketCategory]?) -> [Specialist]? {
        let errorsBefore = log.errorCount
        let columns = TeamColumns(self)
        guard endHeader() else { return nil }
        let category: TextForm<String> = .oneOf(
            known?.map(\.rawValue), "a category of the scenario's tickets")
        var specialists: [Specialist] = []
        var ids: Set<String> = []
        while nextRow() {
            let languages = languageSkills(columns.languages)
            let categories = list(columns.categories).compactMap {
                category.value(of: $0, at: location(columns.categories), log: log)
            }
            let id = readNew(columns.id, among: &ids)
            let name = read(columns.name, .text("a name"))
            let grade = read(columns.grade, .grade)
            let joined = read(columns.joined, .date)
            let contract = read(columns.contract, .contractKind)
            let hours = read(columns.weeklyHours, .hours(1...168))
            let file = personalFile(columns.file)
            guard let id, let name, let grade, let joined, let contract, let hours else {
                continue
            }
            specialists.append(
                Specialist(
                    id: SpecialistID(id), name: name, grade: grade, joined: joined,
                    contract: Contract(kind: contract, weeklyHours: hours),
                    languages: languages, categories: categories.map { TicketCategory($0) },
                    file: file))
        }
        if specialists.isEmpty, log.errorCount == errorsBefore {
            log.error(
                at: SourceLocation(file: file.path.shown), expected: "at least one specialist",
                found: "none")
        }
        return log.errorCount == errorsBefore ? specialists : nil
    }

    /// An identifier that no row above has.
    private func readNew(_ column: Column, among ids: inout Set<String>) -> String? {
        guard let id = read(column, .text("a personnel number")) else { return nil }
        if !ids.insert(id).inserted {
            complain(
                about: column, expected: "every personnel number once",
                found: "\(quoted(id)) a second time")
        }
        return id
    }

    /// Skills written `en:C1;zh:native`.
    private func languageSkills(_ column: Column) -> [LanguageSkill] {
        let skills = list(column).compactMap { text in
            TextForm.languageSkill.value(of: text, at: location(column), log: log)
        }
        if Set(skills.map(\.language)).count < skills.count {
            complain(about: column, expected: "every language once")
        }
        return skills
    }

    /// The parts of a text between semicolons.
    func list(_ column: Column) -> [String] {
        text(column).split(separator: ";").map(trimmed).filter { !$0.isEmpty }
    }

    /// A text without the blanks around it.
    func trimmed(_ text: some StringProtocol) -> String {
        let head = text.drop { $0 == " " }
        return String(head.reversed().drop { $0 == " " }.reversed())
    }
}

private struct TeamColumns {
    let id, name, grade, joined, contract, weeklyHours, languages, categories: Table.Column
    let file: PersonalFileColumns

    init(_ table: Table) {
        id = table.column("id")
        name = table.column("name")
        grade = table.column("grade")
        joined = table.column("joined")
        contract = table.column("contract")
        weeklyHours = table.column("weekly_hours")
        languages = table.column("languages")
        categories = table.column("categories")
        file = PersonalFileColumns(table)
    }
}
