import LaborLaw
import RosterModel
import Testing
import WorkTime

/// A roster drawn in text, one person a line, one date a column.
///
///     ana │ E E ‖ N 1️⃣E . AL
///
/// Left of `‖` lies the history. A cell holds a shift (`E` 07:00–16:00 with a break from 11:00 to
/// 12:00, `L` 15:00–24:00 with one from 19:00, `N` 22:00–07:00 with one from 02:00), a free day
/// (`.`), a code of absence, or times: `08:00-17:00/12:00-13:00`. `+` parts several duties of a
/// date. A number in front marks a duty on which a finding is expected.
struct MiniRoster {
    let subject: AuditSubject
    let markers: [Marker]

    /// The zones of the tests, each read once.
    private static let zones = ["Asia/Kuala_Lumpur", "Europe/Berlin", "America/New_York"]
        .reduce(into: [:]) { $0[$1] = Zone(identifier: $1) }

    /// A duty with a number.
    struct Marker {
        let number: Int
        let specialist: SpecialistID
        let range: TimeRange
    }

    /// A roster with the places of its findings.
    init(subject: AuditSubject, markers: [Marker]) {
        self.subject = subject
        self.markers = markers
    }

    /// A roster whose horizon begins on `start`.
    ///
    /// People whose name begins with `g` are graduates, those with `s` seniors.
    init(
        _ drawing: String, start: String = "2026-11-23", zone name: String = "Asia/Kuala_Lumpur"
    ) throws {
        let zone = try #require(MiniRoster.zones[name], "the zone \(name) is not installed")
        let first = try #require(LocalDate(start))
        var cells = Cells(zone: zone)
        var people: [Specialist] = []
        var days = 1
        for line in drawing.split(separator: "\n") {
            let parts = line.split(separator: "│").map { $0.split(separator: " ").map(String.init) }
            try #require(parts.count == 2, "a line needs one │: \(line)")
            let name = try #require(parts[0].first)
            people.append(Specialist.named(name))
            let history = parts[1].firstIndex(of: "‖")
            let texts = parts[1].filter { $0 != "‖" }
            days = max(days, texts.count - (history ?? 0))
            for (index, text) in texts.enumerated() {
                try cells.read(
                    text, of: SpecialistID(name), on: first + index - (history ?? 0),
                    isPast: index < history ?? 0)
            }
        }
        markers = cells.markers.sorted { $0.number < $1.number }
        subject = AuditSubject(
            specialists: people, roster: Roster(cells.planned), previous: Roster(cells.past),
            absences: cells.absences,
            horizon: PlanningHorizon(
                dates: DateRange(start: first, days: days), interval: Minutes(30), zone: zone))
    }
}

extension Specialist {
    /// A specialist with this number and name; the first letter tells the grade.
    static func named(_ name: String, languages: [String] = ["en"]) -> Specialist {
        Specialist(
            id: SpecialistID(name), name: name.prefix(1).uppercased() + name.dropFirst(),
            grade: name.hasPrefix("g") ? .graduate : name.hasPrefix("s") ? .senior : .specialist,
            joined: LocalDate(dayNumber: 0),
            contract: Contract(kind: .fullTime, weeklyHours: .hours(40)),
            languages: languages.map { LanguageSkill(language: Language($0), level: .native) },
            categories: [])
    }
}

/// What the cells read so far amount to.
private struct Cells {
    let zone: Zone
    var planned: [Assignment] = []
    var past: [Assignment] = []
    var absences: [Absence] = []
    var markers: [MiniRoster.Marker] = []

    mutating func read(
        _ text: String, of specialist: SpecialistID, on date: LocalDate, isPast: Bool
    ) throws {
        guard text != "." else { return }
        if let kind = Absence.Kind(rawValue: text) {
            absences.append(
                Absence(
                    specialist: specialist, dates: DateRange(start: date, days: 1), kind: kind))
            return
        }
        for part in text.split(separator: "+") {
            var code = String(part)
            var number: Int?
            if let keycap = code.first, keycap.unicodeScalars.last == "\u{20E3}" {
                number = keycap.unicodeScalars.first.flatMap { Int(String($0)) }
                code.removeFirst()
            }
            let duty = try duty(code, on: date)
            let assignment = Assignment(specialist: specialist, duty: duty)
            if isPast { past.append(assignment) } else { planned.append(assignment) }
            if let number {
                markers.append(
                    MiniRoster.Marker(number: number, specialist: specialist, range: duty.range))
            }
        }
    }

    private func duty(_ code: String, on date: LocalDate) throws -> Duty {
        let times =
            switch code {
            case "E": "07:00-16:00/11:00-12:00"
            case "L": "15:00-00:00/19:00-20:00"
            case "N": "22:00-07:00/02:00-03:00"
            default: code
            }
        let ranges = try times.split(separator: "/").map { try $0.split(separator: "-").map(time) }
        let start = try #require(ranges.first?.first)
        let stretches = try ranges.map { times in
            try #require(times.count == 2, "a stretch is from-to: \(code)")
            // A time before the duty's start is after midnight.
            let from = times[0] < start ? date + 1 : date
            let to = times[1] <= start ? date + 1 : date
            return TimeRange(
                start: zone.instant(at: LocalDateTime(date: from, time: times[0])),
                end: zone.instant(at: LocalDateTime(date: to, time: times[1])))
        }
        return Duty(
            shift: ShiftCode(code), date: date, range: stretches[0],
            breaks: Array(stretches.dropFirst()), isNight: code == "N")
    }

    private func time(_ text: Substring) throws -> LocalTime {
        try #require(LocalTime(text), "not a time: \(text)")
    }
}
