internal import ArgumentParser
internal import LaborLaw
internal import LinearModel
internal import Planning
internal import Reporting
internal import RosterModel
internal import ScenarioFiles
internal import Wording

/// `lunban import roster`: a roster that somebody edited, what changed, and its audit.
struct ImportRosterCommand: Command {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: ImportedTable.roster.rawValue,
            abstract: HelpLanguage.text(ImportHelpPhrase.roster),
            discussion: HelpLanguage.text(ImportHelpPhrase.rosterNotes))
    }

    @OptionGroup var options: ImportOptions

    @Option(help: .importPhrase(.scenario, valueName: "file"))
    var scenario: String

    @Option(help: .importPhrase(.against, valueName: "file"))
    var against: String?

    func run<Solver: LPSolver>(at workplace: Workplace<Solver>) throws -> CommandStatus {
        let environment = workplace.environment
        let subject = try environment.scenario(at: scenario)
        let earlier = try against.map { try RosterReader().read(path: $0, scenario: subject) }
        let importer = options.importer(.roster, scenario: subject, earlier: earlier)
        if options.preview { return try options.show(importer, at: environment) }
        let imported = try importer.read(path: options.file)
        let roster = imported.roster ?? Roster([])
        let packs = try LawPackReader().law(of: subject, at: scenario)
        let review = ComplianceReview(
            workplace.planner.audit(roster, of: subject, under: packs), overrides: [],
            in: subject.site.zone)
        let written = try options.write(imported, at: environment)
        let audit = AuditText(
            review, of: subject, under: packs, pay: nil, language: options.result.language)
        let lines = changes(from: earlier, to: roster, of: subject) + audit.lines
        try environment.show(lines.joined(separator: "\n") + "\n" + written)
        return review.isCleared ? .done : .no
    }

    /// What the roster has changed against the one that was edited.
    private func changes(
        from earlier: Roster?, to roster: Roster, of subject: Scenario
    ) -> [String] {
        guard let earlier, let against else { return [] }
        let language = options.result.language
        let lines = RosterDifference(from: earlier, to: roster).dutyChanges.map { change in
            "  " + change.phrase(in: subject).text(language)
        }
        let entry: ImportPhrase = lines.isEmpty ? .noChanges : .changes
        let heading = entry.phrase.filled([
            "count": "\(lines.count)", "file": against.printable,
        ])
        return [heading.text(language)] + lines
    }
}
