/// What an import would do, for scripts.
public enum MappingPreviewDocument {
    /// The document; keys are sorted.
    public static func json(_ preview: MappingPreview) -> String {
        func texts(_ texts: [String]) -> JSONValue { .array(texts.map { .text($0) }) }
        return JSONValue.object([
            "sheet": .optional(preview.sheet), "encoding": .optional(preview.encoding),
            "headerRow": .integer(preview.headerRow),
            "gridDates": preview.gridDates.map { texts([$0.first, $0.last]) } ?? .null,
            "columns": .array(
                preview.columns.map { column in
                    .object([
                        "column": .text(column.letters), "name": .text(column.header),
                        "field": .optional(column.field), "sample": .text(column.sample),
                    ])
                }),
            "missing": .array(preview.missing.map(texts)), "rows": .array(preview.rows.map(texts)),
        ]).document
    }
}
