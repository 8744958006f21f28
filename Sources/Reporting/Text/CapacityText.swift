internal import RosterModel
public import Wording
internal import WorkTime

/// Tickets and the hours for them as text for a terminal, at most 100 columns wide.
public struct CapacityText {
    private let report: CapacityReport
    private let words: Words
    private let isTerminal: Bool
    private static let width = 100

    /// The text of a report, in ANSI colors only when `isTerminal`; with every period of each class
    /// when `isDetailed`.
    public static func text(
        _ report: CapacityReport, language: ReaderLanguage, isTerminal: Bool = false,
        isDetailed: Bool = false
    ) -> String {
        let text = CapacityText(
            report: report, words: Words(language: language), isTerminal: isTerminal)
        let blocks =
            [text.header, text.requirement, text.classes, text.services]
            + (isDetailed ? report.tickets.classes.map(text.periods) : []) + [text.hours]
        return blocks.filter { !$0.isEmpty }.joined(separator: [""]).joined(separator: "\n") + "\n"
    }

    private var header: [String] {
        let scenario = report.scenario
        let site = "\(scenario.site.zone.identifier) · \(scenario.site.jurisdiction)"
        return [
            painted(cut(scenario.name), .strong),
            cut("\(words.days(scenario.horizon.dates)) · \(site)"),
        ]
    }

    /// The team's hours by day, seven days at a time.
    private var requirement: [String] {
        let horizon = report.scenario.horizon
        guard let team = report.coverage.first(where: { $0.kind == .staff }) else { return [] }
        let tally = team.tally(in: horizon)
        let days = tally.days.indices
        let weeks = stride(from: 0, to: days.count, by: 7).map { first in
            let week = days[first..<min(first + 7, days.count)]
            let grid = TextGrid(widths: [30] + week.map { _ in 9 }, isTerminal: isTerminal)
            func line(_ name: CoveragePhrase, _ hours: (CoverageSum) -> Double) -> String {
                grid.line(
                    [TextCell("  " + words(name))]
                        + week.map { TextCell(Figure.fixed(hours(tally.days[$0]), digits: 1)) })
            }
            return [
                grid.line(
                    [TextCell(words(CapacityPhrase.requirement), .strong)]
                        + week.map { TextCell(words.shortDay(horizon.dates.start + $0), .faint) }),
                line(.net, \.netHours), line(.gross, \.grossHours),
                line(.scheduled, \.scheduledHours),
            ]
        }
        return Array(weeks.joined(separator: [""]))
    }

    /// Each class over the whole horizon, then all together.
    private var classes: [String] {
        let grid = TextGrid(
            widths: [31] + Array(repeating: 9, count: 7) + [6], isTerminal: isTerminal)
        let columns: [CapacityPhrase] = [
            .arrived, .served, .notDue, .overdue, .overdueByDay, .late, .inTime,
        ]
        let head =
            [TextCell(words(CapacityPhrase.classes), .strong)]
            + columns.map { TextCell(words($0), .faint) } + [TextCell("", .faint)]
        let lines = report.tickets.classes.filter { $0.whole.arrived + $0.opening > 0.05 }
        let total = lines.map(\.whole).reduce(
            FlowPeriodLine(
                arrived: 0, served: 0, due: 0, late: 0,
                open: OpenTickets(notDue: 0, overdue: 0, overdueByDay: 0)), +)
        return [grid.line(head)]
            + lines.map { line in
                let promise = report.scenario.tickets.serviceLevels[line.ticketClass.severity]
                return row(words.name(line.ticketClass), line.whole, promise, grid, .plain)
            } + [row(words(CapacityPhrase.total), total, nil, grid, .strong)]
            + indented(words(CapacityPhrase.note)).map { painted($0, .faint) }
    }

    /// Tickets in figures, with `/80%` for what is promised.
    private func row(
        _ name: String, _ line: FlowPeriodLine, _ promise: ServiceLevel?, _ grid: TextGrid,
        _ style: TextStyle
    ) -> String {
        let figures = [
            line.arrived, line.served, line.open.notDue, line.open.overdue, line.open.overdueByDay,
            line.late,
        ].map { TextCell(Figure.fixed($0, digits: 1), style) }
        let level = line.due > 0.0005 ? 1 - line.late / line.due : nil
        let isShort = level.map { $0 < (promise?.share ?? 0) } ?? false
        let shown = level.map { Figure.fixed($0 * 100, digits: 1) + "%" } ?? "–"
        let promised = promise.map { "/" + Figure.fixed($0.share * 100, digits: 0) + "%" } ?? ""
        return grid.line(
            [TextCell("  " + name, style)] + figures
                + [TextCell(shown, isShort ? .notice : style), TextCell(promised, .faint)])
    }

    private var services: [String] {
        [painted(words(CapacityPhrase.title), .strong)]
            + report.tickets.services.flatMap { indented(words.sentence(for: $0)) }
    }

    /// A class, period by period.
    private func periods(of line: ClassFlowLine) -> [String] {
        guard line.whole.arrived + line.opening > 0.05 else { return [] }
        let grid = TextGrid(
            widths: [30] + Array(repeating: 9, count: 7), isTerminal: isTerminal)
        let columns: [CapacityPhrase] = [
            .arrived, .served, .due, .late, .notDue, .overdue, .overdueByDay,
        ]
        let head =
            [TextCell(words.name(line.ticketClass), .strong)]
            + columns.map { TextCell(words($0), .faint) }
        return [grid.line(head)]
            + zip(report.tickets.periods, line.periods).map { range, period in
                let figures = [
                    period.arrived, period.served, period.due, period.late, period.open.notDue,
                    period.open.overdue, period.open.overdueByDay,
                ]
                let when = words.range(range, in: report.scenario.horizon.zone)
                return grid.line(
                    [TextCell("  " + when)]
                        + figures.map { TextCell(Figure.fixed($0, digits: 1)) })
            }
    }

    private var hours: [String] {
        let zone = report.scenario.horizon.zone
        let sentences = report.hours.map { words.sentence(for: $0, in: zone) }
        return [painted(words(CapacityPhrase.hours), .strong)]
            + (sentences.isEmpty ? [words(CapacityPhrase.noWorth)] : sentences).flatMap(indented)
    }

    private func painted(_ text: String, _ style: TextStyle) -> String {
        TextGrid(widths: [], isTerminal: isTerminal).styled(text, style)
    }

    private func cut(_ text: String) -> String {
        DisplayWidth.cut(DisplayWidth.printable(text), to: CapacityText.width)
    }

    private func indented(_ text: String) -> [String] {
        DisplayWidth.wrapped(DisplayWidth.printable(text), to: CapacityText.width - 2)
            .map { "  " + $0 }
    }
}
