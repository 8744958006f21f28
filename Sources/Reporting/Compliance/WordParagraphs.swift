internal import WordProcessing

/// The text of an element as paragraphs: one for each `div` in it, and one for what stands between.
struct WordParagraphs {
    private var lines: [WordParagraph] = [WordParagraph([])]

    init(_ markup: Markup) {
        add(markup, look: WordLook())
    }

    /// The paragraphs with something in them.
    var paragraphs: [WordParagraph] {
        lines.filter { line in line.runs.contains { !$0.text.isEmpty } }
    }

    /// All of it in one paragraph.
    var joined: WordParagraph {
        WordParagraph(Array(paragraphs.map(\.runs).joined(separator: [WordRun(" · ")])))
    }

    private mutating func add(_ markup: Markup, look: WordLook) {
        switch markup {
        case .rules: return
        case .text(let text):
            // A space alone parts words on a line and begins none.
            guard lines.last?.runs.isEmpty == false || text != " " else { return }
            lines[lines.count - 1].runs.append(WordRun(text, look: look))
        case .element(let name, let attributes, let children):
            let look = WordParagraphs.look("\(name)", attributes, within: look)
            let isBlock = "\(name)" == "div"
            if isBlock { lines.append(WordParagraph([])) }
            for child in children { add(child, look: look) }
            if isBlock { lines.append(WordParagraph([])) }
        }
    }

    private static func look(
        _ name: String, _ attributes: [Attribute], within outer: WordLook
    ) -> WordLook {
        var look = outer
        switch name {
        case "th", "strong": look.isBold = true
        case "code":
            look.isCode = true
            look.isBold = false
            look.ink = soft
        default: break
        }
        for word in WordContent.classes(attributes) {
            switch word {
            case "soft", "clause": look.ink = soft
            case "good": (look.ink, look.isBold) = ("0B6B4F", true)
            case "alarm": (look.ink, look.isBold) = ("A3122B", true)
            case "unverified": look.ink = "A83A00"
            default: break
            }
        }
        return look
    }

    private static let soft = "55616E"
}
