internal import RosterModel
public import Spreadsheets
public import Wording
internal import WorkTime

/// `roster.xlsx`: the roster as a workbook that a lead sends on.
public enum RosterWorkbook {
    /// The workbook: code grid, coverage with charts, the figures behind them, audit, duties.
    ///
    /// The audit's figures are worded when the report is made; give it the same language.
    public static func workbook(_ report: PlanReport, language: ReaderLanguage) -> Workbook {
        let content = WorkbookContent(report: report, words: Words(language: language))
        return Workbook(
            title: content.title, author: "Lunban \(report.version)",
            created: report.scenario.horizon.range.start,
            sheets: [
                GridSheet(content).sheet, content.coverageSheet, content.figuresSheet,
                content.auditSheet,
            ] + content.fairnessSheets + [content.dutiesSheet])
    }

    /// The workbook as the bytes of a file; the same report gives the same bytes.
    ///
    /// - Throws: `WorkbookFailure` when there is no room for temporary files.
    public static func xlsx(
        _ report: PlanReport, language: ReaderLanguage
    ) throws(WorkbookFailure) -> [UInt8] {
        try workbook(report, language: language).xlsx()
    }
}
