internal import RosterModel
internal import Wording
internal import WorkTime

extension PageContent {
    /// What is odd in the history the forecast learns from.
    var historySection: Markup {
        section("history", HistoryPhrase.heading) {
            if report.history.isEmpty {
                Markup.element("p", text: words(HistoryPhrase.nothing))
            } else {
                Markup.element("ul") {
                    for line in report.history {
                        Markup.element("li", text: words(line.sentence))
                    }
                }
            }
        }
    }

    /// The tickets expected: by language and in all, then every class with its band.
    var forecastSection: Markup {
        section("forecast", ForecastPhrase.title) {
            Markup.element("p", .classes("soft"), text: words(ForecastPhrase.note))
            languageTable
            levelTable
            overrideList
            if !report.forecast.isEmpty {
                Markup.element("details") {
                    Markup.element(
                        "summary",
                        text: words(
                            ForecastPhrase.allClasses, ["count": "\(report.forecast.count)"]))
                    classTable
                }
            }
            if !report.accuracy.isEmpty { accuracyTable }
        }
    }

    private var dayColumns: [Column] { horizon.dates.dates.map { .figure(words.day($0)) } }

    private var languageTable: Markup {
        let languages = Set(report.forecast.map(\.ticketClass.language)).sorted()
        return .element("div", .classes("scroll"), Attribute("tabindex", "0")) {
            Markup.element("table", .classes("forecast")) {
                tableHead(
                    [.text(words(ForecastPhrase.language))] + dayColumns
                        + [.figure(words(CoveragePhrase.total))])
                Markup.element("tbody") {
                    for language in languages {
                        volumeRow(
                            language.rawValue,
                            report.forecast.filter { $0.ticketClass.language == language })
                    }
                    volumeRow(words(ForecastPhrase.allTickets), report.forecast, style: "total")
                }
            }
        }
    }

    /// Whole tickets of some classes, day by day; bands do not add up, so they are left out.
    private func volumeRow(
        _ title: String, _ lines: [ForecastLine], style: String = ""
    ) -> Markup {
        let sums = lines.wholeByDay
        let figures = horizon.dates.dates.indices.map { sums.indices.contains($0) ? sums[$0] : 0 }
        return .element("tr", .classes(style)) {
            Markup.element("th", Attribute("scope", "row"), text: title)
            for figure in figures + [figures.reduce(0, +)] {
                Markup.element(
                    "td", .classes("figure"), text: Figure.fixed(Double(figure), digits: 0))
            }
        }
    }

    private var classTable: Markup {
        .element("div", .classes("scroll"), Attribute("tabindex", "0")) {
            Markup.element("table", .classes("forecast")) {
                tableHead([.text(words(ForecastPhrase.ticketClass))] + dayColumns)
                Markup.element("tbody") {
                    for line in report.forecast {
                        Markup.element("tr") {
                            Markup.element(
                                "th", Attribute("scope", "row"), text: words.name(line.ticketClass))
                            for day in line.dailyMeans.indices { bandCell(line, day) }
                        }
                    }
                }
            }
        }
    }

    private func bandCell(_ line: ForecastLine, _ day: Int) -> Markup {
        func tickets(_ value: Double) -> String { Figure.fixed(value, digits: 1) }
        let band = "\(tickets(line.dailyLow[day]))–\(tickets(line.dailyHigh[day]))"
        return .element("td", .classes("figure")) {
            tickets(line.dailyMeans[day])
            Markup.element("small", text: " \(band)")
        }
    }

    private var accuracyTable: Markup {
        let figures: [ForecastPhrase] = [
            .wape, .baseline, .mase, .rmsse, .quantileLoss, .bias, .bandHeld,
        ]
        return .element("table", .classes("accuracy")) {
            tableHead([.text(words(ForecastPhrase.series))] + figures.map { .figure(words($0)) })
            Markup.element("tbody") {
                for line in report.accuracy {
                    let figures = [
                        Figure.percent(line.model.wape), Figure.percent(line.baseline.wape),
                        Figure.fixed(line.model.mase, digits: 2),
                        Figure.fixed(line.model.rmsse, digits: 2),
                        Figure.percent(line.model.quantileLoss), Figure.percent(line.model.bias),
                        Figure.percent(line.model.coverage80, digits: 0),
                    ]
                    Markup.element("tr") {
                        Markup.element("th", Attribute("scope", "row"), text: words(line.name))
                        for figure in figures {
                            Markup.element("td", .classes("figure"), text: figure)
                        }
                    }
                }
            }
        }
    }
}
