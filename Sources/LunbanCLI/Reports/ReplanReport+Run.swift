internal import LaborLaw
internal import Planning
internal import Reporting
internal import RosterModel
internal import RosterOptimization

extension ReplanReport {
    /// What a repair tells its readers.
    init(_ run: RepairRun) {
        let scenario = run.plan.scenario
        var pay: (before: Money, after: Money)?
        if let before = run.payBefore, let after = run.plan.pay, !after.statements.isEmpty {
            pay = (before.total, after.total)
        }
        self.init(
            scenario: scenario, changes: run.changes.map { ChangeLine($0) },
            objective: (run.objectiveBefore, run.plan.gap.objective), pay: pay,
            compliance: run.plan.compliance,
            standIns: run.standIns.map { StandInReport($0, of: scenario) }, seed: run.plan.seed,
            version: Version.current)
    }
}

extension ChangeLine {
    fileprivate init(_ change: DutyChange) {
        self.init(
            specialist: change.specialist, date: change.date, before: change.before,
            after: change.after, isAbsence: change.isAbsence, points: change.points,
            notice: change.notice,
            rules: RulesTouched(findings: change.findings, nearMisses: change.nearMisses))
    }
}

extension StandInReport {
    /// What a list of people tells its readers.
    init(_ list: StandInList, of scenario: Scenario) {
        self.init(
            scenario: scenario, duty: list.vacancy.duty, holder: list.vacancy.holder,
            objective: list.objective,
            people: list.standIns.map { person in
                StandInLine(
                    specialist: person.specialist, insteadOf: person.insteadOf,
                    points: person.points,
                    rules: RulesTouched(
                        findings: person.findings, nearMisses: person.nearMisses),
                    weekHours: person.weekHours, contractHours: person.contractHours)
            }, version: Version.current)
    }
}
