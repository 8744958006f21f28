internal import RosterModel
internal import RosterOptimization
internal import WorkTime

/// How a roster covers one line of demand, interval by interval.
public struct Coverage: Sendable {
    /// The demand.
    public let demand: StaffDemandLine
    /// Heads at work on tickets, each by efficiency, by interval.
    public let scheduled: [Double]
    /// Head-hours missing against the requirement.
    public let missingHours: Double
    /// Head-hours beyond the requirement.
    public let excessHours: Double

    /// Measures how `roster`, with what runs in from before the horizon, covers `demand`.
    init(_ demand: StaffDemandLine, roster: Roster, scenario: Scenario) {
        self.demand = demand
        let scheduled = Coverage.heads(of: roster, scenario: scenario) { specialist in
            specialist.counts(toward: demand.kind)
                ? scenario.tickets.efficiency(of: specialist, on: scenario.horizon.dates.start)
                : 0
        }
        self.scheduled = scheduled
        let required = demand.required
        let hours = scenario.horizon.interval.inHours
        var missing = 0.0
        var excess = 0.0
        for start in stride(from: 0, to: required.count, by: demand.bucket) {
            let slots = start..<min(start + demand.bucket, required.count)
            let difference = slots.reduce(0) { $0 + scheduled[$1] - required[$1] } * hours
            missing += max(0, -difference)
            excess += max(0, difference)
        }
        missingHours = missing
        excessHours = excess
    }

    /// Heads at work on tickets by interval, each specialist counted with `weight`.
    private static func heads(
        of roster: Roster, scenario: Scenario, weight: (Specialist) -> Double
    ) -> [Double] {
        let horizon = scenario.horizon
        let weights = Dictionary(
            scenario.team.specialists.map { ($0.id, weight($0)) },
            uniquingKeysWith: { first, _ in first })
        var heads = Array(repeating: 0.0, count: horizon.intervalCount)
        for assignment in scenario.assignments(with: roster) {
            guard let weight = weights[assignment.specialist], weight != 0 else { continue }
            let away = assignment.duty.breaks + assignment.development.map(\.range)
            let atWork = assignment.duty.range.subtracting(away)
            for share in SlotShare.shares(of: atWork, in: horizon) {
                heads[share.slot] += weight * share.share
            }
        }
        return heads
    }
}

extension Scenario {
    /// The roster's assignments and those before the horizon that it follows.
    func assignments(with roster: Roster) -> [Assignment] {
        team.previousRoster.assignments.filter { $0.duty.date < horizon.dates.start }
            + roster.assignments
    }
}
