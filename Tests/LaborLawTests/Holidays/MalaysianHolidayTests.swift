import LaborLaw
import RosterModel
import Testing
import Wording
import WorkTime

/// Malaysia: Employment Act 1955 s.60D(1), (1A).
struct MalaysianHolidayTests {
    private let law = SampleHolidays.malaysia

    private func person(
        _ rest: Weekday = .sunday, off: Set<Weekday> = [],
        choice: HolidayElection.Choice = .all, exchanges: [HolidayElection.Exchange] = [],
        roster: FreeDays.Rostered? = nil, leave: Set<LocalDate> = []
    ) -> PersonalHolidays {
        PersonalHolidays(
            law: law, election: HolidayElection(choice, exchanges: exchanges),
            freeDays: FreeDays(restDays: [rest], offDays: off, roster: roster, leave: leave))
    }

    @Test(arguments: [
        // Two holidays on a Monday: the fixed one keeps it.
        (
            "2024-09-14", "2024-09-18",
            ["2024-09-16 malaysia-day", "2024-09-17 prophet-birthday from 2024-09-16"]
        ),
        // Two holidays on one rest day: one day after the other.
        (
            "2026-01-31", "2026-02-04",
            [
                "2026-02-02 federal-territory-day from 2026-02-01",
                "2026-02-03 thaipusam from 2026-02-01",
            ]
        ),
        ("2024-07-06", "2024-07-09", ["2024-07-08 awal-muharram from 2024-07-07"]),
        // A rest day before another holiday: beyond it.
        (
            "2027-06-05", "2027-06-09",
            ["2027-06-07 agong-birthday", "2027-06-08 awal-muharram from 2027-06-06"]
        ),
        (
            "2026-05-30", "2026-06-03",
            ["2026-06-01 agong-birthday", "2026-06-02 wesak-day from 2026-05-31"]
        ),
        (
            "2024-02-09", "2024-02-13",
            ["2024-02-10 chinese-new-year", "2024-02-12 chinese-new-year-2 from 2024-02-11"]
        ),
        ("2025-08-30", "2025-09-02", ["2025-09-01 national-day from 2025-08-31"]),
    ])
    func `holidays lost on a Sunday of rest come back in a chain`(
        first: String, last: String, expected: [String]
    ) throws {
        #expect(person().lines(in: try civil(first)...civil(last)) == expected)
    }

