public import WorkTime

/// A spreadsheet file as a value.
public struct Workbook: Sendable {
    /// The title in the file's properties.
    public let title: String
    /// Who made it, in the file's properties.
    public let author: String
    /// When it counts as made: a value, so that the same workbook is the same bytes.
    public let created: Instant
    /// The sheets, left to right, at least one; no two names differ by case alone.
    public let sheets: [Sheet]

    /// A workbook.
    public init(title: String, author: String, created: Instant, sheets: [Sheet]) {
        self.title = title
        self.author = author
        self.created = created
        self.sheets = sheets
    }
}

/// Why a workbook could not be made.
public struct WorkbookFailure: Error, Hashable, Sendable, CustomStringConvertible {
    /// The reason in words.
    public let description: String
}
