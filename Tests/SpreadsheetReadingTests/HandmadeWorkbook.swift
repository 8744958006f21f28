import CLibZip
import Foundation

/// A workbook put together from its parts, which need not be what a program would write.
struct HandmadeWorkbook {
    var parts: [(name: String, text: String)]

    /// A workbook with a sheet `A` of these rows.
    init(
        rows: String, afterRows: String = "", texts: [String] = [], formats: [String] = [],
        properties: String = ""
    ) {
        let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
        let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        let package = "http://schemas.openxmlformats.org/package/2006/relationships"
        func related(_ targets: [(String, String)]) -> String {
            let entries = targets.enumerated().map {
                #"<Relationship Id="r\#($0 + 1)" Type="\#(office)/\#($1.0)" Target="\#($1.1)"/>"#
            }
            return "<Relationships xmlns=\"\(package)\">\(entries.joined())</Relationships>"
        }
        let codes = formats.enumerated().map {
            #"<numFmt numFmtId="\#(200 + $0)" formatCode="\#($1)"/>"#
        }
        let styles = formats.indices.map { #"<xf numFmtId="\#(200 + $0)"/>"# }
        parts = [
            ("_rels/.rels", related([("officeDocument", "xl/workbook.xml")])),
            (
                "xl/workbook.xml",
                """
                <workbook xmlns="\(main)" xmlns:r="\(office)"><workbookPr \(properties)/>\
                <sheets><sheet name="A" sheetId="1" r:id="r1"/></sheets></workbook>
                """
            ),
            (
                "xl/_rels/workbook.xml.rels",
                related([
                    ("worksheet", "worksheets/sheet1.xml"), ("sharedStrings", "texts.xml"),
                    ("styles", "styles.xml"),
                ])
            ),
            (
                "xl/worksheets/sheet1.xml",
                "<worksheet xmlns=\"\(main)\"><sheetData>\(rows)</sheetData>\(afterRows)</worksheet>"
            ),
            (
                "xl/texts.xml",
                "<sst xmlns=\"\(main)\">\(texts.map { "<si>\($0)</si>" }.joined())</sst>"
            ),
            (
                "xl/styles.xml",
                """
                <styleSheet xmlns="\(main)"><numFmts>\(codes.joined())</numFmts>\
                <cellXfs><xf numFmtId="0"/>\(styles.joined())</cellXfs></styleSheet>
                """
            ),
        ]
    }

    /// The zip file.
    func bytes() throws -> [UInt8] {
        let path = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString).path
        defer { unlink(path) }
        var error: Int32 = 0
        guard let archive = zip_open(path, ZIP_CREATE, &error) else { throw POSIXError(.EIO) }
        for part in parts {
            let bytes = Array(part.text.utf8)
            // The archive frees the copy when it is closed.
            let copy = malloc(max(1, bytes.count))
            copy?.copyMemory(from: bytes, byteCount: bytes.count)
            let source = zip_source_buffer(archive, copy, zip_uint64_t(bytes.count), 1)
            zip_file_add(archive, part.name, source, 0)
        }
        guard zip_close(archive) == 0 else { throw POSIXError(.EIO) }
        return try Array(Data(contentsOf: URL(filePath: path)))
    }
}
