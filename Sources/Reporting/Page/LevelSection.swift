internal import RosterModel
internal import Wording

extension PageContent {
    /// What each level of volume costs, the one staffed for set apart.
    @MarkupBuilder var levelTable: [Markup] {
        let chosen = report.scenario.tickets.volumeLevel
        if let mean = report.levels.first {
            Markup.element("h3", text: words(LevelPhrase.heading))
            Markup.element("p", .classes("soft"), text: words(LevelPhrase.note))
            Markup.element("table", .classes("levels")) {
                let figures: [LevelPhrase] = [.tickets, .hours, .more]
                tableHead([.text(words(LevelPhrase.level))] + figures.map { .figure(words($0)) })
                Markup.element("tbody") {
                    for line in report.levels {
                        levelRow(line, mean: mean, isChosen: line.level == chosen)
                    }
                }
            }
            if let sentence = words.staffed(for: chosen, of: report.levels) {
                Markup.element("p", text: sentence)
            }
        }
    }

    private func levelRow(_ line: LevelLine, mean: LevelLine, isChosen: Bool) -> Markup {
        let figures = [
            Figure.fixed(line.tickets, digits: 0), Figure.fixed(line.staffHours, digits: 0),
            line.hours(beside: mean),
        ]
        return .element("tr", .classes(isChosen ? "total" : "")) {
            Markup.element("th", Attribute("scope", "row"), text: words(line.level.phrase))
            for figure in figures { Markup.element("td", .classes("figure"), text: figure) }
        }
    }

    /// What people changed of the forecast.
    @MarkupBuilder var overrideList: [Markup] {
        if !report.overrides.isEmpty {
            Markup.element("h3", text: words(OverridePhrase.heading))
            Markup.element("ul") {
                for line in report.overrides {
                    Markup.element("li", text: words.sentence(for: line))
                }
            }
        }
    }
}
