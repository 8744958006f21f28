internal import RosterModel
public import Wording
internal import WorkTime

/// A forecast as text for a terminal, at most 100 columns wide.
public struct ForecastText {
    let report: ForecastReport
    let words: Words
    let isTerminal: Bool
    /// Whether every class is shown, not only those with most tickets.
    let isDetailed: Bool

    /// The text of a report, in ANSI colors only when `isTerminal`; with every class when
    /// `isDetailed`.
    public static func text(
        _ report: ForecastReport, language: ReaderLanguage, isTerminal: Bool = false,
        isDetailed: Bool = false
    ) -> String {
        let text = ForecastText(
            report: report, words: Words(language: language), isTerminal: isTerminal,
            isDetailed: isDetailed)
        let blocks = [
            text.header, text.expected, text.levels, text.overrides, text.history, text.models,
            text.accuracy, text.handleTimes, text.escalations,
        ]
        return blocks.joined(separator: [""]).joined(separator: "\n") + "\n"
    }

    static let width = 100
    /// Classes shown where not all are.
    static let classesShown = 8

    private var header: [String] {
        let scenario = report.scenario
        let site = "\(scenario.site.zone.identifier) · \(scenario.site.jurisdiction)"
        return [
            painted(cut(scenario.name), .strong),
            cut("\(words.days(scenario.horizon.dates)) · \(site)"),
        ]
    }

    /// Tickets by language and severity, then all with their quantiles; seven days at a time.
    private var expected: [String] {
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
        func sums(_ name: String, _ whole: [Int], _ style: TextStyle) -> String {
            let shown = days.map { whole[$0] }
            let figures = (shown + [shown.reduce(0, +)]).map { Figure.fixed(Double($0), digits: 0) }
            return grid.line([TextCell("  " + name, style)] + figures.map { TextCell($0, style) })
        }
        func quantile(_ name: ForecastPhrase, _ values: [Double]) -> String {
            let figures = days.map { TextCell(Figure.fixed(values[$0], digits: 0), .faint) }
            return grid.line([TextCell("  " + words(name), .faint)] + figures)
        }
        let total = report.volumes.total
        return [grid.line(head.map { TextCell($0, .faint) })]
            + groups.map { sums($0.name, $0.whole, .plain) }
            + [
                sums(words(ForecastPhrase.allTickets), total.whole, .strong),
                quantile(.lowQuantile, total.low), quantile(.median, total.medians),
                quantile(.highQuantile, total.high),
            ]
    }

    /// The classes of a language and severity together, in the order of the classes.
    private var groups: [(name: String, whole: [Int])] {
        let languages = report.scenario.tickets.languages
        return languages.flatMap { language in
            Severity.allCases.compactMap { severity in
                let lines = report.volumes.lines.filter {
                    $0.ticketClass.language == language && $0.ticketClass.severity == severity
                }
                guard !lines.isEmpty else { return nil }
                return ("\(language.rawValue) · \(words(severity.phrase))", lines.wholeByDay)
            }
        }
    }

    /// What is odd in the history.
    private var history: [String] {
        let lines = HistoryText.lines(report.history, language: words.language)
        return [painted(words(HistoryPhrase.heading), .strong)] + lines.flatMap(indented)
    }

    private var accuracy: [String] {
        let text = AccuracyText(
            report: report, words: words, isTerminal: isTerminal, isDetailed: isDetailed)
        return text.byGrain + [""] + text.bySeries
    }

    func painted(_ text: String, _ style: TextStyle) -> String {
        TextGrid(widths: [], isTerminal: isTerminal).styled(text, style)
    }

    private func cut(_ text: String) -> String {
        DisplayWidth.cut(DisplayWidth.printable(text), to: ForecastText.width)
    }

    func indented(_ text: String) -> [String] {
        DisplayWidth.wrapped(DisplayWidth.printable(text), to: ForecastText.width - 2)
            .map { "  " + $0 }
    }
}

extension ExpectedVolumes {
    /// The classes with most tickets, or all in their order when `isDetailed`.
    func classesShown(isDetailed: Bool) -> [TicketClass] {
        guard !isDetailed else { return lines.map(\.ticketClass) }
        let ordered = lines.enumerated().sorted {
            let (left, right) = ($0.element.tickets, $1.element.tickets)
            return (-left, $0.offset) < (-right, $1.offset)
        }
        return ordered.prefix(ForecastText.classesShown).map(\.element.ticketClass)
    }
}
