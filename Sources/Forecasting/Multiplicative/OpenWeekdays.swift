/// Which weekdays bring any volume at all: the weekend is data, not code.
struct OpenWeekdays {
    /// Whether each weekday, Monday first, is open.
    let isOpen: [Bool]

    /// A weekday without a single arrival in eight weeks is closed, if average days as many as were
    /// seen of it would have brought at least this many.
    private static let telling = 5.0

    /// The open weekdays of daily counts as they stood after the first `dayCount` days.
    ///
    /// Only ordinary days speak, and weekdays not seen yet count as open.
    init(daily: [Double], weekdays: [Int], isOrdinary: [Bool], dayCount: Int) {
        var sums = [Double](repeating: 0, count: 7)
        var seen = [Double](repeating: 0, count: 7)
        for day in max(0, dayCount - 56)..<dayCount where isOrdinary[day] {
            sums[weekdays[day]] += daily[day]
            seen[weekdays[day]] += 1
        }
        let average = sums.reduce(0, +) / max(1, seen.reduce(0, +))
        isOpen = (0..<7).map { sums[$0] > 0 || seen[$0] * average < OpenWeekdays.telling }
    }
}
