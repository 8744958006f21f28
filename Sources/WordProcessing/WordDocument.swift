public import WorkTime

/// A text document as a value: A4 on its side, with a footer on every page.
public struct WordDocument: Sendable {
    /// The title in the file's properties.
    public let title: String
    /// Who made it, in the file's properties.
    public let author: String
    /// The main language, as a tag with a region: `en-US` or `zh-CN`.
    public let language: String
    /// When it counts as made: a value, so that the same document is the same bytes.
    public let created: Instant
    /// What stands at the foot of every page.
    public let footer: [FooterPiece]
    /// What it says, from the top.
    public let blocks: [WordBlock]

    /// A document.
    public init(
        title: String, author: String, language: String, created: Instant,
        footer: [FooterPiece], blocks: [WordBlock]
    ) {
        self.title = title
        self.author = author
        self.language = language
        self.created = created
        self.footer = footer
        self.blocks = blocks
    }
}

/// A piece of a footer.
public enum FooterPiece: Hashable, Sendable {
    /// A text.
    case text(String)
    /// The number of the page, from 1.
    case page
    /// The number of pages.
    case pages
}

/// One of the things that stand below each other in a document.
public enum WordBlock: Hashable, Sendable {
    /// A heading of a level, 1 to 3; it stays with what follows.
    case heading(level: Int, WordParagraph)
    /// A paragraph; one before a table stays with it.
    case paragraph(WordParagraph)
    /// A table over the width of the page, or a part of it.
    case table(WordTable)
}

/// Why a document could not be made.
public struct WordFailure: Error, Hashable, Sendable, CustomStringConvertible {
    /// The reason in words.
    public let description: String
}
