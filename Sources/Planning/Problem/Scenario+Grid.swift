internal import RosterModel
internal import WorkTime

extension Scenario {
    /// The horizon cut so finely that every duty, break and block that can be planned, and every
    /// one that runs in from before, begins and ends with an interval.
    ///
    /// The planning interval itself where shifts follow it; otherwise a divisor of it.
    var grid: PlanningHorizon {
        let planned = horizon.dates.dates.flatMap { date in
            shifts.flatMap { $0.duties(on: date, in: horizon.zone) }
                .flatMap { [$0.range] + $0.breaks }
                + policy.development.flatMap { $0.blocks(on: date, in: horizon.zone) }
        }
        let earlier = team.previousRoster.assignments
            .filter { $0.duty.date < horizon.dates.start }
            .flatMap { [$0.duty.range] + $0.duty.breaks + $0.development.map(\.range) }
            .filter { $0.end > horizon.range.start }
        let grain = (planned + earlier).reduce(horizon.interval.count) { grain, range in
            let start = abs((range.start - horizon.range.start).count)
            let end = abs((range.end - horizon.range.start).count)
            return greatestCommonDivisor(greatestCommonDivisor(grain, start), end)
        }
        return PlanningHorizon(
            dates: horizon.dates, interval: Minutes(grain), zone: horizon.zone)
    }
}

private func greatestCommonDivisor(_ first: Int, _ second: Int) -> Int {
    second == 0 ? first : greatestCommonDivisor(second, first % second)
}
