internal import LaborLaw
internal import Wording
internal import WorkTime

extension TextForm where Value == Weekday {
    /// The English name in small letters, such as `monday`.
    static var dayName: TextForm {
        let names = Weekday.allCases.map(\.nameInPacks)
        return TextForm(
            "a weekday: \(alternatives(names))",
            advice: { text in
                names.first { text.count >= 3 && $0.hasPrefix(text.lowercased()) }
                    .map { "Maybe '\($0)' is meant." } ?? suggestion(for: text, among: names)
            }
        ) { text in Weekday.allCases.first { $0.nameInPacks == text } }
    }
}

extension TextForm where Value == HolidaySubstitution.Occasion {
    /// `rest-day`, `holiday`, `leave` or a weekday.
    static var occasion: TextForm {
        let others: [(String, HolidaySubstitution.Occasion)] = [
            ("rest-day", .restDay), ("holiday", .holiday), ("leave", .leave),
        ]
        let known = others + Weekday.allCases.map { ($0.nameInPacks, .weekday($0)) }
        let names = known.map(\.0)
        return TextForm(
            "what a holiday falls on: \(alternatives(others.map(\.0))), or a weekday",
            advice: { suggestion(for: $0, among: names) }
        ) { text in known.first { $0.0 == text }?.1 }
    }
}

extension TextForm where Value == Int {
    /// A whole number within `range`, which may be negative, but not zero unless `zero` is set.
    static func signedNumber(_ range: ClosedRange<Int>, zero: Bool) -> TextForm {
        TextForm(
            "a whole number from \(range.lowerBound) to \(range.upperBound)"
                + (zero ? "" : " other than 0")
        ) { text in
            let isNegative = text.hasPrefix("-")
            let digits = ScenarioFiles.wholeNumber(isNegative ? text.dropFirst() : text[...])
            guard let number = digits.map({ isNegative ? -$0 : $0 }), range.contains(number),
                zero || number != 0
            else { return nil }
            return number
        }
    }
}

extension Weekday {
    /// The English name in small letters.
    var nameInPacks: String {
        switch self {
        case .monday: "monday"
        case .tuesday: "tuesday"
        case .wednesday: "wednesday"
        case .thursday: "thursday"
        case .friday: "friday"
        case .saturday: "saturday"
        case .sunday: "sunday"
        }
    }
}
