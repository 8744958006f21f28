internal import Foundation

/// Files that appear in a folder whole and together, or not at all.
public struct WholeFiles: Sendable {
    /// The folder, created when the files are written.
    public let folder: String

    /// Why files were not written.
    public struct WriteFailure: Error, Hashable, Sendable, CustomStringConvertible {
        /// The path that made trouble.
        public let path: String
        /// What the trouble was.
        public let reason: String

        /// `out/roster.csv: cannot be written: No space left on device`.
        public var description: String { "\(path): \(reason)" }
    }

    /// Files to be written into `folder`.
    public init(folder: String) {
        self.folder = folder
    }

    /// Writes all `files`, each to a temporary file beside it that is renamed once all are safe on
    /// disk; on failure the files and folders made so far are taken away again.
    ///
    /// A name may hold folders, as in `calendars/KL01.ics`. Should a rename fail after others
    /// succeeded, files that replaced older ones stay, whole.
    ///
    /// - Throws: `WriteFailure` with the first trouble met.
    public func write(_ files: [(name: String, bytes: [UInt8])]) throws(WriteFailure) {
        var made = Made()
        do {
            for file in files {
                try made.folders(to: target(file.name))
                try made.temporary(for: target(file.name), holding: file.bytes)
            }
            try made.renameAll()
        } catch {
            made.takeAway()
            throw error
        }
    }

    /// Writes one file whole or not at all; folders on the way to it are made when missing.
    ///
    /// - Throws: `WriteFailure` with the first trouble met.
    public static func write(_ bytes: [UInt8], to path: String) throws(WriteFailure) {
        let file = FilePath(path: path)
        let folder = file.folder
        let name = String(path.dropFirst(folder.count))
        let isRoot = folder == "/"
        try WholeFiles(folder: isRoot ? "/." : String(folder.dropLast())).write([(name, bytes)])
    }

    /// The path of `name` in the folder; names from data must not lead out of it.
    private func target(_ name: String) throws(WriteFailure) -> String {
        let parts = name.split(separator: "/", omittingEmptySubsequences: false)
        let isSafe = parts.allSatisfy { !["", ".", ".."].contains($0) } && !name.utf8.contains(0)
        guard isSafe else {
            throw WriteFailure(path: folder, reason: "\(quoted(name)) is no name for a file")
        }
        return folder.isEmpty ? name : "\(folder)/\(name)"
    }
}

/// What a write has put on disk so far.
private struct Made {
    private var folders: [String] = []
    private var temporaries: [(temporary: String, target: String)] = []
    private var newTargets: [String] = []

    /// Creates the folders on the way to `path` that do not exist.
    mutating func folders(to path: String) throws(WholeFiles.WriteFailure) {
        var folder = path.hasPrefix("/") ? "/" : ""
        for part in path.split(separator: "/").dropLast() {
            folder += part
            if mkdir(folder, 0o777) == 0 {
                folders.append(folder)
            } else if errno != EEXIST {
                throw failure(folder, "cannot be created", errno)
            }
            folder += "/"
        }
    }

    /// Writes `bytes` to a new file beside `target` and waits until the disk has them.
    mutating func temporary(
        for target: String, holding bytes: [UInt8]
    ) throws(WholeFiles.WriteFailure) {
        guard !isFolder(target) else {
            throw WholeFiles.WriteFailure(path: target, reason: "is a folder")
        }
        let temporary = "\(target).\(getpid())-\(temporaries.count).partial"
        let descriptor = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else { throw failure(target, "cannot be created", errno) }
        temporaries.append((temporary, target))
        defer { close(descriptor) }
        var written = 0
        while written < bytes.count {
            let count = bytes.withUnsafeBytes { buffer in
                Foundation.write(
                    descriptor, buffer.baseAddress?.advanced(by: written), bytes.count - written)
            }
            if count < 0, errno != EINTR { throw failure(target, "cannot be written", errno) }
            written += max(0, count)
        }
        guard fsync(descriptor) == 0 else { throw failure(target, "cannot be written", errno) }
    }

    /// Gives every temporary file its name.
    mutating func renameAll() throws(WholeFiles.WriteFailure) {
        for (temporary, target) in temporaries {
            let isNew = access(target, F_OK) != 0
            guard rename(temporary, target) == 0 else {
                throw failure(target, "cannot be replaced", errno)
            }
            if isNew { newTargets.append(target) }
        }
    }

    /// Takes away what was put on disk; folders go only if nobody else has used them meanwhile.
    func takeAway() {
        for file in temporaries.map(\.temporary) + newTargets {
            unlink(file)
        }
        for folder in folders.reversed() {
            rmdir(folder)
        }
    }

    private func isFolder(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }

    private func failure(_ path: String, _ what: String, _ code: Int32) -> WholeFiles.WriteFailure {
        WholeFiles.WriteFailure(path: path, reason: "\(what): \(String(cString: strerror(code)))")
    }
}
