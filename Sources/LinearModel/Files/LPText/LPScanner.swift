/// Cuts a file in the CPLEX LP format into words.
struct LPScanner {
    private let source: SourceText
    private var position = 0
    private var isAtLineStart = true
    private(set) var tokens: [LPToken] = []
    /// What the comment `\Problem name: …` says, if there is one before the first word.
    private(set) var programName = ""

    /// Cuts `source`; numbers too great to be held are logged.
    init(_ source: SourceText, log: inout ProblemLog) {
        self.source = source
        while position < source.bytes.count { scan(&log) }
        let end = source.bytes.count
        tokens.append(LPToken(kind: .end, range: end..<end, startsLine: true))
    }

    private func byte(_ offset: Int) -> UInt8 {
        offset < source.bytes.count ? source.bytes[offset] : 0
    }

    private mutating func scan(_ log: inout ProblemLog) {
        let first = byte(position)
        switch first {
        case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
            isAtLineStart = true
            position += 1
        case _ where first.isBlank: position += 1
        case UInt8(ascii: "\\"): skipComment()
        case UInt8(ascii: "+"): add(.sign(1), length: 1)
        case UInt8(ascii: "-"): add(.sign(-1), length: 1)
        case UInt8(ascii: ":"): add(.colon, length: 1)
        case UInt8(ascii: "["): add(.bracket, length: 1)
        case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "="): scanRelation(first)
        case _ where first.isDigit || (first == UInt8(ascii: ".") && byte(position + 1).isDigit):
            scanNumber(&log)
        case _ where first.isNameCharacter && first != UInt8(ascii: "."):
            var end = position + 1
            while byte(end).isNameCharacter || byte(end).isDigit || byte(end).isBracket { end += 1 }
            add(.name, length: end - position)
        default: add(.other, length: 1)
        }
    }

    private mutating func add(_ kind: LPToken.Kind, length: Int) {
        let range = position..<(position + length)
        tokens.append(LPToken(kind: kind, range: range, startsLine: isAtLineStart))
        isAtLineStart = false
        position += length
    }

    private mutating func skipComment() {
        let start = position + 1
        while position < source.bytes.count, byte(position) != 10, byte(position) != 13 {
            position += 1
        }
        let key = "Problem name:"
        guard tokens.isEmpty, programName.isEmpty else { return }
        let comment = source.text(start..<position).drop(while: \.isWhitespace)
        guard comment.hasPrefix(key) else { return }
        programName = comment.dropFirst(key.count).split(whereSeparator: \.isWhitespace)
            .joined(separator: " ")
    }

    private mutating func scanRelation(_ first: UInt8) {
        let second = byte(position + 1)
        let (less, more, equal) = (UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "="))
        switch (first, second) {
        case (less, equal), (equal, less): add(.relation(.atMost), length: 2)
        case (more, equal), (equal, more): add(.relation(.atLeast), length: 2)
        case (less, _): add(.relation(.atMost), length: 1)
        case (more, _): add(.relation(.atLeast), length: 1)
        default: add(.relation(.equal), length: 1)
        }
    }

    /// Digits, a fraction and an exponent; an `e` without digits begins a name instead.
    private mutating func scanNumber(_ log: inout ProblemLog) {
        var end = position
        while byte(end).isDigit { end += 1 }
        if byte(end) == UInt8(ascii: ".") {
            end += 1
            while byte(end).isDigit { end += 1 }
        }
        if byte(end) | 0x20 == UInt8(ascii: "e") {
            let sign = byte(end + 1)
            let isSigned = sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-")
            var digit = end + (isSigned ? 2 : 1)
            if byte(digit).isDigit {
                while byte(digit).isDigit { digit += 1 }
                end = digit
            }
        }
        let value = Double(source.text(position..<end)) ?? .infinity
        if !value.isFinite {
            log.add(at: position..<end, expected: "a number of a size computers can hold")
        }
        add(.number(value.isFinite ? value : 0), length: end - position)
    }
}

extension UInt8 {
    var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }

    fileprivate var isBracket: Bool { self == UInt8(ascii: "[") || self == UInt8(ascii: "]") }

    /// Whether names may hold the byte beside digits: letters, the format's odd characters, and
    /// whatever is not ASCII.
    fileprivate var isNameCharacter: Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20) || self >= 0x80
            || LPScanner.oddCharacters.contains(self)
    }
}

extension LPScanner {
    /// What names may hold beside letters and digits.
    static let oddCharacters = Array("!\"#$%&(),.;?@_'`{}|~/".utf8)
}
