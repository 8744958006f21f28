internal import EventSimulation

/// One run of a ticket desk.
///
/// A free specialist takes, of the tickets in languages and categories they answer, the most severe
/// and of these the one due first. A ticket that finds several free specialists goes to one of
/// those with the fewest classes, which keeps people of many languages for who needs them, and
/// there to the one free longest. So nobody is free while a ticket waits that they answer. Those who
/// take a breather are no more free than those at work, but for tickets that cannot wait.
struct DeskRun: SimulationModel {
    static let arrival: Int32 = 0
    static let completion: Int32 = 1
    static let presenceStart: Int32 = 2
    static let presenceEnd: Int32 = 3
    static let comeback: Int32 = 4
    static let endOfPatience: Int32 = 5
    static let dayEnd: Int32 = 6
    static let ready: Int32 = 7
    static let breatherEnd: Int32 = 8

    let world: DeskWorld
    let tickets: Tickets
    let presence: Presence
    var ticket: TicketStates
    var specialist: SpecialistStates
    var lines: TicketLines
    var free: FreeSpecialists
    var resting: FreeSpecialists
    var tally: DeskTally

    init(_ world: DeskWorld, _ tickets: Tickets, _ presence: Presence) {
        self.world = world
        self.tickets = tickets
        self.presence = presence
        ticket = TicketStates(tickets)
        specialist = SpecialistStates(first: presence.first)
        lines = TicketLines(tickets: tickets.count, classes: world.promises.count)
        free = FreeSpecialists(
            specialists: presence.first.count - 1, groups: world.groups.count)
        resting = free
        tally = DeskTally(world, specialists: presence.first.count - 1)
    }

    /// Schedules what is known from the start.
    func open(_ events: inout EventList) {
        if let first = tickets.arrivals.first {
            events.schedule(DeskRun.arrival, at: max(0, first), payload: 0)
        }
        for person in 0..<presence.first.count - 1
        where presence.first[person] < presence.first[person + 1] {
            events.schedule(
                DeskRun.presenceStart, at: presence.stretches[Int(presence.first[person])].start,
                payload: Int32(person))
        }
        for (day, end) in world.dayEnds.enumerated() {
            events.schedule(DeskRun.dayEnd, at: end, payload: Int32(day))
        }
    }

    mutating func handle(_ event: Event, scheduling events: inout EventList) {
        tally.pass(to: event.time, waiting: lines.count)
        switch event.kind {
        case DeskRun.arrival: arrive(event.payload, &events)
        case DeskRun.completion:
            // What was interrupted is not done at this time.
            if specialist.completion[Int(event.payload)] == event.time {
                complete(event.payload, &events)
            }
        case DeskRun.presenceStart: startStretch(event.payload, &events)
        case DeskRun.presenceEnd: endStretch(event.payload, &events)
        case DeskRun.ready: takeNext(event.payload, &events)
        case DeskRun.breatherEnd: endBreather(event.payload, &events)
        case DeskRun.comeback: comeBack(event.payload, &events)
        case DeskRun.endOfPatience: giveUp(event.payload, at: event.time)
        default: closeDay(Int(event.payload), at: event.time)
        }
    }
}

extension DeskRun {
    private mutating func arrive(_ number: Int32, _ events: inout EventList) {
        let next = Int(number) + 1
        if next < tickets.count {
            events.schedule(
                DeskRun.arrival, at: max(events.now, tickets.arrivals[next]), payload: number + 1)
        }
        let index = Int(number)
        let promise = world.promises[Int(tickets.classes[index])]
        ticket.due[index] = promise.due(tickets.arrivals[index])
        tally.entered += 1
        dispatch(number, &events)
        let patience = tickets.patience[index]
        if ticket.isWaiting[index], patience < .infinity {
            events.schedule(
                DeskRun.endOfPatience, at: events.now + patience, payload: number)
        }
    }

    private mutating func comeBack(_ number: Int32, _ events: inout EventList) {
        let index = Int(number)
        ticket.due[index] = world.promises[Int(tickets.classes[index])].due(events.now)
        tally.away -= 1
        dispatch(number, &events)
    }

    /// Gives a ticket to a free specialist, or lets it wait.
    mutating func dispatch(_ number: Int32, _ events: inout EventList) {
        let classIndex = Int(tickets.classes[Int(number)])
        for group in world.groups.groupsOfClass[classIndex] {
            if let person = free.takeFirst(of: group) {
                take(number, by: person, &events)
                return
            }
        }
        if world.isUrgent[classIndex] {
            for group in world.groups.groupsOfClass[classIndex] {
                if let person = resting.takeFirst(of: group) {
                    specialist.isResting[Int(person)] = false
                    take(number, by: person, &events)
                    return
                }
            }
        }
        ticket.joined[Int(number)] = events.now
        ticket.isWaiting[Int(number)] = true
        lines.join(number, classIndex: classIndex, due: ticket.due)
    }

    private mutating func giveUp(_ number: Int32, at time: Double) {
        let index = Int(number)
        guard ticket.isWaiting[index], ticket.taken[index] == .infinity else { return }
        stopWaiting(number, at: time)
        ticket.left[index] = time
        tally.left += 1
    }

    /// Takes a ticket out of its line.
    mutating func stopWaiting(_ number: Int32, at time: Double) {
        let index = Int(number)
        lines.leave(number, classIndex: Int(tickets.classes[index]), due: ticket.due)
        ticket.isWaiting[index] = false
        tally.waited += time - ticket.joined[index]
    }

    private mutating func closeDay(_ day: Int, at time: Double) {
        for classIndex in world.promises.indices {
            lines.forEach(inClass: classIndex) { number in
                let age = time - tickets.arrivals[Int(number)]
                tally.backlog[world.backlogPlace(classIndex, day: day, age: age)] += 1
            }
        }
    }
}
