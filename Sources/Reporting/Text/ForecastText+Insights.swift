internal import RosterModel
internal import Wording

extension ForecastText {
    /// Which models forecast, in a sentence for each class or for those with the same sentence.
    var models: [String] {
        guard !report.models.isEmpty else { return [] }
        let lines = modelGroups.map { group in
            let names =
                group.isNamed
                ? group.names.joined(separator: ", ")
                : words(ModelPhrase.classes, ["count": "\(group.names.count)"])
            return names + words.colon + words(group.sentence)
        }
        return [painted(words(ModelPhrase.heading), .strong)] + lines.flatMap(indented)
    }

    /// Those of whom the same is said, many together last.
    private var modelGroups: [ModelGroup] {
        let groups = report.models.reduce(into: [ModelGroup]()) { groups, line in
            let name = line.ticketClass.map(words.name) ?? words(ForecastPhrase.allTickets)
            let isTotal = line.ticketClass == nil
            let index = groups.firstIndex { !$0.isTotal && $0.sentence == line.sentence }
            if let index, !isTotal {
                groups[index].names.append(name)
            } else {
                groups.append(
                    ModelGroup(names: [name], isTotal: isTotal, sentence: line.sentence))
            }
        }
        return groups.filter(\.isNamed) + groups.filter { !$0.isNamed }
    }

    /// How long tickets take, by class.
    var handleTimes: [String] {
        let grid = TextGrid(widths: [36, 14, 10, 10, 10, 10], isTerminal: isTerminal)
        let head: [HandleTimePhrase] = [.tickets, .mean, .median, .p80, .p95]
        let shown = report.handleTimes.mostWork(
            isDetailed ? nil : ForecastText.classesShown, volumes: report.volumes)
        let rows = shown.map { line in
            let figures = [line.mean, line.median, line.p80, line.p95].map {
                TextCell(Figure.fixed($0, digits: 0))
            }
            return grid.line(
                [
                    TextCell("  " + words.name(line.ticketClass)),
                    TextCell(Figure.fixed(line.tickets, digits: 0)),
                ] + figures)
        }
        return [painted(words(HandleTimePhrase.heading), .strong)]
            + indented(words(HandleTimePhrase.note))
            + [grid.line([TextCell("")] + head.map { TextCell(words($0), .faint) })]
            + rows + more(report.handleTimes.lines.count - shown.count)
            + report.handleTimes.sentences.flatMap { indented(words($0)) }
    }

    /// Where escalations come from, and what fewer of them would save.
    var escalations: [String] {
        let lines =
            report.escalations.isEmpty
            ? [words(EscalationPhrase.nothing)]
            : report.escalations.map { line in
                line.sentences.map { words($0) }.joined(
                    separator: words.language == .english ? " " : "")
            }
        return [painted(words(EscalationPhrase.heading), .strong)] + lines.flatMap(indented)
    }

    /// How many lines are left out; nothing for none.
    private func more(_ count: Int) -> [String] {
        count > 0 ? indented(words(ForecastPhrase.moreClasses, ["count": "\(count)"])) : []
    }
}

extension HandleTimeReport {
    /// The lines of the classes that bring most minutes of work, most first; all for no number.
    fileprivate func mostWork(_ count: Int?, volumes: ExpectedVolumes) -> [HandleTimeLine] {
        let work = zip(lines, volumes.lines).map { $0.mean * $1.tickets }
        let ordered = lines.indices.sorted { (-work[$0], $0) < (-work[$1], $1) }
        return ordered.prefix(count ?? lines.count).map { lines[$0] }
    }
}

/// Classes of whose models the same is said.
private struct ModelGroup {
    var names: [String]
    /// Whether it is about all tickets together.
    let isTotal: Bool
    let sentence: Phrase

    /// Whether the classes are few enough to be named.
    var isNamed: Bool { names.count <= 3 }
}
