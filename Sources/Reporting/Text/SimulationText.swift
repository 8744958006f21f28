internal import RosterModel
public import Wording
internal import WorkTime

/// A simulation as text for a terminal, at most 100 columns wide.
public struct SimulationText {
    private let report: SimulationReport
    private let words: Words
    private let isTerminal: Bool

    private static let width = 100
    private static let hoursShown = 5

    /// The text of a report, in ANSI colors only when `isTerminal`.
    public static func text(
        _ report: SimulationReport, language: ReaderLanguage, isTerminal: Bool = false
    ) -> String {
        let text = SimulationText(
            report: report, words: Words(language: language), isTerminal: isTerminal)
        let blocks = [text.header, text.days, text.classes, text.backlog, text.hours]
        return blocks.joined(separator: [""]).joined(separator: "\n") + "\n"
    }

    private var header: [String] {
        let scenario = report.scenario
        let site = "\(scenario.site.zone.identifier) · \(scenario.site.jurisdiction)"
        let origin = report.origin
        let runs = "\(origin.runs)"
        let seed = "\(origin.seed)"
        let told =
            origin.replayed.map {
                words(
                    SimulationPhrase.replayed,
                    ["runs": runs, "days": words.days($0), "seed": seed])
            } ?? words(SimulationPhrase.drawn, ["runs": runs, "seed": seed])
        let stopped =
            origin.runs < origin.runsAsked
            ? [words(SimulationPhrase.stopped, ["asked": "\(origin.runsAsked)"])] : []
        return [
            painted(cut(scenario.name), .strong),
            cut("\(words.days(scenario.horizon.dates)) · \(site)"), "",
            painted(words(SimulationPhrase.heading), .strong),
        ] + indented(told) + stopped.flatMap(indented)
    }

    /// All tickets, seven days at a time.
    private var days: [String] {
        let weeks = stride(from: 0, to: report.days.count, by: 7).map { first in
            week(first..<min(first + 7, report.days.count))
        }
        return [painted(words(SimulationPhrase.byDay), .strong)]
            + Array(weeks.joined(separator: [""]))
    }

    private func week(_ days: Range<Int>) -> [String] {
        let grid = grid(days)
        let lines = days.map { report.days[$0].line } + [report.total]
        let waiting = days.map { day in
            report.classes.reduce(0) { $0 + $1.backlog[day].reduce(0, +) }
        }
        func row(_ phrase: SimulationPhrase, _ cells: [String]) -> String {
            grid.line([TextCell("  " + words(phrase))] + cells.map { TextCell($0) })
        }
        return [
            grid.line(
                ([""] + days.map { words.shortDay(report.days[$0].date) }
                    + [words(CoveragePhrase.total)]).map { TextCell($0, .faint) }),
            row(.arrived, lines.map { Figure.fixed($0.arrived.mean, digits: 0) }),
            row(.inTime, lines.map { SimulationText.share($0.inTime) }),
            row(.late, lines.map { SimulationText.estimate($0.late, digits: 0) }),
            row(.backlogAtEnd, waiting.map { Figure.fixed($0, digits: 0) }),
        ]
    }

    private var classes: [String] {
        let grid = TextGrid(widths: [34, 13, 9, 13, 8, 11, 12], isTerminal: isTerminal)
        let head: [SimulationPhrase] = [
            .ticketClass, .promised, .arrived, .inTime, .late, .meanWait, .longWait,
        ]
        let rows = report.classes.map { line in
            let mark = SimulationText.mark(line.promise)
            let cells = [
                mark + " " + words.name(line.ticketClass),
                Figure.percent(line.serviceLevel.share, digits: 0)
                    + " ≤ \(line.serviceLevel.within)",
                Figure.fixed(line.total.arrived.mean, digits: 1),
                SimulationText.share(line.total.inTime),
                Figure.fixed(line.total.late.mean, digits: 1),
                SimulationText.wait(line.total.meanWait?.mean),
                SimulationText.wait(line.total.longWait),
            ]
            return grid.line(cells.map { TextCell($0, mark == " " ? .plain : .notice) })
        }
        let missed = report.classes.count { $0.promise == .missed }
        let unclear = report.classes.count { $0.promise == .unclear }
        let verdict =
            missed + unclear == 0
            ? words(SimulationPhrase.kept)
            : words(
                SimulationPhrase.missed,
                [
                    "missed": "\(missed)", "unclear": "\(unclear)",
                    "classes": "\(report.classes.count)",
                ])
        return [painted(words(SimulationPhrase.byClass), .strong)] + indented(verdict)
            + [
                grid.line(
                    head.enumerated().map {
                        TextCell(($0.offset == 0 ? "  " : "") + words($0.element), .faint)
                    })
            ] + rows
    }

