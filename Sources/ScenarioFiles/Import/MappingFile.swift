internal import WorkTime

/// Which columns of theirs are which of ours, and what their values mean: a saved mapping.
///
/// ```yaml
/// sheet: Staff
/// columns: { id: Staff No, name: Full Name, joined: [Join Date, Start] }
/// values: { grade: { Exec: specialist, other: graduate } }
/// defaults: { contract: full-time }
/// dates: dmy
/// ```
struct MappingFile {
    /// The sheet; nil for the one that fits.
    var sheet: String?
    /// Our fields with the headers of theirs, the first one that is there counting.
    var columns: [(field: String, headers: [String], location: SourceLocation)] = []
    /// What their texts mean, by field and folded text.
    var values: [String: [String: String]] = [:]
    /// What stands in every row of fields that theirs has no column for.
    var defaults: [String: String] = [:]
    /// The order of day and month.
    var dates: DateOrder?
    /// The zone of stamps without offset.
    var zone: String?

    /// The key that stands for all values that are not listed.
    static let other = "other"

    init() {}

    /// The mapping in the file at `path` for a table with these fields; nil, with the reason in
    /// `log`, where it cannot be read.
    init?(path: String, fields: [String], log: DiagnosticLog) {
        guard let file = SourceFile.load(FilePath(path: path), namedAt: nil, log: log) else {
            return nil
        }
        self.init(file, fields: fields, log: log)
    }

    /// The mapping in the text of `file`.
    init?(_ file: SourceFile, fields: [String], log: DiagnosticLog) {
        guard let value = YAMLComposer.compose(file, kind: "a mapping of columns", log: log),
            let section = Section(value, MappingFile.keys, log: log)
        else { return nil }
        let known = SectionKeys(required: [], optional: fields)
        sheet = section.read("sheet", .text("the name of a sheet"))
        dates = section.read("dates", .oneOfCases("an order of day and month"))
        zone = section.read("zone", .zone)?.identifier
        if let columns = section.section("columns", known) {
            self.columns = fields.compactMap { field in
                guard let entry = columns[field] else { return nil }
                let headers: [YAMLValue] =
                    if case .list(let items) = entry.content { items } else { [entry] }
                return (
                    field, headers.compactMap { columns.read($0, .text("a column name")) },
                    entry.location
                )
            }
        }
        if let values = section.section("values", known) {
            for field in fields { self.values[field] = values.meanings(field) }
        }
        if let defaults = section.section("defaults", known) {
            for field in fields { self.defaults[field] = defaults.read(field, .text("a value")) }
        }
    }

    private static let keys = SectionKeys(
        required: [], optional: ["sheet", "columns", "values", "defaults", "dates", "zone"])

    /// The mapping laid over `base`, field by field.
    func laid(over base: MappingFile) -> MappingFile {
        var merged = base
        merged.sheet = sheet ?? base.sheet
        merged.dates = dates ?? base.dates
        merged.zone = zone ?? base.zone
        merged.columns =
            columns
            + base.columns.filter { old in
                !columns.contains { $0.field == old.field }
            }
        for (field, meanings) in values {
            merged.values[field, default: [:]].merge(meanings) { _, new in new }
        }
        merged.defaults.merge(defaults) { _, new in new }
        return merged
    }

    /// What `text` means in a field; nil where the mapping does not say.
    func meaning(of text: String, in field: String) -> String? {
        guard let meanings = values[field] else { return nil }
        return meanings[foldedHeader(text)] ?? meanings[MappingFile.other]
    }

    /// The mapping as YAML that `init` reads; fields in the order of `fields`.
    func yaml(fields: [String]) -> String {
        var lines: [String] = []
        if let sheet { lines.append("sheet: \(sheet.yamlText)") }
        func list(_ name: String, _ entries: [(String, String)]) {
            guard !entries.isEmpty else { return }
            lines.append("\(name):")
            lines += entries.map { "  \($0.0): \($0.1)" }
        }
        list(
            "columns",
            columns.map { column in
                let headers = column.headers.map(\.yamlText)
                let text = headers.count == 1 ? headers[0] : "[\(headers.joined(separator: ", "))]"
                return (column.field, text)
            })
        list(
            "values",
            fields.compactMap { field in
                guard let meanings = values[field], !meanings.isEmpty else { return nil }
                let entries = meanings.sorted { $0.key < $1.key }.map {
                    "\($0.key.yamlText): \($0.value.yamlText)"
                }
                return (field, "{ \(entries.joined(separator: ", ")) }")
            })
        list(
            "defaults", fields.compactMap { field in defaults[field].map { (field, $0.yamlText) } })
        if let dates { lines.append("dates: \(dates.rawValue)") }
        if let zone { lines.append("zone: \(zone)") }
        return lines.isEmpty ? "{}\n" : lines.joined(separator: "\n") + "\n"
    }
}

extension Section {
    /// What texts mean, by the folded text.
    fileprivate func meanings(_ field: String) -> [String: String]? {
        guard let value = self[field] else { return nil }
        guard case .mapping(let entries) = value.content else {
            log.error(
                at: value.location, expected: "a mapping from the table's values to ours",
                found: value.shown)
            return nil
        }
        var meanings: [String: String] = [:]
        for entry in entries {
            guard let text = entry.value.text else {
                log.error(at: entry.value.location, expected: "a value", found: entry.value.shown)
                continue
            }
            meanings[foldedHeader(entry.key)] = text
        }
        return meanings
    }
}

extension String {
    /// The text as a double-quoted scalar of YAML 1.2.
    var yamlText: String {
        var text = "\""
        for scalar in unicodeScalars {
            switch scalar {
            case "\"": text += "\\\""
            case "\\": text += "\\\\"
            case "\n": text += "\\n"
            case "\r": text += "\\r"
            case "\t": text += "\\t"
            default:
                if scalar.value < 0x20 || scalar.value == 0x7F {
                    let digits = String(scalar.value, radix: 16)
                    text += "\\x" + (digits.count < 2 ? "0" : "") + digits
                } else {
                    text.unicodeScalars.append(scalar)
                }
            }
        }
        return text + "\""
    }
}
