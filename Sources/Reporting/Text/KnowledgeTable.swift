internal import RosterModel
internal import Wording

/// The cells of a knowledge log in the words of one reader.
struct KnowledgeTable {
    let report: KnowledgeReport
    let words: Words

    /// The heads of the columns.
    var heads: [String] {
        KnowledgePhrase.columns(byLanguage: report.isByLanguage).map { words($0) }
    }

    /// The number of columns that hold texts; those of figures follow.
    var textColumns: Int { report.isByLanguage ? 2 : 1 }

    /// A row for each category, then all together.
    var rows: [[String]] {
        let lines = report.lines.map { line in
            [line.category.rawValue] + (report.isByLanguage ? [line.language?.rawValue ?? ""] : [])
                + figures(line.figures)
        }
        let total =
            [words(KnowledgePhrase.total)] + (report.isByLanguage ? [""] : [])
            + figures(report.total)
        return lines + [total]
    }

    /// What the figures are of, and what they are compared with.
    var notes: [String] {
        guard !report.lines.isEmpty else { return [words(KnowledgePhrase.nothing)] }
        let comparison =
            report.daysBefore.map {
                words(KnowledgePhrase.before, ["days": words.days($0)])
            } ?? words(KnowledgePhrase.noBefore)
        return [words(KnowledgePhrase.note), words(KnowledgePhrase.work), comparison]
    }

    /// What the table is called.
    var title: String { words(KnowledgePhrase.title, ["days": words.days(report.days)]) }

    private func figures(_ figures: KnowledgeFigures) -> [String] {
        let share = report.total.hours > 0 ? figures.hours / report.total.hours : 0
        return [
            Figure.fixed(Double(figures.tickets), digits: 0),
            Figure.fixed(Double(figures.repeats), digits: 0),
            figures.repeatShare.map { Figure.percent($0) } ?? "–",
            Figure.fixed(figures.hours, digits: 1), Figure.fixed(figures.repeatHours, digits: 1),
            Figure.percent(share), figures.meanMinutes.map { Figure.fixed($0, digits: 1) } ?? "–",
            figures.change.map { ($0 > 0 ? "+" : "") + Figure.percent($0, digits: 0) } ?? "–",
        ]
    }
}
