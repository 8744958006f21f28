internal import LaborLaw
internal import Planning
internal import Reporting
internal import RosterModel
internal import ScenarioFiles
internal import Wording

/// The documents of a finished plan; nothing in them depends on the clock.
struct PlanFiles {
    /// The report in the reader's language.
    let report: PlanReport
    /// `plan.json`.
    let plan: String
    /// Every file with its name.
    let all: [(name: String, bytes: [UInt8])]

    init(_ run: PlanningRun, under law: [LawPack], language: ReaderLanguage) {
        let report = PlanReport(run, language: language)
        // Documents for scripts are the same whatever the reader's language.
        let forScripts = PlanReport(run, language: .english)
        let plan = PlanDocument.json(forScripts)
        let zone = run.scenario.site.zone
        let dossier = ComplianceDossier(
            ComplianceReview(run.compliance, overrides: [], in: zone), of: run.scenario,
            under: law, pay: run.pay, version: Version.current)
        let texts = [
            ("roster.csv", RosterWriter.tidyCSV(run.roster, zone: zone)),
            ("plan.json", plan), ("audit.json", AuditDocument.json(dossier)),
            ("roster.html", RosterPage.html(report, language: language)),
            ("roster.svg", BoardPicture.svg(report)),
        ]
        self.report = report
        self.plan = plan
        all = texts.map { ($0, Array($1.utf8)) }
    }
}
