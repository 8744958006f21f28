/// A paragraph: pieces of text that follow each other on its lines.
public struct WordParagraph: Hashable, Sendable {
    /// The pieces; a line break within a text begins a new line.
    public var runs: [WordRun]

    /// A paragraph of these pieces.
    public init(_ runs: [WordRun]) {
        self.runs = runs
    }
}

/// A piece of text that looks the same throughout.
public struct WordRun: Hashable, Sendable {
    /// The text; characters that XML 1.0 forbids are left out.
    public let text: String
    /// How it looks.
    public let look: WordLook

    /// A piece of text.
    public init(_ text: String, look: WordLook = WordLook()) {
        self.text = text
        self.look = look
    }
}

/// How text looks.
public struct WordLook: Hashable, Sendable {
    /// Whether it is heavy.
    public var isBold = false
    /// Whether it is set in a narrow face of even width, as identifiers are.
    public var isCode = false
    /// Its color as six hexadecimal digits; nil for black.
    public var ink: String?

    /// Plain black text.
    public init() {}
}
