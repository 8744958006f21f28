/// What the formats of a workbook's cells show numbers as.
struct NumberFormats {
    /// What a format shows.
    enum Kind: Hashable {
        case number
        case date
        case moment
        case time
    }

    private var kinds: [Kind] = []

    /// The formats of the cell styles, by their position; `custom` are the codes by identifier.
    init(styles identifiers: [Int] = [], custom: [Int: String] = [:]) {
        kinds = identifiers.map { id in
            custom[id].map(NumberFormats.kind(ofCode:)) ?? NumberFormats.kind(ofBuiltIn: id)
        }
    }

    /// What the style in this position shows; a number where there is no such style.
    subscript(style: Int) -> Kind {
        kinds.indices.contains(style) ? kinds[style] : .number
    }

    /// The formats that need no code, ECMA-376 part 1, 18.8.30, those of East Asia included.
    static func kind(ofBuiltIn id: Int) -> Kind {
        switch id {
        case 14...17, 27...31, 34...36, 50...58: .date
        case 18...21, 32, 33, 45...47: .time
        case 22: .moment
        default: .number
        }
    }

    /// What a format code such as `yyyy"年"m"月"d"日"` or `[h]:mm` shows.
    static func kind(ofCode code: String) -> Kind {
        let letters = lettersThatCount(code)
        let hasDay = letters.contains { "yd".contains($0) }
        let hasClock = letters.contains { "hs".contains($0) }
        // Minutes and months share a letter: it is a month unless a clock stands beside it.
        let hasMonth = letters.contains("m") && !hasClock
        switch (hasDay || hasMonth, hasClock) {
        case (true, true): return .moment
        case (true, false): return .date
        case (false, true): return .time
        case (false, false): return .number
        }
    }

    /// The first section's lowercase letters without texts in quotes, escapes, conditions, colors
    /// and locales; `[h]`, `[m]` and `[s]` count.
    private static func lettersThatCount(_ code: String) -> [Character] {
        guard code.lowercased() != "general" else { return [] }
        var letters: [Character] = []
        var rest = code.lowercased()[...]
        while let character = rest.popFirst() {
            switch character {
            case ";": return letters
            case "\"": rest = rest.drop { $0 != "\"" }.dropFirst()
            case "\\", "_", "*": rest = rest.dropFirst()
            case "[":
                let inside = rest.prefix { $0 != "]" }
                rest = rest.dropFirst(inside.count + 1)
                if let first = inside.first, "hms".contains(first),
                    inside.allSatisfy({ $0 == first })
                {
                    // `[m]` counts minutes, and `[mm]:ss` too.
                    letters.append("h")
                }
            default: letters.append(character)
            }
        }
        return letters
    }
}
