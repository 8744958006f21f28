internal import ArgumentParser
internal import LaborLaw
internal import LinearModel
internal import Planning
internal import Reporting
internal import RosterModel
internal import ScenarioFiles
internal import WordProcessing
internal import Wording
internal import WorkTime

/// `lunban check`: the audit of any roster, ours or not.
struct CheckCommand: Command {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "check", abstract: HelpLanguage.text(.check),
            discussion: HelpLanguage.text(.checkNotes))
    }

    @Argument(help: .phrase(.roster))
    var roster: String

    @Option(help: .phrase(.scenarioOption, valueName: "file"))
    var scenario: String

    @Option(help: .phrase(.law, valueName: "pack"))
    var law: LawPackName?

    @Option(help: .phrase(.overrides, valueName: "file"))
    var overrides: String?

    @Option(help: .phrase(.published, valueName: "date"))
    var published: GivenDay?

    @Option(help: .phrase(.reportOut, valueName: "file"))
    var out: String?

    @OptionGroup var result: ReportOptions

    func validate() throws {
        guard result.format != .word || out != nil else {
            throw ValidationError(
                CompliancePhrase.needsFile.phrase.text(HelpLanguage.current))
        }
    }

    func run<Solver: LPSolver>(at workplace: Workplace<Solver>) throws -> CommandStatus {
        let environment = workplace.environment
        let read = try environment.scenario(at: scenario)
        let subject = law.map { read.under(jurisdiction: $0.rawValue) } ?? read
        let (roster, file) = try RosterReader().readFile(path: roster, scenario: subject)
        let packs = try LawPackReader().law(of: subject, at: scenario)
        let report = workplace.planner.audit(
            roster, of: subject, under: packs, publishedOn: published?.date)
        // Wages are in the currency of the scenario's own law.
        let currency = ShippedLaw.pack(id: read.site.jurisdiction)?.currency
        let pay =
            law == nil || packs.first?.currency == currency
            ? workplace.planner.pay(roster, of: subject, under: packs) : nil
        let decisions = try overrides.map {
            try environment.overrides(at: $0, for: report, of: subject)
        }
        let review = ComplianceReview(
            report, overrides: decisions?.overrides ?? [], in: subject.site.zone)
        let dossier = ComplianceDossier(
            review, of: subject, under: packs,
            pay: pay, files: [file] + [decisions?.input].compactMap { $0 },
            version: Version.current)
        if let out {
            try WholeFiles.write(bytes(of: dossier), to: out)
            try environment.show(closing(review, out: out))
        } else {
            try environment.show(text(of: dossier))
        }
        return review.isCleared ? .done : .no
    }

    /// The report as a file in the form asked for.
    private func bytes(of dossier: ComplianceDossier) throws(CommandFailure) -> [UInt8] {
        guard result.format == .word else { return Array(text(of: dossier).utf8) }
        do {
            return try ComplianceDocument.docx(dossier, language: result.language)
        } catch {
            throw .noDocument(error.description)
        }
    }

    /// The report in the form asked for; in brief where that is no text.
    private func text(of dossier: ComplianceDossier) -> String {
        switch result.format {
        case .json:
            // The same bytes whatever the reader's language: sentences are in all of them.
            return AuditDocument.json(dossier)
        case .html: return CompliancePage.html(dossier, language: result.language)
        case .text, .word:
            let texts = result.language.languages.map { language in
                AuditText(
                    dossier.review, of: dossier.scenario, under: dossier.law, pay: dossier.pay,
                    language: language
                ).lines.joined(separator: "\n") + "\n"
            }
            return texts.joined(separator: "\n")
        }
    }

    /// The verdict and where the report is.
    private func closing(_ review: ComplianceReview, out: String) -> String {
        result.language.languages.map { language in
            let written = CommandPhrase.reportWritten.phrase.filled(["file": out.printable])
            return AuditText.verdict(review, language: language) + "\n"
                + written.text(language) + "\n"
        }.joined()
    }
}

/// The name of a law pack that exists.
struct LawPackName: ExpressibleByArgument, RawRepresentable {
    let rawValue: String

    init?(rawValue: String) {
        guard ShippedLaw.ids.contains(rawValue) else { return nil }
        self.rawValue = rawValue
    }

    static var allValueStrings: [String] { ShippedLaw.ids }
}
