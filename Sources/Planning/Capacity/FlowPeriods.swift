internal import RosterModel
internal import WorkTime

/// The periods of ticket flow: runs of as many intervals of the horizon, the last cut short.
struct FlowPeriods: Hashable {
    /// Intervals of the horizon in a period.
    let length: Int
    /// From when to when each lasts.
    let ranges: [TimeRange]

    /// The periods of `scenario`, each as long as its category bucket.
    init(_ scenario: Scenario) {
        let horizon = scenario.horizon
        let length = max(1, scenario.tickets.categoryBucket.count / horizon.interval.count)
        self.length = length
        ranges = stride(from: 0, to: horizon.intervalCount, by: length).map {
            let last = min($0 + length, horizon.intervalCount) - 1
            return TimeRange(
                start: horizon.interval(at: $0).start, end: horizon.interval(at: last).end)
        }
    }

    /// The number of periods.
    var count: Int { ranges.count }

    /// The length of a period in hours, the last one's included, as a share of a whole one's.
    func share(of period: Int) -> Double {
        Double(ranges[period].length.count) / Double(ranges[0].length.count)
    }

    /// The length of a whole period in hours.
    var hours: Double { ranges[0].length.inHours }
}
