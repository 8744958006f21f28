internal import CLibZip

/// Zip files in memory.
enum ZipFile {
    /// Noon of the first day that zip files know, for every part: the time of writing would change
    /// the bytes.
    private static let time = (clock: UInt16(12 << 11), date: UInt16(1 << 5 | 1))

    /// A zip file with these parts, in their order.
    ///
    /// - Throws: `WordFailure` when there is no memory for it.
    static func bytes(of parts: [(name: String, text: String)]) throws(WordFailure) -> [UInt8] {
        // One buffer for all: libzip reads the parts when it closes the archive, not before.
        let data = parts.map { Array($0.text.utf8) }
        let joined = data.flatMap { $0 }
        var error = zip_error_t()
        zip_error_init(&error)
        defer { zip_error_fini(&error) }
        guard let target = zip_source_buffer_create(nil, 0, 0, &error) else {
            throw failure(&error)
        }
        // Kept, so that it can be read after the archive has let it go.
        zip_source_keep(target)
        defer { zip_source_free(target) }
        guard let archive = zip_open_from_source(target, ZIP_TRUNCATE, &error) else {
            zip_source_free(target)
            throw failure(&error)
        }
        let isWritten = joined.withUnsafeBytes { buffer in
            var start = 0
            for (part, bytes) in zip(parts, data) {
                let place = buffer.baseAddress.map { $0 + start }
                guard add(part.name, place, bytes.count, to: archive) else { return false }
                start += bytes.count
            }
            return zip_close(archive) == 0
        }
        guard isWritten else {
            let reason = String(cString: zip_strerror(archive))
            zip_discard(archive)
            throw WordFailure(description: reason)
        }
        return try content(of: target)
    }

    /// Adds a part whose bytes outlive the archive.
    private static func add(
        _ name: String, _ bytes: UnsafeRawPointer?, _ count: Int, to archive: OpaquePointer
    ) -> Bool {
        guard let source = zip_source_buffer(archive, bytes, zip_uint64_t(count), 0) else {
            return false
        }
        let index = zip_file_add(archive, name, source, zip_flags_t(ZIP_FL_ENC_UTF_8))
        guard index >= 0 else {
            zip_source_free(source)
            return false
        }
        return zip_file_set_dostime(archive, zip_uint64_t(index), time.clock, time.date, 0) == 0
    }

    private static func content(of source: OpaquePointer) throws(WordFailure) -> [UInt8] {
        var status = zip_stat_t()
        guard zip_source_open(source) == 0, zip_source_stat(source, &status) == 0 else {
            throw failure(zip_source_error(source))
        }
        defer { zip_source_close(source) }
        var bytes = [UInt8](repeating: 0, count: Int(status.size))
        guard zip_source_read(source, &bytes, status.size) == Int64(bytes.count) else {
            throw failure(zip_source_error(source))
        }
        return bytes
    }

    private static func failure(_ error: UnsafeMutablePointer<zip_error_t>?) -> WordFailure {
        WordFailure(
            description: error.map { String(cString: zip_error_strerror($0)) }
                ?? "no memory for a document")
    }
}
