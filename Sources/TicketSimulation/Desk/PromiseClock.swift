internal import WorkTime

/// The hours in which the time promised for tickets runs; times are minutes since the desk opens.
struct PromiseClock: Sendable {
    /// What is promised, in minutes of these hours.
    let promise: Double
    /// When the clock starts and stops, rising; it runs always where there is none.
    private let starts: [Double]
    private let ends: [Double]

    /// A clock that runs in `hours`, or always where there are none.
    init(promise: Minutes, hours: [TimeRange], from opening: Instant) {
        self.promise = Double(promise.count)
        starts = hours.map { Double(($0.start - opening).count) }
        ends = hours.map { Double(($0.end - opening).count) }
    }

    /// When a ticket is due that arrives at some time; beyond the last hours all time counts.
    ///
    /// - Complexity: O(log hours + hours that the promise reaches over).
    func due(_ arrival: Double) -> Double {
        guard !starts.isEmpty else { return arrival + promise }
        var low = 0
        var high = ends.count
        while low < high {
            let middle = (low + high) / 2
            if ends[middle] <= arrival { low = middle + 1 } else { high = middle }
        }
        var left = promise
        for span in low..<ends.count {
            let start = max(starts[span], arrival)
            if ends[span] - start >= left { return start + left }
            left -= ends[span] - start
        }
        return max(arrival, ends[ends.count - 1]) + left
    }
}
