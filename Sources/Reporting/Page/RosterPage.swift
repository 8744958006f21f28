internal import RosterModel
public import Wording
internal import WorkTime

/// The plan as one page for team leads, HR and printers: board, staffing curves, coverage,
/// compliance, forecast and inputs.
public enum RosterPage {
    /// The page; it needs no other file, no network and no script.
    public static func html(_ report: PlanReport, language: ReaderLanguage) -> String {
        let page = PageContent(report, language: language)
        let document = Markup.element("html", Attribute("lang", page.languageTag)) {
            Markup.element("head") {
                Markup.element("meta", Attribute("charset", "utf-8"))
                Markup.element(
                    "meta", Attribute("name", "viewport"),
                    Attribute("content", "width=device-width, initial-scale=1"))
                Markup.element("title", text: report.scenario.name)
                Markup.element("style") { Markup.rules(PageStyle.rules) }
            }
            Markup.element("body") {
                HatchPattern.hidden
                page.header
                Markup.element("main") {
                    page.boardSection
                    page.curveSection
                    page.coverageSection
                    page.resultSection
                    page.ticketSection
                    page.auditSection
                    page.fairnessSection
                    page.changeSection
                    page.historySection
                    page.forecastSection
                    page.inputSection
                    page.signOff
                }
                page.footer
            }
        }
        return "<!DOCTYPE html>\n" + document.written
    }
}

/// A column of a table.
struct Column {
    let title: String
    let isFigure: Bool

    /// A column of texts, which start at the left.
    static func text(_ title: String) -> Column { Column(title: title, isFigure: false) }

    /// A column of figures, which end at the right.
    static func figure(_ title: String) -> Column { Column(title: title, isFigure: true) }
}

/// A report made ready for the sections of a page.
struct PageContent {
    let report: PlanReport
    let board: Board
    let words: Words
    let palette: ShiftPalette
    /// The coverage of the whole team; nil when the report holds none.
    let staff: CoverageLine?

    init(_ report: PlanReport, language: ReaderLanguage) {
        self.report = report
        board = Board(report)
        words = Words(language: language)
        palette = ShiftPalette(report.scenario.shifts)
        staff = report.coverage.first { $0.kind == .staff }
    }

    var scenario: Scenario { report.scenario }

    var horizon: PlanningHorizon { report.scenario.horizon }

    var zone: Zone { report.scenario.horizon.zone }

    /// The page's language for browsers, which choose the letter forms by it.
    var languageTag: String {
        switch words.language {
        case .english: "en"
        case .chinese: "zh-Hans"
        }
    }

    /// A titled part of the page.
    func section(
        _ name: String, _ title: some PhraseCatalog, @MarkupBuilder content: () -> [Markup]
    ) -> Markup {
        .element("section", Attribute("id", name), Attribute("aria-labelledby", name + "-title")) {
            Markup.element("h2", Attribute("id", name + "-title"), text: words(title))
            content()
        }
    }

    /// A row of column heads.
    func tableHead(_ columns: [Column]) -> Markup {
        .element("thead") {
            Markup.element("tr") {
                for column in columns {
                    Markup.element(
                        "th", Attribute("scope", "col"), .classes(column.isFigure ? "figure" : ""),
                        text: column.title)
                }
            }
        }
    }

    /// The name of a person, or the number where the team file holds no such person.
    func name(of id: SpecialistID) -> String {
        board.rows.first { $0.id == id }?.name ?? id.rawValue
    }

    /// Title, dates, and the result in figures.
    var header: Markup {
        let outcome = report.outcome
        let site = "\(scenario.site.zone.identifier) · \(scenario.site.jurisdiction)"
        return .element("header") {
            Markup.element("h1", text: scenario.name)
            Markup.element("p", .classes("soft"), text: "\(words.days(horizon.dates)) · \(site)")
            Markup.element("div", .classes("facts")) {
                fact(words(ResultPhrase.objective), points(outcome.objective))
                fact(words(ResultPhrase.lowerBound), points(outcome.lowerBound))
                fact(words(ResultPhrase.gap), Figure.percent(outcome.gap, digits: 2))
                fact(
                    words(ResultPhrase.status), words(outcome.endedBy.phrase),
                    style: outcome.isProven ? "good" : "")
                staffFacts
                fact(
                    words(AuditPhrase.title), words.verdict(report.audit),
                    style: report.audit.isLegal ? "good" : "alarm")
            }
            Markup.element("p", .classes("soft"), text: words(ResultPhrase.boundNote))
        }
    }

    private var staffFacts: [Markup] {
        guard let total = staff?.tally(in: horizon).total else { return [] }
        return [
            fact(
                words(CoveragePhrase.missingStaff),
                Figure.fixed(total.missingHours, digits: 1) + " h",
                style: total.missingHours > 0 ? "short" : "good")
        ]
    }

    private func fact(_ name: String, _ value: String, style: String = "") -> Markup {
        .element("div", .classes("fact", style)) {
            Markup.element("span", .classes("name"), text: name)
            Markup.element("strong", text: value)
        }
    }

    func points(_ value: Double) -> String {
        Figure.fixed(value, digits: 1)
    }

    /// Who made the page, with what.
    var footer: Markup {
        let values: KeyValuePairs = ["version": report.version, "seed": "\(report.seed)"]
        return .element("footer") {
            Markup.element("p", .classes("soft"), text: words(InputPhrase.madeBy, values))
        }
    }
}
