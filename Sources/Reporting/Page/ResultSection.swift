internal import RosterModel
internal import Wording
internal import WorkTime

extension PageContent {
    /// What the points are for, and what one more hour would save.
    var resultSection: Markup {
        .element("div", .classes("pair")) {
            section("points", ResultPhrase.parts) { partsTable }
            section("prices", ResultPhrase.prices) {
                if report.shadowPrices.isEmpty {
                    Markup.element("p", text: words(ResultPhrase.noPrices))
                }
                Markup.element("ul", .classes("prices")) {
                    for price in report.shadowPrices.prefix(12) {
                        Markup.element("li", text: words.sentence(for: price))
                    }
                }
            }
        }
    }

    private var partsTable: Markup {
        let total = report.objective.reduce(0) { $0 + $1.points }
        return .element("table", .classes("parts")) {
            tableHead([
                .text(words(ResultPhrase.part)), .figure(words(ResultPhrase.points)),
                .figure(words(ResultPhrase.share)), .text(""),
            ])
            Markup.element("tbody") {
                for part in report.objective {
                    let share = total > 0 ? part.points / total : 0
                    Markup.element("tr") {
                        Markup.element("th", Attribute("scope", "row"), text: words(part.name))
                        Markup.element("td", .classes("figure"), text: points(part.points))
                        Markup.element(
                            "td", .classes("figure soft"), text: Figure.percent(share, digits: 0))
                        Markup.element("td", .classes("bar")) { bar(share) }
                    }
                }
            }
        }
    }

    private func bar(_ share: Double) -> Markup {
        .element(
            "svg", Attribute("viewBox", "0 0 100 8"), Attribute("width", "100"),
            Attribute("height", "8"), Attribute("aria-hidden", "true")
        ) {
            Markup.element(
                "rect", .classes("bar"), Attribute("width", min(max(share, 0), 1) * 100),
                Attribute("height", "8"))
        }
    }
}
