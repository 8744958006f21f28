/// A text of comma-separated values that grows row by row.
///
/// Fields follow RFC 4180; lines end with a line feed alone.
struct CSVTable {
    private(set) var text = ""

    init(header: String...) {
        append(header)
    }

    mutating func append(_ fields: [String]) {
        text += fields.map(CSVTable.quoted).joined(separator: ",")
        text += "\n"
    }

    private static func quoted(_ field: String) -> String {
        let needsQuotes = field.utf8.contains {
            $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D
        }
        guard needsQuotes else { return field }
        let doubled = field.split(separator: "\"", omittingEmptySubsequences: false)
        return "\"" + doubled.joined(separator: "\"\"") + "\""
    }
}
