/// A half-open stretch of the time line: `start` belongs to it, `end` does not.
public struct TimeRange: Hashable, Sendable {
    /// The first minute of the range.
    public let start: Instant
    /// The first minute after the range.
    public let end: Instant

    /// The range from `start` up to, but not including, `end`.
    ///
    /// - Precondition: `start <= end`.
    public init(start: Instant, end: Instant) {
        precondition(start <= end, "a time range must not end before it starts")
        self.start = start
        self.end = end
    }

    /// The range of `length` that begins at `start`.
    public init(start: Instant, length: Minutes) {
        self.init(start: start, end: start + length)
    }

    /// The time that passes within the range.
    public var length: Minutes { end - start }

    /// Whether no time passes within the range.
    public var isEmpty: Bool { start == end }

    /// Whether `instant` lies in the range.
    public func contains(_ instant: Instant) -> Bool {
        start <= instant && instant < end
    }

    /// Whether some minute lies in both ranges.
    public func overlaps(_ other: TimeRange) -> Bool {
        max(start, other.start) < min(end, other.end)
    }

    /// The minutes that lie in both ranges; nil when there are none.
    public func intersection(_ other: TimeRange) -> TimeRange? {
        let from = max(start, other.start)
        let to = min(end, other.end)
        return from < to ? TimeRange(start: from, end: to) : nil
    }

    /// What is left of the range once the `holes` are taken out, in order of time.
    ///
    /// Holes may overlap, touch, be empty or lie outside; no piece is empty and no two touch.
    ///
    /// - Complexity: O(n log n) in the number of holes.
    public func subtracting(_ holes: [TimeRange]) -> [TimeRange] {
        var pieces: [TimeRange] = []
        var cursor = start
        for hole in holes.sorted(by: { $0.start < $1.start }) where !hole.isEmpty {
            if hole.start > cursor, cursor < end {
                pieces.append(TimeRange(start: cursor, end: min(hole.start, end)))
            }
            cursor = max(cursor, hole.end)
        }
        if cursor < end {
            pieces.append(TimeRange(start: cursor, end: end))
        }
        return pieces
    }
}
