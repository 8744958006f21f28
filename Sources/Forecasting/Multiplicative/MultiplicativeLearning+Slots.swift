extension MultiplicativeLearning {
    /// The counts of the classes on days of the history, as `[class][day * slotsPerDay + slot]`.
    func counts(on days: Range<Int>) -> [[Double]] {
        series.dropLast().map {
            Array($0[days.lowerBound * slotsPerDay..<days.upperBound * slotsPerDay])
        }
    }

    /// Expected arrivals of the classes, as `[class][day * slotsPerDay + slot]`.
    func means(_ origin: OriginLevels) -> [[Double]] {
        let total = daily.count - 1
        let shares = ClassShares(
            daily: Array(daily.dropLast()), weekdays: design.weekdays, isUsable: isUsable,
            dayCount: origin.dayCount)
        let profiles = DayProfiles(
            series.map {
                SlotSums.byWeekday(
                    $0, slotCount: slotsPerDay, weekdays: design.weekdays,
                    isLearned: hasOrdinaryHours[..<origin.dayCount])
            })
        var means = [[Double]](
            repeating: [Double](repeating: 0, count: origin.horizon.count * slotsPerDay),
            count: total)
        for (index, day) in zip(0..., origin.horizon) {
            let weekday = design.weekdays[day]
            guard let totalLevel = origin.levels[total][index], totalLevel > 0 else { continue }
            let direct = (0..<total).map { origin.levels[$0][index] }
            let levels = shares.split(total: totalLevel, direct: direct, weekday: weekday)
            let columns = spread(levels, profiles: profiles, weekday: weekday)
            for (slot, column) in zip(index * slotsPerDay..<(index + 1) * slotsPerDay, columns) {
                for series in 0..<total { means[series][slot] = column[series] }
            }
        }
        return means
    }

    /// Spreads levels of the classes over a day's slots, as `[slot][class]`.
    ///
    /// In every slot the classes are rescaled to the slot's share of their sum, which is known better
    /// than any class's own profile.
    private func spread(
        _ levels: [Double], profiles: DayProfiles, weekday: Int
    ) -> [[Double]] {
        let sum = levels.reduce(0, +)
        let own = levels.indices.map { profiles.shares(series: $0, weekday: weekday) }
        let total = profiles.shares(series: levels.count, weekday: weekday)
        return (0..<slotsPerDay).map { slot in
            let raw = levels.indices.map { levels[$0] * own[$0][slot] }
            let rawSum = raw.reduce(0, +)
            return raw.map { rawSum > 0 ? $0 * (sum * total[slot] / rawSum) : 0 }
        }
    }
}
