internal import RosterModel
internal import WorkTime

/// Puts a scenario together from its file and the tables the file names.
///
/// Every part is read even where another is faulty, so that all problems are reported at once;
/// names of a part that could not be read are not checked.
struct ScenarioAssembly {
    let section: Section
    let jurisdictions: [String]
    let inputs: [InputFile]

    /// The scenario; nil where a required part is missing or faulty.
    func scenario() -> Scenario? {
        var tables = NamedTables(scenario: section, inputs: inputs)
        let name = section.read("name", .text("a title"))
        let site = section.section("site", .site)
        let zone = site?.zone()
        let jurisdiction = site?.read(
            "jurisdiction", .oneOf(jurisdictions, "a law pack: \(alternatives(jurisdictions))"))
        let law = site?.list("law", of: .text("the name or path of a law pack")) ?? []
        let onFile = site?.list("on_file", of: .fileWord) ?? []
        let election = site?.holidayElection() ?? HolidayElection()
        let horizon = section.section("horizon", .horizon)?.horizon(in: zone ?? .utc)
        let shifts = section.shiftTemplates()
        let tickets = section.section("tickets", .tickets)?.ticketPolicy(
            interval: horizon?.interval)
        let policy = section.teamPolicy()
        let objective = section.objectiveWeights()
        let referenceWage = section.section("pay", .pay)?.read(
            "reference_wage", .wholeNumber(1...999_999_999, "a monthly wage in whole units"))
        let overrides = section.overrides(
            tickets: tickets, interval: horizon?.interval)

        let calendar = tables.specialDays(namedIn: site)
        var ground = ChangedGround(
            team: tables.team(
                horizon: horizon, shifts: shifts, tickets: tickets, policy: policy, zone: zone),
            shifts: shifts, tickets: tickets, horizon: horizon?.dates)
        ground.change(as: section)
        let locked = tables.lockedRoster(
            of: ground.staff?.map(\.id.rawValue), horizon: horizon, shifts: ground.shifts,
            policy: policy, zone: zone)
        let history = tables.history(tickets: tickets, horizon: horizon, zone: zone)
        let backlog = tables.backlog(tickets: tickets, horizon: horizon)
        guard let name, let zone, let jurisdiction, let horizon, let shifts = ground.shifts,
            let tickets, let changed = ground.team
        else { return nil }
        let team = changed.with(lockedRoster: locked ?? Roster([]))
        checkStaff(of: policy, team: team)
        return Scenario(
            name: name,
            site: Site(
                zone: zone, jurisdiction: jurisdiction, law: law, onFile: onFile,
                election: election, calendar: calendar),
            horizon: horizon, team: team, shifts: shifts, tickets: tickets,
            history: history?.counts,
            policy: policy, objective: objective, referenceWage: referenceWage,
            overrides: overrides, inputs: tables.inputs, backlog: backlog ?? history?.unanswered,
            changes: ground.changes)
    }

    /// Looks for policies that the team as a whole cannot meet.
    private func checkStaff(of policy: TeamPolicy, team: Team) {
        guard !section.log.hasErrors, let section = section.section("policy", .policy) else {
            return
        }
        for (item, policy) in zip(section.sections("onDuty", .onDuty), policy.onDuty) {
            let count = team.specialists.count { policy.who.admits($0) }
            if count < policy.atLeast {
                section.log.warning(
                    at: item["atLeast"]?.location ?? item.value.location,
                    expected: "a number that the team can meet",
                    found: "\(policy.atLeast), while \(count) of the team count")
            }
        }
        let paid = team.specialists.map(\.contract.weeklyHours).reduce(.zero, +)
        let aside = policy.development.map(\.weeklyHours).reduce(.zero, +)
        if aside > paid, let value = section["development"] {
            section.log.error(
                at: value.location, expected: "at most the \(paid) a week the team is paid for",
                found: "\(aside) in sum")
        }
    }
}
