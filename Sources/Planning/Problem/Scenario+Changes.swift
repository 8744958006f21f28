internal import RosterModel

extension Scenario {
    /// The scenario with some of its parts replaced; what is left out stays.
    func with(
        specialists: [Specialist]? = nil, absences: [Absence]? = nil, policy: TeamPolicy? = nil,
        overrides: [VolumeOverride]? = nil
    ) -> Scenario {
        Scenario(
            name: name, site: site, horizon: horizon,
            team: Team(
                specialists: specialists ?? team.specialists,
                absences: absences ?? team.absences, requests: team.requests,
                previousRoster: team.previousRoster, lockedRoster: team.lockedRoster),
            shifts: shifts, tickets: tickets, history: history, policy: policy ?? self.policy,
            objective: objective, referenceWage: referenceWage,
            overrides: overrides ?? self.overrides, inputs: inputs, backlog: backlog)
    }
}
