internal import Spreadsheets

/// The styles that sheets share, dark on light so that they print well.
enum SheetLooks {
    static let line = Color(rgb: 0xC9CFD6)

    static let heading = CellStyle().with {
        $0.isBold = true
        $0.size = 14
    }
    static let note = CellStyle().with { $0.ink = Color(rgb: 0x56616C) }
    static let cell = CellStyle().with { $0.border = line }
    static let wrapped = cell.with { $0.wraps = true }
    static let head = cell.with {
        $0.isBold = true
        $0.wraps = true
        $0.ground = Color(rgb: 0xE4E9EE)
    }
    static let figureHead = head.with { $0.alignment = .right }
    static let group = cell.with {
        $0.isBold = true
        $0.ground = Color(rgb: 0xF2F4F6)
    }
    static let code = cell.with { $0.alignment = .center }
    static let hours = cell.with { $0.numberFormat = "0.0#" }
    static let oneDecimal = cell.with { $0.numberFormat = "0.0" }
    static let count = cell.with { $0.numberFormat = "0" }
    static let right = cell.with { $0.alignment = .right }

    static let weekend = Color(rgb: 0xECEFF2)
    static let holiday = Color(rgb: 0xFBE3D6)
    static let absence = Color(rgb: 0xC4CAD0)
    static let missing = Color(rgb: 0xF4C9B0)
    static let darkInk = Color(rgb: 0x10202E)

    // Blue, sky blue and vermilion of M. Okabe and K. Ito, "Color Universal Design" (2008).
    static let required = Color(rgb: 0x0072B2)
    static let netRequired = Color(rgb: 0x56B4E9)
    static let scheduled = Color(rgb: 0xD55E00)

    /// The lines that a text takes in a column `width` characters wide.
    static func lines(of text: String, in width: Double) -> Int {
        text.split(separator: "\n", omittingEmptySubsequences: false).reduce(0) { lines, line in
            lines + DisplayWidth.wrapped(String(line), to: max(1, Int(width) - 1)).count
        }
    }

    /// The height of a row whose texts take so many lines.
    static func height(lines: Int) -> Double { Double(max(1, lines)) * 13 + 2 }

    /// A figure as data: to the hundredth.
    static func rounded(_ value: Double) -> Double { (value * 100).rounded() / 100 }
}

extension ShiftPalette.Color {
    /// The two colors as spreadsheets take them.
    var sheetColors: (ground: Color, ink: Color) {
        func color(_ text: String) -> Color {
            Color(rgb: UInt32(text.dropFirst(), radix: 16) ?? 0)
        }
        return (color(background), color(ink))
    }
}
