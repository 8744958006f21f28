internal import RosterModel
internal import Spreadsheets
internal import Wording
internal import WorkTime

/// A report on its way into the sheets of a workbook.
struct WorkbookContent {
    let report: PlanReport
    let words: Words

    var scenario: Scenario { report.scenario }
    var horizon: PlanningHorizon { scenario.horizon }

    /// `Roster · Kuala Lumpur, week of 11.11`.
    var title: String { "\(words(BoardPhrase.title)) · \(scenario.name)" }

    func page(isLandscape: Bool) -> PageSetup {
        PageSetup(isLandscape: isLandscape, footer: title)
    }

    /// A sheet that begins with a heading and a line below it, in rows 0 and 1.
    func sheet(_ name: String, heading: String, note: String) -> Sheet {
        var sheet = Sheet(name: name, page: page(isLandscape: true))
        sheet.put(.text(heading), SheetLooks.heading, at: CellPosition(row: 0, column: 0))
        sheet.put(.text(note), SheetLooks.note, at: CellPosition(row: 1, column: 0))
        return sheet
    }

    /// `Mon 9 Nov to Sun 15 Nov 2026 · Asia/Kuala_Lumpur`.
    var daysNote: String { "\(words.days(horizon.dates)) · \(horizon.zone.identifier)" }

    /// The person's name, or the personnel number of somebody the team file does not hold.
    func name(of id: SpecialistID) -> String {
        scenario.team.specialists.first { $0.id == id }?.name ?? id.rawValue
    }

    /// A wall reading as data.
    func moment(_ instant: Instant) -> CellValue {
        .moment(horizon.zone.local(instant))
    }

    /// How dates are written in the heads of columns.
    var dateStyle: CellStyle {
        SheetLooks.head.with {
            $0.numberFormat = words(WorkbookPhrase.dateFormat)
            $0.alignment = .center
        }
    }

    /// How moments are written.
    var momentStyle: CellStyle {
        SheetLooks.cell.with {
            $0.numberFormat = words(WorkbookPhrase.momentFormat)
            $0.alignment = .left
        }
    }
}
