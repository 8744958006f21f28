import LaborLaw
import Testing
import Wording
import WorkTime

struct HolidaySubstitutionTests {
    private func lines(
        _ law: HolidayLaw, rest: Weekday = .sunday, _ first: String, _ last: String
    ) throws -> [String] {
        PersonalHolidays(law: law, freeDays: FreeDays(restDays: [rest]))
            .lines(in: try civil(first)...civil(last))
    }

    @Test func `English holidays of a weekend go to weekdays that are none`() throws {
        let law = SampleHolidays.england
        #expect(
            try lines(law, "2027-12-20", "2028-01-05") == [
                "2027-12-27 christmas-day from 2027-12-25",
                "2027-12-28 boxing-day from 2027-12-26", "2028-01-03 new-year from 2028-01-01",
            ])
        // A Sunday's Christmas goes beyond the Monday that is Boxing Day.
        #expect(
            try lines(law, "2022-12-24", "2022-12-28") == [
                "2022-12-26 boxing-day", "2022-12-27 christmas-day from 2022-12-25",
            ])
    }

    @Test func `English holidays do not follow the rest day`() throws {
        #expect(
            try lines(SampleHolidays.england, rest: .friday, "2026-12-24", "2026-12-29") == [
                "2026-12-25 christmas-day", "2026-12-28 boxing-day from 2026-12-26",
            ])
    }

    @Test func `a Japanese Sunday goes beyond the holidays that follow it`() throws {
        let law = SampleHolidays.japan
        #expect(
            try lines(law, "2026-05-01", "2026-05-08") == [
                "2026-05-04 greenery-day", "2026-05-05 children's-day",
                "2026-05-06 constitution-day from 2026-05-03",
            ])
        #expect(
            try lines(law, "2024-09-20", "2024-09-24") == [
                "2024-09-23 autumnal-equinox-day from 2024-09-22"
            ])
    }

    @Test func `a day between two Japanese holidays is one`() throws {
        #expect(
            try lines(SampleHolidays.japan, "2026-09-20", "2026-09-24") == [
                "2026-09-21 respect-for-the-aged-day", "2026-09-22 -",
                "2026-09-23 autumnal-equinox-day",
            ])
        let day = PersonalHolidays(
            law: SampleHolidays.japan, freeDays: FreeDays(restDays: [.sunday])
        ).days(in: DateRange(start: try civil("2026-09-22"), days: 1)).first
        #expect(
            day?.reason
                == Phrase(
                    en: "Tue 2026-09-22 lies between Respect for the Aged Day and Autumnal "
                        + "Equinox Day.",
                    zh: "2026-09-22（周二）介于Respect for the Aged Day与Autumnal Equinox Day之间。"))
        // Two days lie between the holidays of 2027.
        #expect(try lines(SampleHolidays.japan, "2027-09-19", "2027-09-24").count == 2)
    }

    @Test func `Korea gives days for listed holidays, each by its own rule`() throws {
        let law = SampleHolidays.korea
        #expect(
            try lines(law, "2025-10-01", "2025-10-10") == [
                "2025-10-03 national-foundation-day", "2025-10-06 chuseok",
                "2025-10-07 chuseok-2", "2025-10-08 chuseok-eve from 2025-10-05",
            ])
        // A Saturday counts for National Foundation Day, but not for Chuseok or Memorial Day.
        #expect(
            try lines(law, "2026-09-24", "2026-10-06") == [
                "2026-09-24 chuseok-eve", "2026-09-25 chuseok", "2026-09-26 chuseok-2",
                "2026-10-05 national-foundation-day from 2026-10-03",
            ])
        #expect(try lines(law, "2026-06-05", "2026-06-09") == ["2026-06-06 memorial-day"])
        // Two holidays on one day give one day more.
        #expect(
            try lines(law, "2025-05-04", "2025-05-08") == [
                "2025-05-05 children's-day", "2025-05-06 buddha's-birthday from 2025-05-05",
            ])
    }

    @Test func `China gives weekdays for weekends and works some weekends`() throws {
        let person = PersonalHolidays(
            law: SampleHolidays.china, freeDays: FreeDays(restDays: [.saturday, .sunday]))
        #expect(
            person.lines(in: try civil("2026-04-30")...civil("2026-05-10")) == [
                "2026-05-01 labor-day", "2026-05-04 labor-day-2 from 2026-05-02",
            ])
        #expect(!person.isRestDay(try civil("2026-05-09")))
        #expect(person.isRestDay(try civil("2026-05-10")))
        #expect(person.isRestDay(try civil("2026-05-05")))
        #expect(
            person.law.makeUpDays.map(\.worked.description) == [
                "2026-02-14", "2026-02-28", "2026-05-09",
            ])
    }

    @Test func `a roster goes before exchanged weekends`() throws {
        let saturday = try civil("2026-05-09")
        let free = FreeDays(
            restDays: [.sunday],
            roster: FreeDays.Rostered(
                dates: DateRange(start: saturday, days: 1), restDays: [saturday]))
        #expect(PersonalHolidays(law: SampleHolidays.china, freeDays: free).isRestDay(saturday))
    }

    @Test func `Singapore's holidays follow the rest day`() throws {
        let law = HolidayLaw(
            days: [
                SampleHolidays.day("New Year", SampleHolidays.dates("2024-02-10")),
                SampleHolidays.day("New Year 2", SampleHolidays.dates("2024-02-11")),
            ], substitution: HolidaySubstitution(on: [.restDay], to: .nextWorkingDay))
        #expect(
            try lines(law, "2024-02-09", "2024-02-13") == [
                "2024-02-10 new-year", "2024-02-12 new-year-2 from 2024-02-11",
            ])
        #expect(
            try lines(law, rest: .saturday, "2024-02-09", "2024-02-13") == [
                "2024-02-11 new-year-2", "2024-02-12 new-year from 2024-02-10",
            ])
    }

    @Test func `without substitution two holidays may share a day of rest`() throws {
        let law = HolidayLaw(days: [
            SampleHolidays.day("Eid", SampleHolidays.dates("2026-12-06")),
            SampleHolidays.day("National Day", SampleHolidays.dates("2026-12-06")),
        ])
        #expect(
            try lines(law, "2026-12-01", "2026-12-10") == [
                "2026-12-06 eid", "2026-12-06 national-day",
            ])
    }

    @Test func `a holiday without chain may share the next day with another`() throws {
        let law = HolidayLaw(
            days: [
                SampleHolidays.day("First", SampleHolidays.dates("2026-12-06")),
                SampleHolidays.day("Second", SampleHolidays.dates("2026-12-07")),
            ],
            substitution: HolidaySubstitution(on: [.restDay], to: .nextWorkingDay, chains: false))
        #expect(
            try lines(law, "2026-12-01", "2026-12-10") == [
                "2026-12-07 second", "2026-12-07 first from 2026-12-06",
            ])
    }

    @Test func `the nearest weekday may lie in the old year`() throws {
        let law = HolidayLaw(
            days: [SampleHolidays.day("New Year", .fixed(month: 1, day: 1))],
            substitution: HolidaySubstitution(
                on: [.weekday(.saturday), .weekday(.sunday)], to: .nearestWeekday))
        #expect(
            try lines(law, "2027-12-25", "2028-12-31") == ["2027-12-31 new-year from 2028-01-01"])
    }

    @Test func `the next Monday takes a holiday of any weekday`() throws {
        let law = HolidayLaw(
            days: [SampleHolidays.day("Feast", SampleHolidays.dates("2026-12-08"))],
            substitution: HolidaySubstitution(on: [.weekday(.tuesday)], to: .nextMonday))
        #expect(try lines(law, "2026-12-01", "2026-12-31") == ["2026-12-14 feast from 2026-12-08"])
    }

    @Test func `what cannot give way keeps a shared date`() throws {
        let law = HolidayLaw(
            days: [
                SampleHolidays.day("Movable", SampleHolidays.dates("2026-12-08")),
                SampleHolidays.day(
                    "Firm", SampleHolidays.dates("2026-12-08"),
                    substitution: HolidaySubstitution.none),
            ], substitution: HolidaySubstitution(on: [.holiday], to: .nextWorkingDay))
        #expect(
            try lines(law, "2026-12-01", "2026-12-31") == [
                "2026-12-08 firm", "2026-12-09 movable from 2026-12-08",
            ])
    }

    @Test func `fasting ends with the day before its end`() throws {
        let law = HolidayLaw(
            days: [],
            ramadan: [
                FastingMonth(
                    dates: DateRange(start: try civil("2026-02-18"), end: try civil("2026-03-20")))
            ])
        #expect(law.isInRamadan(try civil("2026-02-18")))
        #expect(law.isInRamadan(try civil("2026-03-19")))
        #expect(!law.isInRamadan(try civil("2026-03-20")))
    }
}
