internal import RosterModel
internal import SpreadsheetReading
internal import WorkTime

/// Turns sheets into rosters of a scenario.
struct RosterConversion {
    let scenario: Scenario
    /// The roster that was edited; its breaks and time set aside stay where the duty does.
    let earlier: Roster?
    let mapping: MappingFile
    let log: DiagnosticLog

    var codes: CodeBook { CodeBook(scenario.shifts, mapping) }
    var people: PersonFinder { PersonFinder(scenario.team.specialists) }
    private var zone: Zone { scenario.site.zone }

    /// The roster of a code grid.
    func roster(_ entries: [RosterGrid.Entry]) -> Roster {
        let kept = KeptDuties(earlier)
        return Roster(
            entries.compactMap { entry in
                switch entry.meaning {
                case .off: return nil
                case .leave(let kind):
                    tell(kind, of: entry.person, on: entry.date, at: entry.place)
                    return nil
                case .shift(let shift):
                    return kept.assignment(entry.person, entry.date, shift.code)
                        ?? planned(shift, entry.person, entry.date)
                }
            })
    }

    /// The roster of a list with one row a duty.
    func roster(_ rows: SheetRows) -> Roster {
        let (codes, people, kept) = (codes, people, KeptDuties(earlier))
        var made = MadeTable(header: ImportedTable.roster.fields)
        while rows.next() {
            let person = rows.person(people)
            let date = LocalDate(rows.date("date"))
            let meaning = codes.meaning(of: rows.text("shift"))
            if case .leave(let kind) = meaning {
                if let date { tell(kind, of: person, on: date, at: rows.location("shift")) }
                continue
            }
            if meaning == .off, !rows.text("shift").isEmpty { continue }
            var usual: Assignment?
            if let date, case .shift(let shift) = meaning {
                usual =
                    kept.assignment(person, date, shift.code) ?? planned(shift, person, date)
            }
            let row = ListRow(
                rows: rows, person: person,
                usual: usual.map { RosterWriter.fields($0, zone: zone) })
            made.add(rows, row.text)
        }
        let vocabulary = RosterVocabulary(
            specialists: scenario.team.specialists.map(\.id.rawValue), shifts: scenario.shifts,
            activities: scenario.policy.development.map(\.name), zone: zone, endDate: nil)
        return made.read(for: rows) { $0.roster(vocabulary) }
    }

    /// A duty of the shift with its meal break as early as it may be.
    private func planned(
        _ shift: ShiftTemplate, _ person: String, _ date: LocalDate
    ) -> Assignment? {
        shift.duties(on: date, in: zone).first.map {
            Assignment(specialist: SpecialistID(person), duty: $0)
        }
    }

    /// Warns of leave in a roster that the scenario does not know.
    private func tell(
        _ kind: Absence.Kind, of person: String, on date: LocalDate, at place: SourceLocation
    ) {
        let isKnown = scenario.team.absences.contains {
            $0.specialist.rawValue == person && $0.dates.contains(date)
        }
        guard !isKnown else { return }
        log.warning(
            at: place, expected: "leave that the scenario knows",
            found: "\(kind.rawValue) of \(person) on \(date)",
            advice: "Maybe import it with 'lunban import absences'.")
    }
}

/// A row of a list, completed by what is usual for its shift.
private struct ListRow {
    let rows: SheetRows
    let person: String
    /// The fields of the duty that the shift's template or the earlier roster has; nil for none.
    let usual: [String]?

    /// The text of a field of ours.
    func text(_ field: String) -> String {
        switch field {
        case "specialist": return person
        case "date": return rows.date(field)
        case "shift": return usual == nil ? rows.text(field) : usual(field)
        case "start", "end":
            let time = rows.time(field)
            return time.isEmpty ? usual(field) : time
        case "locked": return has(field) ? rows.word(field) : usual(field)
        default:
            // A list without the column says nothing; an empty cell says that there is none.
            if has(field) { return String(rows.text(field).map { "–—".contains($0) ? "-" : $0 }) }
            return keepsTimes ? usual(field) : ""
        }
    }

    private func has(_ field: String) -> Bool { rows.match.position(of: field) != nil }

    private func usual(_ field: String) -> String {
        guard let usual, let position = ImportedTable.roster.fields.firstIndex(of: field) else {
            return ""
        }
        return usual[position]
    }

    /// Whether the row's times are those that are usual, or it has none.
    private var keepsTimes: Bool {
        ["start", "end"].allSatisfy { field in
            let (time, stamp) = (rows.time(field), usual(field))
            // A stamp is a date, a T and a time.
            return time.isEmpty || stamp.hasPrefix(time) || stamp.dropFirst(11).hasPrefix(time)
        }
    }
}

/// The duties of an earlier roster by person, date and shift.
private struct KeptDuties {
    private struct Key: Hashable {
        let person: String
        let date: LocalDate
        let shift: ShiftCode
    }

    private let assignments: [Key: Assignment]

    init(_ roster: Roster?) {
        assignments = Dictionary(
            (roster?.assignments ?? []).map { assignment in
                let duty = assignment.duty
                let key = Key(
                    person: assignment.specialist.rawValue, date: duty.date, shift: duty.shift)
                return (key, assignment)
            }, uniquingKeysWith: { first, _ in first })
    }

    func assignment(_ person: String, _ date: LocalDate, _ shift: ShiftCode) -> Assignment? {
        assignments[Key(person: person, date: date, shift: shift)]
    }
}
