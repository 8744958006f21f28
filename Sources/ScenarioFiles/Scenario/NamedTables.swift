internal import Forecasting
internal import RosterModel
internal import WorkTime

/// The tables a scenario names: opens them, notes their digests and has them read.
struct NamedTables {
    private let scenario: Section
    private let log: DiagnosticLog
    /// The files read so far.
    private(set) var inputs: [InputFile]

    init(scenario: Section, inputs: [InputFile]) {
        self.scenario = scenario
        self.inputs = inputs
        log = scenario.log
    }

    /// The site's special days, as far as its section names a calendar.
    mutating func specialDays(namedIn site: Section?) -> [RosterModel.SpecialDay] {
        open(site?["calendar"], role: "calendar")?.specialDays() ?? []
    }

    /// The team with absences, wishes and previous roster; nil where the team cannot be read.
    mutating func team(
        horizon: PlanningHorizon?, shifts: [ShiftTemplate]?, tickets: TicketPolicy?,
        policy: TeamPolicy, zone: Zone?
    ) -> Team? {
        let specialists = open(scenario["team"], role: "team")?.specialists(
            categories: tickets?.categories)
        let names = specialists?.map(\.id.rawValue)
        let absences = open(scenario["absences"], role: "absences")?.absences(of: names)
        let requests = open(scenario["requests"], role: "requests")?.requests(
            of: names, shifts: shifts?.map(\.code.rawValue))
        var previous: Roster?
        if let table = open(scenario["previousRoster"], role: "previousRoster"), let zone {
            previous = table.roster(
                RosterVocabulary(
                    specialists: names, shifts: shifts,
                    activities: log.hasErrors ? nil : policy.development.map(\.name), zone: zone,
                    endDate: horizon?.dates.start))
        }
        return specialists.map { specialists in
            Team(
                specialists: specialists, absences: absences ?? [], requests: requests ?? [],
                previousRoster: previous ?? Roster([]))
        }
    }

    /// The locked duties of the roster the scenario names for the dates planned; people and shifts
    /// are those after all changes.
    mutating func lockedRoster(
        of names: [String]?, horizon: PlanningHorizon?, shifts: [ShiftTemplate]?,
        policy: TeamPolicy, zone: Zone?
    ) -> Roster? {
        guard let table = open(scenario["roster"], role: "roster"), let horizon, let zone else {
            return nil
        }
        return table.lockedRoster(
            RosterVocabulary(
                specialists: names, shifts: shifts,
                activities: log.hasErrors ? nil : policy.development.map(\.name), zone: zone,
                endDate: nil),
            activities: policy.development, horizon: horizon)
    }

    /// Escalations before the horizon, counted by the classes of `tickets` as they are read, and
    /// those not answered when it begins, as far as the table tells; nil where there is none, or,
    /// with the reason in the log, where the table cannot be read.
    mutating func history(
        tickets: TicketPolicy?, horizon: PlanningHorizon?, zone: Zone?
    ) -> (counts: ArrivalCounts?, unanswered: [WaitingTickets]?)? {
        guard let value = scenario["history"],
            let layout = HistoryLayout(value, tickets: tickets, log: log),
            let (path, written) = path(layout.file),
            let windows = FileWindows(path, namedAt: layout.file.location, log: log),
            let siteZone = zone ?? layout.zone
        else { return nil }
        var counter = ArrivalCounter(
            zone: siteZone, interval: horizon?.slot ?? Minutes(30), until: horizon?.range.start)
        var classes = ClassPositions(tickets?.classes ?? [])
        var unanswered = horizon.map { UnansweredTickets(at: $0.range.start) }
        windows.count(
            layout, siteZone: siteZone, counter: &counter, classes: &classes,
            unanswered: &unanswered, log: log)
        inputs.append(windows.input(role: "history", as: written))
        guard !log.hasErrors else { return nil }
        return (
            counter.counts(classCount: classes.classes.count),
            unanswered?.tickets(classes: classes.classes)
        )
    }

    /// The tickets open when the horizon begins; nil where the scenario names no table of them.
    mutating func backlog(tickets: TicketPolicy?, horizon: PlanningHorizon?) -> [WaitingTickets]? {
        open(scenario["backlog"], role: "backlog")?.backlog(
            tickets: tickets, until: horizon?.range.start)
    }

    /// The table at the path that `value` holds; nil where there is none to be read.
    private mutating func open(_ value: YAMLValue?, role: String) -> Table? {
        guard let value, let (path, written) = path(value),
            let file = SourceFile.load(path, namedAt: value.location, log: log)
        else { return nil }
        inputs.append(file.input(role: role, as: written))
        return Table(file, log: log)
    }

    /// The path that `value` holds, and as it is written there; complains where it is none.
    private func path(_ value: YAMLValue) -> (path: FilePath, written: String)? {
        guard let written = value.text, !written.isEmpty else {
            log.error(at: value.location, expected: "a path", found: value.shown)
            return nil
        }
        return (value.file.naming(written), written)
    }
}
