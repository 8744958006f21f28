/// The bytes of a file that is being read, and where its lines begin.
///
/// Lines end with a line feed, a carriage return or both.
struct SourceText: Sendable {
    let bytes: [UInt8]
    /// The offset of the first byte of each line; a text that ends with a line break has an empty
    /// last line.
    let lineStarts: [Int]

    init(_ text: String) {
        var bytes = Array(text.utf8)
        // A byte order mark, which some editors put there.
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
        var starts = [0]
        for (offset, byte) in bytes.enumerated() {
            let isBreak = byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
            guard isBreak else { continue }
            let isFirstOfTwo =
                byte == UInt8(ascii: "\r") && offset + 1 < bytes.count
                && bytes[offset + 1] == UInt8(ascii: "\n")
            if !isFirstOfTwo { starts.append(offset + 1) }
        }
        self.bytes = bytes
        lineStarts = starts
    }

    /// The bytes of a line, counted from 0, without what ends it.
    func line(_ number: Int) -> Range<Int> {
        let start = lineStarts[number]
        var end = number + 1 < lineStarts.count ? lineStarts[number + 1] : bytes.count
        while end > start, bytes[end - 1] == UInt8(ascii: "\n") || bytes[end - 1] == 13 { end -= 1 }
        return start..<end
    }

    func text(_ range: Range<Int>) -> String {
        String(decoding: bytes[range], as: UTF8.self)
    }

    /// The line and the character in it, both counted from 1, to which an offset belongs.
    /// - Complexity: O(log lines + length of the line).
    func place(of offset: Int) -> (line: Int, column: Int) {
        var low = 0
        var high = lineStarts.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if lineStarts[middle] <= offset { low = middle } else { high = middle }
        }
        return (low + 1, text(lineStarts[low]..<offset).unicodeScalars.count + 1)
    }
}

extension UInt8 {
    /// Whether the byte is a blank within a line.
    var isBlank: Bool { self == UInt8(ascii: " ") || (9...12).contains(self) && self != 10 }
}
