/// What a keyword at the beginning of a line opens.
enum LPSection: Hashable {
    case objective(Objective)
    case constraints
    case bounds
    case integers
    case binaries
    case end
    /// Something that is not linear, in words.
    case refused(String)

    /// The section a keyword opens and how many words the keyword takes; `words` are the first of
    /// a line, at least one, in lower case.
    static func opened(by words: [String]) -> (section: LPSection, wordCount: Int)? {
        for count in (1...words.count).reversed() {
            if let section = keywords[words.prefix(count).joined(separator: " ")] {
                return (section, count)
            }
        }
        return nil
    }

    /// Words in lower case that must not be names.
    static let reservedWords = Set(
        keywords.keys.map { String($0.prefix { $0 != " " }) } + ["free", "inf", "infinity"])

    /// Keywords in lower case, the words of one set apart by blanks.
    private static let keywords: [String: LPSection] = [
        "minimize": .objective(.minimize), "minimise": .objective(.minimize),
        "minimum": .objective(.minimize), "min": .objective(.minimize),
        "maximize": .objective(.maximize), "maximise": .objective(.maximize),
        "maximum": .objective(.maximize), "max": .objective(.maximize),
        "subject to": .constraints, "such that": .constraints, "st": .constraints,
        "s.t.": .constraints, "st.": .constraints,
        "bounds": .bounds, "bound": .bounds,
        "generals": .integers, "general": .integers, "gen": .integers,
        "integers": .integers, "integer": .integers, "int": .integers,
        "binaries": .binaries, "binary": .binaries, "bin": .binaries,
        "end": .end,
        "semi - continuous": .refused("semi-continuous variables"),
        "semi": .refused("semi-continuous variables"),
        "semis": .refused("semi-continuous variables"),
        "sos": .refused("special ordered sets"),
        "sos1": .refused("special ordered sets"),
        "sos2": .refused("special ordered sets"),
        "lazy constraints": .refused("lazy constraints"),
        "user cuts": .refused("user cuts"),
        "general constraints": .refused("general constraints"),
        "pwlobj": .refused("a piecewise-linear objective"),
    ]
}
