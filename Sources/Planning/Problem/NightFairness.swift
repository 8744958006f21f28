internal import RosterModel
internal import WorkTime

/// Who has had more than a fair share of the nights lately.
struct NightFairness {
    private let nights: [SpecialistID: Int]
    private let fairShare: Double

    /// Counts the nights of the rosters before the horizon.
    init(_ scenario: Scenario) {
        let team = Set(scenario.team.specialists.map(\.id))
        nights = scenario.team.previousRoster.assignments.reduce(into: [:]) { counts, assignment in
            if assignment.duty.isNight, assignment.duty.date < scenario.horizon.dates.start,
                team.contains(assignment.specialist)
            {
                counts[assignment.specialist, default: 0] += 1
            }
        }
        let total = nights.values.reduce(0, +)
        fairShare = Double(total) / Double(max(1, team.count))
    }

    /// Whether one more night would go to somebody above the team's mean.
    func isAboveShare(_ specialist: SpecialistID) -> Bool {
        Double(nights[specialist] ?? 0) > fairShare
    }
}
