import Foundation
import LaborLaw
import Testing

@testable import ScenarioFiles

/// The law packs at hand: those of the project, or of the folder in `LAW_PACKS`.
struct HolidayPackFile: Sendable, CustomTestStringConvertible {
    /// The pack's identifier, which is the name of its file.
    let id: String
    let path: String

    var testDescription: String { id }

    static let folder =
        ProcessInfo.processInfo.environment["LAW_PACKS"]
        ?? #filePath.components(separatedBy: "/Tests/")[0] + "/Sources/LawPacks/Packs"

    static let comment: Comment = "no law packs in \(folder) (LAW_PACKS names another folder)"

    static let all: [HolidayPackFile] =
        ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()
        .filter { $0.hasSuffix(".yaml") }
        .map { HolidayPackFile(id: String($0.dropLast(5)), path: "\(folder)/\($0)") }

    /// The holidays of the pack and what is wrong with them; nil where it has none.
    func holidays() throws -> (law: HolidayLaw, complaints: [String])? {
        let text = try String(contentsOfFile: path, encoding: .utf8)
        return try HolidayText(text, file: "\(id).yaml").law()
    }
}

/// A law pack, or the part of one, as text.
struct HolidayText {
    let text: String
    let file: String

    init(_ text: String, file: String = "pack.yaml") {
        self.text = text
        self.file = file
    }

    /// The law of the section `holidays`, and what is wrong with it; nil where there is none.
    func law() throws -> (law: HolidayLaw, complaints: [String])? {
        let log = DiagnosticLog()
        let source = SourceFile(path: FilePath(path: file), bytes: Array(text.utf8))
        guard let root = YAMLComposer.compose(source, log: log) else {
            throw ReadFailure(diagnostics: log.all, missingFiles: [])
        }
        guard let value = root.entry("holidays")?.value else { return nil }
        guard let section = HolidaySection(value, log: log) else {
            throw ReadFailure(diagnostics: log.all, missingFiles: [])
        }
        return (section.law { _ in nil }, log.all.map(\.description))
    }
}
