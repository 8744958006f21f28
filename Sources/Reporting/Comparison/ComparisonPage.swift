internal import RosterModel
public import Wording

/// Scenarios side by side on one page: figures, curves, and what depends on values varied.
public enum ComparisonPage {
    /// The page; it needs no other file, no network and no script.
    public static func html(_ report: ComparisonReport, language: ReaderLanguage) -> String {
        let page = ComparisonContent(report, language: language)
        let document = Markup.element("html", Attribute("lang", page.words.languageTag)) {
            Markup.element("head") {
                Markup.element("meta", Attribute("charset", "utf-8"))
                Markup.element(
                    "meta", Attribute("name", "viewport"),
                    Attribute("content", "width=device-width, initial-scale=1"))
                Markup.element("title", text: page.words(ComparisonPhrase.title))
                Markup.element("style") { Markup.rules(ComparisonStyle.rules) }
            }
            Markup.element("body") {
                page.header
                Markup.element("main") {
                    page.figureSection
                    page.sweepSections
                    page.curveSection
                    page.classSections
                }
                page.footer
            }
        }
        return "<!DOCTYPE html>\n" + document.written
    }
}

/// A comparison made ready for the sections of its page.
struct ComparisonContent {
    let report: ComparisonReport
    let table: ComparisonTable
    let words: Words

    init(_ report: ComparisonReport, language: ReaderLanguage) {
        self.report = report
        table = ComparisonTable(report: report)
        words = Words(language: language)
    }

    /// A titled part of the page.
    func section(
        _ name: String, _ title: String, @MarkupBuilder content: () -> [Markup]
    ) -> Markup {
        .element("section", Attribute("id", name), Attribute("aria-labelledby", name + "-title")) {
            Markup.element("h2", Attribute("id", name + "-title"), text: title)
            content()
        }
    }

    var header: Markup {
        .element("header") {
            Markup.element("h1", text: words(ComparisonPhrase.title))
            Markup.element(
                "p", .classes("soft"),
                text: words(
                    ComparisonPhrase.setting,
                    ["base": report.base.name, "seed": "\(report.seed)"]))
        }
    }

    /// The figures: scenarios in columns, or in rows where many were made by varying values.
    var figureSection: Markup {
        section("figures", words(ComparisonPhrase.figures)) {
            Markup.element("div", .classes("scroll")) {
                report.points.isEmpty ? sideBySide : lineByLine
            }
            for note in words.notes(on: report) {
                Markup.element("p", .classes("soft"), text: note)
            }
        }
    }

    /// The service of each class, where there are few scenarios.
    @MarkupBuilder var classSections: [Markup] {
        if report.points.isEmpty {
            classSection("planned", .plannedByClass, table.plannedClasses)
            classSection("simulated", .simulatedByClass, table.simulatedClasses)
        }
    }

    private func classSection(
        _ name: String, _ title: ComparisonPhrase, _ rows: [ComparisonTable.Row<TicketClass>]
    ) -> [Markup] {
        guard !rows.isEmpty else { return [] }
        return [
            section(name, words(title)) {
                Markup.element("div", .classes("scroll")) {
                    grid(
                        head: [""] + report.scenarios.map(\.name),
                        rows: rows.map { (words.name($0.subject), $0.cells) })
                }
            }
        ]
    }

    private var sideBySide: Markup {
        grid(
            head: [words(ComparisonPhrase.measure)] + report.scenarios.map(\.name),
            rows: table.measures.map { (words($0.subject.phrase), $0.cells) })
    }

    private var lineByLine: Markup {
        let measures = table.measures.map(\.subject)
        return grid(
            head: [""] + measures.map { words($0.phrase) },
            rows: report.scenarios.map { scenario in
                (scenario.name, measures.map { table.cell($0, of: scenario) })
            })
    }

    private func grid(
        head: [String], rows: [(name: String, cells: [ComparisonTable.Cell])]
    ) -> Markup {
        .element("table") {
            Markup.element("thead") {
                Markup.element("tr") {
                    for (index, title) in head.enumerated() {
                        Markup.element(
                            "th", Attribute("scope", "col"),
                            .classes(index > 0 ? "figure" : ""), text: title)
                    }
                }
            }
            Markup.element("tbody") {
                for row in rows {
                    Markup.element("tr") {
                        Markup.element("th", Attribute("scope", "row"), text: row.name)
                        for cell in row.cells { self.cell(cell) }
                    }
                }
            }
        }
    }

    private func cell(_ cell: ComparisonTable.Cell) -> Markup {
        .element("td", .classes("figure", cell.mark.isEmpty ? "" : "sure")) {
            cell.text
            if !cell.mark.isEmpty { Markup.element("span", .classes("mark"), text: cell.mark) }
        }
    }

    var footer: Markup {
        .element("footer") {
            Markup.element(
                "p", .classes("soft"),
                text: words(
                    ComparisonPhrase.madeBy,
                    ["version": report.version, "seed": "\(report.seed)"]))
        }
    }
}
