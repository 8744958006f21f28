internal import LaborLaw
internal import RosterModel
internal import WorkTime

extension Table {
    /// Decisions about findings, each with the place where it stands; rules are checked against
    /// those `known`, people against the team.
    func overrides(
        of known: [String], team: [String]
    ) -> [(override: FindingOverride, location: SourceLocation)] {
        let which = column("rule")
        let who = column("specialist")
        let when = column("date")
        let decider = column("by")
        let day = column("on")
        let why = column("reason")
        guard endHeader() else { return [] }
        let rule: TextForm<String> = .oneOf(known, "a rule of this audit")
        let person: TextForm<String> = .oneOf(team, "a specialist of the team, or nothing")
        let name: TextForm<String> = .text("the name of who decided")
        let reason: TextForm<String> = .text("the reason")
        var overrides: [(override: FindingOverride, location: SourceLocation)] = []
        while nextRow() {
            let ruleID = read(which, rule)
            let isTeam = text(who).isEmpty
            let specialist = readIfAny(who, person)
            let date = read(when, .date)
            let decidedBy = read(decider, name)
            let decidedOn = read(day, .date)
            let reason = read(why, reason)
            guard let ruleID, let date, let decidedBy, let decidedOn, let reason,
                isTeam || specialist != nil
            else { continue }
            let override = FindingOverride(
                ruleID: ruleID, specialist: specialist.map { SpecialistID($0) }, date: date,
                decidedBy: decidedBy, decidedOn: decidedOn, reason: reason)
            guard !overrides.contains(where: { $0.override.isAboutTheSame(as: override) }) else {
                complain(
                    about: which, expected: "one override a rule, person and date",
                    found: "a second one on \(date)")
                continue
            }
            overrides.append((override, location(when)))
        }
        return overrides
    }
}

extension FindingOverride {
    fileprivate func isAboutTheSame(as other: FindingOverride) -> Bool {
        ruleID == other.ruleID && specialist == other.specialist && date == other.date
    }
}
