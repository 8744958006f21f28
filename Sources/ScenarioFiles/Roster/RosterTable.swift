internal import RosterModel
internal import WorkTime

extension Table {
    /// The assignments of a roster table, those from the vocabulary's end on passed over.
    func roster(_ vocabulary: RosterVocabulary) -> Roster {
        let columns = RosterColumns(self, vocabulary)
        guard endHeader() else { return Roster([]) }
        var assignments: [Assignment] = []
        while nextRow() {
            if let assignment = assignment(columns, vocabulary),
                vocabulary.endDate.map({ assignment.duty.date < $0 }) ?? true
            {
                assignments.append(assignment)
            }
        }
        return Roster(assignments)
    }

    /// The assignment of this row; nil where it cannot be read.
    func assignment(
        _ columns: RosterColumns, _ vocabulary: RosterVocabulary
    ) -> Assignment? {
        let id = read(columns.specialist, columns.person)
        let date = read(columns.date, .date)
        let code = read(columns.shift, columns.code)
        let isLocked = readIfAny(columns.locked, columns.lock) != nil
        guard let date, let range = presence(columns, on: date, in: vocabulary.zone) else {
            return nil
        }
        let clock = DutyClock(duty: range, zone: vocabulary.zone)
        let breaks = breaks(columns.breaks, clock)
        let development = development(columns, clock)
        guard let id, let code,
            let shift = vocabulary.shifts?.first(where: { $0.code.rawValue == code })
        else { return nil }
        let duty = Duty(
            shift: shift.code, date: date, range: range, breaks: breaks, isNight: shift.isNight)
        return Assignment(
            specialist: SpecialistID(id), duty: duty, development: development,
            isLocked: isLocked)
    }

    /// From start to end of a duty on `date`.
    private func presence(
        _ columns: RosterColumns, on date: LocalDate, in zone: Zone
    ) -> TimeRange? {
        let startMoment = read(columns.start, RosterColumns.moment)
        let endMoment = read(columns.end, RosterColumns.moment)
        guard let startMoment, let endMoment else { return nil }
        let start = startMoment.instant(on: date, in: zone)
        guard zone.local(start).date == date else {
            complain(about: columns.start, expected: "a start on \(date) in \(zone.identifier)")
            return nil
        }
        var end = endMoment.instant(on: date, in: zone)
        if end <= start, case .clock = endMoment {
            end = endMoment.instant(on: date + 1, in: zone)
        }
        guard end > start, end - start <= .hours(25) else {
            complain(about: columns.end, expected: "an end within a day after the start")
            return nil
        }
        return TimeRange(start: start, end: end)
    }

    /// Breaks written `11:00-12:00;15:00-15:15`.
    private func breaks(_ column: Column, _ clock: DutyClock) -> [TimeRange] {
        var breaks: [TimeRange] = []
        for text in list(column) {
            guard let pause = range(text, column, clock) else { continue }
            if breaks.contains(where: pause.overlaps) {
                complain(about: column, expected: "breaks apart from each other")
            }
            breaks.append(pause)
        }
        return breaks
    }

    /// Activities written `tickets;knowledge-base 14:00-16:00`.
    private func development(_ columns: RosterColumns, _ clock: DutyClock) -> [DevelopmentBlock] {
        list(columns.activity).compactMap { text in
            if text == "tickets" { return nil }
            let blank = text.lastIndex(of: " ")
            let name = blank.map { trimmed(text[..<$0]) } ?? text
            guard let blank else {
                complain(
                    about: columns.activity,
                    expected: "'tickets', or an activity with its time such as "
                        + "'knowledge-base 14:00-16:00'", found: quoted(text))
                return nil
            }
            let activity = columns.development.value(
                of: name, at: location(columns.activity), log: log)
            let range = range(
                String(text[text.index(after: blank)...]), columns.activity, clock)
            guard let activity, let range else { return nil }
            return DevelopmentBlock(activity: activity, range: range)
        }
    }

    private func range(_ text: String, _ column: Column, _ clock: DutyClock) -> TimeRange? {
        let form = TextForm(
            "a time within the duty such as 11:00-12:00",
            read: { clock.range(written: $0) })
        return form.value(of: text, at: location(column), log: log)
    }
}

/// A moment of a roster: a full stamp or a time on the clock of the row's date.
private enum RosterMoment {
    case stamp(Timestamp)
    case clock(LocalTime)

    func instant(on date: LocalDate, in zone: Zone) -> Instant {
        switch self {
        case .stamp(let stamp): stamp.instant(in: zone)
        case .clock(let time): zone.instant(at: LocalDateTime(date: date, time: time))
        }
    }
}

/// The columns of a roster table.
struct RosterColumns {
    fileprivate static let moment = TextForm<RosterMoment>(
        "a time such as 07:00 or 2026-11-23T07:00+08:00",
        advice: { TextForm<LocalTime>.time.advice($0) ?? TextForm<Timestamp>.timestamp.advice($0) }
    ) { text in
        TextForm<LocalTime>.time.read(text).map { .clock($0) }
            ?? TextForm<Timestamp>.timestamp.read(text).map { .stamp($0) }
    }

    let specialist, date, shift, start, end, breaks, activity, locked: Table.Column
    let person, code, development: TextForm<String>
    let lock: TextForm<String> = .oneOf(["yes"] as [String], "'yes' or nothing")

    init(_ table: Table, _ vocabulary: RosterVocabulary) {
        specialist = table.column("specialist")
        date = table.column("date")
        shift = table.column("shift")
        start = table.column("start")
        end = table.column("end")
        breaks = table.column("breaks")
        activity = table.column("activity")
        locked = table.column("locked")
        person = .oneOf(vocabulary.specialists, "a specialist of the team")
        code = .oneOf(vocabulary.shifts?.map(\.code.rawValue), "a shift code of the scenario")
        development = .oneOf(vocabulary.activities, "a development activity of the scenario")
    }
}
