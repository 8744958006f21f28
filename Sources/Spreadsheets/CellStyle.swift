/// How a cell looks; a new one is plain.
///
/// Styles are made by changing a copy of another.
public struct CellStyle: Hashable, Sendable {
    /// Whether the text is bold.
    public var isBold = false
    /// Whether the text is italic.
    public var isItalic = false
    /// The size of the text in points.
    public var size = 10.0
    /// The color of the text; nil for the reader's own.
    public var ink: Color?
    /// The color behind the text; nil for none.
    public var ground: Color?
    /// The color of the thin line around the cell; nil for none.
    public var border: Color?
    /// Where the text stands; nil for texts left and numbers right.
    public var alignment: Alignment?
    /// Whether long texts are broken into lines.
    public var wraps = false
    /// How numbers and dates are written, in the code of ECMA-376 part 1, 18.8.31; nil for plain.
    public var numberFormat: String?

    /// Where a text stands in its cell.
    public enum Alignment: Sendable {
        case left
        case center
        case right
    }

    /// A plain style.
    public init() {}

    /// The style with `change` made to it.
    public func with(_ change: (inout CellStyle) -> Void) -> CellStyle {
        var style = self
        change(&style)
        return style
    }
}

/// A color of a screen.
public struct Color: Hashable, Sendable {
    /// Red, green and blue, eight bits each.
    public let rgb: UInt32

    /// The color written `0xRRGGBB`.
    public init(rgb: UInt32) {
        self.rgb = rgb & 0xFFFFFF
    }
}

/// A style that cells of a range take while they hold a text.
public struct TextHighlight: Hashable, Sendable {
    /// The cells.
    public let range: CellRange
    /// The whole text.
    public let text: String
    /// The color behind it.
    public let ground: Color
    /// The color of the text.
    public let ink: Color

    /// A highlight of cells that hold just `text`.
    public init(_ text: String, in range: CellRange, ground: Color, ink: Color) {
        self.range = range
        self.text = text
        self.ground = ground
        self.ink = ink
    }
}
