internal import Forecasting
internal import RosterModel
internal import WorkTime

extension VolumeHistory {
    /// Counts a scenario's tickets by class, civil day and wall-clock slot.
    ///
    /// Only what happened before the horizon counts: the days run from the first ticket's to the
    /// last ticket's date before the horizon's start. Nil when there is no ticket before it.
    ///
    /// - Complexity: O(tickets + days · slots · classes).
    init?(_ scenario: Scenario, classes: TicketClasses) {
        let horizon = scenario.horizon
        let past = scenario.history.filter { $0.escalatedAt < horizon.range.start }
        guard let first = past.first, let last = past.last else { return nil }
        let start = horizon.zone.local(first.escalatedAt).date
        let end = min(horizon.zone.local(last.escalatedAt).date + 1, horizon.dates.start)
        guard start < end else { return nil }
        let days = DateRange(start: start, end: end)
        let slotsPerDay = max(1, 1440 / horizon.interval.count)
        let empty = Array(repeating: 0.0, count: days.count * slotsPerDay)
        var counts = Array(repeating: empty, count: classes.count)
        for ticket in past {
            guard let index = classes.index(of: ticket.ticketClass) else { continue }
            let local = horizon.zone.local(ticket.escalatedAt)
            guard days.contains(local.date) else { continue }
            let slot = min(slotsPerDay - 1, local.time.minuteOfDay / horizon.interval.count)
            counts[index][(local.date - start) * slotsPerDay + slot] += 1
        }
        self.init(
            days: days, slotsPerDay: slotsPerDay, counts: counts,
            excludedDays: scenario.datesLeftOutOfHistory)
    }
}
