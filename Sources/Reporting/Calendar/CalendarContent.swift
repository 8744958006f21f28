internal import RosterModel
internal import Wording
internal import WorkTime

/// A report on its way into calendars.
struct CalendarContent {
    let report: PlanReport
    let words: Words

    var scenario: Scenario { report.scenario }
    var clock: CalendarClock { CalendarClock(zone: scenario.site.zone) }

    /// The calendars of the roster with the names of their files.
    var calendars: [(name: String, calendar: DutyCalendar)] {
        let duties = report.roster.bySpecialist
        let team = DutyCalendar(
            name: CalendarLine.escaped(words(DutyCalendarPhrase.team)),
            events: people.flatMap { id, name in
                events(of: duties[id] ?? [], prefix: "team-", before: "\(name) · ")
            })
        return [(DutyCalendars.teamFile, team)]
            + people.map { id, name in
                let own = events(of: duties[id] ?? []) + absences(of: id)
                let title = words(DutyCalendarPhrase.person, ["name": name])
                return (
                    "\(DutyCalendars.folder)/\(CalendarContent.fileName(of: id)).ics",
                    DutyCalendar(name: CalendarLine.escaped(title), events: own)
                )
            }
    }

    /// The team, and whoever the roster names besides, in order.
    private var people: [(id: SpecialistID, name: String)] {
        let team = scenario.team.specialists.map { (id: $0.id, name: $0.name) }
        let known = Set(team.map(\.id))
        let strangers = Set(report.roster.assignments.map(\.specialist)).subtracting(known)
        return team + strangers.sorted().map { ($0, $0.rawValue) }
    }

    /// Duties as events; the second of a date has a number in its name.
    private func events(
        of assignments: [Assignment], prefix: String = "", before: String = ""
    ) -> [CalendarEvent] {
        var perDate: [LocalDate: Int] = [:]
        return assignments.map { assignment in
            let duty = assignment.duty
            let number = perDate[duty.date, default: 0] + 1
            perDate[duty.date] = number
            let ending = number == 1 ? "" : ".\(number)"
            let name = "\(prefix)\(assignment.specialist.rawValue).\(duty.date)\(ending)"
            let notes = notes(on: assignment).joined(separator: "\n")
            return CalendarEvent(
                uid: uid(name), date: duty.date,
                content: [
                    CalendarLine.text("SUMMARY", before + title(of: duty)),
                    clock.line("DTSTART", duty.range.start), clock.line("DTEND", duty.range.end),
                ] + (notes.isEmpty ? [] : [CalendarLine.text("DESCRIPTION", notes)])
                    + ["TRANSP:OPAQUE"])
        }
    }

    /// Days away as events that last whole days and leave the time free.
    ///
    /// They are in the person's own calendar alone: why somebody is away is not for the team.
    private func absences(of id: SpecialistID) -> [CalendarEvent] {
        let dates = scenario.horizon.dates
        let own = scenario.team.absences.filter {
            $0.specialist == id && $0.dates.overlaps(dates)
        }
        let events = own.map { absence in
            let start = max(absence.dates.start, dates.start)
            return CalendarEvent(
                uid: uid("\(id.rawValue).\(start).\(absence.kind.rawValue)"), date: start,
                content: [
                    CalendarLine.text("SUMMARY", words(absence.kind.phrase)),
                    clock.line("DTSTART", start),
                    clock.line("DTEND", min(absence.dates.end, dates.end)), "TRANSP:TRANSPARENT",
                ])
        }
        // A table may hold an absence twice; a calendar must not.
        return Dictionary(grouping: events, by: \.uid).values.compactMap(\.first)
    }

    /// `E7 Early`.
    private func title(of duty: Duty) -> String {
        let name = scenario.shifts.first { $0.code == duty.shift }?.name
        return [duty.shift.rawValue, name].compactMap { $0 }.joined(separator: " ")
    }

    /// Breaks, time set aside, and whether it is night work.
    private func notes(on assignment: Assignment) -> [String] {
        let zone = scenario.site.zone
        let breaks = assignment.duty.breaks.map {
            words(DutyCalendarPhrase.breaks, ["time": words.times($0, in: zone)])
        }
        let blocks = assignment.development.map {
            "\($0.activity) \(words.times($0.range, in: zone))"
        }
        let night = assignment.duty.isNight ? [words(DutyCalendarPhrase.nightDuty)] : []
        return breaks + blocks + night
    }

    /// The name of an event, told apart from those of other sites.
    private func uid(_ name: String) -> String {
        let zone = scenario.site.zone.identifier.replacing("/", with: "-").lowercased()
        return CalendarLine.escaped("\(name)@\(zone).\(scenario.site.jurisdiction).lunban")
    }

    /// The personnel number as a name that any file system takes: other characters than letters,
    /// digits, hyphens and underscores become `%` and the digits of their bytes.
    static func fileName(of id: SpecialistID) -> String {
        id.rawValue.unicodeScalars.reduce(into: "") { name, scalar in
            if scalar.properties.isAlphabetic || scalar.properties.numericType == .decimal
                || scalar == "-" || scalar == "_"
            {
                name.unicodeScalars.append(scalar)
            } else {
                for byte in String(scalar).utf8 {
                    name += (byte < 16 ? "%0" : "%") + String(byte, radix: 16, uppercase: true)
                }
            }
        }
    }
}
