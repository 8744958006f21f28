import Testing
import Wording

@testable import Reporting

@Suite
struct `Pages and pictures are well-formed` {
    static let hostileNames = [
        "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "O'Brien & Sons <b>",
        "]]><!-- --></style></title>", "👩‍💻 emoji 🇲🇾", "陈美玲（高级）", "{points} {what}",
    ]

    @Test(arguments: hostileNames)
    func `no name becomes markup`(name: String) throws {
        let report = try SampleReport.small().named(name)
        for (output, text) in EveryOutput.markup(of: report) {
            let parsed = ParsedMarkup(text)
            #expect(parsed.isWellFormed, "\(output)")
            #expect(parsed.text.contains(name), "\(output) must show the name as it is")
            #expect(!parsed.elements.contains { ["script", "img", "b"].contains($0.name) })
        }
    }

    @Test
    func `characters that XML forbids are replaced`() throws {
        let report = try SampleReport.small().named("bell\u{7} null\u{0} escape\u{1B}[31m")
        for (output, text) in EveryOutput.markup(of: report) {
            let parsed = ParsedMarkup(text)
            #expect(parsed.isWellFormed, "\(output)")
            #expect(parsed.text.contains("bell\u{FFFD} null\u{FFFD} escape\u{FFFD}[31m"))
        }
    }

    @Test
    func `a week of forty-two people is well-formed`() throws {
        for (output, text) in EveryOutput.markup(of: try SampleReport.week()) {
            #expect(ParsedMarkup(text).isWellFormed, "\(output)")
        }
    }

    @Test(arguments: ReaderLanguage.allCases)
    func `the page needs nothing but itself`(language: ReaderLanguage) throws {
        let page = RosterPage.html(try SampleReport.week(), language: language)
        let parsed = ParsedMarkup(page)
        #expect(!page.contains("http"))
        #expect(!page.contains("@import"))
        #expect(page.ranges(of: "url(").count == page.ranges(of: "url(#hatch)").count)
        let links = parsed.elements.compactMap { $0.attributes["href"] }
        let anchors = Set(parsed.elements.compactMap { $0.attributes["id"] })
        #expect(links.count == 7)
        #expect(links.allSatisfy { anchors.contains(String($0.dropFirst())) })
    }

    @Test
    func `tables name their heads and pictures their content`() throws {
        let parsed = ParsedMarkup(RosterPage.html(try SampleReport.week(), language: .english))
        let heads = parsed.elements.filter { $0.name == "th" }
        #expect(heads.allSatisfy { $0.attributes["scope"] != nil })
        let pictures = parsed.elements.filter { $0.name == "svg" }
        #expect(
            pictures.allSatisfy {
                $0.attributes["role"] == "img" || $0.attributes["aria-hidden"] == "true"
            })
        let identifiers = parsed.elements.compactMap { $0.attributes["id"] }
        #expect(Set(identifiers).count == identifiers.count, "identifiers are unique")
    }

    @Test
    func `style rules cannot end their element`() {
        let style = Markup.element("style") { Markup.rules("a{content:'</style>&'}") }
        #expect(style.written == "<style>a{content:'\\3c /style>\\26 '}</style>\n")
    }

    @Test
    func `elements without content close as HTML expects`() {
        let cell = Markup.element("td") { Markup.element("br") }
        #expect(cell.written == "<td><br/></td>")
        #expect(Markup.element("span").written == "<span></span>")
    }
}
