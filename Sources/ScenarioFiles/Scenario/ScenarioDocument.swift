internal import RosterModel

/// A scenario file laid over the files it extends.
struct ScenarioDocument {
    /// The lists that go on where those of the file extended end.
    private static let stacks = ["overrides", "changes"]

    private let log: DiagnosticLog
    /// The files read, the scenario's own first.
    private(set) var inputs: [InputFile] = []

    init(log: DiagnosticLog) {
        self.log = log
    }

    /// The values of the file at `path` and of those it extends; nil when one cannot be read.
    mutating func load(_ path: FilePath) -> YAMLValue? {
        // The folder somebody happened to start from is no part of the scenario.
        load(path, as: path.name, role: "scenario", namedAt: nil, extendedBy: [])
    }

    private mutating func load(
        _ path: FilePath, as written: String, role: String, namedAt place: SourceLocation?,
        extendedBy chain: [FilePath]
    ) -> YAMLValue? {
        guard let file = SourceFile.load(path, namedAt: place, log: log) else { return nil }
        inputs.append(file.input(role: role, as: written))
        guard let value = YAMLComposer.compose(file, log: log) else { return nil }
        guard let base = value.entry("extends")?.value, !base.isNothing else {
            return value.removing("extends")
        }
        guard let name = base.text else {
            log.error(at: base.location, expected: "a path", found: base.shown)
            return nil
        }
        let visited = chain + [path]
        let basePath = path.naming(name)
        guard !visited.contains(where: { $0.shown == basePath.shown }) else {
            log.error(
                at: base.location, expected: "a scenario that does not extend this one",
                found: "the circle "
                    + (visited + [basePath]).map(\.name).joined(separator: " → "))
            return nil
        }
        return load(
            basePath, as: name, role: "base scenario", namedAt: base.location,
            extendedBy: visited
        ).map {
            value.removing("extends").laid(over: $0, stacking: ScenarioDocument.stacks)
        }
    }
}
