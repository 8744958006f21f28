/// What came of planning one scenario, as scenarios are compared by it; it can be written to a file
/// and read back.
public enum ScenarioOutcome: Hashable, Codable, Sendable {
    /// A roster.
    case planned(figures: PlanFigures)
    /// These people have no legal plan.
    case noLegalPlan(people: [String])
    /// For these people neither a legal plan was found nor a proof that there is none.
    case undecided(people: [String])

    /// The figures of the roster; nil where there is none.
    public var figures: PlanFigures? {
        if case .planned(let figures) = self { figures } else { nil }
    }
}

/// The figures of one scenario's plan.
public struct PlanFigures: Hashable, Codable, Sendable {
    /// The scenario's title.
    public let title: String
    /// What was found, how good it is at least, and why the search ended.
    public let search: SearchFigures
    /// The people's side.
    public let staff: StaffFigures
    /// The tickets' side, by the plan.
    public let tickets: TicketFigures
    /// The service of each class that has tickets.
    public let classes: [ClassFigures]
    /// The tickets' side, simulated; nil where nothing was simulated.
    public let simulation: SimulationFigures?
    /// Required and scheduled staff.
    public let curve: StaffSteps

    /// The figures of a plan.
    public init(
        title: String, search: SearchFigures, staff: StaffFigures, tickets: TicketFigures,
        classes: [ClassFigures], simulation: SimulationFigures?, curve: StaffSteps
    ) {
        self.title = title
        self.search = search
        self.staff = staff
        self.tickets = tickets
        self.classes = classes
        self.simulation = simulation
        self.curve = curve
    }
}

/// What a search came to, in points.
public struct SearchFigures: Hashable, Codable, Sendable {
    /// The objective.
    public let objective: Double
    /// A number no roster's objective is below; nil where none is known.
    public let lowerBound: Double?
    /// Why the search ended.
    public let endedBy: SearchOutcome.Ending

    /// A result; a bound that is not finite is none.
    public init(objective: Double, lowerBound: Double, endedBy: SearchOutcome.Ending) {
        self.objective = objective
        self.lowerBound = lowerBound.isFinite ? lowerBound : nil
        self.endedBy = endedBy
    }

    /// By how much, as a share of the objective, a better roster may be better at most; nil where
    /// that is not known.
    public var gap: Double? {
        lowerBound.map { objective > $0 ? (objective - $0) / max(abs(objective), 1e-9) : 0 }
    }
}

/// What a roster asks of people.
public struct StaffFigures: Hashable, Codable, Sendable {
    /// Hours of work.
    public let hours: Double
    /// Hours worked in a week beyond the contract's.
    public let overtimeHours: Double
    /// What the roster costs; nil where no law or wage tells.
    public let cost: Cost?
    /// Hard stops found by the audit.
    public let hardStops: Int
    /// Night duties a person.
    public let nights: BurdenSpread
    /// Weekend days worked a person.
    public let weekendDays: BurdenSpread

    /// An amount in the currency's minor unit.
    public struct Cost: Hashable, Codable, Sendable {
        /// The amount.
        public let minorUnits: Int
        /// The currency's code.
        public let currency: String
        /// The decimals of the currency.
        public let decimals: Int

        /// An amount.
        public init(minorUnits: Int, currency: String, decimals: Int) {
            self.minorUnits = minorUnits
            self.currency = currency
            self.decimals = decimals
        }

        /// The amount in whole units.
        public var units: Double {
            (0..<decimals).reduce(Double(minorUnits)) { units, _ in units / 10 }
        }
    }

    /// What is asked.
    public init(
        hours: Double, overtimeHours: Double, cost: Cost?, hardStops: Int, nights: BurdenSpread,
        weekendDays: BurdenSpread
    ) {
        self.hours = hours
        self.overtimeHours = overtimeHours
        self.cost = cost
        self.hardStops = hardStops
        self.nights = nights
        self.weekendDays = weekendDays
    }
}

/// What a plan does for tickets.
public struct TicketFigures: Hashable, Codable, Sendable {
    /// Tickets that fall due.
    public let due: Double
    /// Those not answered by then.
    public let late: Double
    /// Tickets open at the end.
    public let open: Double

    /// Tickets over the horizon.
    public init(due: Double, late: Double, open: Double) {
        self.due = due
        self.late = late
        self.open = open
    }

    /// The share answered when due; nil where none falls due.
    public var inTime: Double? { due > 0 ? 1 - late / due : nil }
}
