public import Forecasting
public import WorkTime

/// A public series of arrivals: counts of equal intervals, of which closed ones are absent.
public struct BenchmarkSeries: Hashable, Sendable {
    /// An interval that is open, and what arrived in it.
    public struct Row: Hashable, Sendable {
        /// The start of the interval on the wall clock.
        public let timestamp: LocalDateTime
        /// The arrivals.
        public let value: Double

        /// The arrivals `value` of the interval from `timestamp`.
        public init(timestamp: LocalDateTime, value: Double) {
            self.timestamp = timestamp
            self.value = value
        }
    }

    /// The name of the series in its file.
    public let name: String
    /// The rows in order of time, each time once.
    public let rows: [Row]
    /// The times of day at which intervals of the file start, in order: the slots of a day.
    public let slots: [LocalTime]

    /// The series of these rows.
    ///
    /// - Precondition: rows are in order of time and start at one of the `slots`.
    public init(name: String, rows: [Row], slots: [LocalTime]) {
        precondition(
            zip(rows, rows.dropFirst()).allSatisfy { $0.timestamp < $1.timestamp },
            "rows are in order of time")
        self.name = name
        self.rows = rows
        self.slots = slots
    }

    /// The days from the first row to the last.
    public var days: DateRange {
        guard let first = rows.first, let last = rows.last else {
            return DateRange(start: LocalDate(dayNumber: 0), days: 0)
        }
        return DateRange(start: first.timestamp.date, end: last.timestamp.date + 1)
    }

    /// What was known at the start of `origin`: rows before it and nothing else.
    ///
    /// Closed intervals of an open day count as empty; days without any row teach nothing.
    public func history(before origin: LocalDate) -> VolumeHistory {
        let start = min(days.start, origin)
        let known = DateRange(start: start, end: origin)
        var counts = [Double](repeating: 0, count: known.count * slots.count)
        var open = Set<LocalDate>()
        let places = Dictionary(uniqueKeysWithValues: zip(slots, 0...))
        for row in rows {
            guard row.timestamp.date < origin else { break }
            guard let place = places[row.timestamp.time] else { continue }
            counts[(row.timestamp.date - start) * slots.count + place] = row.value
            open.insert(row.timestamp.date)
        }
        return VolumeHistory(
            days: known, slotsPerDay: slots.count, counts: [counts],
            excludedDays: Set(known.dates).subtracting(open))
    }

    /// The rows on some of the days.
    public func rows(on range: DateRange) -> ArraySlice<Row> {
        let first = rows.partitioningIndex { $0.timestamp.date >= range.start }
        let end = rows.partitioningIndex { $0.timestamp.date >= range.end }
        return rows[first..<max(first, end)]
    }
}

extension Array {
    /// The first index from which on `isLater` holds, by halving.
    fileprivate func partitioningIndex(where isLater: (Element) -> Bool) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if isLater(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
