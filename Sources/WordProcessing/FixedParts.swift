internal import WorkTime

/// The names that the parts of a document go by.
enum Namespace {
    static let word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    static let relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    static let packages = "http://schemas.openxmlformats.org/package/2006"
    static let wordTypes = "application/vnd.openxmlformats-officedocument.wordprocessingml"
}

/// The parts that say what the file is, and its footer and properties.
struct FixedParts {
    static let footerID = "rId2"

    let document: WordDocument

    /// The kinds of the parts.
    var contentTypes: String {
        let kinds: KeyValuePairs = [
            "/word/document.xml": "\(Namespace.wordTypes).document.main+xml",
            "/word/styles.xml": "\(Namespace.wordTypes).styles+xml",
            "/word/footer1.xml": "\(Namespace.wordTypes).footer+xml",
            "/docProps/core.xml": "application/vnd.openxmlformats-package.core-properties+xml",
        ]
        let defaults = XMLElement(
            "Default",
            [
                "Extension": "rels",
                "ContentType": "application/vnd.openxmlformats-package.relationships+xml",
            ])
        return XMLElement(
            "Types", ["xmlns": "\(Namespace.packages)/content-types"],
            [defaults]
                + kinds.map {
                    XMLElement("Override", ["PartName": $0.key, "ContentType": $0.value])
                }
        ).part
    }

    /// What the file begins with.
    var rootRelations: String {
        relations([
            (
                "rId1", "\(Namespace.relations)/officeDocument", "word/document.xml"
            ),
            (
                "rId2", "\(Namespace.packages)/relationships/metadata/core-properties",
                "docProps/core.xml"
            ),
        ])
    }

    /// What the text needs.
    var textRelations: String {
        relations([
            ("rId1", "\(Namespace.relations)/styles", "styles.xml"),
            (FixedParts.footerID, "\(Namespace.relations)/footer", "footer1.xml"),
        ])
    }

    private func relations(_ list: [(id: String, type: String, target: String)]) -> String {
        XMLElement(
            "Relationships", ["xmlns": "\(Namespace.packages)/relationships"],
            list.map {
                XMLElement("Relationship", ["Id": $0.id, "Type": $0.type, "Target": $0.target])
            }
        ).part
    }

    /// Title, author, language and date.
    var properties: String {
        let created = "\(Zone.utc.local(document.created)):00Z"
        func date(_ name: StaticString) -> XMLElement {
            XMLElement(name, ["xsi:type": "dcterms:W3CDTF"], text: created)
        }
        return XMLElement(
            "cp:coreProperties",
            [
                "xmlns:cp": "\(Namespace.packages)/metadata/core-properties",
                "xmlns:dc": "http://purl.org/dc/elements/1.1/",
                "xmlns:dcterms": "http://purl.org/dc/terms/",
                "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
            ],
            [
                XMLElement("dc:title", text: document.title),
                XMLElement("dc:creator", text: document.author),
                XMLElement("cp:lastModifiedBy", text: document.author),
                date("dcterms:created"), date("dcterms:modified"),
                XMLElement("dc:language", text: document.language),
            ]
        ).part
    }

    /// The foot of every page.
    var footer: String {
        func field(_ name: String) -> XMLElement {
            XMLElement(
                "w:fldSimple", ["w:instr": name],
                [XMLElement("w:r", [:], [XMLElement("w:t", text: "1")])])
        }
        let pieces = document.footer.map { piece in
            switch piece {
            case .page: field("PAGE")
            case .pages: field("NUMPAGES")
            case .text(let text):
                XMLElement(
                    "w:r", [:], [XMLElement("w:t", ["xml:space": "preserve"], text: text)])
            }
        }
        let style = XMLElement(
            "w:pPr", [:], [XMLElement("w:pStyle", ["w:val": "Footer"])])
        return XMLElement(
            "w:ftr", ["xmlns:w": Namespace.word],
            [XMLElement("w:p", [:], [style] + pieces)]
        ).part
    }
}
