internal import Planning
internal import Reporting
internal import RosterModel
internal import WorkTime

extension AlternativeLine {
    /// What an alternative tells its readers.
    init(
        _ found: Alternative, day: SpecialistDay, shift: ShiftCode, isGiven: Bool,
        of scenario: Scenario
    ) {
        self.init(
            specialist: day.specialist, date: day.date, shift: shift, isGiven: isGiven,
            objective: found.objective,
            best: found.best.map { best in
                FoundLine(
                    objective: best.objective, lowerBound: best.lowerBound,
                    changes: best.changes.map { day in
                        DayLine(
                            specialist: day.specialist, date: day.date,
                            before: found.roster.assignment(of: day),
                            after: best.roster.assignment(of: day))
                    })
            }, impasse: found.impasse.map { ImpasseReport([$0], of: scenario) },
            rules: RulesTouched(findings: found.findings, nearMisses: found.nearMisses))
    }
}

extension Roster {
    /// What somebody works on a date; nil for a day off.
    func assignment(of day: SpecialistDay) -> Assignment? {
        assignments.first { $0.specialist == day.specialist && $0.duty.date == day.date }
    }
}
