internal import RosterModel

/// A scenario that needs no file outside its folder: the scenario file laid over those it extends,
/// and copies of all files it names.
public struct ResolvedScenario: Sendable {
    /// The scenario's own file first, then the files it names, in the order in which they are named.
    public let files: [ResolvedFile]

    /// A file of the folder.
    public struct ResolvedFile: Hashable, Sendable {
        /// What it is to the scenario: `scenario`, `history`, `law` and so on.
        public let role: String
        /// Its path in the folder.
        public let name: String
        /// What it holds.
        public let bytes: [UInt8]

        /// SHA-256 of its bytes, in lowercase hexadecimal.
        public var digest: String { MessageDigest.sha256(bytes) }
    }

    /// The digests in the form that `sha256sum -c` checks, with each file's role as a comment.
    public var digests: String {
        files.map { "# \($0.role)\n\($0.digest)  \($0.name)\n" }.joined()
    }

    /// Writes the folder: the files and `digests.txt`, whole and together.
    ///
    /// - Throws: `WholeFiles.WriteFailure`.
    public func write(into folder: String) throws(WholeFiles.WriteFailure) {
        try WholeFiles(folder: folder).write(
            files.map { ($0.name, $0.bytes) } + [("digests.txt", Array(digests.utf8))])
    }
}

extension ScenarioReader {
    /// The scenario at `path` with all it needs, with what is odd about it.
    ///
    /// - Throws: everything wrong with all of the files, as reading does.
    public func resolve(
        path: String
    ) throws(ReadFailure) -> (resolved: ResolvedScenario, warnings: [Diagnostic]) {
        let (scenario, warnings) = try read(path: path)
        let log = DiagnosticLog()
        var document = ScenarioDocument(log: log)
        let place = FilePath(path: path)
        if let root = document.load(place) {
            var copies = NamedCopies(inputs: scenario.inputs, scenario: place, log: log)
            let laid = copies.naming(copies: root, keys: [])
            if log.failure == nil, let text = try? laid.document() {
                let own = ResolvedScenario.ResolvedFile(
                    role: "scenario", name: "scenario.yaml", bytes: Array(text.utf8))
                return (ResolvedScenario(files: [own] + copies.files), warnings)
            }
        }
        throw log.failure ?? ReadFailure(diagnostics: log.all, missingFiles: [])
    }
}

/// The files a scenario names, copied, and the scenario naming the copies.
private struct NamedCopies {
    /// The files that reading the scenario opened.
    let inputs: [InputFile]
    /// The scenario's own file, to which paths of law packs are relative.
    let scenario: FilePath
    let log: DiagnosticLog
    private(set) var files: [ResolvedScenario.ResolvedFile] = []
    private var names: [FilePath: String] = [:]

    init(inputs: [InputFile], scenario: FilePath, log: DiagnosticLog) {
        self.inputs = inputs
        self.scenario = scenario
        self.log = log
    }

    /// The value with copies in the place of the files it names; `keys` lead to it.
    mutating func naming(copies value: YAMLValue, keys: [String]) -> YAMLValue {
        switch value.content {
        case .mapping(let entries):
            var renamed: [YAMLValue.Entry] = []
            for entry in entries {
                renamed.append(
                    YAMLValue.Entry(
                        key: entry.key, location: entry.location,
                        value: naming(copies: entry.value, keys: keys + [entry.key])))
            }
            return value.holding(.mapping(renamed))
        case .list(let items):
            var renamed: [YAMLValue] = []
            for item in items { renamed.append(naming(copies: item, keys: keys)) }
            return value.holding(.list(renamed))
        case .text(let text, _):
            guard let file = file(named: text, by: value, keys: keys),
                let name = copy(file.path, role: file.role, namedAt: value.location)
            else { return value }
            return value.holding(.text(name, isPlain: false))
        }
    }

    /// The file that a text names, and its role: a table where reading opened one of this name for
    /// one of the keys, or a law pack that does not come with the program.
    private func file(
        named text: String, by value: YAMLValue, keys: [String]
    ) -> (path: FilePath, role: String)? {
        if keys == ["site", "law"] {
            return ShippedLaw.pack(id: text) == nil ? (scenario.naming(text), "law") : nil
        }
        let input = inputs.first { $0.path == text && keys.contains($0.role) }
        return input.map { (value.file.naming(text), $0.role) }
    }

    /// Copies a file, once however often it is named; nil, with the reason in the log, where it
    /// cannot be read.
    private mutating func copy(
        _ path: FilePath, role: String, namedAt place: SourceLocation
    ) -> String? {
        if let name = names[path] { return name }
        switch FileBytes.read(path.path) {
        case .failure(let failure):
            SourceFile.complain(failure, path: path, place: place, log: log)
            return nil
        case .bytes(let bytes):
            let taken = Set(files.map(\.name))
            let wanted = ["", "\(role)-"] + (2...(files.count + 2)).map { "\(role)-\($0)-" }
            let name = wanted.map { "inputs/\($0)\(path.name)" }.first { !taken.contains($0) }
            guard let name else { return nil }
            names[path] = name
            files.append(ResolvedScenario.ResolvedFile(role: role, name: name, bytes: bytes))
            return name
        }
    }
}

extension YAMLValue {
    /// The value at the same place with other content.
    fileprivate func holding(_ content: Content) -> YAMLValue {
        YAMLValue(file: file, location: location, content: content)
    }
}
