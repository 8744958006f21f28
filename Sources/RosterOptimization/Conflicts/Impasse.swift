/// Why a person has no legal plan.
public struct Impasse: Hashable, Sendable {
    /// The position of the person.
    public let person: Int
    /// Sets of restrictions that no plan keeps all together; no restriction is in two of them.
    ///
    /// At least one restriction of each must go before there is a plan.
    public let conflicts: [Conflict]
    /// The restrictions each of which alone, if it were dropped, gives the person a plan.
    ///
    /// Every one was tried. There are none where there are several conflicts.
    public let waysOut: [Restriction]
}

/// Restrictions that no plan of a person keeps all together.
public struct Conflict: Hashable, Sendable {
    /// The restrictions.
    public let restrictions: [Restriction]
    /// Whether there is a plan as soon as any one of them is dropped, all others of the person's
    /// restrictions set aside; proven unless a search was cut short.
    public let isIrreducible: Bool
}
