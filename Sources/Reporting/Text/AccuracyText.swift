internal import RosterModel
internal import Wording

/// How well a forecast did on the past, as two tables of text at most 100 columns wide; each cell
/// holds the forecast's figure and the baseline's.
struct AccuracyText {
    let report: ForecastReport
    let words: Words
    let isTerminal: Bool
    /// Whether every class is shown with all days ahead.
    let isDetailed: Bool

    private static let figures: [ForecastPhrase] = [.wape, .mase, .rmsse, .quantileLoss, .band]
    private static let widths = [14, 14, 12, 12, 12]

    /// The accuracy by the detail judged.
    var byGrain: [String] {
        let grid = TextGrid(widths: [36] + AccuracyText.widths, isTerminal: isTerminal)
        let note = DisplayWidth.wrapped(words(ForecastPhrase.accuracyNote), to: 98)
        return [grid.styled(words(ForecastPhrase.accuracy), .strong)] + note.map { "  " + $0 }
            + [grid.line(head([""]))]
            + report.record.grains.map {
                grid.line([TextCell("  " + words($0.name))] + cells($0.model, $0.baseline))
            }
    }

    /// The accuracy of all tickets by days ahead, then of the classes with most tickets over all
    /// days; or of every class by days ahead where detail is asked for.
    var bySeries: [String] {
        let grid = TextGrid(widths: [30, 6] + AccuracyText.widths, isTerminal: isTerminal)
        let lines = shown
        let classes = Set(report.record.series.compactMap(\.ticketClass)).count
        let missing = classes - Set(lines.compactMap(\.ticketClass)).count
        return [grid.styled(words(ForecastPhrase.accuracyByClass), .strong)]
            + [grid.line(head(["", words(ForecastPhrase.daysAhead)]))]
            + lines.enumerated().map { index, line in
                let isFirst = index == 0 || lines[index - 1].ticketClass != line.ticketClass
                let name = line.ticketClass.map(words.name) ?? words(ForecastPhrase.allTickets)
                let (first, last) = (line.daysAhead.lowerBound, line.daysAhead.upperBound)
                return grid.line(
                    [
                        TextCell(isFirst ? "  " + name : ""),
                        TextCell(first == last ? "\(first)" : "\(first)–\(last)"),
                    ] + cells(line.model, line.baseline))
            }
            + (missing > 0
                ? ["  " + words(ForecastPhrase.moreClasses, ["count": "\(missing)"])] : [])
    }

    /// The lines shown: of each class its first, which is about all days ahead.
    private var shown: [SeriesAccuracy] {
        let series = report.record.series
        guard !isDetailed else { return series }
        return series.filter { $0.ticketClass == nil }
            + report.volumes.classesShown(isDetailed: false).compactMap { ticketClass in
                series.first { $0.ticketClass == ticketClass }
            }
    }

    private func head(_ names: [String]) -> [TextCell] {
        (names + AccuracyText.figures.map { words($0) }).map { TextCell($0, .faint) }
    }

    private func cells(_ model: ForecastScores, _ baseline: ForecastScores) -> [TextCell] {
        func pair(_ score: KeyPath<ForecastScores, Double>, _ factor: Double, digits: Int)
            -> TextCell
        {
            let figures = [model, baseline].map {
                Figure.fixed($0[keyPath: score] * factor, digits: digits)
            }
            return TextCell(figures.joined(separator: " / "))
        }
        return [
            pair(\.wape, 100, digits: 1), pair(\.mase, 1, digits: 2), pair(\.rmsse, 1, digits: 2),
            pair(\.quantileLoss, 1, digits: 2), pair(\.coverage80, 100, digits: 0),
        ]
    }
}
