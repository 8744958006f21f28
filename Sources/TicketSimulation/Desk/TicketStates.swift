/// What has become of each ticket so far; times are infinite while something has not happened.
struct TicketStates {
    /// The touch that waits, is worked on or comes next.
    var touch: [Int32]
    /// The minutes of an experienced specialist that the touch still takes.
    var workLeft: [Double]
    /// When the touch is to be taken up.
    var due: [Double]
    /// When the ticket joined its line last.
    var joined: [Double]
    /// When it was taken up first.
    var taken: [Double]
    /// When its first touch was done.
    var answered: [Double]
    /// When it left for another team.
    var left: [Double]
    /// Whether it waits in its line.
    var isWaiting: [Bool]

    init(_ tickets: Tickets) {
        let never = Array(repeating: Double.infinity, count: tickets.count)
        touch = Array(tickets.firstTouch.prefix(tickets.count))
        workLeft = touch.map { tickets.work[Int($0)] }
        due = never
        joined = never
        taken = never
        answered = never
        left = never
        isWaiting = Array(repeating: false, count: tickets.count)
    }
}

/// What each specialist is doing.
struct SpecialistStates {
    enum Presence {
        /// On a break, in a meeting or off duty.
        case away
        /// Ready for tickets, at work on one or taking a breather.
        case answering
        /// To leave as soon as the ticket in hand is done.
        case finishing
    }

    var presence: [Presence]
    /// The ticket in hand, paused or not; −1 for none.
    var hand: [Int32]
    /// When the ticket in hand will be done; infinite while nobody works on it.
    var completion: [Double]
    /// Since when the ticket in hand is worked on.
    var workingSince: [Double]
    /// Since when the specialist is present.
    var presentSince: [Double]
    /// The stretch that has begun or comes next.
    var stretch: [Int32]
    /// When the breather after the last ticket is over, while present with no ticket in hand.
    var rested: [Double]
    /// Minutes of breather to come, while away or at work.
    var owed: [Double]
    /// Whether the specialist is present, takes a breather and could be asked for what cannot wait.
    var isResting: [Bool]

    /// Everybody away, before the stretches given by `first`, as in the run's presence.
    init(first: [Int32]) {
        let count = first.count - 1
        self.presence = Array(repeating: .away, count: count)
        hand = Array(repeating: TicketLines.none, count: count)
        completion = Array(repeating: .infinity, count: count)
        workingSince = Array(repeating: 0, count: count)
        presentSince = workingSince
        stretch = Array(first.prefix(count))
        rested = workingSince
        owed = workingSince
        isResting = Array(repeating: false, count: count)
    }
}
