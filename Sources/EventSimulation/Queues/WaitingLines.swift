/// Customers who wait, first come first served within each priority.
///
/// Lines are chains through one flat array, so that nothing is allocated while people queue.
struct WaitingLines: Sendable {
    private static let nobody: Int32 = -1

    private var isWaiting: [Bool]
    private var behind: [Int32]
    private var fronts: [Int32]
    private var backs: [Int32]
    /// How many wait.
    private(set) var count = 0

    init(customers: Int, priorities: Int) {
        isWaiting = Array(repeating: false, count: customers)
        behind = Array(repeating: WaitingLines.nobody, count: customers)
        fronts = Array(repeating: WaitingLines.nobody, count: priorities)
        backs = fronts
    }

    mutating func join(_ customer: Int32, priority: Int) {
        isWaiting[Int(customer)] = true
        count += 1
        if fronts[priority] == WaitingLines.nobody {
            fronts[priority] = customer
        } else {
            behind[Int(backs[priority])] = customer
        }
        backs[priority] = customer
    }

    /// Lets a customer go who may still wait; whether it did.
    ///
    /// Its place in the chain stays until it comes to the front.
    mutating func leave(_ customer: Int32) -> Bool {
        guard isWaiting[Int(customer)] else { return false }
        isWaiting[Int(customer)] = false
        count -= 1
        return true
    }

    /// Takes whoever is next; nil when nobody waits.
    mutating func takeFirst() -> Int32? {
        guard count > 0 else { return nil }
        for priority in fronts.indices {
            while fronts[priority] != WaitingLines.nobody {
                let customer = fronts[priority]
                fronts[priority] = behind[Int(customer)]
                if leave(customer) { return customer }
            }
        }
        return nil
    }
}