    @Test func `who rests on Fridays keeps the Sunday holidays`() throws {
        let friday = person(.friday)
        #expect(
            friday.lines(in: try civil("2026-01-31")...civil("2026-02-04")) == [
                "2026-02-01 federal-territory-day", "2026-02-02 thaipusam from 2026-02-01",
            ])
        #expect(
            friday.lines(in: try civil("2026-12-24")...civil("2026-12-27")) == [
                "2026-12-26 christmas-day from 2026-12-25"
            ])
        #expect(
            friday.lines(in: try civil("2024-07-06")...civil("2024-07-09")) == [
                "2024-07-07 awal-muharram"
            ])
    }

    @Test func `a holiday on an off day stays, and none is given on one`() throws {
        let fiveDays = person(off: [.saturday])
        #expect(
            fiveDays.lines(in: try civil("2024-02-09")...civil("2024-02-13")) == [
                "2024-02-10 chinese-new-year", "2024-02-12 chinese-new-year-2 from 2024-02-11",
            ])
        let offOnMondays = person(off: [.monday])
        #expect(
            offOnMondays.lines(in: try civil("2024-07-06")...civil("2024-07-10")) == [
                "2024-07-09 awal-muharram from 2024-07-07"
            ])
    }

    @Test func `the roster's rest days go before the usual ones`() throws {
        let roster = FreeDays.Rostered(
            dates: DateRange(start: try civil("2026-08-31"), days: 7),
            restDays: [try civil("2026-08-31")], offDays: [try civil("2026-09-01")])
        #expect(
            person(roster: roster).lines(in: try civil("2026-08-30")...civil("2026-09-05")) == [
                "2026-09-02 national-day from 2026-08-31"
            ])
    }

    @Test func `a holiday within leave is given on the first working day after it`() throws {
        let leave = Set([try civil("2026-08-31"), try civil("2026-09-01")])
        #expect(
            person(leave: leave).lines(in: try civil("2026-08-30")...civil("2026-09-05")) == [
                "2026-09-02 national-day from 2026-08-31"
            ])
    }

    @Test(arguments: Weekday.allCases, [2024, 2025, 2026, 2027])
    func `nobody loses a holiday, whatever the rest day`(rest: Weekday, year: Int) {
        let off: Weekday = rest == .monday ? .tuesday : .monday
        let days = person(rest, off: [off]).days(in: year)
        #expect(days.count == law.holidays(in: year).count)
        #expect(Set(days.map(\.date)).count == days.count)
        #expect(days.allSatisfy { $0.date.weekday != rest })
        #expect(days.allSatisfy { $0.movedFrom == nil || $0.date.weekday != off })
        #expect(days.allSatisfy { ($0.movedFrom == nil) == ($0.reason == nil) })
    }

    @Test func `holidays that are not elected are working days`() throws {
        let byDefault = person(choice: .byDefault)
        #expect(
            byDefault.lines(in: try civil("2026-01-31")...civil("2026-02-04")) == [
                "2026-02-02 federal-territory-day from 2026-02-01"
            ])
        for year in [2024, 2025, 2026, 2027] {
            #expect(byDefault.days(in: year).count == 11, "\(year)")
        }
        let chosen = person(choice: .named(["thaipusam"]))
        #expect(chosen.days(in: 2026).count == 6)
        #expect(chosen.days(in: 2026).compactMap(\.holiday).contains("thaipusam"))
    }

    @Test func `an elected holiday is exchanged by agreement`() throws {
        let exchange = HolidayElection.Exchange(
            holiday: "deepavali", from: try civil("2026-11-08"), to: try civil("2026-11-16"))
        let days = person(exchanges: [exchange])
            .days(in: DateRange(start: try civil("2026-11-01"), days: 30))
        #expect(days.map(\.line) == ["2026-11-16 deepavali from 2026-11-08"])
        #expect(
            days.first?.reason?.english
                == "Deepavali of Sun 2026-11-08 is given on Mon 2026-11-16 by agreement.")
    }

    @Test func `moved holidays give their reason in both languages`() throws {
        let days = person().days(in: DateRange(start: try civil("2026-02-01"), days: 3))
        #expect(
            days.map(\.reason) == [
                Phrase(
                    en: "Federal Territory Day falls on the rest day Sun 2026-02-01 and is given "
                        + "on Mon 2026-02-02.",
                    zh: "Federal Territory Day适逢休息日2026-02-01（周日），改在2026-02-02（周一）补假。"),
                Phrase(
                    en: "Thaipusam falls on the rest day Sun 2026-02-01 and is given on "
                        + "Tue 2026-02-03.",
                    zh: "Thaipusam适逢休息日2026-02-01（周日），改在2026-02-03（周二）补假。"),
            ])
        let shared = person().days(in: DateRange(start: try civil("2024-09-17"), days: 1))
        #expect(
            shared.first?.reason?.english
                == "Prophet Birthday shares Mon 2024-09-16 with Malaysia Day and is given on "
                + "Tue 2024-09-17.")
    }

    @Test func `a holiday moved beyond the end of the range is not in it`() throws {
        #expect(person().lines(in: try civil("2026-02-01")...civil("2026-02-01")).isEmpty)
        #expect(person().days(in: DateRange(start: try civil("2026-02-01"), days: 0)).isEmpty)
    }

    @Test func `a person who never works keeps the law's dates`() throws {
        let free = PersonalHolidays(law: law, freeDays: FreeDays(restDays: Set(Weekday.allCases)))
        #expect(free.days(in: 2026).allSatisfy { $0.movedFrom == nil })
        #expect(free.days(in: 2026).count == 11)
    }
}
