internal import Foundation

/// A file of the package or beside it, named by its path from the package's root.
public struct PackageFile: Sendable {
    /// The path from the package's root, such as `data/teams/kuala-lumpur.csv`.
    public let path: String

    /// The file at `path` from the package's root.
    public init(_ path: String) {
        self.path = path
    }

    /// Whether there is such a file.
    public var exists: Bool { FileManager.default.fileExists(atPath: url.path) }

    /// The file's text, which is UTF-8.
    ///
    /// - Throws: the error of the file system or of the decoding.
    public func text() throws -> String {
        try String(contentsOf: url, encoding: .utf8)
    }

    /// Writes `text` to the file, making the folders on the way to it.
    func write(_ text: String) throws {
        try FileManager.default.createDirectory(
            at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: url)
    }

    private var url: URL {
        let root = URL(filePath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        return root.appending(path: path)
    }
}
