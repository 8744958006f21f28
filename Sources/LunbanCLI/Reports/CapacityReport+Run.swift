internal import Planning
internal import Reporting
internal import RosterModel
internal import Wording

extension CapacityReport {
    /// What a run tells its readers.
    init(_ run: CapacityRun) {
        self.init(
            scenario: run.scenario, coverage: run.coverage.map { CoverageLine($0) },
            tickets: TicketFlowLines(
                periods: run.flow.periods, classes: run.flow.classes.map { ClassFlowLine($0) },
                services: ServiceLine.list(of: run.flow, scenario: run.scenario)),
            hours: run.hours.map { HourLine($0) }, version: Version.current)
    }
}

extension ClassFlowLine {
    fileprivate init(_ flow: ClassFlow) {
        self.init(
            ticketClass: flow.ticketClass, opening: flow.opening,
            periods: flow.arrived.indices.map { period in
                FlowPeriodLine(
                    arrived: flow.arrived[period], served: flow.served[period],
                    due: flow.due[period], late: flow.late[period],
                    open: OpenTickets(
                        notDue: max(0, flow.waiting[period] - flow.overdue[period]),
                        overdue: max(0, flow.overdue[period] - flow.overdueByDay[period]),
                        overdueByDay: flow.overdueByDay[period]))
            })
    }
}

extension HourLine {
    fileprivate init(_ worth: HourWorth) {
        self.init(
            skill: worth.skill.phrase, range: worth.range, price: worth.price,
            points: worth.points, lateTickets: worth.lateTickets)
    }
}

extension HiredSkill {
    /// What the skill is called.
    fileprivate var phrase: Phrase {
        let name = category.map { Phrase(en: $0.rawValue, zh: $0.rawValue) }
        guard let language = language?.phrase else { return name ?? Phrase(en: "", zh: "") }
        guard let name else { return language }
        let pair = CapacityPhrase.pair.phrase
        return Phrase(
            en: Phrase(en: pair.english, zh: "").filled([
                "language": language.english, "category": name.english,
            ]).english,
            zh: Phrase(en: "", zh: pair.chinese).filled([
                "language": language.chinese, "category": name.chinese,
            ]).chinese)
    }
}
