/// Equal servers who take up customers by priority, and within it first come first served.
///
/// Nobody is sent away, service is not interrupted, and a customer whose patience ends while waiting
/// leaves: M/M/c, M/M/c+M and their non-preemptive priority queues.
public struct MultiServerQueue: SimulationModel, Sendable {
    private static let arrival: Int32 = 0
    private static let completion: Int32 = 1
    private static let endOfPatience: Int32 = 2

    private let customers: Customers
    private let servers: Int
    private var idle: Int
    private var lines: WaitingLines
    private var waits: [Double]
    private var gaveUp: [Bool]
    private var queueArea = 0.0
    private var busyArea = 0.0
    private var lastChange = 0.0

    private init(servers: Int, customers: Customers) {
        self.customers = customers
        self.servers = servers
        idle = servers
        let priorities = 1 + (customers.classes.map(\.priority).max() ?? 0)
        lines = WaitingLines(customers: customers.count, priorities: priorities)
        waits = Array(repeating: 0, count: customers.count)
        gaveUp = Array(repeating: false, count: customers.count)
    }

    /// Serves the customers until the last one has left.
    ///
    /// - Precondition: there is a server.
    /// - Complexity: O(events × log pending); no event allocates.
    public static func run(servers: Int, customers: Customers) -> QueueRun {
        precondition(servers > 0, "nobody is served by nobody")
        var queue = MultiServerQueue(servers: servers, customers: customers)
        var events = EventList(capacity: servers + 2)
        if let first = customers.arrivals.first {
            events.schedule(arrival, at: first, payload: 0)
        }
        let count = events.run(&queue)
        return QueueRun(
            customers: customers, waits: queue.waits, gaveUp: queue.gaveUp,
            areas: .init(queue: queue.queueArea, busy: queue.busyArea), eventCount: count)
    }

    /// Lets a customer arrive, be done or lose patience.
    public mutating func handle(_ event: Event, scheduling events: inout EventList) {
        let elapsed = event.time - lastChange
        queueArea += Double(lines.count) * elapsed
        busyArea += Double(servers - idle) * elapsed
        lastChange = event.time
        switch event.kind {
        case MultiServerQueue.arrival: arrive(event.payload, &events)
        case MultiServerQueue.completion: freeServer(&events)
        default: gaveUp[Int(event.payload)] = giveUp(event)
        }
    }

    private mutating func arrive(_ customer: Int32, _ events: inout EventList) {
        let place = Int(customer)
        if place + 1 < customers.count {
            events.schedule(
                MultiServerQueue.arrival, at: customers.arrivals[place + 1], payload: customer + 1)
        }
        guard idle == 0 else {
            idle -= 1
            serve(customer, &events)
            return
        }
        lines.join(
            customer, priority: customers.classes[Int(customers.classNumbers[place])].priority)
        let patience = customers.patience[place]
        if patience < .infinity {
            events.schedule(
                MultiServerQueue.endOfPatience, at: events.now + patience, payload: customer)
        }
    }

    private mutating func freeServer(_ events: inout EventList) {
        guard let customer = lines.takeFirst() else {
            idle += 1
            return
        }
        waits[Int(customer)] = events.now - customers.arrivals[Int(customer)]
        serve(customer, &events)
    }

    private func serve(_ customer: Int32, _ events: inout EventList) {
        events.schedule(
            MultiServerQueue.completion, at: events.now + customers.services[Int(customer)],
            payload: customer)
    }

    /// Lets a customer leave who still waits; one who does not was served before.
    private mutating func giveUp(_ event: Event) -> Bool {
        guard lines.leave(event.payload) else { return false }
        waits[Int(event.payload)] = event.time - customers.arrivals[Int(event.payload)]
        return true
    }
}
