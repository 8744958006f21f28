internal import RosterModel
public import Wording
internal import WorkTime

/// The plan as text for a terminal, at most 100 columns wide.
public struct TextBoard {
    let report: PlanReport
    let board: Board
    let words: Words
    let isTerminal: Bool

    /// The text of a report, in ANSI colors only when `isTerminal`.
    public static func text(
        _ report: PlanReport, language: ReaderLanguage, isTerminal: Bool = false
    ) -> String {
        let board = TextBoard(
            report: report, board: Board(report), words: Words(language: language),
            isTerminal: isTerminal)
        let blocks = [
            board.header, board.weeks, board.result, board.tickets, board.audit, board.pay,
            board.prices, board.fairness, board.changes,
            board.volumes, board.history, board.footer,
        ]
        let lines = blocks.filter { !$0.isEmpty }.joined(separator: [""])
        return lines.joined(separator: "\n") + "\n"
    }

    /// The greatest width of a line.
    static let width = 100

    /// The title, the result in a line and the audit's verdict.
    private var header: [String] {
        let outcome = report.outcome
        let scenario = report.scenario
        let site = "\(scenario.site.zone.identifier) · \(scenario.site.jurisdiction)"
        let facts = [
            "\(words(ResultPhrase.objective)) \(points(outcome.objective))",
            "\(words(ResultPhrase.lowerBound)) \(points(outcome.lowerBound))",
            "\(words(ResultPhrase.gap)) \(Figure.percent(outcome.gap, digits: 2))",
            words(outcome.endedBy.phrase),
        ]
        return [
            painted(cut(scenario.name), .strong),
            cut("\(words.days(scenario.horizon.dates)) · \(site)"),
            cut(facts.joined(separator: " · ")),
            painted(cut(words.verdict(report.audit)), report.audit.isLegal ? .plain : .alarm),
        ] + specialDays
    }

    /// Holidays, campaigns, paydays and seasons with their names in full.
    private var specialDays: [String] {
        board.days.flatMap { day in
            day.special.map { special in
                let name = "\(words(special.kind.phrase)) \(special.name)"
                return painted(cut("\(words.day(day.date)): \(name)"), .notice)
            }
        }
    }

    /// Board and coverage, seven days at a time.
    private var weeks: [String] {
        let blocks = stride(from: 0, to: board.days.count, by: 7).map { first in
            TextWeek(board: self, days: first..<min(first + 7, board.days.count)).lines
        }
        let marks = [
            "* \(words(BoardPhrase.lockedMark))", "+ \(words(BoardPhrase.wishGranted))",
            "! \(words(BoardPhrase.wishDenied))",
        ]
        return Array(blocks.joined(separator: [""]))
            + ["", painted(marks.joined(separator: "   "), .faint)]
    }

    /// The parts of the objective, greatest first as given.
    private var result: [String] {
        let total = report.objective.reduce(0) { $0 + $1.points }
        let grid = TextGrid(widths: [44, 14, 10], isTerminal: isTerminal)
        let title = [
            TextCell(words(ResultPhrase.parts), .strong),
            TextCell(words(ResultPhrase.points), .faint),
            TextCell(words(ResultPhrase.share), .faint),
        ]
        return [grid.line(title)]
            + report.objective.map { part in
                let share = total > 0 ? part.points / total : 0
                return grid.line([
                    TextCell("  " + words(part.name)), TextCell(points(part.points)),
                    TextCell(Figure.percent(share, digits: 0)),
                ])
            }
    }

    /// Planning together beside planning in two steps, and the service by severity.
    private var tickets: [String] {
        guard let outcome = report.tickets else { return [] }
        let sentences =
            words.sentences(for: outcome) + outcome.services.map { words.sentence(for: $0) }
        return [painted(words(CapacityPhrase.title), .strong)]
            + sentences.flatMap { indented($0, first: "  ") }
    }

