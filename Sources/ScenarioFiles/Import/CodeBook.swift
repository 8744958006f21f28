internal import RosterModel
internal import SpreadsheetReading

/// What the cells of a code grid mean.
struct CodeBook {
    /// What a code stands for.
    enum Meaning: Hashable {
        case shift(ShiftTemplate)
        case leave(Absence.Kind)
        case off
    }

    private let meanings: [String: Meaning]
    private let mapping: MappingFile
    /// The codes that people are told to use.
    let known: [String]

    init(_ shifts: [ShiftTemplate], _ mapping: MappingFile) {
        var meanings: [String: Meaning] = [:]
        for word in ValueWords.dayOff { meanings[foldedHeader(word)] = .off }
        for kind in Absence.Kind.allCases { meanings[foldedHeader(kind.rawValue)] = .leave(kind) }
        // A team's own codes come before what such codes mean elsewhere.
        for shift in shifts { meanings[foldedHeader(shift.code.rawValue)] = .shift(shift) }
        self.meanings = meanings
        self.mapping = mapping
        known = shifts.map(\.code.rawValue) + Absence.Kind.allCases.map(\.rawValue)
    }

    /// What a cell's text means; nil where nobody knows.
    func meaning(of text: String) -> Meaning? {
        let text = mapping.meaning(of: text, in: "shift") ?? text
        let folded = foldedHeader(text)
        // Dashes and dots mark an empty day.
        if folded.isEmpty { return .off }
        if let meaning = meanings[folded] { return meaning }
        return ValueWords.meaning(of: text, in: "kind").flatMap { Absence.Kind(rawValue: $0) }
            .map { .leave($0) }
    }
}
