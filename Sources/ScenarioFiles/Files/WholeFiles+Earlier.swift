extension WholeFiles {
    /// The names of the files in a folder of the folder that end in `ending`, as `write` takes
    /// them and in alphabetical order; none where there is no such folder.
    public func names(in inner: String, endingIn ending: String) -> [String] {
        let path = folder.isEmpty ? inner : "\(folder)/\(inner)"
        return FileBytes.names(in: path).filter { $0.hasSuffix(ending) }.map { "\(inner)/\($0)" }
    }

    /// The text that an earlier write has left under a name; nil where there is no such file.
    ///
    /// - Throws: `WriteFailure` when there is a file that cannot be read: writing over it would
    ///   lose what it holds.
    public func text(of name: String) throws(WriteFailure) -> String? {
        let path = folder.isEmpty ? name : "\(folder)/\(name)"
        switch FileBytes.read(path) {
        case .bytes(let bytes): return String(decoding: bytes, as: UTF8.self)
        case .failure(.missing): return nil
        case .failure(.unreadable(let reason)):
            throw WriteFailure(path: path, reason: "cannot be read: \(reason)")
        }
    }
}
