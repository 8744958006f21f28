internal import LaborLaw
internal import RosterModel
internal import WorkTime

extension TextForm {
    /// One of the names of a table.
    static func named(_ values: [(name: String, value: Value)], _ noun: String) -> TextForm {
        let known = values.map(\.name)
        return TextForm(
            "\(noun): \(alternatives(known))", advice: { suggestion(for: $0, among: known) }
        ) { text in values.first { $0.name == text }?.value }
    }
}

extension TextForm where Value == Absence.Kind {
    /// The reason of an absence.
    static let absenceKind: TextForm = .named(
        [
            ("annual-leave", .annualLeave), ("medical-leave", .medicalLeave),
            ("public-holiday", .publicHoliday), ("training", .training),
            ("other-leave", .otherLeave), ("not-employed", .notEmployed),
        ], "a reason of absence")
}

extension TextForm where Value == FindingSeverity {
    /// What a breach means.
    static let findingSeverity: TextForm = .named(
        [("hard-stop", .hardStop), ("warning", .warning), ("information", .information)],
        "a severity")
}

extension TextForm where Value == Minutes {
    /// The hours of a rule, up to those of a year.
    static let ruleHours: TextForm = .length(.zero...Minutes.hours(9_000))
}

extension TextForm where Value == Window {
    /// The dates over which work is added up.
    static let totalWindow: TextForm = .named(
        [
            ("duty-date", .day(.dutyDate)), ("from-duty-start", .day(.fromDutyStart)),
            ("calendar-day", .day(.calendar)), ("week", .week), ("month", .month),
            ("year", .year),
        ], "a window")
}

extension TextForm where Value == CalendarWindow {
    /// The dates counted together.
    static let calendarWindow: TextForm = .named(
        [("day", .day), ("week", .week), ("month", .month), ("year", .year)], "a window")
}
