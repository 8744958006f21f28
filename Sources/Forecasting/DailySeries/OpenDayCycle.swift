internal import WorkTime

/// A daily series without its closed weekdays, in units of its mean: what models are fitted to.
///
/// The open weekdays follow one another in a cycle of `period` days, so that a desk open on five
/// days has a season of five. A missing day among them stays in its place as not a number.
struct OpenDayCycle {
    /// The counts of the open days over `scale`; not a number where missing.
    let values: [Double]
    /// The mean count of an open day, or 1 where nothing ever arrived.
    let scale: Double
    /// The number of open weekdays.
    let period: Int
    /// The place within the cycle of the first of `values`.
    let firstPlace: Int
    /// The number of values that are not missing.
    let observedDays: Int
    private let isOpen: [Bool]
    private let end: LocalDate

    init(_ series: DailySeries) {
        let dates = series.days.dates
        let weekdays = dates.map { $0.weekday.rawValue - 1 }
        let open = OpenDayCycle.openWeekdays(series, weekdays: weekdays)
        let kept = dates.indices.filter { open[weekdays[$0]] }
        let counts = kept.map { series.values[$0] ?? .nan }
        let observed = counts.filter { !$0.isNaN }
        // Divided by the largest first, so that no sum overflows.
        let largest = observed.max() ?? 0
        let mean =
            largest > 0
            ? observed.reduce(0) { $0 + $1 / largest } / Double(observed.count) * largest : 1
        scale = mean.isNormal ? mean : 1
        values = counts.map { [scale] in $0 / scale }
        observedDays = observed.count
        isOpen = open
        period = max(1, open.count { $0 })
        firstPlace = kept.first.map { first in open[..<weekdays[first]].count { $0 } } ?? 0
        end = series.days.end
    }

    /// The place within the cycle of the day `index`, counted from the first value.
    func place(_ index: Int) -> Int { (firstPlace + index) % period }

    /// The outlooks of the calendar days after the series, from those of the open ones.
    func forecast(dayCount: Int, outlook: (_ openDay: Int) -> DayOutlook) -> DailyForecast {
        let days = DateRange(start: end, days: dayCount)
        var openDay = 0
        let outlooks = days.dates.map { date -> DayOutlook in
            guard isOpen[date.weekday.rawValue - 1] else { return .closed }
            defer { openDay += 1 }
            return outlook(openDay)
        }
        return DailyForecast(days: days, outlooks: outlooks)
    }

    /// A weekday is closed if it brought nothing (`OpenWeekdays`) or was always missing for weeks.
    private static func openWeekdays(_ series: DailySeries, weekdays: [Int]) -> [Bool] {
        let byVolume = OpenWeekdays(
            daily: series.values.map { $0 ?? 0 }, weekdays: weekdays,
            isOrdinary: series.values.map { $0 != nil }, dayCount: series.values.count)
        var open = byVolume.isOpen
        let recent = series.values.indices.suffix(56)
        if recent.count >= 14 {
            var isSeen = [Bool](repeating: false, count: 7)
            for day in recent where series.values[day] != nil { isSeen[weekdays[day]] = true }
            for weekday in 0..<7 where !isSeen[weekday] { open[weekday] = false }
        }
        return open
    }
}
