internal import Foundation
internal import WorkTime

/// The years the zone tables are good for; others are typing errors.
private let years = 1970...2099

extension TextForm where Value == LocalDate {
    /// A date such as `2026-11-23`.
    static var date: TextForm {
        TextForm("a date such as 2026-11-23", advice: adviceOnDate) { text in
            LocalDate(text).flatMap { years.contains($0.parts.year) ? $0 : nil }
        }
    }
}

extension TextForm where Value == DateRange {
    /// Dates such as `2026-11-11..2026-11-13`, the last one included, or one date.
    static var dates: TextForm {
        TextForm("a date, or dates such as 2026-11-11..2026-11-13") { text in
            let ends = text.split(separator: "..", omittingEmptySubsequences: false).map {
                TextForm<LocalDate>.date.read(String($0))
            }
            guard (1...2).contains(ends.count), let first = ends[0],
                let last = ends[ends.count - 1], first <= last
            else { return nil }
            return DateRange(start: first, end: last + 1)
        }
    }
}

extension TextForm where Value == LocalTime {
    /// A time of day such as `07:00`; YAML files may leave the quotes out.
    static var time: TextForm {
        TextForm("a time of day such as \"07:00\"", advice: adviceOnTime) { LocalTime($0) }
    }
}

extension TextForm where Value == Timestamp {
    /// A stamp such as `2026-11-23T07:30+08:00`, with a space for the `T`, or without offset.
    static var timestamp: TextForm {
        TextForm("a date and time such as 2026-11-23T07:30+08:00", advice: adviceOnDate) { text in
            Timestamp(text).flatMap { years.contains($0.local.date.parts.year) ? $0 : nil }
        }
    }
}

extension TextForm where Value == Weekday {
    /// Three English letters, such as `Mon`.
    static var weekday: TextForm {
        let known = Weekday.allCases.map(\.abbreviation)
        return TextForm(
            "a weekday: \(alternatives(known))",
            advice: { text in
                known.first { text.lowercased().hasPrefix($0.lowercased()) }
                    .map { "Maybe '\($0)' is meant." } ?? suggestion(for: text, among: known)
            }
        ) { text in Weekday.allCases.first { $0.abbreviation == text } }
    }
}

extension TextForm where Value == Zone {
    /// The IANA name of a time zone.
    static var zone: TextForm {
        TextForm(
            "a time zone such as Asia/Kuala_Lumpur",
            advice: { suggestion(for: $0, among: TimeZone.knownTimeZoneIdentifiers) }
        ) { Zone(identifier: $0) }
    }
}

/// Offers the date meant by `23/11/2026`, `23.11.2026`, `2026/11/23` and the like.
@Sendable private func adviceOnDate(_ text: String) -> String? {
    let parts = text.prefix(10).split { "/.-".contains($0) }.compactMap(wholeNumber)
    guard parts.count == 3 else { return nil }
    if parts[0] > 31 {
        return LocalDate(year: parts[0], month: parts[1], day: parts[2])
            .flatMap { "\($0)" == text ? nil : "Maybe \($0)." }
    }
    let dayFirst = LocalDate(year: parts[2], month: parts[1], day: parts[0])
    let monthFirst = LocalDate(year: parts[2], month: parts[0], day: parts[1])
    let dates = [dayFirst, monthFirst].compactMap { $0?.description }
    guard let date = dates.first, years.contains(parts[2]) else { return nil }
    return dates.last == date ? "Maybe \(date)." : "Maybe \(date), or \(dates[1])."
}

@Sendable private func adviceOnTime(_ text: String) -> String? {
    if let minute = wholeNumber(text), let time = LocalTime(minuteOfDay: minute) {
        // YAML 1.1 takes an unquoted 07:00 for a number of base 60, and some editors save that.
        return "Maybe \"\(time)\", in quotes."
    }
    return LocalTime("0\(text)").map { "Maybe \"\($0)\"." }
}
