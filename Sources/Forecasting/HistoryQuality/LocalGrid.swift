internal import WorkTime

/// Puts intervals of the time line onto civil days and slots of the wall clock.
struct LocalGrid {
    let days: DateRange
    let slotsPerDay: Int
    private let blocks: CountedBlocks
    private let zone: Zone
    private let interval: Int
    private let slotMinutes: Int

    init(_ blocks: CountedBlocks, zone: Zone, slotMinutes: Int) {
        self.blocks = blocks
        self.zone = zone
        self.slotMinutes = slotMinutes
        interval = 1440 / blocks.arrivals.intervalsPerDay
        slotsPerDay = 1440 / slotMinutes
        let first = (blocks.kept.days.first ?? 0) * 1440 - blocks.phase
        let last = ((blocks.kept.days.last ?? 0) + 1) * 1440 - blocks.phase
        var dates: [LocalDate] = []
        // The edges of the first and last day are civil dates with anything in them.
        for day in [blocks.kept.days.first ?? 0, blocks.kept.days.last ?? 0] {
            for slot in 0..<blocks.arrivals.intervalsPerDay
            where blocks.arrivals.hasAny(day: day, interval: slot) {
                let minute = day * 1440 - blocks.phase + slot * interval
                dates.append(zone.local(Instant(minutesSince1970: minute)).date)
            }
        }
        let start = dates.min() ?? zone.local(Instant(minutesSince1970: first)).date
        let end = dates.max() ?? zone.local(Instant(minutesSince1970: last)).date
        days = DateRange(start: start, end: end + 1)
    }

    /// The place of the interval at `minute` among the slots of all days; nil outside of them.
    private func place(_ minute: Int) -> Int? {
        let local = zone.local(Instant(minutesSince1970: minute))
        guard days.contains(local.date) else { return nil }
        return (local.date - days.start) * slotsPerDay + local.time.minuteOfDay / slotMinutes
    }

    /// For every slot, the share of it that the wall showed.
    func exposure() -> [Double] {
        var shown = [Double](repeating: 1, count: days.count * slotsPerDay)
        for (index, date) in days.dates.enumerated() {
            let day = zone.day(date)
            guard day.length != Minutes(1440) else { continue }
            var minutes = [Int](repeating: 0, count: slotsPerDay)
            for minute in day.start.minutesSince1970..<day.end.minutesSince1970 {
                let time = zone.local(Instant(minutesSince1970: minute)).time
                minutes[time.minuteOfDay / slotMinutes] += 1
            }
            for slot in minutes.indices {
                shown[index * slotsPerDay + slot] = Double(minutes[slot]) / Double(slotMinutes)
            }
        }
        return shown
    }

    /// Numbers by class, then by slot.
    func values(of source: ArrivalBlocks, classCount: Int) -> [UInt32] {
        let size = days.count * slotsPerDay
        var values = [UInt32](repeating: 0, count: classCount * size)
        for day in source.days {
            let start = day * 1440 - blocks.phase
            let places = (0..<source.intervalsPerDay).map { place(start + $0 * interval) }
            for index in 0..<classCount {
                guard let row = source.row(day: day, classIndex: index) else { continue }
                for (place, number) in zip(places, row) where number > 0 {
                    guard let place else { continue }
                    let sum = Int(values[index * size + place]) + Int(number)
                    values[index * size + place] = UInt32(clamping: sum)
                }
            }
        }
        return values
    }

    /// Moments with many arrivals, and arrivals by the minute of their hour on the wall.
    func moments(
        of source: ArrivalBlocks
    ) -> (moments: [(instant: Instant, count: Int)], minuteOfHour: [Int]) {
        var moments: [(instant: Instant, count: Int)] = []
        var minuteOfHour = [Int](repeating: 0, count: 60)
        for day in source.days {
            let start = day * 1440 - blocks.phase
            let offset = zone.offset(at: Instant(minutesSince1970: start)).count
            for (index, number) in zip(0..., source.row(day: day, classIndex: 0) ?? [])
            where number > 0 {
                minuteOfHour[flooredDivision(start + index + offset, by: 60).rest] += Int(number)
                let instant = Instant(minutesSince1970: start + index)
                if number >= ArrivalCounts.momentFloor, place(start + index) != nil {
                    moments.append((instant, Int(number)))
                }
            }
        }
        return (moments, minuteOfHour)
    }

    /// Arrivals far from all others.
    func strays(classCount: Int) -> RowTally {
        var tally = RowTally()
        for day in blocks.kept.strayDays {
            for index in 0..<classCount {
                let row = blocks.arrivals.row(day: day, classIndex: index) ?? []
                for (slot, number) in zip(0..., row)
                where number > 0 {
                    tally.add(
                        day * 1440 - blocks.phase + slot * interval, times: Int(number))
                }
            }
        }
        return tally
    }
}

extension ArrivalBlocks {
    /// Whether any class has something in an interval of a day.
    fileprivate func hasAny(day: Int, interval: Int) -> Bool {
        (0..<classCapacity).contains { index in
            row(day: day, classIndex: index).map { $0[$0.startIndex + interval] > 0 } ?? false
        }
    }
}
