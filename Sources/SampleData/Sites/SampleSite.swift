internal import WorkTime

/// A made-up desk: where it sits, in which languages sellers write to it, and its special days.
struct SampleSite: Sendable {
    /// What its files are called, such as `singapore`.
    let slug: String
    let zone: Zone
    /// Languages and their shares of all tickets.
    let languages: [(tag: String, share: Double)]
    /// New tickets on an ordinary Wednesday in the middle of the history.
    let ordinaryDay: Double
    let holidays: [(date: LocalDate, name: String)]
    let campaigns: [(date: LocalDate, name: String, isMajor: Bool)]
    /// When most salaries arrive.
    let paydays: [LocalDate]

    /// The instant `minutes` after midnight of `date`.
    func instant(_ date: LocalDate, minutes: Int) -> Instant {
        zone.day(date).start + Minutes(minutes)
    }

    /// `2026-11-23T07:00+08:00`.
    func stamp(_ instant: Instant) -> String {
        let offset = zone.offset(at: instant).count
        let (hours, minutes) = offset.magnitude.quotientAndRemainder(dividingBy: 60)
        func two(_ number: UInt) -> String { number < 10 ? "0\(number)" : "\(number)" }
        return "\(zone.local(instant))\(offset < 0 ? "-" : "+")\(two(hours)):\(two(minutes))"
    }

    /// The 25th of every month of some years.
    static func paydays(of years: [Int]) -> [LocalDate] {
        years.flatMap { year in
            (1...12).compactMap { LocalDate(year: year, month: $0, day: 25) }
        }
    }

    /// The desk of Kuala Lumpur.
    static let kualaLumpur = SampleSite(
        slug: "kuala-lumpur", zone: SamplePeriod.zone,
        languages: [("en", 0.62), ("zh", 0.38)], ordinaryDay: 268,
        holidays: KualaLumpurCalendar.holidays, campaigns: KualaLumpurCalendar.campaigns,
        paydays: paydays(of: [2026, 2027]))
}
