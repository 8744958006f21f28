internal import LaborLaw
internal import RosterModel
public import Wording
internal import WorkTime

/// What was changed in a published roster, as text for a terminal, at most 100 columns wide.
public struct ReplanText {
    private let report: ReplanReport
    private let words: RepairWords
    private let isTerminal: Bool
    private static let width = 100

    /// The text of a report, in ANSI colors only when `isTerminal`.
    public static func text(
        _ report: ReplanReport, language: ReaderLanguage, isTerminal: Bool = false
    ) -> String {
        let text = ReplanText(
            report: report, words: RepairWords(language: language, scenario: report.scenario),
            isTerminal: isTerminal)
        let blocks =
            [text.header, text.changes, text.outcome]
            + report.standIns.map {
                StandInText(report: $0, words: text.words, isTerminal: isTerminal).lines
            }
        return blocks.joined(separator: [""]).joined(separator: "\n") + "\n"
    }

    private var header: [String] {
        let scenario = report.scenario
        let site = "\(scenario.site.zone.identifier) · \(scenario.site.jurisdiction)"
        return [
            painted(cut(scenario.name), .strong),
            cut("\(words.words.days(scenario.horizon.dates)) · \(site)"),
        ]
    }

    private var changes: [String] {
        guard !report.changes.isEmpty else { return [words(.nothingChanges)] }
        return [painted(words(.changes, ["count": "\(report.changes.count)"]), .strong)]
            + report.changes.flatMap(lines)
    }

    private func lines(of change: ChangeLine) -> [String] {
        let isSameShift = change.before?.duty.shift == change.after?.duty.shift
        let what = words(
            .change,
            [
                "day": words.words.day(change.date), "name": words.name(of: change.specialist),
                "id": change.specialist.rawValue,
                "before": isSameShift ? words.full(change.before) : words.duty(change.before),
                "after": change.isAbsence && change.after == nil
                    ? words(.away) : words.full(change.after),
            ])
        let notice = change.notice.map {
            words(
                .notice,
                ["title": words.words($0.title), "authority": words.words($0.authority.phrase)])
        }
        return indented("\(what)  \(words.signed(change.points))", by: 2)
            + ([notice].compactMap { $0 } + words.sentences(change.rules)).flatMap {
                indented($0, by: 6)
            }
    }

    private var outcome: [String] {
        let (before, after) = report.objective
        let objective = words(
            .objective,
            [
                "before": Figure.fixed(before, digits: 1),
                "after": Figure.fixed(after, digits: 1),
                "difference": words.signed(after - before),
            ])
        let pay = report.pay.map {
            words(.pay, ["before": "\($0.before)", "after": "\($0.after)"])
        }
        let stops = report.compliance.findings.filter { $0.severity == .hardStop }
        let verdict =
            stops.isEmpty
            ? [words(.legal)]
            : [words(.illegal, ["count": "\(stops.count)"])]
                + stops.flatMap { indented(words.words($0.sentence), by: 2) }
        return [objective] + [pay].compactMap { $0 } + verdict
    }

    private func painted(_ text: String, _ style: TextStyle) -> String {
        TextGrid(widths: [], isTerminal: isTerminal).styled(text, style)
    }

    private func cut(_ text: String) -> String {
        DisplayWidth.cut(DisplayWidth.printable(text), to: ReplanText.width)
    }

    private func indented(_ text: String, by columns: Int) -> [String] {
        DisplayWidth.wrapped(DisplayWidth.printable(text), to: ReplanText.width - columns)
            .map { String(repeating: " ", count: columns) + $0 }
    }
}
