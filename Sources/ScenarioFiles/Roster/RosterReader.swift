public import RosterModel

/// Reads rosters, ours or edited by hand, from tidy CSV: one row per assignment.
public struct RosterReader: Sendable {
    /// A reader.
    public init() {}

    /// The roster at `path`, its people, shifts and activities being those of `scenario`.
    ///
    /// Times may differ from the shift's template: whether they are legal is the audit's question.
    ///
    /// - Throws: everything wrong with the file, in order of the line.
    public func read(path: String, scenario: Scenario) throws(ReadFailure) -> Roster {
        try readFile(path: path, scenario: scenario).roster
    }

    /// The roster at `path`, as `read` has it, and the file with its digest.
    ///
    /// - Throws: everything wrong with the file, in order of the line.
    public func readFile(
        path: String, scenario: Scenario
    ) throws(ReadFailure) -> (roster: Roster, input: InputFile) {
        let log = DiagnosticLog()
        let file = SourceFile.load(FilePath(path: path), namedAt: nil, log: log)
        let roster = file.map { file in
            Table(file, log: log).roster(
                RosterVocabulary(
                    specialists: scenario.team.specialists.map(\.id.rawValue),
                    shifts: scenario.shifts,
                    activities: scenario.policy.development.map(\.name),
                    zone: scenario.site.zone, endDate: nil))
        }
        guard let file, let roster, log.failure == nil else {
            throw log.failure ?? ReadFailure(diagnostics: log.all, missingFiles: [])
        }
        return (roster, file.input(role: "roster", as: path))
    }
}
