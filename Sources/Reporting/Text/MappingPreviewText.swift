public import Wording

/// What an import would do, as text for people.
public enum MappingPreviewText {
    /// Where the table is, what each column is, what is missing, and the first rows.
    public static func lines(_ preview: MappingPreview, language: ReaderLanguage) -> [String] {
        let words = Words(language: language)
        let row = "\(preview.headerRow)"
        var lines: [String] = []
        if let (first, last) = preview.gridDates {
            lines.append(words(ImportPhrase.grid, ["row": row, "first": first, "last": last]))
        } else if let sheet = preview.sheet {
            let name = DisplayWidth.printable(sheet)
            lines.append(words(ImportPhrase.list, ["sheet": name, "row": row]))
        } else {
            lines.append(words(ImportPhrase.listInText, ["row": row]))
        }
        if let encoding = preview.encoding {
            lines.append(words(ImportPhrase.encoding, ["encoding": encoding]))
        }
        if !preview.columns.isEmpty {
            let titles: [ImportPhrase] = [.column, .header, .field, .sample]
            let head = titles.map { words($0) }
            lines += table(
                [head]
                    + preview.columns.map { column in
                        [
                            column.letters, column.header,
                            column.field ?? "(\(words(ImportPhrase.notUsed)))", column.sample,
                        ]
                    })
        }
        if !preview.missing.isEmpty {
            let fields = preview.missing.map { $0.joined(separator: words(ImportPhrase.or)) }
            lines.append(words(ImportPhrase.missing, ["fields": fields.joined(separator: ", ")]))
        }
        if preview.rows.count > 1 {
            lines += [words(ImportPhrase.firstRows)] + table(preview.rows)
        }
        return lines + [words(ImportPhrase.nothingWritten)]
    }

    private static func table(_ rows: [[String]]) -> [String] {
        TextTable(rows: rows.map { $0.map { [shown($0)] } }).lines.map { "  " + $0 }
    }

    /// A cell on one line and no wider than a column of a table can bear.
    private static func shown(_ text: String) -> String {
        DisplayWidth.cut(DisplayWidth.printable(text), to: 40)
    }
}
