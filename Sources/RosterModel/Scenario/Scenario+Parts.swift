extension Scenario {
    /// The scenario with some of its parts replaced; what is left out stays.
    public func with(
        specialists: [Specialist]? = nil, absences: [Absence]? = nil, policy: TeamPolicy? = nil,
        overrides: [VolumeOverride]? = nil
    ) -> Scenario {
        var scenario = self
        scenario.team = team.with(specialists: specialists, absences: absences)
        scenario.policy = policy ?? self.policy
        scenario.overrides = overrides ?? self.overrides
        return scenario
    }

    /// The scenario as if another law bound its site, whose own packs and holidays play no part.
    public func under(jurisdiction: String) -> Scenario {
        var scenario = self
        scenario.site = Site(
            zone: site.zone, jurisdiction: jurisdiction, onFile: site.onFile,
            calendar: site.calendar)
        return scenario
    }
}
