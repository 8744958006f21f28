internal import LaborLaw
internal import Planning
internal import Reporting
internal import RosterModel
internal import ScenarioFiles
internal import Spreadsheets
internal import Wording

/// The documents of a finished plan; nothing in them depends on the clock.
struct PlanFiles {
    /// The report in the reader's language.
    let report: PlanReport
    /// `plan.json`.
    let plan: String
    /// The files as people are told of them.
    static let names = [
        "roster.xlsx", "roster.html", "roster.csv", "roster.svg", "audit.json", "plan.json",
        DutyCalendars.teamFile, "\(DutyCalendars.folder)/*.ics",
    ]

    /// The documents that are texts, with their names.
    private let texts: [(name: String, text: String)]
    private let language: ReaderLanguage

    init(_ run: PlanningRun, under law: [LawPack], language: ReaderLanguage) {
        let accuracy = ForecastAccuracy.list(of: run.forecast.backtest())
        let report = PlanReport(run, accuracy: accuracy, language: language)
        // Documents for scripts are the same whatever the reader's language.
        let forScripts = PlanReport(run, accuracy: accuracy, language: .english)
        let plan = PlanDocument.json(forScripts)
        let zone = run.scenario.site.zone
        let dossier = ComplianceDossier(
            ComplianceReview(run.compliance, overrides: [], in: zone), of: run.scenario,
            under: law, pay: run.pay, version: Version.current)
        texts = [
            ("roster.csv", RosterWriter.tidyCSV(run.roster, zone: zone)),
            ("plan.json", plan), ("audit.json", AuditDocument.json(dossier)),
            ("roster.html", RosterPage.html(report, language: language)),
            ("roster.svg", BoardPicture.svg(report)),
        ]
        self.report = report
        self.plan = plan
        self.language = language
    }

    /// Writes every file into a folder, whole and together; calendars that are there already
    /// are brought up to date.
    ///
    /// - Throws: `WholeFiles.WriteFailure`, or `CommandFailure` when there is no workbook.
    func write(into folder: String) throws {
        let target = WholeFiles(folder: folder)
        let earlier =
            [DutyCalendars.teamFile] + target.names(in: DutyCalendars.folder, endingIn: ".ics")
        let published = try earlier.reduce(into: [:]) { texts, name in
            texts[name] = try target.text(of: name)
        }
        let calendars = DutyCalendars.files(report, language: language, published: published)
        let files = (texts + calendars).map { (name: $0.name, bytes: Array($0.text.utf8)) }
        try target.write(files + [("roster.xlsx", workbook())])
    }

    private func workbook() throws(CommandFailure) -> [UInt8] {
        do {
            return try RosterWorkbook.xlsx(report, language: language)
        } catch {
            throw .noWorkbook(error.description)
        }
    }
}
