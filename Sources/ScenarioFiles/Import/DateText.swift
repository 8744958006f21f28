internal import WorkTime

/// The order of day and month where a date is written with slashes, dots or hyphens.
public enum DateOrder: String, CaseIterable, Sendable {
    /// `23/11/2026`.
    case dayFirst = "dmy"
    /// `11/23/2026`.
    case monthFirst = "mdy"
}

/// A date as people write it.
struct DateText {
    /// The numbers, and what is known of their order.
    private let parts: [Int]
    /// Whether the year stands first.
    private let isYearFirst: Bool

    /// Reads `2026-11-23`, `2026/11/23`, `2026年11月23日`, `23/11/2026`, `23.11.26` or
    /// `23 Nov 2026`, with a weekday or a time of day beside it or without; nil for other texts.
    init?(_ text: String) {
        var numbers: [Int] = []
        var month: Int?
        for word in runs(of: text) where numbers.count < 3 {
            if let number = wholeNumber(word) {
                numbers.append(number)
            } else if let number = DateText.month(word) {
                month = number
                numbers.append(number)
            }
        }
        guard numbers.count == 3 else { return nil }
        if let month, let position = numbers.firstIndex(of: month), position < 2 {
            // A month in letters tells the order by itself.
            let others = position == 0 ? [numbers[1], numbers[2]] : [numbers[0], numbers[2]]
            parts =
                others[0] > 31
                ? [others[0], month, others[1]]
                : [DateText.fullYear(others[1]), month, others[0]]
            isYearFirst = true
            return
        }
        isYearFirst = numbers[0] > 31
        parts = isYearFirst ? numbers : [numbers[0], numbers[1], DateText.fullYear(numbers[2])]
    }

    /// The order that the numbers allow alone; nil where both do.
    var order: DateOrder? {
        let isDayFirst = date(.dayFirst) != nil
        return isDayFirst == (date(.monthFirst) != nil) ? nil : isDayFirst ? .dayFirst : .monthFirst
    }

    /// Whether day and month can be taken for each other, and that makes another date.
    var isAmbiguous: Bool {
        guard let first = date(.dayFirst), let second = date(.monthFirst) else { return false }
        return first != second
    }

    /// The date; nil where the calendar has none.
    func date(_ order: DateOrder) -> LocalDate? {
        if isYearFirst { return LocalDate(year: parts[0], month: parts[1], day: parts[2]) }
        let (day, month) = order == .dayFirst ? (parts[0], parts[1]) : (parts[1], parts[0])
        return LocalDate(year: parts[2], month: month, day: day)
    }

    /// 00 to 68 are years of this century, 69 to 99 of the last, after POSIX.
    private static func fullYear(_ year: Int) -> Int {
        switch year {
        case 0...68: 2000 + year
        case 69...99: 1900 + year
        default: year
        }
    }

    /// The number of a month by its English or Malay name or the first three letters of it.
    private static func month(_ word: String) -> Int? {
        let word = word.lowercased()
        guard word.utf8.count >= 3 else { return nil }
        return names.firstIndex { names in names.contains { $0.hasPrefix(word) } }.map { $0 + 1 }
    }

    private static let names: [[String]] = [
        ["january", "januari"], ["february", "februari"], ["march", "mac"], ["april"],
        ["may", "mei"], ["june", "jun"], ["july", "julai"], ["august", "ogos"],
        ["september"], ["october", "oktober"], ["november"], ["december", "disember"],
    ]
}

/// A date without year, as heads of roster grids have it: `23/11`, `11月23日`, `Mon 23 Nov`, `23`.
struct DayText {
    private let numbers: [Int]
    private let month: Int?

    init?(_ text: String) {
        var (numbers, month): ([Int], Int?) = ([], nil)
        for word in runs(of: text) {
            if let number = wholeNumber(word) {
                numbers.append(number)
            } else if let date = DateText("1 \(word) 2000")?.date(.dayFirst) {
                month = date.parts.month
            }
        }
        guard (1...2).contains(numbers.count), numbers.count == 1 || month == nil else {
            return nil
        }
        self.numbers = numbers
        self.month = month
    }

    /// The only one of `dates` that is meant; nil where there are none or several.
    func date(among dates: some Sequence<LocalDate>) -> LocalDate? {
        let fitting = dates.filter { date in
            let parts = date.parts
            if numbers.count == 2 {
                return numbers.sorted() == [parts.day, parts.month].sorted()
            }
            return numbers[0] == parts.day && (month ?? parts.month) == parts.month
        }
        return fitting.count == 1 ? fitting[0] : nil
    }
}

/// The runs of digits and of letters in a text.
private func runs(of text: String) -> [String] {
    var runs: [String] = []
    var previous: Character = " "
    for character in text {
        let isDigit = character.isNumber
        if isDigit || character.isLetter {
            let goesOn = isDigit ? previous.isNumber : previous.isLetter
            if goesOn {
                runs[runs.count - 1].append(character)
            } else {
                runs.append("\(character)")
            }
        }
        previous = character
    }
    return runs
}
