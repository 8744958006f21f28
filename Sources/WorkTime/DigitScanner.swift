/// Reads fixed-width decimal fields off the front of a text, byte by byte.
struct DigitScanner {
    private var rest: ArraySlice<UInt8>

    init(_ text: some StringProtocol) {
        rest = Array(text.utf8)[...]
    }

    var isAtEnd: Bool { rest.isEmpty }

    /// The next `width` digits as a number; nil when there are fewer.
    mutating func digits(_ width: Int) -> Int? {
        guard rest.count >= width else { return nil }
        var number = 0
        for byte in rest.prefix(width) {
            guard (48...57).contains(byte) else { return nil }
            number = number * 10 + Int(byte - 48)
        }
        rest = rest.dropFirst(width)
        return number
    }

    /// Steps over `character` when it comes next.
    mutating func skip(_ character: Unicode.Scalar) -> Bool {
        guard let first = rest.first, UInt32(first) == character.value else { return false }
        rest = rest.dropFirst()
        return true
    }

    /// Steps over any further digits.
    mutating func skipDigits() {
        rest = rest.drop { (48...57).contains($0) }
    }
}
