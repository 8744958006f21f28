public import WorkTime

/// What specialists do about tickets in hand and time lost.
public struct DeskRules: Hashable, Sendable {
    /// How long a specialist stays at most after a duty's end to finish the ticket in hand.
    public let overtimeLimit: Minutes
    /// How late a break may begin at most so that the ticket in hand is finished before it.
    public let breakDelayLimit: Minutes
    /// The work that a ticket takes more when another specialist must go on with it.
    public let handOver: Minutes
    /// The share of presence during which nobody answers, 0..<1: meetings, coaching, short breaks.
    ///
    /// Each stretch of presence is cut into pieces of about two hours, and each piece has one pause
    /// of this share at a moment drawn for the specialist and the stretch.
    public let shrinkage: Double
    /// The most of a specialist's time that tickets may fill, in 0<...1.
    ///
    /// After each ticket a specialist takes a breather so long that work fills this share of both;
    /// being free before does not shorten it. Tickets that cannot wait are taken all the same, and
    /// what is left of the breather follows.
    public let maxOccupancy: Double

    /// The rules of a desk.
    ///
    /// - Precondition: no length is negative; `shrinkage` lies in 0..<1, `maxOccupancy` above 0
    ///   and not above 1.
    public init(
        overtimeLimit: Minutes = Minutes(15), breakDelayLimit: Minutes = Minutes(15),
        handOver: Minutes = Minutes(5), shrinkage: Double = 0,
        maxOccupancy: Double = 1
    ) {
        precondition(
            min(overtimeLimit, breakDelayLimit, handOver) >= .zero, "no length is negative")
        precondition((0..<1).contains(shrinkage), "somebody answers at some time")
        precondition(
            maxOccupancy > 0 && maxOccupancy <= 1, "tickets may fill a share of the time")
        self.overtimeLimit = overtimeLimit
        self.breakDelayLimit = breakDelayLimit
        self.handOver = handOver
        self.shrinkage = shrinkage
        self.maxOccupancy = maxOccupancy
    }
}
