import LunbanTestSupport
import RandomStreams
import Testing
import WorkTime

@testable import SampleData

/// A duty as a reader of the roster file sees it.
private struct Row {
    let specialist: String
    let date: LocalDate
    let shift: String
    let range: TimeRange
    let meal: TimeRange?

    var isNight: Bool { shift == "N22" }
    var worked: Minutes { range.length - (meal?.length ?? .zero) }

    init(_ row: [String: String]) throws {
        specialist = try row.field("specialist")
        date = try row.date("date")
        shift = try row.field("shift")
        range = TimeRange(start: try row.instant("start"), end: try row.instant("end"))
        let times = try row.field("breaks").split(separator: "-").map { text in
            try #require(LocalTime(text)).minuteOfDay
        }
        guard times.count == 2 else {
            #expect(times.isEmpty)
            meal = nil
            return
        }
        // Local midnight of the duty's date; a time before the start is of the next morning.
        let midnight = Row.midnight(of: date)
        let nextDay = Minutes(midnight + Minutes(times[0]) < range.start ? 1440 : 0)
        meal = TimeRange(
            start: midnight + Minutes(times[0]) + nextDay, length: Minutes(times[1] - times[0]))
    }

    /// Midnight in Kuala Lumpur, eight hours ahead of UTC.
    static func midnight(of date: LocalDate) -> Instant {
        Instant(minutesSince1970: date.dayNumber * 1440 - 480)
    }
}

/// A roster text with the absences it was made for.
private struct Roster {
    let duties: [Row]
    let absences: [[String: String]]

    /// Specialist by specialist, in order of time.
    let bySpecialist: [[Row]]

    init(seed: UInt64) throws {
        // The two streams of the sample, without the tickets.
        let root = RandomStream(seed: seed)
        let team = KualaLumpurTeam.members
        let away = drawAbsences(of: team, from: root.substream("absences"))
        let rotas = drawRotas(of: team, absences: away, from: root.substream("rota"))
        absences = try rows(of: absenceText(away))
        duties = try rows(of: rosterText(rotas)).map { try Row($0) }
        let groups = Dictionary(grouping: duties, by: \.specialist)
        bySpecialist = groups.keys.sorted().map { (groups[$0] ?? []).sorted { $0.date < $1.date } }
    }

    /// The rosters tried: that of the default seed and some others.
    static let all = Result {
        try [KualaLumpurSample.defaultSeed, 1, 2, 3].map { try Roster(seed: $0) }
    }
}

/// Start and length in hours of the shifts, as the team's policy has them.
private let shifts: [String: (start: Int, hours: Int)] = [
    "E7": (7, 9), "E8": (8, 9), "D9": (9, 9), "D10": (10, 9), "L13": (13, 9), "L15": (15, 9),
    "N22": (22, 9), "M7": (7, 8), "M11": (11, 8), "M16": (16, 8), "P10": (10, 5), "P18": (18, 5),
]

@Suite struct `The previous roster` {
    private let rosters: [Roster]
    private let team: [String: [String: String]]
    private let first: LocalDate

    init() throws {
        rosters = try Roster.all.get()
        first = try date("2026-10-26")
        team = try Dictionary(
            uniqueKeysWithValues: Sample.table("teams/kuala-lumpur.csv").map {
                (try $0.field("id"), $0)
            })
    }

    @Test func `is the file of the sample for the default seed`() throws {
        let rows = try Sample.table("rosters/kuala-lumpur-previous.csv").map { try Row($0) }
        #expect(rows.map(\.range) == rosters[0].duties.map(\.range))
        #expect(rows.map(\.specialist) == rosters[0].duties.map(\.specialist))
        let text = try Sample.text("rosters/kuala-lumpur-previous.csv")
        #expect(text.split(separator: "\n").dropFirst().allSatisfy { $0.hasSuffix(",tickets,") })
    }

    @Test func `has duties of known shifts within its four weeks`() throws {
        for duty in rosters.flatMap(\.duties) {
            let shift = try #require(shifts[duty.shift])
            #expect(duty.range.start == Row.midnight(of: duty.date) + .hours(shift.start))
            #expect(duty.range.length == .hours(shift.hours))
            #expect((0..<28).contains(duty.date - first))
        }
    }

    @Test func `places an hour's meal in the middle of every duty but the shortest`() throws {
        for duty in rosters.flatMap(\.duties) {
            guard duty.range.length > .hours(5) else {
                #expect(duty.meal == nil)
                continue
            }
            let meal = try #require(duty.meal)
            #expect(meal.length == .hours(1))
            let wait = meal.start - duty.range.start
            #expect(Minutes(210) <= wait && wait <= Minutes(270))
        }
    }

