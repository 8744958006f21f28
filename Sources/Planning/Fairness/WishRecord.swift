internal import RosterModel
internal import WorkTime

/// Which wishes the rosters before the horizon and the plan grant.
struct WishRecord {
    private let granted: [SpecialistID: [(isPast: Bool, isGranted: Bool)]]

    init(_ scenario: Scenario, roster: Roster) {
        let dates = scenario.horizon.dates
        let past = scenario.team.previousRoster.assignments
        // Nothing is known of wishes for days of which there is no roster.
        let firstKnown = past.map(\.duty.date).min() ?? dates.start
        let duties = Dictionary(
            grouping: past.filter { $0.duty.date < dates.start } + roster.assignments,
            by: \.specialist)
        granted = scenario.team.requests.reduce(into: [:]) { record, request in
            guard request.date >= firstKnown, request.date < dates.end else { return }
            let ofDate = (duties[request.specialist] ?? []).map(\.duty).filter {
                $0.date == request.date
            }
            record[request.specialist, default: []].append(
                (request.date < dates.start, request.isGranted(by: ofDate)))
        }
    }

    /// The wishes of dates before the horizon.
    func past(of person: SpecialistID) -> WishTally { tally(of: person, isPast: true) }

    /// The wishes of the horizon.
    func planned(of person: SpecialistID) -> WishTally { tally(of: person, isPast: false) }

    private func tally(of person: SpecialistID, isPast: Bool) -> WishTally {
        let wishes = (granted[person] ?? []).filter { $0.isPast == isPast }
        let count = wishes.count { $0.isGranted }
        return WishTally(granted: count, denied: wishes.count - count)
    }
}
