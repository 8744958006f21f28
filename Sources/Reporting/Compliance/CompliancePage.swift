internal import LaborLaw
internal import RosterModel
internal import Wording

/// The compliance report on one page that needs nothing else, for HR to read, print and sign.
public enum CompliancePage {
    /// The page; it needs no other file, no network and no script.
    public static func html(_ dossier: ComplianceDossier, language: ReportLanguage) -> String {
        let content = ComplianceContent(dossier, language: language)
        let tag = content.read.words.first?.languageTag ?? "en"
        let document = Markup.element("html", Attribute("lang", tag)) {
            Markup.element("head") {
                Markup.element("meta", Attribute("charset", "utf-8"))
                Markup.element(
                    "meta", Attribute("name", "viewport"),
                    Attribute("content", "width=device-width, initial-scale=1"))
                Markup.element("title", text: content.title)
                Markup.element("style") { Markup.rules(ComplianceStyle.rules) }
            }
            Markup.element("body") { content.sections }
        }
        return "<!DOCTYPE html>\n" + document.written
    }
}

/// The head of a column.
struct Heading {
    let title: Phrase
    let isFigure: Bool

    /// Over texts, which start at the left.
    static func text(_ title: Phrase) -> Heading { Heading(title: title, isFigure: false) }

    /// Over figures, which end at the right.
    static func figure(_ title: Phrase) -> Heading { Heading(title: title, isFigure: true) }
}

/// A dossier made ready for the sections of its page and document.
struct ComplianceContent {
    let dossier: ComplianceDossier
    let read: ReportReader

    init(_ dossier: ComplianceDossier, language: ReportLanguage) {
        self.dossier = dossier
        read = ReportReader(language)
    }

    /// What the report is called.
    var title: String { "\(read(CompliancePhrase.title)) – \(dossier.scenario.name)" }

    /// The whole report.
    @MarkupBuilder var sections: [Markup] {
        heading
        lawSection
        inputSection
        ruleSection
        personSection
        findingSection
        nearMissSection
        undecidedSection
        overrideSection
        paySection
        signOff
    }

    /// A heading with what belongs to it.
    func section(
        _ title: CompliancePhrase, @MarkupBuilder content: () -> [Markup]
    ) -> [Markup] {
        [.element("h2", text: read(title))] + content()
    }

    /// A table with the heads of its columns.
    func table(_ name: String, _ columns: [Heading], rows: [Markup]) -> Markup {
        let head = Markup.element("thead") {
            Markup.element("tr") {
                for column in columns {
                    Markup.element(
                        "th", Attribute("scope", "col"),
                        .classes(column.isFigure ? "figure" : "")
                    ) { read.lines { $0(column.title) } }
                }
            }
        }
        return table(name, content: [head] + rows)
    }

    /// A table of these row groups.
    func table(_ name: String, content: [Markup]) -> Markup {
        .element("table", .classes(name)) { content }
    }

    /// A cell with a number; nought is told quietly.
    func count(_ number: Int) -> Markup {
        .element("td", .classes(number == 0 ? "figure soft" : "figure"), text: "\(number)")
    }

    /// A cell with a text in every language.
    func cell(_ text: (Words) -> String) -> Markup {
        .element("td") { read.lines(text) }
    }

    /// A cell with a figure in every language.
    func figures(_ text: (Words) -> String) -> Markup {
        .element("td", .classes("figure")) { read.lines(text) }
    }

    /// The name and number of a person; the team where it is nobody's matter alone.
    func person(_ specialist: SpecialistID?) -> String {
        guard let specialist else { return read(AuditPhrase.team) }
        return dossier.name(of: specialist).map { "\($0) (\(specialist.rawValue))" }
            ?? specialist.rawValue
    }
}
