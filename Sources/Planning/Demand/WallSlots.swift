internal import WorkTime

/// The slots of the wall clock that stretches of time fall on.
///
/// A stretch takes the slots the wall shows during it, so that an hour the clocks skip gives
/// nothing and one they repeat gives its slots twice.
struct WallSlots {
    let days: DateRange
    let slotsPerDay: Int
    let zone: Zone
    /// How often the wall is looked at; a slot and a stretch have a whole number of steps.
    let step: Minutes

    /// The slots that `range` falls on, step by step; nil outside the days.
    func places(of range: TimeRange) -> [Int?] {
        stride(from: 0, to: range.length.count, by: step.count).map { minutes in
            let local = zone.local(range.start + Minutes(minutes))
            guard days.contains(local.date) else { return nil }
            return (local.date - days.start) * slotsPerDay + local.time.minuteOfDay / slotMinutes
        }
    }

    /// The share of a slot that lies in a step.
    var share: Double { Double(step.count) / Double(slotMinutes) }

    private var slotMinutes: Int { 1440 / slotsPerDay }
}
