public import WorkTime

/// A stretch of every day on the clock, over midnight where it ends before it begins.
public struct ClockWindow: Hashable, Sendable {
    /// The first minute.
    public let from: LocalTime
    /// The first minute after the stretch; the same as `from` for the whole day.
    public let to: LocalTime

    /// The minutes on the clock from `from` up to, but not including, `to`.
    public init(from: LocalTime, to: LocalTime) {
        self.from = from
        self.to = to
    }

    /// The parts of `range`, a stretch of the civil day `date`, in the window, in order of time.
    ///
    /// A window over a change of the clocks is as long as the time that passes in it.
    func parts(of range: TimeRange, on date: LocalDate, in zone: Zone) -> [TimeRange] {
        guard from != to else { return [range] }
        let opening = zone.instant(at: LocalDateTime(date: date, time: from))
        let closing = zone.instant(at: LocalDateTime(date: date, time: to))
        if from < to {
            return range.part(from: opening, to: closing).map { [$0] } ?? []
        }
        let early = range.part(from: range.start, to: closing)
        let late = range.part(from: max(opening, closing), to: range.end)
        return [early, late].compactMap { $0 }
    }
}

extension TimeRange {
    /// The minutes of the range between two instants; nil when there are none.
    fileprivate func part(from opening: Instant, to closing: Instant) -> TimeRange? {
        let (first, last) = (max(start, opening), min(end, closing))
        return first < last ? TimeRange(start: first, end: last) : nil
    }
}
