public import WorkTime

/// What a cell holds.
public enum CellValue: Hashable, Sendable {
    /// Nothing; the cell still has its style.
    case blank
    /// A text; it stays one whatever it begins with, so no text is ever run as a formula.
    case text(String)
    /// A number.
    case number(Double)
    /// A date, kept as the serial number that spreadsheets use; its style says how it looks.
    case date(LocalDate)
    /// A wall reading, kept as a serial number.
    case moment(LocalDateTime)
    /// A formula with the value it has, for readers that do not calculate.
    case formula(String, value: Double)

    /// The serial number of a wall reading: days since 1899-12-30, ECMA-376 part 1, 18.17.4.1.
    static func serial(_ reading: LocalDateTime) -> Double {
        Double(reading.date.dayNumber + 25_569) + Double(reading.time.minuteOfDay) / 1440
    }
}

/// A value in its place, as it looks.
public struct Cell: Hashable, Sendable {
    /// The value.
    public let value: CellValue
    /// The looks.
    public let style: CellStyle
    /// The cells it takes: one, or several merged ones.
    public let range: CellRange
}
