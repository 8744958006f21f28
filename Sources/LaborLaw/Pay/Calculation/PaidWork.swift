internal import RosterModel
internal import WorkTime

/// A person's work in the order of the clock, each minute once.
struct PaidWork {
    /// The duties of history and plan in order of time.
    let duties: [Duty]
    /// Whether each duty is planned, and so paid.
    let isPlanned: [Bool]
    /// The work, cut at local midnights, in order of time.
    let segments: [Segment]

    /// Some work of one duty on one civil day.
    struct Segment {
        /// The index of the duty.
        let duty: Int
        /// When.
        let range: TimeRange
        /// The civil day.
        let date: LocalDate
        /// The date on which the unbroken run of duties started.
        let dutyDate: LocalDate
    }

    /// - Complexity: O(n log n) in the number of duties.
    init(_ record: PayRecord, zone: Zone) {
        let ordered =
            (record.history.map { (duty: $0, isPlanned: false) }
            + record.plan.map { (duty: $0, isPlanned: true) })
            .sorted {
                ($0.duty.range.start, $0.duty.range.end, $0.duty.shift)
                    < ($1.duty.range.start, $1.duty.range.end, $1.duty.shift)
            }
        duties = ordered.map(\.duty)
        isPlanned = ordered.map(\.isPlanned)
        segments = PaidWork.segments(of: duties, zone: zone)
    }

    private static func segments(of duties: [Duty], zone: Zone) -> [Segment] {
        var segments: [Segment] = []
        segments.reserveCapacity(duties.count * 3)
        var run: (end: Instant, date: LocalDate)?
        var isTangled = false
        // What earlier duties have of the time that is still to come; empty unless some overlap.
        var claimed: [TimeRange] = []
        for (index, duty) in duties.enumerated() {
            var pieces = duty.workedRanges
            let follows = run.map { duty.range.start <= $0.end } ?? false
            let date = follows ? run?.date ?? duty.date : duty.date
            claimed.removeAll { $0.end <= duty.range.start }
            if !claimed.isEmpty {
                pieces = pieces.flatMap { $0.subtracting(claimed) }
                isTangled = true
            }
            claimed += pieces
            for piece in pieces {
                PaidWork.cut(piece, of: index, dutyDate: date, zone: zone, into: &segments)
            }
            run = (follows ? max(run?.end ?? duty.range.end, duty.range.end) : duty.range.end, date)
        }
        return isTangled ? segments.sorted { $0.range.start < $1.range.start } : segments
    }

    private static func cut(
        _ piece: TimeRange, of duty: Int, dutyDate: LocalDate, zone: Zone,
        into segments: inout [Segment]
    ) {
        var date = zone.local(piece.start).date
        var start = piece.start
        while start < piece.end {
            let midnight = zone.instant(at: LocalDateTime(date: date + 1, time: .midnight))
            let end = min(piece.end, midnight)
            if start < end {
                segments.append(
                    Segment(
                        duty: duty, range: TimeRange(start: start, end: end), date: date,
                        dutyDate: dutyDate))
            }
            start = max(start, end)
            date = date + 1
        }
    }
}
