/// Turns names into ones that a format allows, no two alike.
struct FileNames {
    /// Longer names than this some readers refuse.
    private static let longest = 255

    private var taken: Set<String> = []

    /// The name itself where it is free, else the name with a number.
    mutating func unique(_ name: String) -> String {
        var candidate = String(name.prefix(Self.longest))
        var number = 2
        while !taken.insert(candidate).inserted {
            let suffix = "~\(number)"
            candidate = name.prefix(Self.longest - suffix.count) + suffix
            number += 1
        }
        return candidate
    }
}

extension Double {
    /// The fewest digits that are read back as exactly this number.
    var fileDigits: String {
        let digits = "\(self)"
        return digits.hasSuffix(".0") ? String(digits.dropLast(2)) : digits
    }
}

extension LinearProgram {
    /// The program's name on one line.
    var nameOnOneLine: String {
        name.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
