internal import LaborLaw
internal import RosterModel
public import Wording
internal import WorkTime

/// Who could take a duty, as text for a terminal.
public struct StandInText {
    private let report: StandInReport
    private let words: RepairWords
    private let isTerminal: Bool
    /// People that are told.
    private static let shown = 8

    /// The text of a report, in ANSI colors only when `isTerminal`.
    public static func text(
        _ report: StandInReport, language: ReaderLanguage, isTerminal: Bool = false
    ) -> String {
        StandInText(
            report: report, words: RepairWords(language: language, scenario: report.scenario),
            isTerminal: isTerminal
        ).lines.joined(separator: "\n") + "\n"
    }

    init(report: StandInReport, words: RepairWords, isTerminal: Bool) {
        self.report = report
        self.words = words
        self.isTerminal = isTerminal
    }

    /// The duty, then the people.
    var lines: [String] {
        let heads: [RepairPhrase] = [.person, .now, .points, .weekHours, .touches]
        let people = report.people.prefix(StandInText.shown).enumerated().map { index, person in
            [
                "\(index + 1).", words.name(of: person.specialist), words.duty(person.insteadOf),
                words.signed(person.points), hours(of: person), summary(of: person),
            ]
        }
        let table = TextTable(
            rows: ([[""] + heads.map { words($0) }] + people).map { $0.map { [$0] } })
        let more = report.people.count - StandInText.shown
        let grid = TextGrid(widths: [], isTerminal: isTerminal)
        return [grid.styled(title, .strong)]
            + table.lines.enumerated().map { index, line in
                grid.styled("  " + DisplayWidth.cut(line, to: 98), index == 0 ? .faint : .plain)
            } + (more > 0 ? ["  " + words(.andOthers, ["count": "\(more)"])] : [])
    }

    private var title: String {
        let what = words(
            .whoCouldTake,
            ["shift": report.duty.shift.rawValue, "day": words.words.day(report.duty.date)])
        guard let holder = report.holder else { return what }
        let given = words(.givenUpBy, ["name": words.name(of: holder)])
        return what + (words.words.language == .english ? ", " : "，") + given
    }

    private func hours(of person: StandInLine) -> String {
        Figure.hours(person.weekHours) + " / " + Figure.hours(person.contractHours)
    }

    /// The titles of rules broken, or of those that come close.
    private func summary(of person: StandInLine) -> String {
        func titles(_ phrases: [Phrase]) -> String {
            phrases.reduce(into: [Phrase]()) { kept, title in
                if !kept.contains(title) { kept.append(title) }
            }.map { words.words($0) }.joined(separator: ", ")
        }
        let broken = person.rules.findings.filter { $0.severity == .hardStop }
        let others = person.rules.findings.filter { $0.severity != .hardStop }
        let parts = [
            broken.isEmpty ? "" : words(.breaks, ["titles": titles(broken.map(\.title))]),
            person.weekHours > person.contractHours ? words(.overContract) : "",
            titles(others.map(\.title) + person.rules.nearMisses.map(\.title)),
        ].filter { !$0.isEmpty }
        return parts.isEmpty ? words(.nothingTouched) : parts.joined(separator: "; ")
    }
}
