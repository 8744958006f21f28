internal import Foundation

/// The bytes of a file, or why there are none.
enum FileBytes {
    case bytes([UInt8])
    case missing
    case unreadable(String)

    /// Reads the regular file at `path`.
    static func read(_ path: String) -> FileBytes {
        guard !path.isEmpty, !path.utf8.contains(0) else { return .missing }
        // A named pipe would make open wait for a writer.
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else {
            return errno == ENOENT || errno == ENOTDIR
                ? .missing : .unreadable(reason(errno))
        }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { return .unreadable(reason(errno)) }
        switch status.st_mode & S_IFMT {
        case S_IFREG: return contents(of: descriptor, size: Int(status.st_size))
        case S_IFDIR: return .unreadable("a folder")
        default: return .unreadable("no regular file")
        }
    }

    private static func contents(of descriptor: Int32, size: Int) -> FileBytes {
        var failure: Int32 = 0
        let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            while count < size {
                let got = Foundation.read(
                    descriptor, buffer.baseAddress?.advanced(by: count), size - count)
                if got > 0 { count += got }
                if got == 0 { return }
                if got < 0, errno != EINTR {
                    failure = errno
                    return
                }
            }
        }
        return failure == 0 ? .bytes(bytes) : .unreadable(reason(failure))
    }

    private static func reason(_ code: Int32) -> String {
        switch code {
        case EACCES, EPERM: "a file that may not be opened"
        case ENAMETOOLONG: "a name that is too long"
        case ELOOP: "a circle of symbolic links"
        default: "error \(code) of the operating system"
        }
    }

    /// The names in a folder in alphabetical order; none where it cannot be listed.
    static func names(in folder: String) -> [String] {
        let path = folder.isEmpty ? "." : folder
        return (try? FileManager.default.contentsOfDirectory(atPath: path))?.sorted() ?? []
    }
}
