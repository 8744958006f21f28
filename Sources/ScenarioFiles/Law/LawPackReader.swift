public import LaborLaw
internal import RosterModel

/// Reads law packs: those that come with the program, and a company's own in the same form.
public struct LawPackReader: Sendable {
    /// A reader of packs.
    public init() {}

    /// The pack in the YAML file at `path`.
    ///
    /// - Throws: everything wrong with the file, in order of the line.
    public func read(path: String) throws(ReadFailure) -> LawPack {
        let log = DiagnosticLog()
        let place = FilePath(path: path)
        return try pack(SourceFile.load(place, namedAt: nil, log: log), log)
    }

    /// The pack in the YAML file at `path`, and the file's text.
    ///
    /// - Throws: everything wrong with the file, in order of the line.
    public func readWithText(path: String) throws(ReadFailure) -> (pack: LawPack, text: String) {
        let log = DiagnosticLog()
        let file = SourceFile.load(FilePath(path: path), namedAt: nil, log: log)
        return (try pack(file, log), file?.text ?? "")
    }

    /// The pack in the text of a YAML file, which complaints call `name`.
    ///
    /// - Throws: everything wrong with the text, in order of the line.
    public func read(text: String, name: String) throws(ReadFailure) -> LawPack {
        let log = DiagnosticLog()
        let file = SourceFile(path: FilePath(path: name), bytes: Array(text.utf8))
        return try pack(file, log)
    }

    private func pack(
        _ file: SourceFile?, _ log: DiagnosticLog
    ) throws(ReadFailure) -> LawPack {
        let pack = file.flatMap { YAMLComposer.compose($0, kind: "a law pack", log: log) }
            .flatMap { Section($0, .lawPack, log: log) }
            .flatMap { LawPackSection($0).pack() }
        guard let pack, log.failure == nil else {
            throw log.failure ?? ReadFailure(diagnostics: log.all, missingFiles: [])
        }
        return pack
    }
}
