/// The tickets of one run in order of arrival, with everything that chance decides about them.
///
/// All is drawn before the desk opens: two rosters meet the same tickets. Times are minutes since
/// the desk opens; a ticket may have been there before.
public struct Tickets: Sendable {
    /// When each enters.
    let arrivals: [Double]
    /// The position of each one's class.
    let classes: [Int32]
    /// Whether each enters for the first time; others come back from before the desk opened.
    let isNew: [Bool]
    /// How long each is ready to wait for the first answer; infinite for ever.
    let patience: [Double]
    /// The touches of ticket i are those from `firstTouch[i]` up to `firstTouch[i + 1]`.
    let firstTouch: [Int32]
    /// The minutes of work of each touch.
    let work: [Double]
    /// How long after the end of the touch before each touch begins; 0 for the first.
    let delay: [Double]

    /// The number of tickets.
    public var count: Int { arrivals.count }

    /// The tickets in order of arrival; of those that arrive together the earlier drawn is first.
    init(_ drawn: [DrawnTicket]) {
        let order = drawn.indices.sorted {
            (drawn[$0].arrival, $0) < (drawn[$1].arrival, $1)
        }
        var firstTouch: [Int32] = [0]
        var work: [Double] = []
        var delay: [Double] = []
        for index in order {
            work += drawn[index].work
            delay += drawn[index].delay
            firstTouch.append(Int32(work.count))
        }
        arrivals = order.map { drawn[$0].arrival }
        classes = order.map { drawn[$0].classIndex }
        isNew = order.map { drawn[$0].isNew }
        patience = order.map { drawn[$0].patience }
        self.firstTouch = firstTouch
        self.work = work
        self.delay = delay
    }
}

/// A ticket before it is put in order.
struct DrawnTicket {
    let arrival: Double
    let classIndex: Int32
    let isNew: Bool
    let patience: Double
    /// One a touch.
    let work: [Double]
    let delay: [Double]
}
