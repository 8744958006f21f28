public import WorkTime

/// Counts of one series on consecutive civil days; a day that says nothing is missing.
public struct DailySeries: Hashable, Sendable {
    /// The date of the first value.
    public let start: LocalDate
    /// The count of every day from `start` on; nil on a closed day or one with unknown volume.
    public let values: [Double?]

    /// The series with these counts.
    ///
    /// - Precondition: counts are finite and not negative.
    public init(start: LocalDate, values: [Double?]) {
        precondition(
            values.allSatisfy { value in value.map { $0 >= 0 && $0.isFinite } ?? true },
            "counts are finite and not negative")
        self.start = start
        self.values = values
    }

    /// The daily counts of a class, or of all classes together where `index` is nil.
    ///
    /// Days the history excludes are missing.
    ///
    /// - Precondition: the history has a class with that index.
    public init(_ history: VolumeHistory, classIndex index: Int? = nil) {
        let slots = index.map { history.counts[$0] } ?? history.total
        let daily = sumsOfGroups(slots, size: history.slotsPerDay)
        self.init(
            start: history.days.start,
            values: zip(daily, history.isUsable).map { $1 ? $0 : nil })
    }

    /// The days covered.
    public var days: DateRange { DateRange(start: start, days: values.count) }

    /// The series with gaps filled from the week before, where that day has a count.
    ///
    /// Missing days say nothing and leave the level where it was, which fast smoothing may have
    /// carried far off; a count of last week draws it back. Which does better differs by series.
    public var fillingGapsFromTheWeekBefore: DailySeries {
        DailySeries(
            start: start,
            values: values.indices.map { values[$0] ?? ($0 >= 7 ? values[$0 - 7] : nil) })
    }

    /// The number of days with a count.
    public var observedDays: Int { values.count { $0 != nil } }
}