    /// Every finding, and the first near misses.
    private var audit: [String] {
        let shown = 5
        let nearMisses = report.audit.nearMisses
        var lines = [painted(words(AuditPhrase.title), .strong)]
        lines += report.audit.findings.flatMap(lines(for:))
        if report.audit.findings.isEmpty {
            lines.append("  " + words.verdict(report.audit))
        }
        guard !nearMisses.isEmpty else { return lines }
        lines.append(painted(words(AuditPhrase.nearMisses), .strong))
        lines += nearMisses.prefix(shown).flatMap { line in
            indented(words(line.sentence), first: "  ")
        }
        if nearMisses.count > shown {
            let more = words(AuditPhrase.andMore, ["count": "\(nearMisses.count - shown)"])
            lines.append("  " + more)
        }
        return lines
    }

    private func lines(for line: AuditLine) -> [String] {
        let style: TextStyle = line.severity == .hardStop ? .alarm : .notice
        let when = words.range(line.range, in: report.scenario.site.zone)
        let title = "\(words(line.severity.phrase)): \(person(line)), \(when)"
        let figures =
            "\(words(AuditPhrase.limit)) \(line.limit), \(words(AuditPhrase.actual)) "
            + "\(line.actual), \(words(AuditPhrase.excess)) \(line.excess) · \(line.citation)"
        let advice = line.advice.map { indented(words($0), first: "    → ") } ?? []
        return indented(title, first: "  ").map { painted($0, style) }
            + indented(words(line.sentence), first: "    ") + indented(figures, first: "    ")
            + advice
    }

    private func person(_ line: AuditLine) -> String {
        guard let id = line.specialist else { return words(AuditPhrase.team) }
        return board.rows.first { $0.id == id }?.name ?? id.rawValue
    }

    /// What the roster costs, where a wage is known.
    private var pay: [String] {
        let lines = report.pay.map { PayText.lines($0, language: words.language) } ?? []
        guard let title = lines.first else { return [] }
        return [painted(cut(title), .strong)]
            + lines.dropFirst().flatMap { indented($0, first: "  ") }
    }

    /// The dearest hours, in sentences.
    private var prices: [String] {
        guard !report.shadowPrices.isEmpty else { return [] }
        let sentences = report.shadowPrices.prefix(5).flatMap { price in
            indented(words.sentence(for: price), first: "  ")
        }
        return [painted(words(ResultPhrase.prices), .strong)] + sentences
    }

    /// The volume that is staffed for, and what people changed of it.
    private var volumes: [String] {
        let level = report.scenario.tickets.volumeLevel
        let lines =
            [words.staffed(for: level, of: report.levels)].compactMap { $0 }
            + report.overrides.map { words.sentence(for: $0) }
        guard !lines.isEmpty else { return [] }
        return [painted(words(ForecastPhrase.title), .strong)]
            + lines.flatMap { indented($0, first: "  ") }
    }

    /// What is odd in the history.
    private var history: [String] {
        let lines = HistoryText.lines(report.history, language: words.language)
        return [painted(words(HistoryPhrase.heading), .strong)]
            + lines.flatMap { indented($0, first: "  ") }
    }

    private var footer: [String] {
        let values: KeyValuePairs = ["version": report.version, "seed": "\(report.seed)"]
        return [painted(cut(words(InputPhrase.madeBy, values)), .faint)]
    }

    private func points(_ value: Double) -> String {
        Figure.fixed(value, digits: 1)
    }

    func painted(_ text: String, _ style: TextStyle) -> String {
        TextGrid(widths: [], isTerminal: isTerminal).styled(text, style)
    }

    private func cut(_ text: String) -> String {
        DisplayWidth.cut(DisplayWidth.printable(text), to: TextBoard.width)
    }

    /// The text in lines that start with `first`, further ones indented as far.
    func indented(_ text: String, first: String) -> [String] {
        let margin = DisplayWidth.columns(of: first)
        let lines = DisplayWidth.wrapped(
            DisplayWidth.printable(text), to: TextBoard.width - margin)
        return lines.enumerated().map { index, line in
            (index == 0 ? first : String(repeating: " ", count: margin)) + line
        }
    }
}
