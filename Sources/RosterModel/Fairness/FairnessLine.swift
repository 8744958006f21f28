/// What one person has borne and wished for, in the rosters before the horizon and in the plan.
public struct FairnessLine: Hashable, Sendable {
    /// Who.
    public let specialist: SpecialistID
    /// The burdens, in the order of their cases.
    public let tallies: [BurdenTally]
    /// The wishes of dates before the horizon that a roster is known of.
    public let pastWishes: WishTally
    /// The wishes of the horizon.
    public let plannedWishes: WishTally

    /// What one person has borne and wished for.
    public init(
        specialist: SpecialistID, tallies: [BurdenTally], pastWishes: WishTally,
        plannedWishes: WishTally
    ) {
        self.specialist = specialist
        self.tallies = tallies
        self.pastWishes = pastWishes
        self.plannedWishes = plannedWishes
    }
}

/// How often a person has borne something.
public struct BurdenTally: Hashable, Sendable {
    /// What.
    public let burden: Burden
    /// In the rosters before the horizon.
    public let past: Int
    /// In the plan.
    public let planned: Int
    /// The fair share of both.
    public let share: Double

    /// How often a person has borne something.
    public init(burden: Burden, past: Int, planned: Int, share: Double) {
        self.burden = burden
        self.past = past
        self.planned = planned
        self.share = share
    }

    /// By how much the person has borne more than a fair share; negative for less.
    public var difference: Double { Double(past + planned) - share }
}

/// Wishes granted and denied.
public struct WishTally: Hashable, Sendable {
    /// How many were granted.
    public let granted: Int
    /// How many were denied.
    public let denied: Int

    /// Wishes granted and denied.
    public init(granted: Int, denied: Int) {
        self.granted = granted
        self.denied = denied
    }
}
