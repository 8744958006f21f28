public import RosterModel

/// Reads a scenario file and every table it names.
public struct ScenarioReader: Sendable {
    private let jurisdictions: [String]

    /// A reader that takes the law packs with these identifiers, such as `my-kul`.
    public init(jurisdictions: [String]) {
        self.jurisdictions = jurisdictions
    }

    /// The scenario in the YAML file at `path`, with what is odd about it but does not stop
    /// planning.
    ///
    /// - Throws: everything wrong with all of the files, in order of the files as they are named.
    public func read(path: String) throws(ReadFailure) -> (
        scenario: Scenario, warnings: [Diagnostic]
    ) {
        let log = DiagnosticLog()
        var document = ScenarioDocument(log: log)
        let root = document.load(FilePath(path: path))
        let scenario = root.flatMap { root in
            Section(root, .scenario, log: log).flatMap { section in
                ScenarioAssembly(
                    section: section, jurisdictions: jurisdictions, inputs: document.inputs
                ).scenario()
            }
        }
        guard let scenario, log.failure == nil else {
            throw log.failure ?? ReadFailure(diagnostics: log.all, missingFiles: [])
        }
        return (scenario, log.all)
    }
}
