/// The sheets, texts and styles of a workbook, as its parts tell them.
struct WorkbookParts {
    /// A sheet and the part that holds it.
    struct SheetEntry {
        let name: String
        let isHidden: Bool
        let path: String
    }

    private(set) var sheets: [SheetEntry] = []
    private(set) var texts: [String] = []
    private(set) var formats = NumberFormats()
    private(set) var dates = SerialDates(from1904: false)

    /// Reads everything of a workbook but its sheets.
    init(_ archive: inout ZipArchive) throws(SheetFailure) {
        let root = try Relationships(in: &archive, path: "_rels/.rels", folder: "")
        let path = root.target(ofType: "/officeDocument") ?? "xl/workbook.xml"
        guard let bytes = try archive.part(path) else {
            throw SheetFailure(
                expected: "a workbook (.xlsx)", found: "a zip file without \(path)",
                advice: "Maybe it is a document of another program; save it as .xlsx.")
        }
        let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
        let name = String(path.dropFirst(folder.count))
        let related = try Relationships(
            in: &archive, path: "\(folder)_rels/\(name).rels", folder: folder)
        let book = BookHandler()
        try XMLPart.read(bytes, called: path, by: book)
        dates = SerialDates(from1904: book.from1904)
        sheets = book.sheets.compactMap { sheet in
            related.targets[sheet.relation].map {
                SheetEntry(name: sheet.name, isHidden: sheet.isHidden, path: $0)
            }
        }
        if let path = related.target(ofType: "/sharedStrings"),
            let bytes = try archive.part(path)
        {
            let handler = TextHandler()
            try XMLPart.read(bytes, called: path, by: handler)
            texts = handler.texts
        }
        if let path = related.target(ofType: "/styles"), let bytes = try archive.part(path) {
            let handler = StyleHandler()
            try XMLPart.read(bytes, called: path, by: handler)
            formats = NumberFormats(styles: handler.styles, custom: handler.custom)
        }
    }
}

/// Which parts a part names, by identifier and by type.
private struct Relationships {
    private(set) var targets: [String: String] = [:]
    private var types: [(type: String, target: String)] = []

    init(
        in archive: inout ZipArchive, path: String, folder: String
    ) throws(SheetFailure) {
        guard let bytes = try archive.part(path) else { return }
        let handler = Handler()
        try XMLPart.read(bytes, called: path, by: handler)
        for (id, type, target) in handler.found {
            let path = target.hasPrefix("/") ? String(target.dropFirst()) : folder + target
            targets[id] = path
            types.append((type, path))
        }
    }

    func target(ofType type: String) -> String? {
        types.first { $0.type.hasSuffix(type) }?.target
    }

    private final class Handler: XMLPartHandler {
        var found: [(id: String, type: String, target: String)] = []

        func begin(_ element: String, _ attributes: [String: String]) {
            guard element == "Relationship", let id = attributes["Id"],
                let target = attributes["Target"]
            else { return }
            found.append((id, attributes["Type"] ?? "", target))
        }

        func end(_ element: String, text: String) {}
    }
}

/// The names of the sheets and the way dates are counted.
private final class BookHandler: XMLPartHandler {
    var from1904 = false
    var sheets: [(name: String, relation: String, isHidden: Bool)] = []

    func begin(_ element: String, _ attributes: [String: String]) {
        switch element {
        case "workbookPr": from1904 = ["1", "true"].contains(attributes["date1904"] ?? "")
        case "sheet":
            let relation = attributes.first { XMLPart.local($0.key) == "id" }?.value
            let isHidden = attributes["state"]?.lowercased().hasSuffix("hidden") ?? false
            sheets.append((attributes["name"] ?? "", relation ?? "", isHidden))
        default: break
        }
    }

    func end(_ element: String, text: String) {}
}

/// The texts that cells share, without the readings of East Asian characters.
private final class TextHandler: XMLPartHandler {
    var texts: [String] = []
    private var isReading = false

    func begin(_ element: String, _ attributes: [String: String]) {
        switch element {
        case "si": texts.append("")
        case "rPh": isReading = true
        default: break
        }
    }

    func end(_ element: String, text: String) {
        if element == "rPh" { isReading = false }
        guard element == "t", !isReading, !texts.isEmpty else { return }
        texts[texts.count - 1] += text
    }
}

/// The number formats of the cell styles.
private final class StyleHandler: XMLPartHandler {
    var custom: [Int: String] = [:]
    var styles: [Int] = []
    private var isInCellStyles = false

    func begin(_ element: String, _ attributes: [String: String]) {
        switch element {
        case "numFmt":
            if let id = attributes["numFmtId"].flatMap({ Int($0) }) {
                custom[id] = attributes["formatCode"] ?? ""
            }
        case "cellXfs": isInCellStyles = true
        case "xf" where isInCellStyles:
            styles.append(attributes["numFmtId"].flatMap { Int($0) } ?? 0)
        default: break
        }
    }

    func end(_ element: String, text: String) {
        if element == "cellXfs" { isInCellStyles = false }
    }
}
