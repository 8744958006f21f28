public import WorkTime

/// Counts escalations as they are read, by class and interval, without keeping them.
///
/// Rows may come in any order. What needs the single ticket is settled on the way: the first
/// entry into the Tier 2 group is the arrival, later ones of the same number are re-touches, and
/// rows that are there already are duplicates.
public struct ArrivalCounter: Sendable {
    /// The zone whose wall clock people live by.
    public let zone: Zone
    /// The length of an interval.
    public let interval: Minutes

    private let end: Int
    private var ledger = EscalationLedger()
    private var arrivals: ArrivalBlocks
    private var retouches: ArrivalBlocks
    private var moments = ArrivalBlocks(intervalsPerDay: 1440)
    private var phase: Int?
    private var grid = 1440
    private var hasCounts = false
    private var handle = HandleTally()
    private var handleLogs = HandleLogs()
    private var duplicateTally = RowTally()
    private var retouchTally = RowTally()

    /// A counter of intervals of the wall clock in `zone`.
    ///
    /// - Parameters:
    ///   - zone: The zone of the wall clock.
    ///   - interval: The length of an interval; a day has a whole number of them.
    ///   - end: Rows from this instant on are passed over, as if they were not known yet; nil
    ///     where all count.
    public init(zone: Zone, interval: Minutes, until end: Instant? = nil) {
        precondition(
            interval.count >= 1 && 1440.isMultiple(of: interval.count),
            "a day has a whole number of intervals")
        self.zone = zone
        self.interval = interval
        self.end = end?.minutesSince1970 ?? .max
        arrivals = ArrivalBlocks(intervalsPerDay: 1440 / interval.count)
        retouches = arrivals
    }

    /// Counts a row about one ticket.
    ///
    /// - Parameters:
    ///   - fingerprint: What tells the ticket from others; see `TicketFingerprint`.
    ///   - instant: When it entered the Tier 2 group.
    ///   - classIndex: The position of its class, not negative.
    ///   - handleMinutes: The time a specialist spent on it; nil where unknown.
    public mutating func enter(
        _ fingerprint: UInt64, at instant: Instant, classIndex: Int, handleMinutes: Int? = nil
    ) {
        let minute = instant.minutesSince1970
        guard minute < end else { return }
        let phase = phase(at: minute)
        switch ledger.enter(fingerprint, at: minute, classIndex: classIndex) {
        case .duplicate:
            duplicateTally.add(minute)
            return
        case .arrival:
            arrivals.add(1, at: minute + phase, classIndex: classIndex)
            moments.add(1, at: minute + phase, classIndex: 0)
        case .retouch:
            retouchTally.add(minute)
            retouches.add(1, at: minute + phase, classIndex: classIndex)
        case .earlierArrival(let formerMinute, let formerClass):
            retouchTally.add(formerMinute)
            arrivals.add(-1, at: formerMinute + phase, classIndex: formerClass)
            moments.add(-1, at: formerMinute + phase, classIndex: 0)
            retouches.add(1, at: formerMinute + phase, classIndex: formerClass)
            arrivals.add(1, at: minute + phase, classIndex: classIndex)
            moments.add(1, at: minute + phase, classIndex: 0)
        }
        if let handleMinutes {
            handle.add(Double(handleMinutes), count: 1, classIndex: classIndex)
            handleLogs.add(handleMinutes, at: minute, classIndex: classIndex)
        }
    }

    /// Counts `number` tickets that arrived in the interval that starts at `start`; where all
    /// such intervals start on the hour, hours become the intervals, and so on up to days.
    public mutating func count(
        _ number: Int, from start: Instant, classIndex: Int, handleMinutes: Double? = nil
    ) {
        precondition(number >= 0, "a number of tickets is not negative")
        let minute = start.minutesSince1970
        guard minute < end else { return }
        let wall = zone.local(start).time.minuteOfDay
        grid = greatestCommonDivisor(grid, wall)
        hasCounts = true
        arrivals.add(number, at: minute + phase(at: minute), classIndex: classIndex)
        if let handleMinutes, number > 0 {
            handle.add(handleMinutes, count: Double(number), classIndex: classIndex)
            handleLogs.add(
                mean: handleMinutes, tickets: number, at: minute, classIndex: classIndex)
        }
    }

