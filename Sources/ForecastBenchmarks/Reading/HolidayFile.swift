public import Forecasting
internal import WorkTime

/// A file of holidays known in advance: `calendar,date,name`.
public struct HolidayFile: Hashable, Sendable {
    private let days: [String: [SpecialDay]]

    /// Reads the text of such a file.
    ///
    /// - Throws: Everything that is wrong: lines that are no rows and dates that are none.
    public init(reading text: String) throws(SeriesFormatError) {
        var problems = SeriesProblems()
        var days: [String: [SpecialDay]] = [:]
        for (line, fields) in problems.rows(of: text, columns: ["calendar", "date", "name"]) {
            guard let date = LocalDate(fields[1]) else {
                problems.add(
                    line: line, "date", expected: "a date such as 2016-03-25",
                    found: "'\(fields[1])'")
                continue
            }
            days[String(fields[0]), default: []].append(
                SpecialDay(date: date, kind: .holiday, name: String(fields[2])))
        }
        try problems.throwIfAny()
        self.days = days
    }

    /// The names of the calendars, in order.
    public var calendars: [String] { days.keys.sorted() }

    /// The special days of a calendar; nil when the file has none of that name.
    public func specialDays(_ calendar: String) -> SpecialDays? {
        days[calendar].map { SpecialDays($0) }
    }
}
