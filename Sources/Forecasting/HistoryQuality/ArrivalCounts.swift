public import WorkTime

/// First arrivals by class, civil day and slot of the wall clock, and how often the wall showed it.
///
/// Counting is done on the time line. A slot of the hour that clocks repeat in autumn was there
/// twice and holds the arrivals of both times; a slot of the hour they skip in spring was not
/// there at all. `exposure` says so, and whoever wants a rate divides by it.
public struct ArrivalCounts: Sendable {
    /// The zone of the civil days.
    public let zone: Zone
    /// The civil days covered, from the first arrival's to the last arrival's.
    public let days: DateRange
    /// The number of slots a day is cut into.
    public let slotsPerDay: Int
    /// The number of classes.
    public let classCount: Int
    /// First arrivals as `[(class * days.count + day) * slotsPerDay + slot]`.
    public let arrivals: [UInt32]
    /// Later entries of tickets that had arrived before, shaped like `arrivals`.
    public let retouches: [UInt32]
    /// How often the wall showed the slot, as `[day * slotsPerDay + slot]`: 1, or 0 and 2 when
    /// the clocks change; as a share where only part of the slot is concerned.
    public let exposure: [Double]
    /// The time spent on tickets as far as it is known, in order of class and length.
    public let handleTimes: [HandleTime]

    /// Moments at which many tickets arrived at once, in order of time.
    let moments: [(instant: Instant, count: Int)]
    /// Arrivals by the minute of their hour.
    let minuteOfHour: [Int]
    let duplicates: RowTally
    let retouchRows: RowTally
    /// Instants of the first and last arrival far from all others, and how many there are.
    let strays: RowTally
    /// What is known of the distribution of handle times.
    let handleLogs: HandleLogs

    /// How many tickets of one minute are remembered as a moment.
    static let momentFloor = 8

    init(
        _ blocks: CountedBlocks, zone: Zone, slotMinutes: Int, classCount: Int,
        handle: HandleTally, duplicates: RowTally, retouchRows: RowTally
    ) {
        let grid = LocalGrid(blocks, zone: zone, slotMinutes: slotMinutes)
        self.zone = zone
        self.classCount = classCount
        self.duplicates = duplicates
        self.retouchRows = retouchRows
        days = grid.days
        slotsPerDay = grid.slotsPerDay
        exposure = grid.exposure()
        arrivals = grid.values(of: blocks.arrivals, classCount: classCount)
        retouches = grid.values(of: blocks.retouches, classCount: classCount)
        handleTimes = handle.times(classCount: classCount)
        (moments, minuteOfHour) = grid.moments(of: blocks.moments)
        strays = grid.strays(classCount: classCount)
        handleLogs = blocks.handleLogs
    }

    /// The total of all classes, as `[day * slotsPerDay + slot]`.
    public var total: [Double] {
        let size = days.count * slotsPerDay
        var sum = [Double](repeating: 0, count: size)
        for start in stride(from: 0, to: arrivals.count, by: max(1, size)) {
            for index in 0..<size { sum[index] += Double(arrivals[start + index]) }
        }
        return sum
    }

    /// The first arrivals of a class, as `[day * slotsPerDay + slot]`.
    public func arrivals(ofClass index: Int) -> ArraySlice<UInt32> {
        let size = days.count * slotsPerDay
        return arrivals[index * size..<(index + 1) * size]
    }

    /// How often a ticket of each class enters Tier 2 again after its first arrival, on average.
    ///
    /// A class with n arrivals and r re-touches gets (r + 100·ρ) / (n + 100), where ρ is the rate
    /// of all classes together: credibility in the sense of H. Bühlmann,
    /// doi:10.1017/S0515036100008989. A hundred arrivals say as much about a class as the others
    /// do: rates near 0.06 scatter by chance as much as they differ between classes.
    public var retouchRates: [Double] {
        let size = days.count * slotsPerDay
        func sum(_ values: [UInt32], of index: Int) -> Double {
            values[index * size..<(index + 1) * size].reduce(0) { $0 + Double($1) }
        }
        let sums = (0..<classCount).map { (sum(arrivals, of: $0), sum(retouches, of: $0)) }
        let common = sums.reduce(0) { $0 + $1.1 } / max(1, sums.reduce(0) { $0 + $1.0 })
        return sums.map { ($0.1 + 100 * common) / ($0.0 + 100) }
    }

    /// The history that models learn from: arrivals at the rate of an ordinary day.
    ///
    /// A slot that was there twice counts once, with the mean of both; one that was not there
    /// gets the mean of the same weekday's slot in the four weeks around.
    /// No model learns from `excludedDays`.
    public func volumes(excluding excludedDays: Set<LocalDate> = []) -> VolumeHistory {
        let perWeek = 7 * slotsPerDay
        let rows = (0..<classCount).map { index in
            let row = arrivals(ofClass: index)
            var rates = zip(row, exposure).map { $1 > 0 ? Double($0) / $1 : 0 }
            for slot in rates.indices where exposure[slot] == 0 {
                let others = [-2, -1, 1, 2].map { slot + $0 * perWeek }
                    .filter { rates.indices.contains($0) && exposure[$0] > 0 }
                rates[slot] =
                    others.isEmpty
                    ? 0 : others.reduce(0) { $0 + rates[$1] } / Double(others.count)
            }
            return rates
        }
        return VolumeHistory(
            days: days, slotsPerDay: slotsPerDay, counts: rows, excludedDays: excludedDays)
    }
}
