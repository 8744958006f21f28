internal import WorkTime

/// The slots of civil days on the time line of a desk, which opens at minute 0.
struct SlotGrid: Sendable {
    /// A stretch of time during which the wall shows one slot.
    struct Span {
        /// The slot's place in the days.
        let place: Int
        let start: Double
        let length: Double
        /// Its length as a share of the slot's; two where the clocks show the slot twice.
        let share: Double
    }

    /// The stretches in order of time; a slot that the clocks skip has none.
    let spans: [Span]
    /// When each slot begins, in order of place; one that is skipped begins as the clocks change.
    let starts: [Double]
    /// The length of a slot in minutes.
    let slotMinutes: Double

    /// The slots of `days`, `slotsPerDay` of them a day.
    init(_ days: DateRange, slotsPerDay: Int, in zone: Zone, from opening: Instant) {
        let slot = 1440 / slotsPerDay
        func minutes(_ instant: Instant) -> Double { Double((instant - opening).count) }
        starts = days.dates.flatMap { date in
            (0..<slotsPerDay).compactMap { LocalTime(minuteOfDay: $0 * slot) }.map {
                minutes(zone.instant(at: LocalDateTime(date: date, time: $0)))
            }
        }
        // Clocks change by whole quarters of an hour.
        let step = (1...15).last { slot.isMultiple(of: $0) && 15.isMultiple(of: $0) } ?? 1
        spans = days.dates.enumerated().flatMap { day, date in
            let range = zone.day(date)
            let places = stride(from: 0, to: range.length.count, by: step).map {
                zone.local(range.start + Minutes($0)).time.minuteOfDay / slot
            }
            return SlotGrid.runs(places).map { run in
                let length = Double(run.count * step)
                return Span(
                    place: day * slotsPerDay + places[run.lowerBound],
                    start: minutes(range.start) + Double(run.lowerBound * step), length: length,
                    share: length / Double(slot))
            }
        }
        slotMinutes = Double(slot)
    }

    /// The runs of equal neighbors.
    private static func runs(_ values: [Int]) -> [Range<Int>] {
        var runs: [Range<Int>] = []
        var start = 0
        for end in 1..<values.count + 1 where end == values.count || values[end] != values[start] {
            runs.append(start..<end)
            start = end
        }
        return runs
    }
}
