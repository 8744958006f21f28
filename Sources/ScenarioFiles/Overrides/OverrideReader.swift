public import LaborLaw
public import RosterModel
internal import WorkTime

/// Reads decisions to accept findings: a table with the columns `rule`, `specialist` (empty for
/// the team's matters), `date` (on which what was found begins), `by`, `on` and `reason`.
public struct OverrideReader: Sendable {
    /// A reader.
    public init() {}

    /// The overrides at `path` for what `report` found in a roster of `scenario`.
    ///
    /// - Returns: The decisions in order of the line, the file with its digest, and a warning for
    ///   each decision that matches no finding.
    /// - Throws: everything wrong with the file, in order of the line.
    public func read(
        path: String, for report: ComplianceReport, of scenario: Scenario
    ) throws(ReadFailure) -> (
        overrides: [FindingOverride], input: InputFile, warnings: [Diagnostic]
    ) {
        let log = DiagnosticLog()
        let file = SourceFile.load(FilePath(path: path), namedAt: nil, log: log)
        let rows = file.map { file in
            Table(file, log: log).overrides(
                of: report.findingIDs, team: scenario.team.specialists.map(\.id.rawValue))
        }
        guard let file, let rows, log.failure == nil else {
            throw log.failure ?? ReadFailure(diagnostics: log.all, missingFiles: [])
        }
        for (override, location) in rows {
            tell(override, at: location, unlessFoundIn: report, scenario.site.zone, log)
        }
        return (rows.map(\.override), file.input(role: "overrides", as: path), log.all)
    }

    /// Warns of an override that matches no finding, and says on which dates one would.
    private func tell(
        _ override: FindingOverride, at location: SourceLocation,
        unlessFoundIn report: ComplianceReport, _ zone: Zone, _ log: DiagnosticLog
    ) {
        guard !report.findings.contains(where: { override.concerns($0, in: zone) }) else { return }
        let alike = report.findings.filter {
            $0.ruleID == override.ruleID && $0.specialist == override.specialist
        }
        var dates: [String] = []
        for date in alike.map({ "\(zone.local($0.range.start).date)" }) where !dates.contains(date)
        {
            dates.append(date)
        }
        let owner = override.specialist.map { "of \($0.rawValue)" } ?? "of the team"
        log.warning(
            at: location, expected: "the date of a finding of \(override.ruleID) \(owner)",
            found: "\(override.date), on which there is none",
            advice: dates.isEmpty ? nil : "Maybe \(alternatives(dates)) is meant.")
    }
}
