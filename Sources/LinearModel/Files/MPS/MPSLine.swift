/// How the fields of a line are found.
enum MPSLayout {
    /// By their place: columns 2–3, 5–12, 15–22, 25–36, 40–47 and 50–61, blanks between.
    case fixed
    /// By the blanks between them.
    case free
}

/// A part of an MPS file.
enum MPSSection: String, CaseIterable {
    case name = "NAME"
    case objectiveSense = "OBJSENSE"
    case rows = "ROWS"
    case columns = "COLUMNS"
    case rightHandSides = "RHS"
    case ranges = "RANGES"
    case bounds = "BOUNDS"
    case end = "ENDATA"
}

/// One data line of an MPS file, cut into fields; a field that is missing is empty.
struct MPSLine {
    /// Row type, bound type or sense of the objective; empty in other sections.
    let code: Range<Int>
    /// The row, column, right-hand side, range or bound set the line is about.
    let name: Range<Int>
    /// Up to two names, each with its number.
    let pairs: [(name: Range<Int>, number: Range<Int>)]

    /// The line in `range`; what stands where no field is is logged.
    init(
        _ range: Range<Int>, of source: SourceText, layout: MPSLayout, section: MPSSection,
        log: inout ProblemLog
    ) {
        let fields =
            layout == .fixed
            ? Self.fixed(range, of: source, section: section, log: &log)
            : Self.free(range, of: source, section: section, log: &log)
        (code, name) = (fields[0], fields[1])
        pairs = [(fields[2], fields[3]), (fields[4], fields[5])].filter {
            !$0.0.isEmpty || !$0.1.isEmpty
        }
    }

    /// The places of the six fields on a line, counted from 0.
    private static let places = [1..<3, 4..<12, 14..<22, 24..<36, 39..<47, 49..<61]

    private static func fixed(
        _ range: Range<Int>, of source: SourceText, section: MPSSection, log: inout ProblemLog
    ) -> [Range<Int>] {
        func clamped(_ place: Range<Int>) -> Range<Int> {
            let start = min(range.lowerBound + place.lowerBound, range.upperBound)
            return start..<min(range.lowerBound + place.upperBound, range.upperBound)
        }
        // Column 62 is looked at, for a number that is too long; what follows is a comment.
        for gap in [0..<1, 3..<4, 12..<14, 22..<24, 36..<39, 47..<49, 61..<62] {
            let text = clamped(gap)
            if let place = text.first(where: { source.bytes[$0] != UInt8(ascii: " ") }) {
                log.add(at: place..<(place + 1), expected: "a blank between fields")
            }
        }
        let fields = places.map { source.trimmed(clamped($0)) }
        let hasCode = section == .rows || section == .bounds || section == .objectiveSense
        if !hasCode && !fields[0].isEmpty { log.add(at: fields[0], expected: "blanks") }
        return fields
    }

    /// The words of the line by the field they are; sections differ in which they leave out.
    private static func free(
        _ range: Range<Int>, of source: SourceText, section: MPSSection, log: inout ProblemLog
    ) -> [Range<Int>] {
        let nothing = range.upperBound..<range.upperBound
        var words = source.words(in: range)
        switch section {
        case .columns: words.insert(nothing, at: 0)
        case .rightHandSides, .ranges:
            words.insert(nothing, at: 0)
            // The name of the set may be missing.
            if words.count.isMultiple(of: 2) == false { words.insert(nothing, at: 1) }
        case .bounds:
            let needsNumber = MPSBound(rawValue: source.text(words[0]))?.needsNumber ?? true
            if words.count == (needsNumber ? 3 : 2) { words.insert(nothing, at: 1) }
        case .rows, .objectiveSense, .name, .end: break
        }
        if words.count > 6 { log.add(at: words[6], expected: "the end of the line") }
        return words.prefix(6) + Array(repeating: nothing, count: max(0, 6 - words.count))
    }
}

/// What a line of the section BOUNDS says of a variable.
enum MPSBound: String, CaseIterable {
    case lower = "LO"
    case upper = "UP"
    case fixed = "FX"
    case free = "FR"
    case noLower = "MI"
    case noUpper = "PL"
    case binary = "BV"
    case integerLower = "LI"
    case integerUpper = "UI"

    var needsNumber: Bool {
        switch self {
        case .lower, .upper, .fixed, .integerLower, .integerUpper: true
        case .free, .noLower, .noUpper, .binary: false
        }
    }
}

extension SourceText {
    /// The range without blanks at its ends.
    func trimmed(_ range: Range<Int>) -> Range<Int> {
        guard let first = range.first(where: { !bytes[$0].isBlank }),
            let last = range.last(where: { !bytes[$0].isBlank })
        else { return range.lowerBound..<range.lowerBound }
        return first..<(last + 1)
    }

    /// What stands between blanks.
    func words(in range: Range<Int>) -> [Range<Int>] {
        bytes[range].split { $0.isBlank }.map(\.indices)
    }
}
