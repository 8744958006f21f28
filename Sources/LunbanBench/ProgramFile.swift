internal import ArgumentParser
internal import Foundation
internal import LinearModel

/// A file with a linear or mixed-integer program, whose name says in which format.
struct ProgramFile: ExpressibleByArgument {
    private enum Format: String {
        case mps
        case lpText = "lp"
    }

    let path: String
    private let format: Format

    /// The file at the path `argument`; nil when its name ends neither in `.mps` nor in `.lp`.
    init?(argument: String) {
        let ending = URL(filePath: argument).pathExtension.lowercased()
        guard let format = Format(rawValue: ending) else { return nil }
        path = argument
        self.format = format
    }

    /// The file's name without folders and ending.
    var name: String { URL(filePath: path).deletingPathExtension().lastPathComponent }

    func read() throws(BenchmarkFailure) -> LinearProgram {
        guard let data = FileManager.default.contents(atPath: path) else {
            throw .missingFile(path)
        }
        let text = String(decoding: data, as: UTF8.self)
        do {
            switch format {
            case .mps: return try MPSReader().program(from: text)
            case .lpText: return try LPTextReader().program(from: text)
            }
        } catch {
            throw .badData(file: path, error)
        }
    }
}
