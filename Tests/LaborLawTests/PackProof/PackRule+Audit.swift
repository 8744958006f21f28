import LaborLaw
import RosterModel
import Testing
import WorkTime

extension PackRule {
    /// Why a rule binds nobody before its time.
    static let notYetInForce = "not yet in force"

    /// The stage whose Sunday is a change of the clocks.
    func stage(of change: ClockChange) -> Stage {
        Stage(zone: zone, monday: change.date - 6, start: stage.start)
    }

    /// Stages on which the rule does not hold for anybody, each with the reason.
    var emptyStages: [(name: String, stage: Stage)] {
        var stages: [(String, Stage)] = []
        if rule.appliesTo.nightWorkers != nil {
            stages.append(
                (
                    "works by day",
                    Stage(zone: zone, monday: stage.monday, start: Stage.morning)
                ))
        }
        if let season = rule.appliesTo.during.last(where: { $0.end <= stage.monday + 40 }) {
            stages.append(
                ("out of season", Stage(zone: zone, monday: season.end + 7, start: stage.start)))
        }
        if case .statute(let source) = rule.authority, let from = source.inForceFrom {
            let monday = (from - 800).startOfWeek
            stages.append(
                (PackRule.notYetInForce, Stage(zone: zone, monday: monday, start: stage.start)))
        }
        return stages.map { name, stage in
            (name, Stage(zone: zone, monday: stage.monday.startOfWeek, start: stage.start))
        }
    }

    /// Expects the findings that a play names, and no other of the rule.
    func expect(
        _ play: Play, _ cast: Cast, sourceLocation: SourceLocation = #_sourceLocation
    ) {
        let found = findings(play, cast)
        let amounts = found.map {
            Breach(actual: $0.actual, limit: $0.limit, excess: $0.excess)
        }
        #expect(
            amounts == play.breaches, "\(rule.id), \(play.title), \(cast.name)",
            sourceLocation: sourceLocation)
        for finding in found {
            #expect(finding.authority == rule.authority, sourceLocation: sourceLocation)
            #expect(finding.severity == rule.severity, sourceLocation: sourceLocation)
            #expect(
                finding.specialist ?? Stage.person == Stage.person,
                sourceLocation: sourceLocation)
        }
    }

    /// Expects no finding of the rule.
    func expectNothing(
        _ play: Play, _ cast: Cast, sourceLocation: SourceLocation = #_sourceLocation
    ) {
        #expect(
            findings(play, cast).isEmpty, "\(rule.id), \(play.title), \(cast.name)",
            sourceLocation: sourceLocation)
    }

    /// What an auditor with all of the pack's law says of the rule.
    ///
    /// Somebody else's duty of years ago tells that the history is known.
    private func findings(_ play: Play, _ cast: Cast) -> [Finding] {
        let first = play.horizon.start
        let old = Duty(
            shift: ShiftCode("D"), date: first - 1000,
            range: TimeRange(start: zone.day(first - 1000).start, length: .hours(1)), breaks: [],
            isNight: false)
        let (past, planned) = (
            play.duties.filter { $0.date < first }, play.duties.filter { $0.date >= first }
        )
        let report = Auditor(ruleBook: RuleBook(packs: [pack])).audit(
            AuditSubject(
                specialists: [cast.specialist],
                roster: Roster(planned.map { Assignment(specialist: Stage.person, duty: $0) }),
                previous: Roster(
                    past.map { Assignment(specialist: Stage.person, duty: $0) }
                        + [Assignment(specialist: SpecialistID("old"), duty: old)]),
                absences: play.absences,
                horizon: PlanningHorizon(
                    dates: play.horizon, interval: Minutes(30), zone: zone),
                holidays: play.holidays, siteWords: cast.siteWords,
                publishedOn: play.publishedOn))
        return report.findings.filter { $0.ruleID == rule.id }
    }
}
