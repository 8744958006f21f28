public import RosterModel
public import Wording
public import WorkTime

/// The people without a legal plan, and why, with every figure already worded.
public struct ImpasseReport: Sendable {
    /// What was to be planned.
    public let scenario: Scenario
    /// The people, in the order of the team.
    public let people: [ImpasseLine]

    /// A report.
    public init(scenario: Scenario, people: [ImpasseLine]) {
        self.scenario = scenario
        self.people = people
    }
}

/// Why one specialist has no legal plan.
public struct ImpasseLine: Hashable, Sendable {
    /// Who.
    public let specialist: SpecialistID
    /// The name shown on the board.
    public let name: String
    /// What cannot all be kept; each conflict must be resolved.
    public let conflicts: [ConflictLine]
    /// The single changes that leave a legal plan, the cheapest first; each was tried.
    public let waysOut: [WayOutLine]

    /// The impasse of a specialist.
    public init(
        specialist: SpecialistID, name: String, conflicts: [ConflictLine], waysOut: [WayOutLine]
    ) {
        self.specialist = specialist
        self.name = name
        self.conflicts = conflicts
        self.waysOut = waysOut
    }
}

/// A single change that leaves a legal plan.
public struct WayOutLine: Hashable, Sendable {
    /// What is changed.
    public let change: ReasonLine
    /// Points of the best roster found with it; nil where none was.
    public let objective: Double?

    /// A way out.
    public init(change: ReasonLine, objective: Double?) {
        self.change = change
        self.objective = objective
    }
}

/// Things that cannot all be kept together.
public struct ConflictLine: Hashable, Sendable {
    /// The things.
    public let reasons: [ReasonLine]
    /// Whether each of them is proven to be needed for the conflict.
    public let isIrreducible: Bool

    /// A conflict.
    public init(reasons: [ReasonLine], isIrreducible: Bool) {
        self.reasons = reasons
        self.isIrreducible = isIrreducible
    }
}

/// One thing that takes part in a conflict, or that may be changed.
public struct ReasonLine: Hashable, Sendable {
    /// What sort of thing it is.
    public let kind: Kind
    /// The rule's identifier in its law pack; nil for other things.
    public let ruleID: String?
    /// The dates it is about; nil where it is about all of them.
    public let dates: DateRange?
    /// The shift it is about.
    public let shift: ShiftCode?
    /// What is to be kept, or what may be changed.
    public let sentence: Phrase

    /// The sorts of things that collide.
    public enum Kind: String, CaseIterable, Sendable {
        case rule
        case contract
        case lock
        case absence
        case shift
        case past
    }

    /// A thing that takes part in a conflict.
    public init(
        kind: Kind, ruleID: String? = nil, dates: DateRange? = nil, shift: ShiftCode? = nil,
        sentence: Phrase
    ) {
        self.kind = kind
        self.ruleID = ruleID
        self.dates = dates
        self.shift = shift
        self.sentence = sentence
    }
}
