import RosterModel
import Testing
import Wording
import WorkTime

@testable import Reporting

@Suite
struct `Revisions of calendars` {
    /// The calendars of a report as a program would find them in a folder.
    static func published(
        _ report: PlanReport, after earlier: [String: String] = [:]
    ) -> [String: String] {
        Dictionary(
            uniqueKeysWithValues: DutyCalendars.files(
                report, language: .english, published: earlier
            ).map { ($0.name, $0.text) })
    }

    static func events(_ name: String, in files: [String: String]) throws -> [CalendarEvent] {
        let zone = try #require(Zone(identifier: "Asia/Kuala_Lumpur"))
        return DutyCalendar(file: try #require(files[name]), clock: CalendarClock(zone: zone))
            .events
    }

    @Test
    func `a roster published again unchanged gives the same bytes`() throws {
        let report = try SampleReport.week()
        let first = Self.published(report)
        #expect(Self.published(report, after: first) == first)
    }

    @Test
    func `only the duty that changed has a higher sequence number`() throws {
        let report = try SampleReport.small()
        let changed = try #require(report.roster.assignments.first)
        let later = Assignment(
            specialist: changed.specialist,
            duty: Duty(
                shift: changed.duty.shift, date: changed.duty.date,
                range: TimeRange(
                    start: changed.duty.range.start + Minutes(30),
                    length: changed.duty.range.length), breaks: changed.duty.breaks,
                isNight: changed.duty.isNight))
        let roster = Roster([later] + report.roster.assignments.dropFirst())
        let before = Self.published(report)
        let after = Self.published(report.with(roster: roster), after: before)
        let person = "calendars/\(changed.specialist.rawValue).ics"
        let events = try Self.events(person, in: after)
        let original = try Self.events(person, in: before)
        #expect(events.map(\.uid) == original.map(\.uid))
        #expect(
            events.map(\.sequence) == events.map { $0.date == changed.duty.date ? 1 : 0 })
        let team = try Self.events("roster.ics", in: after)
        #expect(team.count { $0.sequence == 1 } == 1)
        #expect(team.allSatisfy { $0.sequence <= 1 })
        for (name, text) in before where name != person && name != "roster.ics" {
            #expect(after[name] == text, "\(name)")
        }
    }

    @Test(.needsCalendarReader)
    func `a duty that is gone is cancelled, stays so, and may come back`() throws {
        let report = try SampleReport.small()
        let gone = try #require(report.roster.assignments.first)
        let name = "calendars/\(gone.specialist.rawValue).ics"
        let without = report.with(roster: Roster(Array(report.roster.assignments.dropFirst())))
        let first = Self.published(report)
        let second = Self.published(without, after: first)
        let cancelled = try #require(Self.events(name, in: second).first)
        #expect(cancelled.isCancelled)
        #expect(cancelled.sequence == 1)
        let file = try #require(second[name])
        let read = try #require(ReadCalendar(file).events.first)
        #expect(read.status == "CANCELLED")
        #expect(read.transparency == "TRANSPARENT")
        #expect(read.summary.hasPrefix("'Cancelled: "))
        #expect(read.start == ReadCalendar.utc(gone.duty.range.start))
        #expect(Self.published(without, after: second) == second)
        let third = Self.published(report, after: second)
        let back = try #require(Self.events(name, in: third).first)
        #expect(!back.isCancelled)
        #expect(back.sequence == 2)
        let original = try #require(Self.events(name, in: first).first)
        #expect(back.content == original.content)
    }

    @Test
    func `duties before the horizon stay as they were`() throws {
        let zone = try #require(Zone(identifier: "Asia/Kuala_Lumpur"))
        func week(_ start: String) throws -> PlanReport {
            let dates = DateRange(start: try #require(LocalDate(start)), days: 7)
            return SampleReport(people: 4, dates: dates, interval: .hours(1), zone: zone).report
        }
        let first = Self.published(try week("2026-12-28"))
        let second = Self.published(try week("2027-01-04"), after: first)
        let alone = Self.published(try week("2027-01-04"))
        let events = try Self.events("roster.ics", in: second)
        let expected =
            try Self.events("roster.ics", in: first) + Self.events("roster.ics", in: alone)
        #expect(events == expected)
        #expect(events.allSatisfy { $0.sequence == 0 && !$0.isCancelled })
    }

    @Test
    func `whoever left the team loses the duties of the horizon`() throws {
        let report = try SampleReport.small()
        var before = Self.published(report)
        before["calendars/T9.ics"] = before["calendars/T1000.ics"]
        let after = Self.published(report, after: before)
        let events = try Self.events("calendars/T9.ics", in: after)
        #expect(!events.isEmpty)
        #expect(events.allSatisfy { $0.isCancelled })
        let file = try #require(after["calendars/T9.ics"])
        #expect(file.contains("NAME:Duties of Aisyah"))
    }

    @Test
    func `calendars of other programs are left alone`() throws {
        let report = try SampleReport.small()
        var published = Self.published(report)
        published["calendars/mine.ics"] = published["calendars/T1000.ics"]?
            .replacing("-//Lunban//", with: "-//Somebody//")
        #expect(Self.published(report, after: published)["calendars/mine.ics"] == nil)
    }

    @Test(arguments: [
        "", "nonsense", "BEGIN:VEVENT\r\nBEGIN:VEVENT", "BEGIN:VEVENT\r\nUID:x\r\nEND:VEVENT\r\n",
        "BEGIN:VEVENT\r\nUID:\r\nDTSTART:20261110T000000Z\r\nEND:VEVENT\r\n", "\r\n \r\n",
        "BEGIN:VEVENT\r\nUID:x\r\nDTSTART:20269999\r\nEND:VEVENT\r\n", "END:VEVENT",
    ])
    func `a file that is no calendar is as none`(file: String) throws {
        let report = try SampleReport.small()
        let fresh = Self.published(report)
        #expect(Self.published(report, after: fresh.mapValues { _ in file }) == fresh)
    }

    @Test
    func `events of another zone are dropped, since no rules of theirs are told`() throws {
        let zone = try #require(Zone(identifier: "Asia/Kuala_Lumpur"))
        let file = """
            BEGIN:VEVENT
            UID:x
            DTSTART;TZID=Europe/Paris:20261110T070000
            END:VEVENT
            """
        #expect(DutyCalendar(file: file, clock: CalendarClock(zone: zone)).events.isEmpty)
    }
}
