/// The path of a file, and of the files it names.
struct FilePath: Hashable {
    /// The path to open; `..` is left in it, because behind a symbolic link it means something.
    let path: String

    /// The path as people are shown it: without `.` and `..` where they can be done without.
    var shown: String {
        var parts: [Substring] = []
        for part in path.split(separator: "/") where part != "." {
            if part == "..", let last = parts.last, last != ".." {
                parts.removeLast()
            } else if part != ".." || !path.hasPrefix("/") {
                parts.append(part)
            }
        }
        return (path.hasPrefix("/") ? "/" : "") + parts.joined(separator: "/")
    }

    /// The last part of the path.
    var name: String {
        path.split(separator: "/").last.map(String.init) ?? path
    }

    /// The folder that holds the file, with the slash behind it; empty for the working directory.
    var folder: String {
        path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
    }

    /// The file that this one names as `written`: relative to it, unless absolute.
    func naming(_ written: String) -> FilePath {
        FilePath(path: written.hasPrefix("/") ? written : folder + written)
    }
}
