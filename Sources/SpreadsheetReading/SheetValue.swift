public import WorkTime

/// What a cell of somebody's spreadsheet holds.
public enum SheetValue: Hashable, Sendable {
    /// Nothing.
    case blank
    /// A text, as it is written.
    case text(String)
    /// A number.
    case number(Double)
    /// A number that is shown as a date.
    case date(LocalDate)
    /// A number that is shown as a date with a time of day, or as a date and has one; to the
    /// nearest minute.
    case moment(LocalDateTime)
    /// A number that is shown as a clock: a time of day, or a length of time that may be longer
    /// than a day; to the nearest minute.
    case time(Minutes)
    /// True or false.
    case boolean(Bool)
    /// A formula that the program which saved the file did not calculate.
    case uncalculated
    /// What a formula came to when it could not be calculated, such as `#REF!`.
    case fault(String)
}

/// A cell that holds something.
public struct SheetCell: Hashable, Sendable {
    /// The column, counted from 0.
    public let column: Int
    /// What it holds.
    public let value: SheetValue

    /// A cell.
    public init(column: Int, value: SheetValue) {
        self.column = column
        self.value = value
    }

    /// The letters of a column counted from 0: `A` to `Z`, then `AA` and so on.
    public static func letters(ofColumn column: Int) -> String {
        var name = ""
        var rest = column + 1
        while rest > 0 {
            let (quotient, remainder) = (rest - 1).quotientAndRemainder(dividingBy: 26)
            name = String(UnicodeScalar(UInt8(ascii: "A") + UInt8(remainder))) + name
            rest = quotient
        }
        return name
    }
}
