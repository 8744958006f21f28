/// Texts as workbooks can hold them.
enum XMLText {
    /// The most UTF-16 units that a cell holds.
    private static let longest = 32_767

    /// The text without characters that XML 1.0, section 2.2, forbids, and cut to what fits in a
    /// cell; a tab or a line break stays.
    static func clean(_ text: String) -> String {
        var kept = String.UnicodeScalarView()
        var length = 0
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x9, 0xA, 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...: break
            default: continue
            }
            length += UTF16.width(scalar)
            guard length <= longest else { break }
            kept.append(scalar)
        }
        return String(kept)
    }
}
