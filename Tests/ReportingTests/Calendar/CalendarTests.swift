import RosterModel
import Testing
import Wording
import WorkTime

@testable import Reporting

@Suite
struct `Calendars` {
    static func file(_ name: String, _ files: [(name: String, text: String)]) throws -> String {
        try #require(files.first { $0.name == name }).text
    }

    @Test(arguments: ReaderLanguage.allCases)
    func `match their goldens`(language: ReaderLanguage) throws {
        let files = DutyCalendars.files(try SampleReport.small(), language: language)
        let names = ["roster.ics", "calendars/T1001.ics", "calendars/T1002.ics"]
        let text = try names.map { "# \($0)\n" + (try Self.file($0, files)) }.joined(
            separator: "\n")
        // A golden keeps the line ends of calendars out of version control.
        try Golden.expect(
            text.replacing("\r\n", with: "\n"), isGolden: "calendars-\(language.rawValue).txt")
    }

    @Test
    func `there is one for the team and one for each person`() throws {
        let report = try SampleReport.week()
        let names = DutyCalendars.files(report, language: .english).map(\.name)
        #expect(names.first == "roster.ics")
        #expect(
            names.dropFirst()
                == report.scenario.team.specialists.map { "calendars/\($0.id.rawValue).ics" }[...])
    }

    @Test
    func `the same report gives the same bytes`() throws {
        let (first, second) = (try SampleReport.makeWeek(), try SampleReport.makeWeek())
        for language in ReaderLanguage.allCases {
            let files = DutyCalendars.files(first, language: language)
            let again = DutyCalendars.files(second, language: language)
            #expect(files.map(\.text) == again.map(\.text))
        }
    }

    @Test(.needsCalendarReader)
    func `an independent parser reads the duties of everybody`() throws {
        let report = try SampleReport.week()
        let files = DutyCalendars.files(report, language: .english)
        let team = try ReadCalendar(Self.file("roster.ics", files))
        #expect(team.head == "calendar Duties of the team zones Test/Asia-Kuala_Lumpur")
        #expect(team.events.count == report.roster.assignments.count)
        for person in report.scenario.team.specialists.prefix(9) {
            let read = try ReadCalendar(Self.file("calendars/\(person.id.rawValue).ics", files))
            let duties = read.events.filter { $0.transparency == "OPAQUE" }
            let own = report.roster.assignments(of: person.id)
            #expect(duties.map(\.start) == own.map { ReadCalendar.utc($0.duty.range.start) })
            #expect(duties.map(\.end) == own.map { ReadCalendar.utc($0.duty.range.end) })
            #expect(read.events.allSatisfy { $0.status == "CONFIRMED" && $0.sequence == 0 })
        }
    }

    @Test(.needsCalendarReader)
    func `days away last whole days and are in the person's calendar alone`() throws {
        let files = DutyCalendars.files(try SampleReport.week(), language: .english)
        let own = try ReadCalendar(Self.file("calendars/T1002.ics", files))
        let away = own.events.filter { $0.transparency == "TRANSPARENT" }
        #expect(away.map(\.start) == ["2026-11-09"])
        #expect(away.map(\.end) == ["2026-11-12"])
        #expect(away.map(\.summary) == ["'Annual leave'"])
        let team = try Self.file("roster.ics", files)
        #expect(!team.contains("Annual leave"))
        #expect(!team.contains("TRANSPARENT"))
    }

    @Test(
        .needsCalendarReader,
        arguments: [
            ("Europe/Paris", "2026-10-19"), ("Europe/Paris", "2026-03-23"),
            ("Europe/Dublin", "2026-10-19"), ("America/St_Johns", "2026-10-26"),
            ("America/Santiago", "2026-03-30"), ("Australia/Lord_Howe", "2026-03-30"),
            ("Africa/Casablanca", "2026-02-09"), ("Asia/Kolkata", "2026-12-28"),
        ])
    func `nights over a change of the clocks begin and end when they are worked`(
        zone: String, start: String
    ) throws {
        let zone = try #require(Zone(identifier: zone))
        let dates = DateRange(start: try #require(LocalDate(start)), days: 7)
        let report = SampleReport(people: 9, dates: dates, interval: Minutes(30), zone: zone).report
        let read = try ReadCalendar(
            Self.file("roster.ics", DutyCalendars.files(report, language: .english)))
        #expect(read.events.count == report.roster.assignments.count)
        let expected = report.roster.assignments.map {
            "\(ReadCalendar.utc($0.duty.range.start)) \(ReadCalendar.utc($0.duty.range.end))"
        }
        #expect(read.events.map { "\($0.start) \($0.end)" }.sorted() == expected.sorted())
        #expect(report.roster.assignments.contains { $0.duty.isNight })
    }

    /// On 2026-10-25 the clocks of Paris show 02:30 twice.
    @Test(.needsCalendarReader, arguments: [0, 30, 60, 90, 120])
    func `a duty that ends in the doubled hour ends once`(minutes: Int) throws {
        let zone = try #require(Zone(identifier: "Europe/Paris"))
        let clock = CalendarClock(zone: zone)
        let sunday = try #require(LocalDate("2026-10-25"))
        let midnight = zone.day(sunday).start
        let range = TimeRange(
            start: midnight - .hours(4), end: midnight + .hours(2) + Minutes(minutes))
        let dates = DateRange(start: sunday - 1, days: 1)
        let event = CalendarEvent(
            uid: "night", date: dates.start,
            content: [
                "SUMMARY:N", clock.line("DTSTART", range.start), clock.line("DTEND", range.end),
                "TRANSP:OPAQUE",
            ])
        let file = DutyCalendar(name: "n", events: [event])
            .file(clock: clock, dates: dates, version: "1")
        let read = try #require(ReadCalendar(file).events.first)
        #expect(read.start == ReadCalendar.utc(range.start))
        #expect(read.end == ReadCalendar.utc(range.end))
    }

    @Test(arguments: [
        ("S08", "S08"), ("陈-1_a", "陈-1_a"), ("../etc", "%2E%2E%2Fetc"), ("a b", "a%20b"),
        ("", ""),
    ])
    func `personnel numbers become names of files`(id: String, name: String) {
        #expect(CalendarContent.fileName(of: SpecialistID(id)) == name)
    }
}
