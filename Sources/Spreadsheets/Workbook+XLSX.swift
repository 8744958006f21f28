internal import CXlsxWriter
internal import Foundation

extension Workbook {
    /// The workbook as an Office Open XML file; the same workbook gives the same bytes.
    ///
    /// - Throws: `WorkbookFailure` when there is no room for temporary files or the sheets'
    ///   names are not allowed.
    public func xlsx() throws(WorkbookFailure) -> [UInt8] {
        // libxlsxwriter writes to paths only, up to version 1.1.4.
        let path = try Workbook.scratchFile()
        defer { unlink(path) }
        guard let file = workbook_new(path) else {
            throw WorkbookFailure(description: "no memory for a workbook")
        }
        var writing = WorkbookWriting(file)
        writing.set(self)
        for sheet in sheets { writing.add(sheet) }
        let closing = workbook_close(file)
        let trouble = writing.trouble == LXW_NO_ERROR ? closing : writing.trouble
        guard trouble == LXW_NO_ERROR else {
            throw WorkbookFailure(description: String(cString: lxw_strerror(trouble)))
        }
        do {
            return Array(try Data(contentsOf: URL(filePath: path)))
        } catch {
            throw WorkbookFailure(description: "the workbook cannot be read back")
        }
    }

    /// An empty file of a name that nobody else has.
    private static func scratchFile() throws(WorkbookFailure) -> String {
        let folder = FileManager.default.temporaryDirectory.path(percentEncoded: false)
        var template = Array((folder + "/workbook-XXXXXX").utf8CString)
        let descriptor = mkstemp(&template)
        guard descriptor >= 0 else {
            throw WorkbookFailure(description: "\(folder): \(String(cString: strerror(errno)))")
        }
        close(descriptor)
        return template.withUnsafeBufferPointer { buffer in
            buffer.baseAddress.map { String(cString: $0) } ?? ""
        }
    }
}
