internal import RandomStreams
internal import RosterModel
internal import WorkTime

/// A made-up team of any size with its law, policy, past and demand: what the engine meets when a
/// whole site is planned at once.
///
/// The mix of grades, contracts and languages, the shifts and the policy are those of a team of 42
/// in Kuala Lumpur; required and available hours nearly match after shrinkage.
struct SyntheticTeam {
    let specialists: [Specialist]
    let horizon: PlanningHorizon
    let random: RandomStream

    static let english = Language("en")
    static let mandarin = Language("zh")
    /// Malaysia keeps UTC+8 all year.
    private static let zone = Zone(fixed: .hours(8), identifier: "Asia/Kuala_Lumpur")
    /// 23 November 2026, a Monday.
    private static let firstDay = LocalDate(dayNumber: 20_780)

    /// The team of a seed, to be planned for `days` days from a Monday.
    init(people: Int, days: Int, seed: UInt64) {
        random = RandomStream(seed: seed)
        horizon = PlanningHorizon(
            dates: DateRange(start: SyntheticTeam.firstDay, days: days), interval: Minutes(30),
            zone: SyntheticTeam.zone)
        var stream = random.substream("specialists")
        specialists = (0..<people).map {
            SyntheticTeam.specialist($0, before: SyntheticTeam.firstDay, &stream)
        }
    }

    /// Everything to plan from.
    func scenario() -> Scenario {
        let absences = absences()
        let tickets = SyntheticTeam.tickets
        return Scenario(
            name: "\(specialists.count) people, \(horizon.dates.count) days",
            site: Site(zone: horizon.zone, jurisdiction: "my-kul", calendar: []), horizon: horizon,
            team: Team(
                specialists: specialists, absences: absences, requests: requests(),
                previousRoster: previousRoster(absences)),
            shifts: SyntheticTeam.shifts, tickets: tickets,
            history: history(weeklyHours: availableHours(absences, tickets)),
            policy: policy, objective: .standard, overrides: [], inputs: [])
    }

    /// Hours of full work the team has for tickets in a week, on average.
    private func availableHours(_ absences: [Absence], _ tickets: TicketPolicy) -> Double {
        let days = horizon.dates.count
        return specialists.reduce(0) { sum, specialist in
            let away = absences.filter { $0.specialist == specialist.id }
                .reduce(0) { $0 + $1.dates.count }
            return sum
                + specialist.contract.weeklyHours.inHours * max(0, 1 - Double(away) / Double(days))
                * tickets.efficiency(of: specialist, on: horizon.dates.start)
        } - policy.development.reduce(0) { $0 + $1.weeklyHours.inHours }
    }
}
