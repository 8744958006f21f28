internal import Forecasting
internal import Planning
internal import Reporting
internal import RosterModel

extension KnowledgeReport {
    /// The report of contacts in the history of a scenario.
    init(_ contacts: RepeatContacts, of scenario: Scenario, byLanguage: Bool) {
        let classes = TicketClasses(scenario.tickets).classes
        let before = contacts.groups.compactMap(\.repeatsBefore)
        self.init(
            scenario: scenario, days: contacts.days, daysBefore: contacts.daysBefore,
            lines: contacts.groups.map { group in
                KnowledgeLine(
                    category: classes[group.firstClass].category,
                    language: byLanguage ? classes[group.firstClass].language : nil,
                    figures: KnowledgeFigures(group.tally, repeatsBefore: group.repeatsBefore))
            },
            total: KnowledgeFigures(
                contacts.total,
                repeatsBefore: contacts.daysBefore == nil ? nil : before.reduce(0, +)))
    }
}

extension KnowledgeFigures {
    fileprivate init(_ tally: RepeatContacts.Tally, repeatsBefore: Int?) {
        self.init(
            tickets: tally.tickets, repeats: tally.repeats, repeatShare: tally.repeatShare,
            hours: tally.hours, repeatHours: tally.repeatHours, meanMinutes: tally.meanMinutes,
            repeatsBefore: repeatsBefore)
    }
}
