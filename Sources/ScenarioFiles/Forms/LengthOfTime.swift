internal import WorkTime

extension TextForm where Value == Minutes {
    /// A length of time within `range`, written `30m`, `9h`, `3h30m` or `3h30`.
    static func length(_ range: ClosedRange<Minutes>) -> TextForm {
        TextForm(
            "a length of time from \(range.lowerBound) to \(range.upperBound), such as 3h30m",
            advice: adviceOnLength
        ) { text in
            minutes(in: text).flatMap { range.contains($0) ? $0 : nil }
        }
    }

    /// A number of hours within `range` that makes whole minutes, such as `37.5`.
    static func hours(_ range: ClosedRange<Int>) -> TextForm {
        TextForm(
            "a number of hours from \(range.lowerBound) to \(range.upperBound)",
            advice: adviceOnHours
        ) { text in
            guard let hours = decimal(text),
                hours >= Double(range.lowerBound), hours <= Double(range.upperBound)
            else { return nil }
            let minutes = (hours * 60).rounded()
            return abs(minutes - hours * 60) < 1e-6 ? Minutes(Int(minutes)) : nil
        }
    }

    /// A number of minutes up to 100,000, rounded to the nearest whole one.
    static let handleTime = TextForm(
        "a number of minutes", advice: { minutes(in: $0).map { "Maybe \($0.count)." } }
    ) { text in
        decimal(text).flatMap { (0...100_000).contains($0) ? Minutes(Int($0.rounded())) : nil }
    }
}

/// The length written as `30m`, `9h`, `3h30m` or `3h30`; nil for any other text.
private func minutes(in text: String) -> Minutes? {
    guard let unit = text.firstIndex(where: { $0 == "h" || $0 == "m" }),
        let count = wholeNumber(text[..<unit])
    else { return nil }
    let rest = text[text.index(after: unit)...]
    if text[unit] == "m" { return rest.isEmpty ? Minutes(count) : nil }
    if rest.isEmpty { return .hours(count) }
    guard let minutes = wholeNumber(rest.last == "m" ? rest.dropLast() : rest), minutes < 60
    else { return nil }
    return .hours(count) + Minutes(minutes)
}

@Sendable private func adviceOnLength(_ text: String) -> String? {
    if let count = wholeNumber(text[...]) { return "Maybe \(count)m or \(count)h." }
    if let time = LocalTime(text) { return "Maybe \(Minutes(time.minuteOfDay))." }
    if text.hasSuffix("h"), let hours = decimal(text.dropLast()), hours < 1000 {
        return "Maybe \(Minutes(Int((hours * 60).rounded())))."
    }
    return nil
}

@Sendable private func adviceOnHours(_ text: String) -> String? {
    // Two decimals can say every third minute only.
    if let length = minutes(in: text), length.count.isMultiple(of: 3) {
        let hours = length.inHours
        return "Maybe \(hours == hours.rounded() ? String(Int(hours)) : String(hours))."
    }
    if text.contains(","), decimal(text.replacing(",", with: ".")) != nil {
        return "Maybe \(text.replacing(",", with: "."))."
    }
    return nil
}
