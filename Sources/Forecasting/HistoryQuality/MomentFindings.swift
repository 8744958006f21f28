internal import WorkTime

/// Minutes in which far more tickets arrived than chance allows: somebody entered a pile at once.
///
/// Exports that round their stamps to five minutes or to the hour are recognized, and a batch
/// that runs at the same time on many days is how that desk works, not a fault.
struct MomentFindings {
    private(set) var findings: [HistoryFinding] = []

    /// Moments outside of the backfills `known` already.
    init(_ counts: ArrivalCounts, search: RunSearch, places: UnitTimes, known: [TimeRange]) {
        let usual = search.usual
        let grain = Double(stampGrain(counts.minuteOfHour))
        let minutesPerUnit = 1440 / Double(usual.unitsPerDay)
        let level = RunSearch.level / Double(max(1, counts.days.count * 1440))
        var daysByMinute = [Int](repeating: 0, count: 1440)
        var unusual: [(instant: Instant, count: Int, expected: Double)] = []
        for (instant, count) in counts.moments {
            let unit = places.unit(at: instant)
            guard usual.expected.indices.contains(unit),
                usual.support[unit / usual.unitsPerDay] >= 2
            else { continue }
            let mean = max(usual.expected[unit] * grain / minutesPerUnit, 0.01)
            guard count >= 10, Double(count) >= 5 * mean else { continue }
            let below = CountDistribution.probabilities(
                of: Double(count), mean: mean, dispersion: search.scatter.unit
            ).below
            guard 1 - below <= level else { continue }
            daysByMinute[counts.zone.local(instant).time.minuteOfDay] += 1
            unusual.append((instant, count, mean))
        }
        let habit = max(3, counts.days.count / 20)
        for (instant, count, mean) in unusual
        where daysByMinute[counts.zone.local(instant).time.minuteOfDay] < habit
            && !known.contains(where: { $0.contains(instant) })
        {
            findings.append(
                HistoryFinding(
                    .sameMoment, range: TimeRange(start: instant, length: Minutes(1)),
                    expected: mean, actual: count, treatment: .kept))
        }
    }
}

/// The coarsest of the usual grains that nearly all stamps are multiples of, in minutes.
private func stampGrain(_ minuteOfHour: [Int]) -> Int {
    let total = minuteOfHour.reduce(0, +)
    return [60, 30, 15, 10, 5].first { grain in
        let on = stride(from: 0, to: 60, by: grain).reduce(0) { $0 + minuteOfHour[$1] }
        return total > 0 && on * 100 >= total * 99
    } ?? 1
}
