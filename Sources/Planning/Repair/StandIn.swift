public import LaborLaw
public import RosterModel
public import WorkTime

/// A duty that somebody is wanted for.
public struct Vacancy: Hashable, Sendable {
    /// The duty.
    public let duty: Duty
    /// Time set aside in it, which goes to the fully trained only.
    public let development: [DevelopmentBlock]
    /// Who gives the duty up, or has done so; nil for a duty nobody had.
    public let holder: SpecialistID?

    /// A duty that somebody is wanted for.
    public init(duty: Duty, development: [DevelopmentBlock] = [], holder: SpecialistID?) {
        self.duty = duty
        self.development = development
        self.holder = holder
    }
}

/// Who could take a duty, the best first.
public struct StandInList: Sendable {
    /// The duty.
    public let vacancy: Vacancy
    /// Points of the roster in which nobody works it.
    public let objective: Double
    /// The people: those who break no hard rule with it first, then those within their contracted
    /// hours, then by points.
    public let standIns: [StandIn]
}

/// Somebody who could take a duty.
public struct StandIn: Sendable {
    /// Who.
    public let specialist: SpecialistID
    /// The duty given up for it on the same date; nil for somebody with a day off.
    public let insteadOf: Assignment?
    /// Points by which the objective changes when the duty is worked by this person instead of
    /// nobody; below zero for the better.
    public let points: Double
    /// The rules that are broken then and not without it.
    public let findings: [Finding]
    /// The rules that are only just kept then and not without it.
    public let nearMisses: [NearMiss]
    /// Time worked then in the duty's week, from Monday to Sunday.
    public let weekHours: Minutes
    /// What the contract leaves for the week, days away taken off.
    public let contractHours: Minutes

    /// Whether no hard rule is broken by it.
    public var isLegal: Bool { !findings.contains { $0.severity == .hardStop } }
    /// Whether the week stays within the contracted hours.
    public var isWithinContract: Bool { weekHours <= contractHours }
}
