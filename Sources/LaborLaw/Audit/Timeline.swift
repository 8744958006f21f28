internal import WorkTime

/// Stretches of time in order, none touching the next: the union of any ranges.
struct Timeline {
    /// The stretches, rising.
    let ranges: [TimeRange]
    /// The time in all stretches before each, and in all of them at the end.
    private let lengthBefore: [Minutes]

    /// The union of `ranges`.
    ///
    /// - Complexity: O(n log n).
    init(_ ranges: [TimeRange]) {
        self.ranges = ranges.joined(acrossLessThan: Minutes(1))
        lengthBefore = self.ranges.reduce(into: [.zero]) { sums, range in
            sums.append(sums[sums.count - 1] + range.length)
        }
    }

    /// All the time.
    var length: Minutes { lengthBefore[ranges.count] }

    /// The time that lies in `window`.
    ///
    /// - Complexity: O(log n).
    func time(in window: TimeRange) -> Minutes {
        time(before: window.end) - time(before: window.start)
    }

    /// The parts of the stretches that lie in `window`, in order of time.
    ///
    /// - Complexity: O(log n) and the number of stretches in the window.
    func ranges(in window: TimeRange) -> [TimeRange] {
        let first = index(after: window.start)
        return ranges[first...].prefix { $0.start < window.end }
            .compactMap { $0.intersection(window) }
    }

    /// The parts of `window` that lie in no stretch, in order of time.
    ///
    /// - Complexity: O(log n) and the number of stretches in the window.
    func gaps(in window: TimeRange) -> [TimeRange] {
        window.subtracting(ranges(in: window))
    }

    private func time(before instant: Instant) -> Minutes {
        let index = index(after: instant)
        guard index < ranges.count, ranges[index].start < instant else {
            return lengthBefore[index]
        }
        return lengthBefore[index] + (instant - ranges[index].start)
    }

    /// The first stretch that ends after `instant`.
    private func index(after instant: Instant) -> Int {
        var low = 0
        var high = ranges.count
        while low < high {
            let middle = (low + high) / 2
            if ranges[middle].end <= instant { low = middle + 1 } else { high = middle }
        }
        return low
    }
}

extension [TimeRange] {
    /// The ranges in order, those with less than `gap` between them made one; empty ones dropped.
    ///
    /// - Complexity: O(n log n).
    func joined(acrossLessThan gap: Minutes) -> [TimeRange] {
        let ordered = filter { !$0.isEmpty }.sorted { ($0.start, $0.end) < ($1.start, $1.end) }
        return ordered.reduce(into: []) { joined, range in
            if let last = joined.last, range.start - last.end < gap {
                joined[joined.count - 1] = TimeRange(
                    start: last.start, end: Swift.max(last.end, range.end))
            } else {
                joined.append(range)
            }
        }
    }
}
