/// A civil date of the proleptic Gregorian calendar, without a zone.
public struct LocalDate: Hashable, Comparable, Sendable {
    /// Days since 1970-01-01.
    public let dayNumber: Int

    /// The date `dayNumber` days after 1970-01-01.
    public init(dayNumber: Int) {
        self.dayNumber = dayNumber
    }

    /// The date with these parts; nil when the calendar has no such day.
    public init?(year: Int, month: Int, day: Int) {
        guard (1...12).contains(month), day >= 1, (-9999...9999).contains(year),
            day <= LocalDate.lengthOfMonth(month, year: year)
        else { return nil }
        // Days from civil: H. Hinnant, "chrono-compatible low-level date algorithms" (2013).
        let shifted = month <= 2 ? year - 1 : year
        let era = (shifted >= 0 ? shifted : shifted - 399) / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        dayNumber = era * 146_097 + dayOfEra - 719_468
    }

    /// The number of days in a month.
    static func lengthOfMonth(_ month: Int, year: Int) -> Int {
        switch month {
        case 4, 6, 9, 11: return 30
        case 2:
            let isLeap = year.isMultiple(of: 4) && !year.isMultiple(of: 100)
            return isLeap || year.isMultiple(of: 400) ? 29 : 28
        default: return 31
        }
    }

    /// Year, month 1–12 and day 1–31.
    public var parts: (year: Int, month: Int, day: Int) {
        let days = dayNumber + 719_468
        let era = (days >= 0 ? days : days - 146_096) / 146_097
        let dayOfEra = days - era * 146_097
        let yearOfEra =
            (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let month = shiftedMonth + (shiftedMonth < 10 ? 3 : -9)
        let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        return (year, month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
    }

    /// The day of the week.
    public var weekday: Weekday {
        // 1970-01-01 was a Thursday.
        let index = (dayNumber + 3) % 7
        return Weekday(rawValue: (index + 7) % 7 + 1) ?? .monday
    }

    /// The Monday on or before the date.
    public var startOfWeek: LocalDate {
        self - (weekday.rawValue - 1)
    }

    /// Whether `left` comes before `right`.
    public static func < (left: LocalDate, right: LocalDate) -> Bool {
        left.dayNumber < right.dayNumber
    }

    /// The date `days` later.
    public static func + (date: LocalDate, days: Int) -> LocalDate {
        LocalDate(dayNumber: date.dayNumber + days)
    }

    /// The date `days` earlier.
    public static func - (date: LocalDate, days: Int) -> LocalDate {
        LocalDate(dayNumber: date.dayNumber - days)
    }

    /// The number of days from `earlier` to `later`.
    public static func - (later: LocalDate, earlier: LocalDate) -> Int {
        later.dayNumber - earlier.dayNumber
    }
}

extension LocalDate: Strideable {
    /// The number of days from this date to `other`.
    public func distance(to other: LocalDate) -> Int { other - self }

    /// The date `days` later.
    public func advanced(by days: Int) -> LocalDate { self + days }
}

extension LocalDate: CustomStringConvertible {
    /// ISO 8601: `2026-11-23`.
    public var description: String {
        let (year, month, day) = parts
        return "\(padded(year, to: 4))-\(padded(month, to: 2))-\(padded(day, to: 2))"
    }

    /// The date written as `2026-11-23`; nil for any other text.
    public init?(_ text: some StringProtocol) {
        let date = DigitScanner.read(text) { scanner in
            let date = LocalDate(&scanner)
            return scanner.isAtEnd ? date : nil
        }
        guard let date else { return nil }
        self = date
    }

    /// The date written next, as `2026-11-23`.
    init?(_ scanner: inout DigitScanner) {
        guard let year = scanner.digits(4), scanner.skip("-"),
            let month = scanner.digits(2), scanner.skip("-"), let day = scanner.digits(2)
        else { return nil }
        self.init(year: year, month: month, day: day)
    }
}

/// `number` with leading zeros up to `width` digits.
func padded(_ number: Int, to width: Int) -> String {
    let digits = String(number.magnitude)
    let zeros = String(repeating: "0", count: max(0, width - digits.count))
    return (number < 0 ? "-" : "") + zeros + digits
}
