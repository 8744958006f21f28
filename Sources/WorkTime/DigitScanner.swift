/// Reads fixed-width decimal fields off the front of a text, byte by byte.
///
/// Histories hold millions of timestamps, so a scanner looks at the text's own bytes and copies
/// none of them. It must not outlive the call of `read(_:with:)` that made it.
struct DigitScanner {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var position = 0

    private init(_ bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
    }

    /// What `fields` makes of the UTF-8 bytes of `text`.
    static func read<Value>(
        _ text: some StringProtocol, with fields: (inout DigitScanner) -> Value?
    ) -> Value? {
        func scan(_ bytes: UnsafeBufferPointer<UInt8>) -> Value? {
            var scanner = DigitScanner(bytes)
            return fields(&scanner)
        }
        if let value = text.utf8.withContiguousStorageIfAvailable(scan) { return value }
        return Array(text.utf8).withUnsafeBufferPointer(scan)
    }

    /// What `fields` makes of `bytes`.
    static func read<Value>(
        _ bytes: Span<UInt8>, with fields: (inout DigitScanner) -> Value?
    ) -> Value? {
        bytes.withUnsafeBufferPointer { buffer in
            var scanner = DigitScanner(buffer)
            return fields(&scanner)
        }
    }

    var isAtEnd: Bool { position == bytes.count }

    /// The next `width` digits as a number; nil when there are fewer.
    mutating func digits(_ width: Int) -> Int? {
        guard bytes.count - position >= width else { return nil }
        var number = 0
        for byte in bytes[position..<position + width] {
            guard (48...57).contains(byte) else { return nil }
            number = number * 10 + Int(byte - 48)
        }
        position += width
        return number
    }

    /// Steps over `character` when it comes next.
    mutating func skip(_ character: Unicode.Scalar) -> Bool {
        guard !isAtEnd, UInt32(bytes[position]) == character.value else { return false }
        position += 1
        return true
    }

    /// Steps over all digits that come next; false when there are none.
    mutating func skipDigits() -> Bool {
        let first = position
        while !isAtEnd, (48...57).contains(bytes[position]) {
            position += 1
        }
        return position > first
    }
}
