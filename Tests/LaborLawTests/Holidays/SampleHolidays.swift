import LaborLaw
import Wording
import WorkTime

/// Excerpts of holiday laws, made for tests after the acts named.
enum SampleHolidays {
    static func day(
        _ name: String, _ on: HolidayDate, _ kind: HolidayClass = .fixed,
        byDefault: Bool = false, substitution: HolidaySubstitution? = nil
    ) -> HolidayRule {
        HolidayRule(
            id: name.lowercased().replacing(" ", with: "-"), name: Phrase(en: name, zh: name),
            on: on, kind: kind, isChosenByDefault: byDefault, substitution: substitution)
    }

    static func dates(_ texts: String...) -> HolidayDate {
        .dates(texts.compactMap { LocalDate($0) })
    }

    /// Malaysia: Employment Act 1955 s.60D(1) with the gazetted dates of Kuala Lumpur.
    static let malaysia = HolidayLaw(
        days: [
            day("National Day", .fixed(month: 8, day: 31)),
            day("Agong Birthday", .weekday(.monday, nth: 1, month: 6)),
            day("Federal Territory Day", .fixed(month: 2, day: 1)),
            day("Workers Day", .fixed(month: 5, day: 1)),
            day("Malaysia Day", .fixed(month: 9, day: 16)),
            day(
                "Chinese New Year",
                dates("2024-02-10", "2025-01-29", "2026-02-17", "2027-02-06"), .elected,
                byDefault: true),
            day(
                "Chinese New Year 2",
                dates("2024-02-11", "2025-01-30", "2026-02-18", "2027-02-07"), .elected,
                byDefault: true),
            day(
                "Aidilfitri", dates("2024-04-10", "2025-03-31", "2026-03-21", "2027-03-10"),
                .elected, byDefault: true),
            day(
                "Aidilfitri 2", dates("2024-04-11", "2025-04-01", "2026-03-22", "2027-03-11"),
                .elected, byDefault: true),
            day(
                "Deepavali", dates("2024-10-31", "2025-10-20", "2026-11-08", "2027-10-28"),
                .elected, byDefault: true),
            day("Christmas Day", .fixed(month: 12, day: 25), .elected, byDefault: true),
            day("Thaipusam", dates("2024-01-25", "2025-02-11", "2026-02-01"), .elected),
            day(
                "Awal Muharram", dates("2024-07-07", "2025-06-27", "2026-06-17", "2027-06-06"),
                .elected),
            day(
                "Prophet Birthday", dates("2024-09-16", "2025-09-05", "2026-08-25", "2027-08-15"),
                .elected),
            day("Wesak Day", dates("2024-05-22", "2026-05-31", "2027-05-20"), .elected),
        ],
        substitution: HolidaySubstitution(on: [.restDay, .holiday, .leave], to: .nextWorkingDay),
        electedDays: 6)

    /// England: Banking and Financial Dealings Act 1971 Sch.1.
    static let england = HolidayLaw(
        days: [
            day("New Year", .fixed(month: 1, day: 1)),
            day("Christmas Day", .fixed(month: 12, day: 25)),
            day("Boxing Day", .fixed(month: 12, day: 26)),
        ],
        substitution: HolidaySubstitution(
            on: [.weekday(.saturday), .weekday(.sunday)], to: .nextWeekday))

    /// Japan: Act on National Holidays, articles 2 and 3.
    static let japan = HolidayLaw(
        days: [
            day("Constitution Day", .fixed(month: 5, day: 3)),
            day("Greenery Day", .fixed(month: 5, day: 4)),
            day("Children's Day", .fixed(month: 5, day: 5)),
            day("Respect for the Aged Day", .weekday(.monday, nth: 3, month: 9)),
            day("Autumnal Equinox Day", dates("2024-09-22", "2026-09-23", "2027-09-23")),
        ],
        substitution: HolidaySubstitution(on: [.weekday(.sunday)], to: .nextOrdinaryDay),
        bridge: Phrase(en: "National holiday", zh: "国民休息日"))

    /// Korea: Regulations on Public Holidays of Government Offices, articles 2 and 3.
    static let korea = HolidayLaw(
        days: [
            day("New Year", .fixed(month: 1, day: 1), substitution: HolidaySubstitution.none),
            day("Chuseok Eve", dates("2025-10-05", "2026-09-24"), substitution: lunar),
            day("Chuseok", dates("2025-10-06", "2026-09-25"), substitution: lunar),
            day("Chuseok 2", dates("2025-10-07", "2026-09-26"), substitution: lunar),
            day("Children's Day", .fixed(month: 5, day: 5)),
            day("Buddha's Birthday", dates("2025-05-05", "2026-05-24")),
            day("Memorial Day", .fixed(month: 6, day: 6), substitution: HolidaySubstitution.none),
            day("National Foundation Day", .fixed(month: 10, day: 3)),
        ],
        substitution: HolidaySubstitution(
            on: [.weekday(.saturday), .weekday(.sunday), .holiday], to: .nextWeekday))

    private static let lunar = HolidaySubstitution(
        on: [.weekday(.sunday), .holiday], to: .nextWeekday)

    /// China: Holiday Measures (2024 revision), articles 2, 6 and 7, with the notice for 2026.
    static let china = HolidayLaw(
        days: [
            day(
                "Spring Festival",
                dates("2026-02-16", "2026-02-17", "2026-02-18", "2026-02-19")),
            day("Labor Day", .fixed(month: 5, day: 1)),
            day("Labor Day 2", .fixed(month: 5, day: 2)),
        ],
        substitution: HolidaySubstitution(
            on: [.weekday(.saturday), .weekday(.sunday)], to: .nextWeekday),
        makeUpDays: [
            makeUp("2026-05-09", for: "2026-05-05"), makeUp("2026-02-28", for: "2026-02-23"),
            makeUp("2026-02-14", for: "2026-02-20"),
        ].compactMap(\.self))

    private static func makeUp(_ worked: String, for off: String) -> MakeUpDay? {
        LocalDate(worked).map { MakeUpDay(worked: $0, off: LocalDate(off)) }
    }
}

extension PersonalHolidays {
    /// `2026-02-02 federal-territory-day from 2026-02-01`, a line a day.
    func lines(in range: ClosedRange<LocalDate>) -> [String] {
        days(in: DateRange(start: range.lowerBound, end: range.upperBound + 1)).map(\.line)
    }
}

extension PersonalHoliday {
    /// `2026-02-02 federal-territory-day from 2026-02-01`.
    var line: String {
        "\(date) \(holiday ?? "-")" + (movedFrom.map { " from \($0)" } ?? "")
    }
}
