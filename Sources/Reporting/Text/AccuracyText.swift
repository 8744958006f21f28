internal import RosterModel
internal import Wording

/// How well a forecast did on the past, as two tables of text at most 100 columns wide; each cell
/// holds the forecast's figure and the baseline's.
struct AccuracyText {
    let report: ForecastReport
    let words: Words
    let isTerminal: Bool

    private static let figures: [ForecastPhrase] = [.wape, .mase, .rmsse, .quantileLoss, .band]
    private static let widths = [14, 14, 12, 12, 12]

    /// The accuracy by the detail judged.
    var byGrain: [String] {
        let grid = TextGrid(widths: [36] + AccuracyText.widths, isTerminal: isTerminal)
        let note = DisplayWidth.wrapped(words(ForecastPhrase.accuracyNote), to: 98)
        return [grid.styled(words(ForecastPhrase.accuracy), .strong)] + note.map { "  " + $0 }
            + [grid.line(head([""]))]
            + report.accuracy.map {
                grid.line([TextCell("  " + words($0.name))] + cells($0.model, $0.baseline))
            }
    }

    /// The accuracy of all tickets, then of each class, by days ahead.
    var bySeries: [String] {
        let grid = TextGrid(widths: [30, 6] + AccuracyText.widths, isTerminal: isTerminal)
        return [grid.styled(words(ForecastPhrase.accuracyByClass), .strong)]
            + [grid.line(head(["", words(ForecastPhrase.daysAhead)]))]
            + report.series.enumerated().map { index, line in
                let isFirst = index == 0 || report.series[index - 1].ticketClass != line.ticketClass
                let name = line.ticketClass.map(words.name) ?? words(ForecastPhrase.allTickets)
                let (first, last) = (line.daysAhead.lowerBound, line.daysAhead.upperBound)
                return grid.line(
                    [
                        TextCell(isFirst ? "  " + name : ""),
                        TextCell(first == last ? "\(first)" : "\(first)–\(last)"),
                    ] + cells(line.model, line.baseline))
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
