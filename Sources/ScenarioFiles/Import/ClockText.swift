internal import WorkTime

/// Times of day and lengths of time as people write them.
enum ClockText {
    /// The time of `7:00`, `07:00:00`, `0700`, `7am` or `7.30 pm`; nil for other texts.
    static func time(_ text: String) -> LocalTime? {
        var rest = text.lowercased().filter { !$0.isWhitespace }
        let isAfternoon = rest.hasSuffix("pm") || rest.hasPrefix("下午")
        let isMorning = rest.hasSuffix("am") || rest.hasPrefix("上午")
        if rest.hasSuffix("pm") || rest.hasSuffix("am") { rest = String(rest.dropLast(2)) }
        if rest.hasPrefix("下午") || rest.hasPrefix("上午") { rest = String(rest.dropFirst(2)) }
        var parts = rest.split(whereSeparator: { ":.：时点".contains($0) }).map(String.init)
        if parts.count == 1, (3...4).contains(rest.count), wholeNumber(rest) != nil {
            parts = [String(rest.dropLast(2)), String(rest.suffix(2))]
        } else if parts.count == 1, !isAfternoon, !isMorning {
            return nil
        }
        let numbers = parts.compactMap { wholeNumber($0.hasSuffix("分") ? $0.dropLast() : $0[...]) }
        guard numbers.count == parts.count, (1...3).contains(numbers.count) else { return nil }
        var hour = numbers[0]
        if isAfternoon || isMorning {
            guard (1...12).contains(hour) else { return nil }
            hour = hour % 12 + (isAfternoon ? 12 : 0)
        }
        return LocalTime(hour: hour, minute: numbers.count > 1 ? numbers[1] : 0)
    }

    /// The minutes of `40`, `37.5`, `40:00:00`, `40h`, `37,5 hrs` or `8 jam`, in hours unless a
    /// unit says otherwise; nil for other texts.
    static func length(_ text: String) -> Minutes? {
        let text = text.lowercased().filter { !$0.isWhitespace }.replacing(",", with: ".")
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        if (2...3).contains(parts.count) {
            let numbers = parts.compactMap(wholeNumber)
            guard numbers.count == parts.count, numbers[1] < 60 else { return nil }
            return .hours(numbers[0]) + Minutes(numbers[1])
        }
        let number = text.prefix { "0123456789.".contains($0) }
        let unit = text.dropFirst(number.count)
        guard let value = decimal(number) else { return nil }
        let scale: Double
        if ["", "h", "hr", "hrs", "hour", "hours", "jam", "小时"].contains(unit) {
            scale = 60
        } else if ["m", "min", "mins", "minutes", "minit", "分钟"].contains(unit) {
            scale = 1
        } else {
            return nil
        }
        return Minutes(Int((value * scale).rounded()))
    }
}
