internal import LaborLaw
internal import RosterModel
internal import Wording

/// The compliance report on one page that needs nothing else, for HR to read, print and sign.
public enum CompliancePage {
    /// What the page is made for.
    public enum Form: String, CaseIterable, Sendable {
        /// Browsers and printers: A4, in light and dark.
        case page
        /// Word processors: headings and ruled tables alone, whose cells need no style sheet.
        case word
    }

    /// The page; it needs no other file, no network and no script.
    public static func html(
        _ dossier: ComplianceDossier, language: ReportLanguage, form: Form = .page
    ) -> String {
        let page = ComplianceContent(dossier, language: language, form: form)
        let tag = page.read.words.first?.languageTag ?? "en"
        let title = "\(page.read(CompliancePhrase.title)) – \(dossier.scenario.name)"
        let document = Markup.element("html", Attribute("lang", tag)) {
            Markup.element("head") {
                Markup.element("meta", Attribute("charset", "utf-8"))
                if form == .page {
                    Markup.element(
                        "meta", Attribute("name", "viewport"),
                        Attribute("content", "width=device-width, initial-scale=1"))
                }
                Markup.element("title", text: title)
                Markup.element("style") { Markup.rules(ComplianceStyle.rules(form)) }
            }
            Markup.element("body") {
                page.heading
                page.lawSection
                page.inputSection
                page.ruleSection
                page.personSection
                page.findingSection
                page.nearMissSection
                page.undecidedSection
                page.overrideSection
                page.signOff
            }
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

/// A dossier made ready for the sections of its page.
struct ComplianceContent {
    let dossier: ComplianceDossier
    let read: ReportReader
    let form: CompliancePage.Form

    init(_ dossier: ComplianceDossier, language: ReportLanguage, form: CompliancePage.Form) {
        self.dossier = dossier
        self.form = form
        read = ReportReader(language)
    }

    /// A heading with what belongs to it.
    func section(
        _ title: CompliancePhrase, @MarkupBuilder content: () -> [Markup]
    ) -> [Markup] {
        [.element("h2", text: read(title))] + content()
    }

    /// A table; word processors are told its lines and width in attributes, which they all know.
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
        let look: [Attribute] =
            form == .word
            ? [
                Attribute("border", "1"), Attribute("cellspacing", "0"),
                Attribute("cellpadding", "4"), Attribute("width", "100%"),
            ] : []
        return .element(
            name: "table", attributes: [.classes(name)] + look, children: content)
    }

    /// A cell with a number; nought is told quietly.
    func count(_ number: Int) -> Markup {
        figureCell(number == 0 ? "figure soft" : "figure", [.text("\(number)")])
    }

    /// A cell with a text in every language.
    func cell(_ text: (Words) -> String) -> Markup {
        .element("td") { read.lines(text) }
    }

    /// A cell with a figure in every language.
    func figures(_ text: (Words) -> String) -> Markup {
        figureCell("figure", read.lines(text))
    }

    /// A cell whose content ends at the right, which some word processors want in an attribute.
    private func figureCell(_ name: String, _ content: [Markup]) -> Markup {
        let side = form == .word ? [Attribute("align", "right")] : []
        return .element(name: "td", attributes: [.classes(name)] + side, children: content)
    }

    /// The name and number of a person; the team where it is nobody's matter alone.
    func person(_ specialist: SpecialistID?) -> String {
        guard let specialist else { return read(AuditPhrase.team) }
        return dossier.name(of: specialist).map { "\($0) (\(specialist.rawValue))" }
            ?? specialist.rawValue
    }
}
