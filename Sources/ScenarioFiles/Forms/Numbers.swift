/// The number written with decimal digits alone; nil for any other text and beyond nine digits.
func wholeNumber(_ text: some StringProtocol) -> Int? {
    guard !text.isEmpty, text.utf8.count <= 9,
        text.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
    else { return nil }
    return Int(text)
}

/// The number written as `-12.5`: no exponents, no `inf`, no thousands separators.
func decimal(_ text: some StringProtocol) -> Double? {
    let digits = text.hasPrefix("-") ? text.dropFirst() : text[...]
    let parts = digits.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.allSatisfy({ wholeNumber($0) != nil }) else { return nil }
    return Double(text)
}

extension TextForm where Value == Int {
    /// A whole number within `range`.
    static func wholeNumber(_ range: ClosedRange<Int>, _ noun: String = "a whole number")
        -> TextForm
    {
        TextForm("\(noun) from \(range.lowerBound) to \(range.upperBound)") { text in
            ScenarioFiles.wholeNumber(text).flatMap { range.contains($0) ? $0 : nil }
        }
    }
}

extension TextForm where Value == Double {
    /// A number within `range`, given in whole numbers.
    static func number(_ range: ClosedRange<Int>) -> TextForm {
        TextForm(
            "a number from \(range.lowerBound) to \(range.upperBound)",
            advice: { $0.hasSuffix("%") ? "Maybe \($0.dropLast())." : nil }
        ) { text in
            decimal(text).flatMap {
                $0 >= Double(range.lowerBound) && $0 <= Double(range.upperBound) ? $0 : nil
            }
        }
    }

    /// A share written as a percentage within `range`, such as `80%` for 0.8.
    static func percentage(_ range: ClosedRange<Int>) -> TextForm {
        TextForm(
            "a percentage from \(range.lowerBound)% to \(range.upperBound)%",
            advice: adviceOnPercentage
        ) { text in
            guard text.hasSuffix("%"), let percent = decimal(text.dropLast()),
                percent >= Double(range.lowerBound), percent <= Double(range.upperBound)
            else { return nil }
            return percent / 100
        }
    }
}

@Sendable private func adviceOnPercentage(_ text: String) -> String? {
    guard let number = decimal(text), number >= 0 else { return nil }
    let percent = ((number <= 1 ? number * 100 : number) * 1000).rounded() / 1000
    return percent == percent.rounded() ? "Maybe \(Int(percent))%." : "Maybe \(percent)%."
}

extension TextForm where Value == Int {
    /// A number within `range`, given in whole numbers, of at most so many decimals; what it means
    /// is in units of the last of them, so that `16.90` with two is 1690.
    static func scaled(places: Int, _ range: ClosedRange<Int>, _ noun: String) -> TextForm {
        let unit = (0..<places).reduce(1) { power, _ in power * 10 }
        let decimals = places == 0 ? "" : " with at most \(places) decimals"
        return TextForm(
            "\(noun) from \(range.lowerBound) to \(range.upperBound)\(decimals)",
            advice: { $0.hasSuffix("%") ? "Maybe \($0.dropLast())." : nil }
        ) { text in
            let parts = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
            let rest = parts.count == 2 ? parts[1] : ""
            guard let whole = ScenarioFiles.wholeNumber(parts[0]), rest.count <= places else {
                return nil
            }
            let padded = "0" + rest + String(repeating: "0", count: places - rest.count)
            guard parts.count == 1 || !rest.isEmpty,
                let fraction = ScenarioFiles.wholeNumber(padded)
            else { return nil }
            let number = whole * unit + fraction
            return (range.lowerBound * unit...range.upperBound * unit).contains(number)
                ? number : nil
        }
    }
}