    /// Tickets that wait at each day's end, seven days at a time.
    private var backlog: [String] {
        let ages: [SimulationPhrase] = [.underFourHours, .underOneDay, .underThreeDays, .older]
        let weeks = stride(from: 0, to: report.days.count, by: 7).map { first in
            let days = first..<min(first + 7, report.days.count)
            let grid = grid(days)
            let head = [""] + days.map { words.shortDay(report.days[$0].date) }
            return [grid.line(head.map { TextCell($0, .faint) })]
                + ages.enumerated().map { age, phrase in
                    let counts = days.map { day in
                        report.classes.reduce(0) { $0 + $1.backlog[day][age] }
                    }
                    return grid.line(
                        [TextCell("  " + words(phrase))]
                            + counts.map { TextCell(Figure.fixed($0, digits: 1)) })
                }
        }
        return [painted(words(SimulationPhrase.backlogByAge), .strong)]
            + Array(weeks.joined(separator: [""]))
    }

    /// The hours in which tickets took most of people's time; those with hardly anybody, as when
    /// all are at lunch, say nothing.
    private var hours: [String] {
        let zone = report.scenario.site.zone
        let busiest = report.hours.indices.filter { report.hours[$0].present >= 0.5 }
            .sorted { (-report.hours[$0].occupancy, $0) < (-report.hours[$1].occupancy, $1) }
            .prefix(SimulationText.hoursShown)
        let lines = busiest.map { index in
            let hour = report.hours[index]
            return words(
                SimulationPhrase.hour,
                [
                    "hour": words.range(hour.range, in: zone),
                    "occupancy": Figure.percent(hour.occupancy, digits: 0),
                    "present": Figure.fixed(hour.present, digits: 1),
                ])
        }
        let handedOver = words(
            SimulationPhrase.handedOver,
            [
                "tickets": SimulationText.estimate(report.handedOver, digits: 1),
                "hours": SimulationText.estimate(report.overtimeHours, digits: 1),
            ])
        return [painted(words(SimulationPhrase.busiestHours), .strong)]
            + lines.flatMap(indented) + [""] + indented(handedOver)
    }
}

extension SimulationText {
    /// A column for each day, and one more.
    private func grid(_ days: Range<Int>) -> TextGrid {
        TextGrid(widths: [21] + days.map { _ in 9 } + [11], isTerminal: isTerminal)
    }

    /// What stands before a class whose promise is not kept, or may not be.
    private static func mark(_ verdict: PromiseVerdict?) -> String {
        switch verdict {
        case .missed: "!"
        case .unclear: "?"
        case .kept, nil: " "
        }
    }

    /// `81.2±0.4`, in percent.
    private static func share(_ share: Estimate?) -> String {
        share.map {
            estimate(Estimate(mean: $0.mean * 100, halfWidth: $0.halfWidth * 100), digits: 1)
        } ?? "–"
    }

    /// `81.2±0.4`; the mean alone where nothing is known of its error.
    private static func estimate(_ value: Estimate, digits: Int) -> String {
        let mean = Figure.fixed(value.mean, digits: digits)
        guard value.halfWidth.isFinite else { return mean }
        return mean + "±" + Figure.fixed(value.halfWidth, digits: digits)
    }

    /// Minutes as `7m` or `3h05`.
    private static func wait(_ minutes: Double?) -> String {
        minutes.map { "\(Minutes(Int($0.rounded())))" } ?? "–"
    }

    private func painted(_ text: String, _ style: TextStyle) -> String {
        TextGrid(widths: [], isTerminal: isTerminal).styled(text, style)
    }

    private func cut(_ text: String) -> String {
        DisplayWidth.cut(DisplayWidth.printable(text), to: SimulationText.width)
    }

    private func indented(_ text: String) -> [String] {
        DisplayWidth.wrapped(DisplayWidth.printable(text), to: SimulationText.width - 2)
            .map { "  " + $0 }
    }
}
