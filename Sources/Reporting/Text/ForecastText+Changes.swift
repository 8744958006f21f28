internal import RosterModel
internal import Wording

extension ForecastText {
    /// What each level of volume costs, and which is staffed for.
    var levels: [String] {
        guard let mean = report.volumes.levels.first else { return [] }
        let grid = TextGrid(widths: [36, 14, 14, 16], isTerminal: isTerminal)
        let head: [LevelPhrase] = [.tickets, .hours, .more]
        let chosen = report.scenario.tickets.volumeLevel
        let rows = report.volumes.levels.map { line in
            let style: TextStyle = line.level == chosen ? .strong : .plain
            return grid.line(
                [
                    "  " + words(line.level.phrase), Figure.fixed(line.tickets, digits: 0),
                    Figure.fixed(line.staffHours, digits: 0),
                    line.hours(beside: mean),
                ].map { TextCell($0, style) })
        }
        return [painted(words(LevelPhrase.heading), .strong)]
            + indented(words(LevelPhrase.note))
            + [grid.line([TextCell("")] + head.map { TextCell(words($0), .faint) })] + rows
            + (words.staffed(for: chosen, of: report.volumes.levels).map(indented) ?? [])
    }

    /// What people changed of the forecast.
    var overrides: [String] {
        let overrides = report.volumes.overrides
        let lines =
            overrides.isEmpty
            ? [words(OverridePhrase.nothing)] : overrides.map { words.sentence(for: $0) }
        return [painted(words(OverridePhrase.heading), .strong)] + lines.flatMap(indented)
    }
}

extension Words {
    /// Which level is staffed for and what it takes; nil where that is not told.
    func staffed(for level: VolumeLevel, of levels: [LevelLine]) -> String? {
        levels.first { $0.level == level }.map { line in
            self(
                LevelPhrase.staffed,
                [
                    "level": self(level.phrase), "tickets": Figure.fixed(line.tickets, digits: 0),
                    "hours": Figure.fixed(line.staffHours, digits: 0),
                ])
        }
    }
}