    /// Intervals begin where the wall clock's do: zones are whole quarters of an hour from UTC.
    private mutating func phase(at minute: Int) -> Int {
        if let phase { return phase }
        let offset = zone.offset(at: Instant(minutesSince1970: minute)).count
        let found = flooredDivision(offset, by: interval.count).rest
        phase = found
        return found
    }

    /// What has been counted, for classes 0..<`classCount`; nil when nothing has.
    public func counts(classCount: Int) -> ArrivalCounts? {
        guard let phase, let kept = KeptDays(arrivals: arrivals, classCount: classCount) else {
            return nil
        }
        let slot = hasCounts && grid.isMultiple(of: interval.count) ? grid : interval.count
        return ArrivalCounts(
            CountedBlocks(
                arrivals: arrivals, retouches: retouches, moments: moments,
                handleLogs: handleLogs, phase: phase, kept: kept),
            zone: zone, slotMinutes: slot, classCount: classCount, handle: handle,
            duplicates: duplicateTally, retouchRows: retouchTally)
    }
}

/// The days of a history that belong together: the part with most arrivals between silences of
/// more than a year; what lies outside is a typing error or of another time.
struct KeptDays: Sendable {
    let days: [Int]
    let strayDays: [Int]

    init?(arrivals: ArrivalBlocks, classCount: Int) {
        let totals = arrivals.days.map { day in
            (
                day: day,
                total: (0..<classCount).reduce(0) { sum, index in
                    sum
                        + (arrivals.row(day: day, classIndex: index) ?? []).reduce(0) {
                            $0 + Int($1)
                        }
                }
            )
        }.filter { $0.total > 0 }
        var parts: [(days: [Int], total: Int)] = []
        for (day, total) in totals {
            if let last = parts.last?.days.last, day - last <= 366 {
                parts[parts.count - 1].days.append(day)
                parts[parts.count - 1].total += total
            } else {
                parts.append(([day], total))
            }
        }
        // Of equal parts the latest says most about next week.
        guard let largest = parts.map(\.total).max(),
            let kept = parts.lastIndex(where: { $0.total == largest })
        else { return nil }
        days = parts[kept].days
        strayDays = parts.indices.filter { $0 != kept }.flatMap { parts[$0].days }
    }
}

/// What a counter hands over when it is done.
struct CountedBlocks {
    let arrivals: ArrivalBlocks
    let retouches: ArrivalBlocks
    let moments: ArrivalBlocks
    let handleLogs: HandleLogs
    let phase: Int
    let kept: KeptDays
}

/// How many rows were of a sort, and from when to when.
struct RowTally: Hashable, Sendable {
    private(set) var count = 0
    private(set) var minutes = Int.max...Int.max

    mutating func add(_ minute: Int, times: Int = 1) {
        minutes =
            count == 0
            ? minute...minute : min(minute, minutes.lowerBound)...max(minute, minutes.upperBound)
        count += times
    }
}

/// Handle times by class and how many tickets took as long.
struct HandleTally: Sendable {
    private var tickets: [[Double: Double]] = []

    mutating func add(_ handleMinutes: Double, count: Double, classIndex: Int) {
        while tickets.count <= classIndex { tickets.append([:]) }
        tickets[classIndex][handleMinutes, default: 0] += count
    }

    /// The handle times of classes 0..<`classCount`, in order of class and length.
    func times(classCount: Int) -> [HandleTime] {
        tickets.prefix(classCount).enumerated().flatMap { index, tickets in
            tickets.sorted { $0.key < $1.key }.map {
                HandleTime(classIndex: index, minutes: $0.key, tickets: $0.value)
            }
        }
    }
}

func flooredDivision(_ number: Int, by divisor: Int) -> (quotient: Int, rest: Int) {
    let (quotient, rest) = number.quotientAndRemainder(dividingBy: divisor)
    return rest < 0 ? (quotient - 1, rest + divisor) : (quotient, rest)
}

private func greatestCommonDivisor(_ first: Int, _ second: Int) -> Int {
    var (larger, smaller) = (first, second)
    while smaller != 0 { (larger, smaller) = (smaller, larger % smaller) }
    return larger
}
