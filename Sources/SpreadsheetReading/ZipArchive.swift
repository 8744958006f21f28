internal import CLibZip

/// The parts of a zip file, unpacked one by one within limits.
struct ZipArchive: ~Copyable {
    private let archive: OpaquePointer
    private let limits: SheetLimits
    private var unpacked = 0

    /// Opens the archive that `bytes`, which must outlive it, hold.
    init(_ bytes: UnsafeRawBufferPointer, limits: SheetLimits) throws(SheetFailure) {
        var error = zip_error_t()
        zip_error_init(&error)
        defer { zip_error_fini(&error) }
        guard
            let source = zip_source_buffer_create(
                bytes.baseAddress, UInt64(bytes.count), 0, &error)
        else { throw ZipArchive.damaged(error) }
        guard let archive = zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, &error) else {
            zip_source_free(source)
            throw ZipArchive.damaged(error)
        }
        self.archive = archive
        self.limits = limits
    }

    deinit { zip_discard(archive) }

    /// The bytes of the part of this name; nil where there is none.
    ///
    /// - Throws: where the part is damaged, encrypted, or larger than the limits.
    mutating func part(_ name: String) throws(SheetFailure) -> [UInt8]? {
        let index = zip_name_locate(archive, name, zip_flags_t(ZIP_FL_NOCASE))
        guard index >= 0 else { return nil }
        guard let file = zip_fopen_index(archive, zip_uint64_t(index), 0) else {
            throw ZipArchive.damaged(part: name, zip_get_error(archive))
        }
        defer { zip_fclose(file) }
        // What the archive says of a part's size may be a lie; only what comes out counts.
        let limit = min(limits.partBytes, limits.totalBytes - unpacked)
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = Int(zip_fread(file, &chunk, zip_uint64_t(chunk.count)))
            guard count >= 0 else {
                throw ZipArchive.damaged(part: name, zip_file_get_error(file))
            }
            guard count > 0 else { break }
            guard bytes.count + count <= limit else {
                throw SheetFailure(
                    expected: "a workbook of at most \(limits.totalBytes >> 20) MB, unpacked",
                    found: "more in its part \(name)",
                    advice: "Maybe it was made to fill the memory; copy the cells into a new one.")
            }
            bytes += chunk[..<count]
        }
        unpacked += bytes.count
        return bytes
    }

    private static func damaged(_ error: zip_error_t) -> SheetFailure {
        var error = error
        return SheetFailure(
            expected: "a workbook (.xlsx)",
            found: "a damaged one: \(String(cString: zip_error_strerror(&error)))",
            advice: "Maybe it was not copied to its end; copy it again.")
    }

    private static func damaged(
        part name: String, _ error: UnsafeMutablePointer<zip_error_t>?
    ) -> SheetFailure {
        let reason = error.map { ": \(String(cString: zip_error_strerror($0)))" } ?? ""
        return SheetFailure(
            expected: "a workbook (.xlsx) that can be unpacked",
            found: "damage in its part \(name)\(reason)",
            advice: "Maybe it was not copied to its end; copy it again.")
    }
}
