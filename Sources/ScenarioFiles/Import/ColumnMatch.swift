internal import SpreadsheetReading

/// The row of a sheet that names its columns, and what each column is.
struct ColumnMatch {
    /// A column of theirs.
    struct Column {
        let position: Int
        let header: String
        /// Our field; nil where it is none, or another column is.
        var field: String?
    }

    /// The row, counted from 0.
    let row: Int
    /// The columns that have a name, from left to right.
    let columns: [Column]

    /// The position of a field's column; nil where there is none.
    func position(of field: String) -> Int? {
        columns.first { $0.field == field }?.position
    }

    /// How many columns are known.
    var knownCount: Int { columns.count { $0.field != nil } }

    /// Whether each of the required fields has a column or a default.
    func missing(_ table: ImportedTable, _ mapping: MappingFile) -> [[String]] {
        table.required.filter { fields in
            !fields.contains { position(of: $0) != nil || mapping.defaults[$0] != nil }
        }
    }

    /// The row among the first of a sheet that names most columns; nil where none names any.
    static func best(
        in sheet: SheetTable, for table: ImportedTable, _ mapping: MappingFile
    ) -> ColumnMatch? {
        var best: ColumnMatch?
        for row in sheet.rows.prefix(searchedRows) {
            let match = ColumnMatch(row.index, of: sheet, table, mapping)
            if match.knownCount > best?.knownCount ?? 0 { best = match }
        }
        return best
    }

    /// How far down the names of columns are looked for.
    private static let searchedRows = 30

    private init(
        _ row: Int, of sheet: SheetTable, _ table: ImportedTable, _ mapping: MappingFile
    ) {
        self.row = row
        let merged = sheet.merges.filter { $0.rows.contains(row) }.flatMap { Array($0.columns) }
        let used = sheet.rows.first { $0.index == row }?.cells.map(\.column) ?? []
        var taken: Set<String> = []
        columns = Set(used + merged).sorted().compactMap { position in
            guard let header = sheet.value(row: row, column: position).headerText else {
                return nil
            }
            // A head of several columns, merged above them, tells them apart: Leave | From, To.
            let group = row > 0 ? sheet.value(row: row - 1, column: position).headerText : nil
            let names = [header] + (group.map { ["\($0) \(header)"] } ?? [])
            let field =
                ColumnMatch.mapped(names, mapping)
                ?? names.lazy.compactMap { name in
                    HeaderWords.field(
                        ofHeader: name,
                        among: table.mappable.filter { field in
                            !taken.contains(field)
                                && !mapping.columns.contains { $0.field == field }
                        })
                }.first
            if let field, !taken.insert(field).inserted {
                return Column(position: position, header: header, field: nil)
            }
            return Column(position: position, header: header, field: field)
        }
    }

    /// The field to which the mapping gives a column of one of these names.
    private static func mapped(_ names: [String], _ mapping: MappingFile) -> String? {
        let names = names.map(foldedHeader)
        return mapping.columns.first { column in
            column.headers.contains { names.contains(foldedHeader($0)) }
        }?.field
    }
}

extension SheetValue {
    /// The text of a header; nil where there is none.
    var headerText: String? {
        guard case .text(let text) = self else { return nil }
        return text.split(whereSeparator: \.isNewline).joined(separator: " ")
    }
}
