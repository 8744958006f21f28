internal import RosterModel
public import Wording
internal import WorkTime

/// A forecast as text for a terminal, at most 100 columns wide.
public struct ForecastText {
    private let report: ForecastReport
    private let words: Words
    private let isTerminal: Bool

    /// The text of a report, in ANSI colors only when `isTerminal`.
    public static func text(
        _ report: ForecastReport, language: ReaderLanguage, isTerminal: Bool = false
    ) -> String {
        let text = ForecastText(
            report: report, words: Words(language: language), isTerminal: isTerminal)
        let blocks = [
            text.header, text.volumes, text.overrides, text.history,
            text.accuracy.byGrain, text.accuracy.bySeries,
        ]
        return blocks.joined(separator: [""]).joined(separator: "\n") + "\n"
    }

    private static let width = 100

    private var header: [String] {
        let scenario = report.scenario
        let site = "\(scenario.site.zone.identifier) · \(scenario.site.jurisdiction)"
        return [
            painted(cut(scenario.name), .strong),
            cut("\(words.days(scenario.horizon.dates)) · \(site)"),
        ]
    }

    /// Tickets by language and severity, then all with their quantiles; seven days at a time.
    private var volumes: [String] {
        let dates = report.scenario.horizon.dates.dates
        let weeks = stride(from: 0, to: dates.count, by: 7).map { first in
            week(Array(dates.indices)[first..<min(first + 7, dates.count)])
        }
        return [painted(words(ForecastPhrase.title), .strong)]
            + Array(weeks.joined(separator: [""]))
    }

    private func week(_ days: ArraySlice<Int>) -> [String] {
        let dates = report.scenario.horizon.dates
        let grid = TextGrid(
            widths: [24] + days.map { _ in 9 } + [10], isTerminal: isTerminal)
        let head =
            [""] + days.map { words.shortDay(dates.start + $0) } + [words(CoveragePhrase.total)]
        func line(_ name: String, _ values: [Double], total: Bool, _ style: TextStyle) -> String {
            let shown = days.map { values[$0] }
            let figures =
                shown.map { Figure.fixed($0, digits: 0) }
                + (total ? [Figure.fixed(shown.reduce(0, +), digits: 0)] : [])
            return grid.line([TextCell("  " + name, style)] + figures.map { TextCell($0, style) })
        }
        let total = report.total
        return [grid.line(head.map { TextCell($0, .faint) })]
            + groups.map { line($0.name, $0.means, total: true, .plain) }
            + [
                line(words(ForecastPhrase.allTickets), total.means, total: true, .strong),
                line(words(ForecastPhrase.lowQuantile), total.low, total: false, .faint),
                line(words(ForecastPhrase.median), total.medians, total: false, .faint),
                line(words(ForecastPhrase.highQuantile), total.high, total: false, .faint),
            ]
    }

    /// The classes of a language and severity together, in the order of the classes.
    private var groups: [(name: String, means: [Double])] {
        let languages = report.scenario.tickets.languages
        return languages.flatMap { language in
            Severity.allCases.compactMap { severity in
                let lines = report.lines.filter {
                    $0.ticketClass.language == language && $0.ticketClass.severity == severity
                }
                guard !lines.isEmpty else { return nil }
                let means = report.total.means.indices.map { day in
                    lines.reduce(0) { $0 + $1.dailyMeans[day] }
                }
                return ("\(language.rawValue) · \(words(severity.phrase))", means)
            }
        }
    }

    private var overrides: [String] {
        let overrides = report.scenario.overrides
        let lines =
            overrides.isEmpty
            ? [words(ForecastPhrase.noOverrides)] : overrides.map { words.sentence(for: $0) }
        return [painted(words(ForecastPhrase.overrides), .strong)] + lines.flatMap(indented)
    }

    private var history: [String] {
        let lines = HistoryText.lines(report.history, language: words.language)
        return [painted(words(HistoryPhrase.heading), .strong)] + lines.flatMap(indented)
    }

    private var accuracy: AccuracyText {
        AccuracyText(report: report, words: words, isTerminal: isTerminal)
    }

    private func painted(_ text: String, _ style: TextStyle) -> String {
        TextGrid(widths: [], isTerminal: isTerminal).styled(text, style)
    }

    private func cut(_ text: String) -> String {
        DisplayWidth.cut(DisplayWidth.printable(text), to: ForecastText.width)
    }

    private func indented(_ text: String) -> [String] {
        DisplayWidth.wrapped(DisplayWidth.printable(text), to: ForecastText.width - 2)
            .map { "  " + $0 }
    }
}
