internal import Foundation

/// The bytes of a file, or why there are none.
enum FileBytes {
    case bytes([UInt8])
    case failure(Failure)

    /// Why a file cannot be read.
    enum Failure: Error {
        case missing
        case unreadable(String)
    }

    /// Reads the regular file at `path`.
    static func read(_ path: String) -> FileBytes {
        do throws(Failure) {
            let (descriptor, size) = try opened(path)
            defer { close(descriptor) }
            return contents(of: descriptor, size: size)
        } catch {
            return .failure(error)
        }
    }

    /// Opens the regular file at `path`; the caller closes it.
    static func opened(_ path: String) throws(Failure) -> (descriptor: Int32, size: Int) {
        guard !path.isEmpty, !path.utf8.contains(0) else { throw .missing }
        // A named pipe would make open wait for a writer.
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else {
            throw errno == ENOENT || errno == ENOTDIR ? .missing : .unreadable(reason(errno))
        }
        var status = stat()
        let trouble: String? =
            if fstat(descriptor, &status) != 0 {
                reason(errno)
            } else {
                switch status.st_mode & S_IFMT {
                case S_IFREG: nil
                case S_IFDIR: "a folder"
                default: "no regular file"
                }
            }
        if let trouble {
            close(descriptor)
            throw .unreadable(trouble)
        }
        return (descriptor, Int(status.st_size))
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
        return failure == 0 ? .bytes(bytes) : .failure(.unreadable(reason(failure)))
    }

    static func reason(_ code: Int32) -> String {
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
