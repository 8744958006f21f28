internal import Foundation
internal import RosterModel

/// A CSV file read once from front to back, a window of whole records at a time, so that files
/// larger than memory can be read.
///
/// A record ends at a line end with an even number of quotes before it.
final class FileWindows {
    let path: FilePath
    private let place: SourceLocation
    private let log: DiagnosticLog
    private let descriptor: Int32
    private let size: Int
    private var rest: [UInt8] = []
    private var isAtEnd = false
    private var digest = MessageDigest()

    /// Opens the file at `path`; nil, with the reason in `log`, when it cannot be read.
    init?(
        _ path: FilePath, namedAt place: SourceLocation?, size: Int = 1 << 20, log: DiagnosticLog
    ) {
        self.path = path
        self.place = place ?? SourceLocation(file: path.shown)
        self.log = log
        self.size = size
        do throws(FileBytes.Failure) {
            descriptor = try FileBytes.opened(path.path).descriptor
        } catch {
            SourceFile.complain(error, path: path, place: self.place, log: log)
            return nil
        }
        log.open(path.shown)
    }

    deinit { close(descriptor) }

    /// The next window, whose first line has this number; nil at the end of the file, and, with
    /// the reason in the log, where it cannot be read or is not UTF-8.
    func next(firstLine: Int = 1) -> SourceFile? {
        guard let bytes = nextBytes() else { return nil }
        let window = SourceFile(path: path, bytes: bytes, firstLine: firstLine)
        guard window.isUTF8(log) else {
            isAtEnd = true
            rest = []
            return nil
        }
        return window
    }

    /// The file, read to its end, as the record of a scenario's inputs.
    func input(role: String, as written: String) -> InputFile {
        while nextBytes() != nil {}
        return InputFile(role: role, path: written, digest: digest.hexadecimal)
    }

    private func nextBytes() -> [UInt8]? {
        var bytes = rest
        rest = []
        while !isAtEnd {
            let got = append(to: &bytes)
            if got < 0 { return nil }
            if got == 0 {
                isAtEnd = true
            } else if let end = FileWindows.endOfRecords(bytes) {
                rest = Array(bytes[end...])
                bytes.removeSubrange(end...)
                return bytes
            }
        }
        return bytes.isEmpty ? nil : bytes
    }

    /// Reads some more bytes; their number, or -1 where the file cannot be read on.
    private func append(to bytes: inout [UInt8]) -> Int {
        // A window without an end of record doubles, or a stray quote would cost n² bytes.
        let wanted = max(size, bytes.count)
        let more = [UInt8](unsafeUninitializedCapacity: wanted) { buffer, count in
            while count < wanted {
                let got = read(descriptor, buffer.baseAddress?.advanced(by: count), wanted - count)
                if got > 0 { count += got }
                if got == 0 { return }
                if got < 0, errno != EINTR {
                    failure = errno
                    return
                }
            }
        }
        if let failure {
            isAtEnd = true
            let reason = FileBytes.reason(failure)
            SourceFile.complain(.unreadable(reason), path: path, place: place, log: log)
            return -1
        }
        digest.add(more)
        bytes.append(contentsOf: more)
        return more.count
    }

    private var failure: Int32?

    /// The end of the last whole record; nil where none ends.
    private static func endOfRecords(_ bytes: [UInt8]) -> Int? {
        let quote = UInt8(ascii: "\"")
        let lineEnd =
            bytes.contains(UInt8(ascii: "\n")) ? UInt8(ascii: "\n") : UInt8(ascii: "\r")
        // Behind a last CR an LF may follow in the next window.
        let sure = lineEnd == UInt8(ascii: "\r") ? bytes.count - 1 : bytes.count
        guard bytes.contains(quote) else {
            return bytes[..<max(0, sure)].lastIndex(of: lineEnd).map { $0 + 1 }
        }
        var (isQuoted, end): (Bool, Int?) = (false, nil)
        for offset in 0..<max(0, sure) {
            if bytes[offset] == quote { isQuoted.toggle() }
            if bytes[offset] == lineEnd, !isQuoted { end = offset + 1 }
        }
        return end
    }
}
