internal import EventSimulation

extension DeskRun {
    /// Lets a specialist begin a ticket.
    mutating func take(_ number: Int32, by person: Int32, _ events: inout EventList) {
        if ticket.taken[Int(number)] == .infinity { ticket.taken[Int(number)] = events.now }
        let index = Int(person)
        specialist.hand[index] = number
        cutBreather(index, at: events.now)
        work(person, &events)
    }

    /// Lets a specialist begin or go on with the ticket in hand.
    private mutating func work(_ person: Int32, _ events: inout EventList) {
        let index = Int(person)
        let left = ticket.workLeft[Int(specialist.hand[index])]
        let end = events.now + left / efficiency(index)
        specialist.workingSince[index] = events.now
        specialist.completion[index] = end
        events.schedule(DeskRun.completion, at: end, payload: person)
    }

    /// Ends the work on the ticket in hand, done or not.
    private mutating func stopWork(_ index: Int, at time: Double) {
        let since = specialist.workingSince[index]
        tally.addBusy(specialist: index, from: since, to: time)
        specialist.owed[index] += (time - since) * world.breather
        specialist.completion[index] = .infinity
    }

    mutating func complete(_ person: Int32, _ events: inout EventList) {
        let index = Int(person)
        let number = specialist.hand[index]
        stopWork(index, at: events.now)
        specialist.hand[index] = TicketLines.none
        startBreather(index, at: events.now)
        closeTouch(number, &events)
        if specialist.presence[index] == .finishing {
            leave(person, &events)
        } else {
            takeNext(person, &events)
        }
    }

    /// Ends the touch of a ticket, which may come back.
    private mutating func closeTouch(_ number: Int32, _ events: inout EventList) {
        let index = Int(number)
        if ticket.answered[index] == .infinity { ticket.answered[index] = events.now }
        let next = ticket.touch[index] + 1
        guard next < tickets.firstTouch[index + 1] else {
            tally.closed += 1
            return
        }
        ticket.touch[index] = next
        ticket.workLeft[index] = tickets.work[Int(next)]
        tally.away += 1
        events.schedule(
            DeskRun.comeback, at: events.now + tickets.delay[Int(next)], payload: number)
    }

    /// Gives a specialist the next ticket, a breather or nothing to do.
    mutating func takeNext(_ person: Int32, _ events: inout EventList) {
        let index = Int(person)
        let group = world.groups.groupOfSpecialist[index]
        let isRested = specialist.rested[index] <= events.now
        guard let classIndex = nextClass(for: Int(group), isRested: isRested) else {
            if isRested {
                free.join(person, group: group)
            } else {
                specialist.isResting[index] = true
                resting.join(person, group: group)
                events.schedule(
                    DeskRun.breatherEnd, at: specialist.rested[index], payload: person)
            }
            return
        }
        let number = lines.front(ofClass: classIndex)
        stopWaiting(number, at: events.now)
        take(number, by: person, &events)
    }

    private mutating func startBreather(_ index: Int, at time: Double) {
        specialist.rested[index] = time + specialist.owed[index]
        specialist.owed[index] = 0
    }

    /// What is left of a breather is made up for.
    private mutating func cutBreather(_ index: Int, at time: Double) {
        specialist.owed[index] = max(0, specialist.rested[index] - time)
    }

    mutating func endBreather(_ person: Int32, _ events: inout EventList) {
        let index = Int(person)
        // What was cut short by a ticket or the end of a stretch is not over at this time.
        guard specialist.isResting[index], specialist.rested[index] <= events.now else { return }
        stopResting(person)
        takeNext(person, &events)
    }

    private mutating func stopResting(_ person: Int32) {
        specialist.isResting[Int(person)] = false
        resting.leave(person, group: world.groups.groupOfSpecialist[Int(person)])
    }

    /// The class of the ticket that somebody of a group is to take next, of those that cannot wait
    /// while not rested; nil when none waits.
    private func nextClass(for group: Int, isRested: Bool) -> Int? {
        let ranks = world.groups.ranks
        for rank in 0..<ranks {
            var earliest = Double.infinity
            var found: Int?
            for classIndex in world.groups.classes[group * ranks + rank]
            where lines.nextDue[Int(classIndex)] < earliest
                && (isRested || world.isUrgent[Int(classIndex)])
            {
                earliest = lines.nextDue[Int(classIndex)]
                found = Int(classIndex)
            }
            if let found { return found }
        }
        return nil
    }

    private func efficiency(_ index: Int) -> Double {
        presence.stretches[Int(specialist.stretch[index])].efficiency
    }
}

extension DeskRun {
    mutating func startStretch(_ person: Int32, _ events: inout EventList) {
        let index = Int(person)
        let stretch = presence.stretches[Int(specialist.stretch[index])]
        // A break that began late may have used it up.
        guard events.now < stretch.end else {
            moveOn(person, late: stretch.endsDuty ? 0 : events.now - stretch.end, &events)
            return
        }
        specialist.presence[index] = .answering
        specialist.presentSince[index] = events.now
        events.schedule(DeskRun.presenceEnd, at: stretch.end, payload: person)
        if specialist.hand[index] == TicketLines.none {
            startBreather(index, at: events.now)
            // Whoever leaves at this moment hands over first.
            events.schedule(DeskRun.ready, at: events.now, payload: person)
        } else {
            work(person, &events)
        }
    }

    mutating func endStretch(_ person: Int32, _ events: inout EventList) {
        let index = Int(person)
        let number = specialist.hand[index]
        guard number != TicketLines.none else {
            if specialist.isResting[index] {
                stopResting(person)
            } else {
                free.leave(person, group: world.groups.groupOfSpecialist[index])
            }
            leave(person, &events)
            return
        }
        let stretch = presence.stretches[Int(specialist.stretch[index])]
        let limit = stretch.endsDuty ? world.overtimeLimit : world.breakDelayLimit
        guard specialist.completion[index] - events.now > limit else {
            specialist.presence[index] = .finishing
            return
        }
        let done = (events.now - specialist.workingSince[index]) * stretch.efficiency
        ticket.workLeft[Int(number)] -= done
        stopWork(index, at: events.now)
        if stretch.endsDuty {
            specialist.hand[index] = TicketLines.none
            ticket.workLeft[Int(number)] += world.handOver
            tally.addHandOver()
        }
        leave(person, &events)
        if stretch.endsDuty { dispatch(number, &events) }
    }

    /// Lets a specialist go on a break or home.
    private mutating func leave(_ person: Int32, _ events: inout EventList) {
        let index = Int(person)
        let stretch = presence.stretches[Int(specialist.stretch[index])]
        let late = events.now - stretch.end
        specialist.presence[index] = .away
        if specialist.hand[index] == TicketLines.none {
            cutBreather(index, at: events.now)
        }
        tally.addPresent(
            specialist: index, from: specialist.presentSince[index], to: events.now)
        if stretch.endsDuty {
            tally.addOvertime(max(0, late))
            specialist.owed[index] = 0
        }
        moveOn(person, late: stretch.endsDuty ? 0 : late, &events)
    }

    /// Waits for the next stretch; a break that began late ends late, and keeps its length.
    private mutating func moveOn(_ person: Int32, late: Double, _ events: inout EventList) {
        let index = Int(person)
        let next = specialist.stretch[index] + 1
        guard next < presence.first[index + 1] else { return }
        specialist.stretch[index] = next
        events.schedule(
            DeskRun.presenceStart,
            at: max(events.now, presence.stretches[Int(next)].start + late), payload: person)
    }
}