    @Test func `gives everyone the shifts of the contract`() throws {
        for duty in rosters.flatMap(\.duties) {
            let kind = try #require(duty.shift.first)
            switch try #require(team[duty.specialist]?["weekly_hours"]) {
            case "40": #expect("EDLN".contains(kind))
            case "42": #expect(kind == "M")
            default: #expect(kind == "P")
            }
        }
    }

    @Test func `asks at most 8 hours of work a day and 45 a week`() {
        for duties in rosters.flatMap(\.bySpecialist) {
            for day in 0...28 {
                #expect(worked(by: duties, from: first + day, days: 1) <= .hours(8))
            }
            for week in 0..<4 {
                #expect(worked(by: duties, from: first + week * 7, days: 7) <= .hours(45))
                let started = duties.filter { ($0.date - first) / 7 == week }
                #expect(started.reduce(.zero) { $0 + $1.worked } <= .hours(45))
            }
        }
    }

    /// Time worked within civil days, meals left out.
    private func worked(by duties: [Row], from date: LocalDate, days: Int) -> Minutes {
        let span = TimeRange(start: Row.midnight(of: date), length: .days(days))
        return duties.reduce(.zero) { sum, duty in
            let present = duty.range.intersection(span)?.length ?? .zero
            let meal = duty.meal?.intersection(span)?.length ?? .zero
            return sum + present - meal
        }
    }

    @Test func `asks at most six duties in a row, across weeks too`() {
        for duties in rosters.flatMap(\.bySpecialist) {
            let dates = Set(duties.map(\.date))
            for day in 0..<22 {
                #expect(!(0..<7).allSatisfy { dates.contains(first + day + $0) })
            }
            #expect(dates.count == duties.count)
        }
    }

    @Test func `leaves 11 hours between duties`() {
        for duties in rosters.flatMap(\.bySpecialist) {
            for (duty, next) in zip(duties, duties.dropFirst()) {
                #expect(next.range.start - duty.range.end >= .hours(11))
            }
        }
    }

    @Test func `leaves 30 hours in one piece free inside every week`() {
        for duties in rosters.flatMap(\.bySpecialist) {
            for week in 0..<4 {
                let span = TimeRange(
                    start: Row.midnight(of: first + week * 7), length: .days(7))
                let free = span.subtracting(duties.map(\.range))
                #expect(free.contains { $0.length >= .hours(30) })
            }
        }
    }

    @Test func `puts nobody on a duty that touches an absence`() throws {
        for roster in rosters {
            for absence in roster.absences {
                let away = TimeRange(
                    start: Row.midnight(of: try absence.date("from")),
                    end: Row.midnight(of: try absence.date("to") + 1))
                #expect(
                    !roster.duties.contains {
                        $0.specialist == absence["specialist"] && $0.range.overlaps(away)
                    })
            }
        }
    }

    @Test func `keeps nights in one block, in at most two weeks, with rest after`() {
        for duties in rosters.flatMap(\.bySpecialist) {
            let nights = duties.filter(\.isNight)
            #expect(Set(nights.map { ($0.date - first) / 7 }).count <= 2)
            for (night, next) in zip(nights, nights.dropFirst()) {
                #expect(next.date - night.date == 1)
            }
            guard let last = nights.last else { continue }
            let after = duties.first { $0.date > last.date }
            // Two nights' sleep before the next duty.
            #expect(after.map { $0.range.start - last.range.end >= .hours(36) } ?? true)
        }
    }

    @Test func `has 3 or 4 people on every night`() {
        for roster in rosters {
            let counts = (0..<28).map { day in
                roster.duties.count { $0.isNight && $0.date == first + day }
            }
            #expect(counts.allSatisfy { (3...4).contains($0) })
        }
    }

    @Test func `is staffed around the clock with a senior and a speaker of Mandarin`() throws {
        for roster in rosters {
            let seniors = roster.duties.filter { team[$0.specialist]?["grade"] == "senior" }
            let speakers = try roster.duties.filter {
                try #require(team[$0.specialist]).workingLanguages().contains("zh")
            }
            // From the first shift of the first day to the end of the last night.
            let span = TimeRange(
                start: Row.midnight(of: first) + .hours(7),
                end: Row.midnight(of: first + 28) + .hours(7))
            #expect(span.subtracting(seniors.map(\.range)).isEmpty)
            #expect(span.subtracting(speakers.map(\.range)).isEmpty)
            let working = roster.duties.flatMap { duty in
                duty.range.subtracting(duty.meal.map { [$0] } ?? [])
            }
            #expect(span.subtracting(working).isEmpty)
        }
    }

    @Test func `ends with a night that runs into the planned week`() throws {
        let monday = Row.midnight(of: try date("2026-11-23"))
        for roster in rosters {
            let last = roster.duties.filter { $0.range.end > monday }
            #expect(last.count >= 3)
            #expect(last.allSatisfy { $0.range.end == monday + .hours(7) && $0.isNight })
        }
    }
}
