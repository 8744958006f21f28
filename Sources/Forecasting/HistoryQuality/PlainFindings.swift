internal import WorkTime

/// Days on which the clocks change.
func clockChangeFindings(_ counts: ArrivalCounts, usual: UsualArrivals) -> [HistoryFinding] {
    counts.days.dates.enumerated().compactMap { index, date in
        let day = counts.zone.day(date)
        guard day.length != Minutes(1440) else { return nil }
        let units = index * usual.unitsPerDay..<(index + 1) * usual.unitsPerDay
        return HistoryFinding(
            .clockChange, range: day,
            expected: usual.support[index] >= 2 ? usual.daily[index] : nil,
            actual: Int(usual.actual[units].reduce(0, +)), treatment: .spread)
    }
}

/// Classes that begin later than chance allows.
///
/// A class that had arrived from the start as it did in its first eight weeks would have been
/// silent that long with a probability below the level of the whole history.
func lateStartFindings(_ counts: ArrivalCounts, dispersion: Double) -> [HistoryFinding] {
    let level = RunSearch.level / Double(max(1, counts.classCount))
    return (0..<counts.classCount).compactMap { index in
        let daily = sumsOfGroups(
            counts.arrivals(ofClass: index).map(Double.init), size: counts.slotsPerDay)
        guard let start = daily.firstIndex(where: { $0 > 0 }), start >= 14 else { return nil }
        let window = daily[start..<min(daily.count, start + 56)]
        let number = window.reduce(0, +)
        guard number >= 10 else { return nil }
        let expected = number / Double(window.count) * Double(start)
        let spread = max(dispersion, 0.05) * 2 + 1 / number
        let silence = CountDistribution.probabilities(
            of: 0, mean: expected, dispersion: spread
        ).atMost
        guard silence <= level else { return nil }
        return HistoryFinding(
            .lateStart,
            range: TimeRange(
                start: counts.zone.day(counts.days.start).start,
                end: counts.zone.day(counts.days.start + start).start),
            expected: expected, actual: 0, classIndex: index, treatment: .kept)
    }
}

/// Rows that are no first arrivals, or far from all others.
func rowFindings(_ counts: ArrivalCounts) -> [HistoryFinding] {
    let tallies: [(HistoryFinding.Kind, RowTally, HistoryFinding.Treatment)] = [
        (.duplicates, counts.duplicates, .rowsLeftOut),
        (.retouches, counts.retouchRows, .countedApart),
        (.strays, counts.strays, .rowsLeftOut),
    ]
    return tallies.compactMap { kind, tally, treatment in
        guard tally.count > 0 else { return nil }
        return HistoryFinding(
            kind,
            range: TimeRange(
                start: Instant(minutesSince1970: tally.minutes.lowerBound),
                end: Instant(minutesSince1970: tally.minutes.upperBound) + Minutes(1)),
            actual: tally.count, treatment: treatment)
    }
}
