internal import WorkTime

extension VolumeForecast {
    /// The forecast with `overrides` stacked on top, the first applied first.
    ///
    /// The forecast itself stays as it is. The relative spread around the means is kept, so that
    /// quantiles move with them: who doubles a volume doubles its uncertainty too.
    ///
    /// - Complexity: O(classes · slots) per override.
    public func applying(_ overrides: [VolumeOverride]) -> VolumeForecast {
        var stack = OverrideStack(mean: mean, days: days, slotsPerDay: slotsPerDay)
        let applications = overrides.map { stack.apply($0) }
        return VolumeForecast(
            days: days, slotsPerDay: slotsPerDay, mean: stack.mean, dispersion: dispersion,
            applications: self.applications + applications)
    }
}

/// Means that overrides are applied to, one after the other.
private struct OverrideStack {
    private(set) var mean: [[Double]]
    let days: DateRange
    let slotsPerDay: Int

    mutating func apply(_ override: VolumeOverride) -> VolumeOverride.Application {
        let classes = mean.indices.filter(override.classes.contains)
        let start = max(days.start, override.days.start)
        let end = max(start, min(days.end, override.days.end))
        let reached =
            start < days.end
            ? DateRange(start: start, end: end) : DateRange(start: days.start, days: 0)
        let first = (reached.start - days.start) * slotsPerDay
        let slots = first..<first + reached.count * slotsPerDay
        let before = tickets(of: classes, in: slots)
        if !classes.isEmpty {
            for day in stride(from: first, to: slots.upperBound, by: slotsPerDay) {
                change(classes, day: day..<day + slotsPerDay, by: override)
            }
        }
        return VolumeOverride.Application(
            override: override, classes: classes, days: reached, before: before,
            after: tickets(of: classes, in: slots))
    }

    private func tickets(of classes: [Int], in slots: Range<Int>) -> Double {
        classes.reduce(0) { sum, index in slots.reduce(sum) { $0 + mean[index][$1] } }
    }

    private mutating func change(_ classes: [Int], day: Range<Int>, by override: VolumeOverride) {
        switch override.change {
        case .excludeHistory: return
        case .dailyTotal(let total): setTotal(total, of: classes, day: day)
        case .percent(let percent):
            let factor = max(0, 1 + percent / 100)
            for slot in day {
                let share = share(of: slot - day.lowerBound, in: override.hours)
                for index in classes { mean[index][slot] *= 1 - share + share * factor }
            }
        case .set(let perHour):
            setRate(of: classes, day: day, hours: override.hours) { _ in perHour }
        case .minimum(let perHour):
            setRate(of: classes, day: day, hours: override.hours) { max($0, perHour) }
        case .maximum(let perHour):
            setRate(of: classes, day: day, hours: override.hours) { min($0, perHour) }
        }
    }

    /// The share of a slot of the day that lies within `hours`.
    private func share(of slot: Int, in hours: ClockSpan) -> Double {
        // In units of a minute over the number of slots, so that both ends are whole numbers.
        let start = max(slot * 1440, hours.minutes.lowerBound * slotsPerDay)
        let end = min((slot + 1) * 1440, hours.minutes.upperBound * slotsPerDay)
        return Double(max(0, end - start)) / 1440
    }

    /// Gives the classes together, in the part of each slot within `hours`, the rate that
    /// `rate` makes of the one forecast, both in tickets an hour.
    private mutating func setRate(
        of classes: [Int], day: Range<Int>, hours: ClockSpan, _ rate: (Double) -> Double
    ) {
        let slotHours = 24 / Double(slotsPerDay)
        // Taken before the first slot is changed.
        let weights = classWeights(classes, day: day)
        for slot in day {
            let share = share(of: slot - day.lowerBound, in: hours)
            let sum = tickets(of: classes, in: slot..<slot + 1)
            let wanted = sum + share * (rate(sum / slotHours) * slotHours - sum)
            for (index, weight) in zip(classes, weights) {
                mean[index][slot] = wanted * (sum > 0 ? mean[index][slot] / sum : weight)
            }
        }
    }

    /// Gives the classes together `total` tickets on a day, spread as they are.
    private mutating func setTotal(_ total: Double, of classes: [Int], day: Range<Int>) {
        let sum = tickets(of: classes, in: day)
        guard sum <= 0 else {
            for index in classes {
                for slot in day { mean[index][slot] = total * (mean[index][slot] / sum) }
            }
            return
        }
        let weights = classWeights(classes, day: day)
        let profile = profile(of: classes) ?? profile(of: Array(mean.indices))
        for (index, weight) in zip(classes, weights) {
            for slot in day {
                mean[index][slot] =
                    total * weight
                    * (profile?[slot - day.lowerBound] ?? 1 / Double(slotsPerDay))
            }
        }
    }

    /// The share of each class on the day; where nothing is expected, on all days, and where
    /// nothing is expected then either, as for new classes, an equal share each.
    private func classWeights(_ classes: [Int], day: Range<Int>) -> [Double] {
        for slots in [day, 0..<days.count * slotsPerDay] {
            let sum = tickets(of: classes, in: slots)
            if sum > 0 { return classes.map { tickets(of: [$0], in: slots) / sum } }
        }
        return classes.map { _ in 1 / Double(classes.count) }
    }

    /// The share of each slot of the day in the tickets of all days; nil where there are none.
    private func profile(of classes: [Int]) -> [Double]? {
        var sums = [Double](repeating: 0, count: slotsPerDay)
        for index in classes {
            for (slot, mean) in zip(0..., mean[index]) { sums[slot % slotsPerDay] += mean }
        }
        let sum = sums.reduce(0, +)
        return sum > 0 ? sums.map { $0 / sum } : nil
    }
}
