import RosterModel
import Testing
import WorkTime

/// The zone of this name.
func zone(_ identifier: String) throws -> Zone {
    try #require(Zone(identifier: identifier), "no zone data for \(identifier)")
}

/// The date written as `2026-11-23`.
func date(_ text: String) throws -> LocalDate {
    try #require(LocalDate(text), "\(text) is no date")
}

/// The instant written with its offset.
func instant(_ text: String) throws -> Instant {
    let stamp = try #require(Timestamp(text), "\(text) is no timestamp")
    try #require(stamp.offset != nil, "\(text) has no offset")
    return stamp.instant(in: .utc)
}

/// A shift of the test team.
func shift(
    _ code: String, at start: String, _ length: Minutes, meal: MealWindow? = nil
) throws -> ShiftTemplate {
    ShiftTemplate(
        code: ShiftCode(code), name: code, start: try #require(LocalTime(start)), length: length,
        meal: meal, isNight: code == "N")
}

/// A specialist of the test team.
func specialist(
    grade: Grade = .specialist, joined: String = "2025-01-01", languages: [LanguageSkill] = [],
    categories: [TicketCategory] = []
) throws -> Specialist {
    Specialist(
        id: SpecialistID("S1"), name: "Aisyah", grade: grade, joined: try date(joined),
        contract: Contract(kind: .fullTime, weeklyHours: .hours(40)), languages: languages,
        categories: categories)
}
