/// Tickets that wait, a line for each class in the order in which they are due.
///
/// Lines are chains through flat arrays, so that nothing is allocated while tickets queue.
struct TicketLines {
    static let none: Int32 = -1

    private var before: [Int32]
    private var behind: [Int32]
    private var fronts: [Int32]
    private var backs: [Int32]
    /// When the front of each line is due; infinite for an empty line.
    private(set) var nextDue: [Double]
    /// How many tickets wait.
    private(set) var count = 0

    init(tickets: Int, classes: Int) {
        before = Array(repeating: TicketLines.none, count: tickets)
        behind = before
        fronts = Array(repeating: TicketLines.none, count: classes)
        backs = fronts
        nextDue = Array(repeating: .infinity, count: classes)
    }

    /// Puts a ticket behind those that are due no later.
    ///
    /// - Complexity: O(1) for the one due last, else O(tickets due no later).
    mutating func join(_ ticket: Int32, classIndex: Int, due: [Double]) {
        let time = due[Int(ticket)]
        var ahead = backs[classIndex]
        if ahead != TicketLines.none, due[Int(ahead)] > time {
            ahead = TicketLines.none
            var next = fronts[classIndex]
            while next != TicketLines.none, due[Int(next)] <= time {
                ahead = next
                next = behind[Int(next)]
            }
        }
        link(ticket, after: ahead, classIndex: classIndex)
        count += 1
        nextDue[classIndex] = due[Int(fronts[classIndex])]
    }

    /// Takes a ticket out that waits.
    ///
    /// - Complexity: O(1).
    mutating func leave(_ ticket: Int32, classIndex: Int, due: [Double]) {
        let ahead = before[Int(ticket)]
        let next = behind[Int(ticket)]
        if ahead == TicketLines.none {
            fronts[classIndex] = next
        } else {
            behind[Int(ahead)] = next
        }
        if next == TicketLines.none {
            backs[classIndex] = ahead
        } else {
            before[Int(next)] = ahead
        }
        count -= 1
        let front = fronts[classIndex]
        nextDue[classIndex] = front == TicketLines.none ? .infinity : due[Int(front)]
    }

    /// The first ticket of a line that is not empty.
    func front(ofClass index: Int) -> Int32 { fronts[index] }

    /// Tells every ticket of a line, in order.
    func forEach(inClass index: Int, _ body: (Int32) -> Void) {
        var ticket = fronts[index]
        while ticket != TicketLines.none {
            body(ticket)
            ticket = behind[Int(ticket)]
        }
    }

    private mutating func link(_ ticket: Int32, after ahead: Int32, classIndex: Int) {
        let next: Int32
        if ahead == TicketLines.none {
            next = fronts[classIndex]
            fronts[classIndex] = ticket
        } else {
            next = behind[Int(ahead)]
            behind[Int(ahead)] = ticket
        }
        if next == TicketLines.none {
            backs[classIndex] = ticket
        } else {
            before[Int(next)] = ticket
        }
        before[Int(ticket)] = ahead
        behind[Int(ticket)] = next
    }
}
