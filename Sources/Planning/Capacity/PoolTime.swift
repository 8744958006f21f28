internal import RosterModel
internal import RosterOptimization
internal import WorkTime

/// The hours that people on duty have for tickets, by specialist and period.
struct PoolTime {
    /// Hours of tickets each specialist can answer in each period, in full work.
    private(set) var hours: [[Double]]

    /// The time of `roster`, with what runs in from before the horizon.
    init(_ roster: Roster, demand: FlowDemand) {
        let scenario = demand.scenario
        let specialists = scenario.team.specialists
        let position = Dictionary(
            zip(specialists.map(\.id), specialists.indices), uniquingKeysWith: { first, _ in first }
        )
        let efficiency = specialists.map {
            scenario.tickets.efficiency(of: $0, on: scenario.horizon.dates.start)
        }
        hours = specialists.map { _ in demand.periods.ranges.map { _ in 0 } }
        for assignment in scenario.assignments(with: roster) {
            guard let person = position[assignment.specialist] else { continue }
            let away = assignment.duty.breaks + assignment.development.map(\.range)
            for range in assignment.duty.range.subtracting(away) {
                for (period, whole) in demand.periods.ranges.enumerated() {
                    guard let part = range.intersection(whole) else { continue }
                    hours[person][period] +=
                        part.length.inHours * efficiency[person] * demand.usefulShare
                }
            }
        }
    }

    /// The time of the specialists who are members, by period.
    func sum(of isMember: [Bool]) -> [Double] {
        sum(of: isMember.indices.filter { isMember[$0] })
    }

    /// The time of the specialists at some positions, by period.
    func sum(of specialists: some Sequence<Int>) -> [Double] {
        specialists.reduce(into: Array(repeating: 0, count: hours.first?.count ?? 0)) { sum, one in
            for period in sum.indices { sum[period] += hours[one][period] }
        }
    }
}
