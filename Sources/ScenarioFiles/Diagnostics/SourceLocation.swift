/// A place in a file somebody wrote.
public struct SourceLocation: Hashable, Sendable {
    /// The file's path, as it can be opened from where the program was started.
    public let file: String
    /// The line, counted from 1; nil for the file as a whole.
    public let line: Int?
    /// The column in Unicode scalars, counted from 1.
    public let column: Int?
    /// The key or column the value belongs to, such as `shifts[2].meal.length`.
    public let field: String?
    /// The cell of a spreadsheet, such as `Team!C7`, whose row and column `line` and `column` are;
    /// nil for a place in a text.
    public let cell: String?

    /// A place in a file.
    public init(
        file: String, line: Int? = nil, column: Int? = nil, field: String? = nil,
        cell: String? = nil
    ) {
        self.cell = cell
        self.file = file
        self.line = line
        self.column = column
        self.field = field
    }
}

extension SourceLocation: CustomStringConvertible {
    /// `scenario.yaml:5:31`, or `team.xlsx:Team!C7`.
    public var description: String {
        if let cell { return "\(file):\(cell)" }
        return position
    }

    private var position: String {
        ([file] + [line, column].compactMap { $0.map(String.init) }).joined(separator: ":")
    }
}
