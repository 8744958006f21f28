internal import RosterModel
internal import SpreadsheetReading
internal import WorkTime

extension SheetRows {
    /// The rows as our table of this kind.
    func made(_ table: ImportedTable, _ scenario: Scenario?) -> MadeTable {
        let header = table.fields.filter { field in
            !table.optional.contains(field) || match.position(of: field) != nil
                || mapping.defaults[field] != nil
        }
        let finder = scenario.map { PersonFinder($0.team.specialists) }
        var made = MadeTable(header: header)
        while next() {
            made.add(self) { field in
                switch table {
                case .team: teamText(field, scenario?.tickets.categories)
                case .absences: absenceText(field, finder)
                case .requests: requestText(field, finder, scenario?.shifts ?? [])
                case .shifts, .roster: text(field)
                }
            }
        }
        return made
    }

    /// The number of the person whom the row is about; what is written where nobody is known.
    func person(_ finder: PersonFinder?) -> String {
        let fields = ["specialist", "name"].filter { !text($0).isEmpty }
        guard let field = fields.first else { return "" }
        guard let finder else { return text(field) }
        if let id = fields.lazy.compactMap({ finder.id(of: self.text($0)) }).first { return id }
        let namesakes = finder.namesakes(of: text(field))
        complain(
            about: field, expected: "a specialist of the team, by number or name",
            found: quoted(text(field)),
            advice: namesakes.isEmpty
                ? suggestion(for: text(field), among: finder.known)
                : "Maybe \(alternatives(namesakes)): several people have this name.")
        return text(field)
    }

    private func teamText(_ field: String, _ categories: [TicketCategory]?) -> String {
        switch field {
        case "joined", "born": return date(field)
        case "weekly_hours": return hours(field)
        case "grade", "contract", "sex": return word(field)
        case "languages": return list(field).map(LanguageText.skill).joined(separator: ";")
        case "categories":
            return list(field).map { text in
                categories?.first { foldedHeader($0.rawValue) == foldedHeader(text) }?.rawValue
                    ?? text.lowercased().split { $0 == " " || $0 == "_" }.joined(separator: "-")
            }.joined(separator: ";")
        case "on_file": return list(field).joined(separator: ";")
        default: return text(field)
        }
    }

    private func absenceText(_ field: String, _ finder: PersonFinder?) -> String {
        switch field {
        case "specialist": return person(finder)
        case "to":
            // A single day has one date.
            return value(field) == .blank ? date("from") : date(field)
        case "from": return date(field)
        default: return word(field)
        }
    }

    private func requestText(
        _ field: String, _ finder: PersonFinder?, _ shifts: [ShiftTemplate]
    ) -> String {
        func code(_ text: String) -> String? {
            shifts.first { foldedHeader($0.code.rawValue) == foldedHeader(text) }?.code.rawValue
        }
        // A code in the column of wishes wishes for that shift.
        let wished = code(text("wish"))
        switch field {
        case "specialist": return person(finder)
        case "date": return date(field)
        case "wish": return wished == nil ? word(field) : "shift"
        case "shift": return wished ?? code(text(field)) ?? text(field)
        default: return text(field).isEmpty ? "1" : text(field)
        }
    }
}

/// Languages with their levels as people write them.
enum LanguageText {
    /// `en:C1` for `English (C1)` or `en: C1`; other texts as they are.
    static func skill(_ text: String) -> String {
        let words = text.split { !$0.isLetter && !$0.isNumber }.map(String.init)
        for count in words.indices.dropFirst() {
            let (language, level) = (
                language(words[..<count].joined()),
                ValueWords.meaning(of: words[count...].joined(), in: "level")
            )
            if let language, let level { return "\(language):\(level)" }
        }
        return text
    }

    /// The tag of a language by its name; a tag is its own.
    static func language(_ text: String) -> String? {
        if let tag = ValueWords.meaning(of: text, in: "language") { return tag }
        let isTag = (2...3).contains(text.count) && text.allSatisfy { $0.isASCII && $0.isLetter }
        return isTag ? text.lowercased() : nil
    }
}
