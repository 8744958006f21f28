extension DeskRun {
    /// What the run came to; ends all work and waiting as the desk closes.
    mutating func close(eventCount: Int) -> DeskOutcome {
        let end = world.end
        tally.pass(to: end, waiting: lines.count)
        var inHand = 0
        for index in specialist.hand.indices {
            if specialist.hand[index] != TicketLines.none { inHand += 1 }
            if specialist.completion[index] < .infinity {
                tally.addBusy(specialist: index, from: specialist.workingSince[index], to: end)
            }
            if specialist.presence[index] != .away {
                tally.addPresent(
                    specialist: index, from: specialist.presentSince[index], to: end)
            }
        }
        for index in ticket.isWaiting.indices where ticket.isWaiting[index] {
            tally.waited += end - ticket.joined[index]
        }
        let (table, waits) = judged()
        return DeskOutcome(
            lines: table, dayCount: world.dayEnds.count, backlog: tally.backlog,
            specialists: zip(tally.busy, tally.present).map { TimeUse(busy: $0, present: $1) },
            hours: zip(tally.busyInHour, tally.presentInHour).map {
                TimeUse(busy: $0, present: $1)
            },
            handedOver: tally.handedOver, overtime: tally.overtime, eventCount: eventCount,
            books: DeskBooks(
                queueArea: tally.queueArea, waited: tally.waited,
                missingTickets: tally.entered - tally.closed - tally.left - tally.away
                    - lines.count - inHand),
            waits: waits)
    }

    /// Tickets by class and day of their first arrival, and how long each waited.
    private func judged() -> ([LineTally], [TicketWait]) {
        let end = world.end
        var table = Array(
            repeating: LineTally(), count: world.promises.count * world.dayEnds.count)
        var waits: [TicketWait] = []
        for index in tickets.isNew.indices where tickets.isNew[index] {
            let arrival = tickets.arrivals[index]
            guard let day = world.day(of: arrival) else { continue }
            let classIndex = Int(tickets.classes[index])
            let due = world.promises[classIndex].due(arrival)
            let place = world.place(classIndex, day: day)
            let taken = ticket.taken[index]
            let wait = min(taken, ticket.left[index], end) - arrival
            let late = min(ticket.answered[index], end) - due
            table[place].arrived += 1
            table[place].wait += wait
            if taken <= due {
                table[place].inTime += 1
            } else if taken < .infinity || due <= end || ticket.left[index] <= end {
                table[place].late += 1
            }
            if taken == .infinity, ticket.left[index] == .infinity { table[place].unanswered += 1 }
            if late > 0, ticket.left[index] == .infinity {
                table[place].resolvedLate += 1
                table[place].lateness += late
            }
            waits.append(TicketWait(place: Int32(place), minutes: Float(wait)))
        }
        return (table, waits)
    }
}
