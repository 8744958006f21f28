internal import WorkTime

/// The dates the sample covers and how it writes moments.
enum SamplePeriod {
    /// Malaysia keeps UTC+8 all year, so the machine's zone data is not needed.
    static let zone = Zone(fixed: .hours(8), identifier: "Asia/Kuala_Lumpur")

    /// The week that is to be planned.
    static let plannedWeek = DateRange(start: date("2026-11-23"), days: 7)
    /// The 26 weeks of tickets before it.
    static let history = DateRange(start: plannedWeek.start - 182, end: plannedWeek.start)
    /// The four weeks of rosters before it.
    static let rota = DateRange(start: plannedWeek.start - 28, end: plannedWeek.start)

    /// The date written as `2026-11-23` in this module's tables.
    static func date(_ text: String) -> LocalDate {
        guard let date = LocalDate(text) else {
            preconditionFailure("no such date: \(text)")
        }
        return date
    }

    /// The instant `minutes` after midnight of `date`.
    static func instant(_ date: LocalDate, minutes: Int) -> Instant {
        zone.day(date).start + Minutes(minutes)
    }

    /// `2026-11-23T07:00+08:00`.
    static func stamp(_ instant: Instant) -> String {
        "\(zone.local(instant))+08:00"
    }
}
