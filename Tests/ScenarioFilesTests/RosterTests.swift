import RosterModel
import ScenarioFiles
import Testing
import WorkTime

struct RosterTests {
    private let sample = SampleFiles.valid

    @Test func `a roster is read with nights on the evening's date`() throws {
        let roster = try sample.read().roster
        let early = roster.assignments[0]
        #expect(early.isLocked)
        #expect(early.duty.workedTime == .hours(8))
        #expect(early.development.map(\.activity) == ["knowledge-base"])
        #expect(early.development.map(\.range.length) == [.hours(2)])
        let night = roster.assignments[1]
        #expect(night.duty.isNight && !night.isLocked)
        #expect(night.duty.date == LocalDate("2026-11-23"))
        let end = try #require(Timestamp("2026-11-24T07:00+08:00")).instant(in: .utc)
        #expect(night.duty.range.end == end)
        #expect(night.duty.breaks.map(\.start) == [end - .hours(5)])
    }

    @Test func `times that differ from the shift's template are taken`() throws {
        let edited = sample.replacing(
            "22:00,07:00,02:00", with: "21:40,07:50,02:00", in: "roster.csv")
        #expect(try edited.read().roster.assignments[1].duty.range.length == Minutes(610))
    }

    @Test func `a roster is written as it is read`() throws {
        let (scenario, _, roster) = try sample.read()
        let text = RosterWriter.tidyCSV(roster, zone: scenario.site.zone)
        #expect(
            text == """
                specialist,date,shift,start,end,breaks,activity,locked
                KL01,2026-11-23,E7,2026-11-23T07:00+08:00,2026-11-23T16:00+08:00,11:00-12:00,\
                tickets;knowledge-base 14:00-16:00,yes
                KL03,2026-11-23,N22,2026-11-23T22:00+08:00,2026-11-24T07:00+08:00,02:00-03:00,\
                tickets,

                """)
        let again = try sample.setting("roster.csv", to: Array(text.utf8)).read().roster
        #expect(again == roster)
    }

    @Test(arguments: ["=KL03", "+KL03", "-KL03", "@KL03", "'=KL03", "''-KL03"])
    func `a name that looks like a formula is marked as a text and read back`(
        id: String
    ) throws {
        let (scenario, _, roster) = try sample.read()
        let renamed = Roster(
            roster.assignments.map { assignment in
                assignment.specialist == SpecialistID("KL03")
                    ? Assignment(
                        specialist: SpecialistID(id), duty: assignment.duty,
                        development: assignment.development, isLocked: assignment.isLocked)
                    : assignment
            })
        let text = RosterWriter.tidyCSV(renamed, zone: scenario.site.zone)
        #expect(text.contains("\n'\(id),2026-11-23,N22,"))
        let marked = ["team.csv", "requests.csv"].reduce(sample) {
            $0.replacing("KL03", with: "'\(id)", in: $1)
        }
        let again = try marked.setting("roster.csv", to: Array(text.utf8)).read().roster
        #expect(again == renamed)
    }

    @Test(arguments: [
        "Asia/Kuala_Lumpur", "America/New_York", "Europe/London", "Australia/Lord_Howe",
        "Asia/Kathmandu", "UTC",
    ])
    func `every duty of three years survives writing and reading`(zone identifier: String) throws {
        let site = sample.replacing(
            "Asia/Kuala_Lumpur", with: identifier, in: "scenario.yaml")
        let scenario = try site.setting(
            "roster.csv", to: Array("specialist,date,shift,start,end,breaks,activity,locked\n".utf8)
        ).read().scenario
        let zone = scenario.site.zone
        let first = try #require(LocalDate("2025-01-01"))
        // Meals every half hour of a night, so that some fall into the doubled hour.
        let assignments = (0..<1096).flatMap { day in
            scenario.shifts.map { shift in
                let duty = shift.duties(on: first + day, in: zone)[0]
                let pause = TimeRange(
                    start: duty.range.start + Minutes(30 * (day % 9)), length: Minutes(60))
                return Assignment(
                    specialist: SpecialistID("KL01"),
                    duty: Duty(
                        shift: duty.shift, date: duty.date, range: duty.range, breaks: [pause],
                        isNight: duty.isNight),
                    development: [DevelopmentBlock(activity: "knowledge-base", range: pause)],
                    isLocked: day.isMultiple(of: 2))
            }
        }
        let roster = Roster(assignments)
        let text = RosterWriter.tidyCSV(roster, zone: zone)
        let again = try site.setting("roster.csv", to: Array(text.utf8)).read().roster
        #expect(again == roster)
    }

    @Test func `full stamps are written where the clock shows a time twice`() throws {
        let zone = try #require(Zone(identifier: "Europe/London"))
        // 2026-10-25 01:00–02:00 happens twice: first as +01:00, then as +00:00.
        let start = try #require(Timestamp("2026-10-24T22:00+01:00")).instant(in: .utc)
        let second = try #require(Timestamp("2026-10-25T01:30+00:00")).instant(in: .utc)
        let date = try #require(LocalDate("2026-10-24"))
        let duty = Duty(
            shift: ShiftCode("N22"), date: date,
            range: TimeRange(start: start, length: .hours(9)),
            breaks: [TimeRange(start: second, length: Minutes(60))], isNight: true)
        let text = RosterWriter.tidyCSV(
            Roster([Assignment(specialist: SpecialistID("A,1"), duty: duty)]), zone: zone)
        #expect(
            text.split(separator: "\n").last == """
                "A,1",2026-10-24,N22,2026-10-24T22:00+01:00,2026-10-25T06:00+00:00,\
                2026-10-25T01:30+00:00/2026-10-25T02:30+00:00,tickets,
                """)
    }
}
