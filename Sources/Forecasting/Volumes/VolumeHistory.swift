public import WorkTime

/// Arrivals of escalated tickets on civil days cut into equal slots of the wall clock.
public struct VolumeHistory: Sendable {
    /// The civil days covered.
    public let days: DateRange
    /// The number of slots a day is cut into.
    public let slotsPerDay: Int
    /// Arrivals by class, then by slot: `counts[class][day * slotsPerDay + slot]`.
    public let counts: [[Double]]
    /// Days whose counts say nothing, such as outages; no model learns from them.
    public let excludedDays: Set<LocalDate>

    /// The history with these counts.
    ///
    /// - Parameters:
    ///   - days: The civil days covered.
    ///   - slotsPerDay: The slots of a day, at least 1.
    ///   - counts: Arrivals as `[class][day * slotsPerDay + slot]`, finite and not negative.
    ///   - excludedDays: Days no model may learn from.
    /// - Precondition: every class has `days.count * slotsPerDay` counts.
    public init(
        days: DateRange, slotsPerDay: Int, counts: [[Double]],
        excludedDays: Set<LocalDate> = []
    ) {
        precondition(slotsPerDay >= 1, "a day has at least one slot")
        precondition(
            counts.allSatisfy { $0.count == days.count * slotsPerDay },
            "every class has a count for every slot of every day")
        precondition(
            counts.allSatisfy { $0.allSatisfy { $0 >= 0 && $0.isFinite } },
            "counts are finite and not negative")
        self.days = days
        self.slotsPerDay = slotsPerDay
        self.counts = counts
        self.excludedDays = excludedDays
    }

    /// The number of classes.
    public var classCount: Int { counts.count }

    /// The history as it stood at the start of `date`: only earlier days.
    public func before(_ date: LocalDate) -> VolumeHistory {
        let end = min(max(date, days.start), days.end)
        let kept = DateRange(start: days.start, end: end)
        return VolumeHistory(
            days: kept, slotsPerDay: slotsPerDay,
            counts: counts.map { Array($0.prefix(kept.count * slotsPerDay)) },
            excludedDays: excludedDays)
    }

    /// The counts of some of the days, shaped like `counts`.
    ///
    /// - Precondition: the history covers all of `range`.
    func counts(on range: DateRange) -> [[Double]] {
        let first = (range.start - days.start) * slotsPerDay
        return counts.map { Array($0[first..<first + range.count * slotsPerDay]) }
    }

    /// The counts of all classes together.
    var total: [Double] {
        sumOfRows(counts, count: days.count * slotsPerDay)
    }

    /// For every day, whether models may learn from it.
    var isUsable: [Bool] {
        days.dates.map { !excludedDays.contains($0) }
    }
}

/// The sum of rows of equal length, element by element; zeros when there are no rows.
func sumOfRows(_ rows: [[Double]], count: Int) -> [Double] {
    rows.reduce(into: [Double](repeating: 0, count: count)) { sum, row in
        for index in sum.indices { sum[index] += row[index] }
    }
}

/// The sums of `values` over consecutive groups of `size`, such as the slots of a day.
func sumsOfGroups(_ values: [Double], size: Int) -> [Double] {
    stride(from: 0, to: values.count, by: size).map { start in
        values[start..<start + size].reduce(0, +)
    }
}
