internal import RosterModel
internal import Spreadsheets
internal import Wording
internal import WorkTime

extension WorkbookContent {
    /// The widths of the audit's columns, in characters.
    private static let auditWidths = [12.0, 22, 26, 48, 12, 12, 12, 40, 26]

    /// The audit: findings, then near misses, each with its limit and its source.
    var auditSheet: Sheet {
        let audit = report.audit
        var sheet = sheet(
            words(AuditPhrase.title), heading: "\(words(AuditPhrase.title)) · \(scenario.name)",
            note: words.verdict(audit))
        let end = put(audit.findings, .finding, excess: .excess, row: 3, into: &sheet)
        let last = put(
            audit.nearMisses, .nearMisses, excess: .margin, row: end + 1, into: &sheet)
        for (offset, role) in [AuditPhrase.prepared, .approved].enumerated() {
            let place = CellPosition(row: last + 1 + offset * 2, column: 1)
            sheet.put(.text(words(role)), SheetLooks.note, at: place)
            sheet.put(
                .text(words(AuditPhrase.date)), SheetLooks.note,
                at: CellPosition(row: place.row, column: 4))
        }
        for (column, width) in WorkbookContent.auditWidths.enumerated() {
            sheet.widen(column...column, to: width)
        }
        sheet.page.repeatedRows = 2
        return sheet
    }

    /// Puts a table with its heading from `row` on; returns the first row below it.
    private func put(
        _ lines: [AuditLine], _ heading: AuditPhrase, excess: AuditPhrase, row: Int,
        into sheet: inout Sheet
    ) -> Int {
        sheet.put(
            .text("\(words(heading)) (\(lines.count))"), CellStyle().with { $0.isBold = true },
            at: CellPosition(row: row, column: 0))
        guard !lines.isEmpty else {
            sheet.put(
                .text(words(AuditPhrase.nothing)), CellStyle(),
                at: CellPosition(row: row + 1, column: 0))
            return row + 2
        }
        let titles: [Phrase] =
            [AuditPhrase.severity, .person, .when].map(\.phrase)
            + [AuditPhrase.finding.phrase]
            + [AuditPhrase.limit, .actual, excess, .source, .byRule].map(\.phrase)
        sheet.put(
            row: titles.map { .text(words($0)) }, SheetLooks.head,
            at: CellPosition(row: row + 1, column: 0))
        for (offset, line) in lines.enumerated() {
            put(line, row: row + 2 + offset, into: &sheet)
        }
        return row + 2 + lines.count
    }

    private func put(_ line: AuditLine, row: Int, into sheet: inout Sheet) {
        let advice = line.advice.map { "\n→ \(words($0))" } ?? ""
        let texts = [
            words(line.severity.phrase),
            line.specialist.map(name(of:)) ?? words(AuditPhrase.team),
            words.range(line.range, in: horizon.zone), words(line.sentence) + advice,
            line.limit, line.actual, line.excess, line.citation, line.ruleID,
        ]
        sheet.put(
            row: texts.map { .text($0) }, SheetLooks.wrapped,
            at: CellPosition(row: row, column: 0))
        let lines = zip(texts, WorkbookContent.auditWidths).map {
            SheetLooks.lines(of: $0, in: $1)
        }
        sheet.heighten(row, to: SheetLooks.height(lines: lines.max() ?? 1))
        if line.severity == .hardStop {
            sheet.put(
                .text(texts[0]), SheetLooks.wrapped.with { $0.ground = SheetLooks.missing },
                at: CellPosition(row: row, column: 0))
        }
    }
}
