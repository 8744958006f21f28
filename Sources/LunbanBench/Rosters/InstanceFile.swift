internal import Foundation
internal import ShiftSchedulingBenchmarks

/// A file with a public shift-scheduling instance.
struct InstanceFile {
    let path: String

    /// The file's name without folders and ending.
    var name: String { URL(filePath: path).deletingPathExtension().lastPathComponent }

    func read() throws(BenchmarkFailure) -> BenchmarkInstance {
        guard let data = FileManager.default.contents(atPath: path) else {
            throw .missingFile(path)
        }
        do {
            return try BenchmarkInstance(reading: String(decoding: data, as: UTF8.self))
        } catch {
            throw .badInstance(file: path, error)
        }
    }
}

/// Puts `text` into the file at `path`, whole or not at all.
func write(_ text: String, to path: String) throws(BenchmarkFailure) {
    do {
        try Data(text.utf8).write(to: URL(filePath: path), options: .atomic)
    } catch {
        throw .cannotWrite(file: path, error.localizedDescription)
    }
}
