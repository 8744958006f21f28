public import Forecasting
public import WorkTime

/// Everything a plan is made from, read from a scenario file and the tables it names.
public struct Scenario: Sendable {
    /// The scenario's title.
    public let name: String
    /// Where the team sits.
    public internal(set) var site: Site
    /// The days to plan.
    public let horizon: PlanningHorizon
    /// The people and what binds them.
    public internal(set) var team: Team
    /// The shifts that may be given, in the order of the file.
    public let shifts: [ShiftTemplate]
    /// What is known of tickets and how fast they must be answered.
    public internal(set) var tickets: TicketPolicy
    /// Escalations before the horizon, counted by the classes of `tickets` in their order; nil
    /// where there is none.
    public let history: ArrivalCounts?
    /// The tickets that are open when the horizon begins, from a table of them or from a history
    /// that reaches it and says when tickets were answered; nil where that is not known.
    public let backlog: [WaitingTickets]?
    /// What the team has agreed beyond the law.
    public internal(set) var policy: TeamPolicy
    /// What the plan weighs.
    public let objective: ObjectiveWeights
    /// The monthly wage, in whole units of the law's currency, of people without one on file; nil
    /// where theirs stays unknown.
    public let referenceWage: Int?
    /// Changes to the forecast, in the order they apply.
    public internal(set) var overrides: [VolumeOverride]
    /// Changes made to the team and shifts, in the order they were made; the others are as changed.
    public let changes: [ScenarioChange]
    /// The files read, with their digests.
    public let inputs: [InputFile]

    /// A scenario.
    ///
    /// - Precondition: the history counts the classes of `tickets`.
    public init(
        name: String, site: Site, horizon: PlanningHorizon, team: Team, shifts: [ShiftTemplate],
        tickets: TicketPolicy, history: ArrivalCounts?, policy: TeamPolicy,
        objective: ObjectiveWeights,
        referenceWage: Int? = nil, overrides: [VolumeOverride], inputs: [InputFile],
        backlog: [WaitingTickets]? = nil, changes: [ScenarioChange] = []
    ) {
        precondition(
            history.map { $0.classCount == tickets.classes.count } ?? true,
            "the history counts the classes of the tickets")
        self.name = name
        self.site = site
        self.horizon = horizon
        self.team = team
        self.shifts = shifts
        self.tickets = tickets
        self.history = history
        self.backlog = backlog
        self.policy = policy
        self.objective = objective
        self.referenceWage = referenceWage
        self.overrides = overrides
        self.changes = changes
        self.inputs = inputs
    }
}

/// Where a team sits.
public struct Site: Hashable, Sendable {
    /// The zone of its clocks.
    public let zone: Zone
    /// The law pack that binds it, such as `my-kul`.
    public let jurisdiction: String
    /// Further law packs that bind it: names of packs, or paths of files of the company's own.
    public let law: [String]
    /// Permits, agreements and schemes of the site, such as `sunday-permit`, in order, each once.
    public let onFile: [String]
    /// Which of the law's holidays the employer has chosen, and what has been agreed about them.
    public let election: HolidayElection
    /// Its special days: public holidays, campaigns, paydays, seasons.
    public let calendar: [SpecialDay]

    /// A site; what is on file is put in order.
    public init(
        zone: Zone, jurisdiction: String, law: [String] = [], onFile: [String] = [],
        election: HolidayElection = HolidayElection(), calendar: [SpecialDay]
    ) {
        self.zone = zone
        self.jurisdiction = jurisdiction
        self.law = law
        self.onFile = Set(onFile).sorted()
        self.election = election
        self.calendar = calendar
    }
}

extension Site {
    /// The public holidays of the calendar, for forecasts and where no law speaks of holidays.
    public var holidays: Set<LocalDate> {
        Set(calendar.filter { $0.kind == .holiday }.map(\.date))
    }
}

/// A date on which volumes or pay differ.
public struct SpecialDay: Hashable, Sendable {
    /// The date.
    public let date: LocalDate
    /// Its name, such as `11.11`.
    public let name: String
    /// What sort of day it is.
    public let kind: Kind

    /// The sorts of special days.
    public enum Kind: String, CaseIterable, Sendable {
        case holiday
        case campaign
        case payday
        /// A day of a feast or season of several days that moves from year to year.
        case season
    }

    /// A special day.
    public init(date: LocalDate, name: String, kind: Kind) {
        self.date = date
        self.name = name
        self.kind = kind
    }
}

/// The people of a team and what binds them in the days to plan.
public struct Team: Sendable {
    /// The specialists, in the order of the team file.
    public let specialists: [Specialist]
    /// Days away.
    public let absences: [Absence]
    /// Wishes.
    public let requests: [ShiftRequest]
    /// The rosters before the horizon, as far back as they are known.
    public let previousRoster: Roster
    /// The duties of the horizon that planning must leave as they are, at most one for a person
    /// and a date.
    public let lockedRoster: Roster

    /// A team.
    public init(
        specialists: [Specialist], absences: [Absence], requests: [ShiftRequest],
        previousRoster: Roster, lockedRoster: Roster = Roster([])
    ) {
        self.specialists = specialists
        self.absences = absences
        self.requests = requests
        self.previousRoster = previousRoster
        self.lockedRoster = lockedRoster
    }
}

/// A file a scenario was read from.
public struct InputFile: Hashable, Sendable {
    /// What it holds, such as `history`.
    public let role: String
    /// Its path as written in the scenario.
    public let path: String
    /// SHA-256 of its bytes, in lowercase hexadecimal.
    public let digest: String

    /// A file with its role and digest.
    public init(role: String, path: String, digest: String) {
        self.role = role
        self.path = path
        self.digest = digest
    }
}
