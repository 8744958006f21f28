internal import WorkTime

/// What arrives usually: the level of the weekday in the weeks around, spread over its hours.
///
/// Levels and profiles are means of the middle values, so that the very hours looked for do not
/// hide themselves (F. R. Hampel et al., "Robust Statistics", 1986, section 2.3).
struct UsualArrivals {
    /// The number of units a day is cut into: hours, or slots where these are longer.
    let unitsPerDay: Int
    /// Arrivals of all classes by unit, as `[day * unitsPerDay + unit]`.
    let actual: [Double]
    /// How often the wall showed each unit.
    let exposure: [Double]
    /// Usual arrivals by unit, at its exposure; zero where nothing can be said.
    let expected: [Double]
    /// Usual arrivals by day.
    let daily: [Double]
    /// How many days of the same weekday the level of a day rests on.
    let support: [Int]

    /// How many weeks before and after a day say what is usual.
    private static let weeks = 4

    /// What is usual in `counts`; `isOrdinary` says of every day whether others may be measured
    /// by it.
    init(_ counts: ArrivalCounts, isOrdinary: [Bool]) {
        let slotMinutes = 1440 / counts.slotsPerDay
        let slotsPerUnit = 60.isMultiple(of: slotMinutes) ? 60 / slotMinutes : 1
        let units = counts.slotsPerDay / slotsPerUnit
        unitsPerDay = units
        actual = sumsOfGroups(counts.total, size: slotsPerUnit)
        exposure = sumsOfGroups(counts.exposure, size: slotsPerUnit).map {
            $0 / Double(slotsPerUnit)
        }
        let rates = zip(actual, exposure).map { $1 > 0 ? $0 / $1 : 0 }
        let dayCount = counts.days.count
        let dayRates = sumsOfGroups(rates, size: units)
        let weekdays = (0..<dayCount).map { $0 % 7 }
        let profiles = (0..<7).map { weekday in
            UsualArrivals.middles(
                rates, units: units,
                days: weekdays.indices.filter {
                    weekdays[$0] == weekday && isOrdinary[$0]
                })
        }
        let pool = UsualArrivals.shares(sumOfRows(profiles, count: units), prior: nil)
        let shares = profiles.map { UsualArrivals.shares($0, prior: pool) }

        var expected = [Double](repeating: 0, count: rates.count)
        var daily = [Double](repeating: 0, count: dayCount)
        var support = [Int](repeating: 0, count: dayCount)
        for day in 0..<dayCount {
            let weeks = -UsualArrivals.weeks...UsualArrivals.weeks
            let others = weeks.map { day + 7 * $0 }.filter { other in
                other != day && isOrdinary.indices.contains(other) && isOrdinary[other]
            }
            support[day] = others.count
            guard others.count >= 2 else { continue }
            let level = UsualArrivals.middle(others.map { dayRates[$0] }, dropping: 4)
            for unit in 0..<units {
                let place = day * units + unit
                expected[place] = level * shares[weekdays[day]][unit] * exposure[place]
                daily[day] += expected[place]
            }
        }
        (self.expected, self.daily, self.support) = (expected, daily, support)
    }

    /// The mean without one `dropping`-th of the values at either end, of five values or more.
    private static func middle(_ values: [Double], dropping: Int) -> Double {
        let cut = values.count >= 5 ? max(1, values.count / dropping) : 0
        let kept = values.sorted().dropFirst(cut).dropLast(cut)
        return kept.isEmpty ? 0 : kept.reduce(0, +) / Double(kept.count)
    }

    /// For each unit of the day, its middle value times the number of days.
    private static func middles(_ rates: [Double], units: Int, days: [Int]) -> [Double] {
        (0..<units).map { unit in
            Double(days.count) * middle(days.map { rates[$0 * units + unit] }, dropping: 20)
        }
    }

    /// Shares of the day that lean on those of a prior as on ten arrivals.
    private static func shares(_ sums: [Double], prior: [Double]?) -> [Double] {
        let weight = 10.0
        let total = sums.reduce(0, +) + weight
        let even = 1 / Double(max(1, sums.count))
        return sums.indices.map { (sums[$0] + weight * (prior?[$0] ?? even)) / total }
    }
}
