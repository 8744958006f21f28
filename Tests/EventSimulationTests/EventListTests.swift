import EventSimulation
import LunbanTestSupport
import RandomStreams
import Testing

struct EventListTests {
    @Test func `events come in order of time, and of scheduling where times are equal`() {
        forAll(seed: 1, count: 200) { stream in
            var list = EventList(capacity: 1)
            var pending: [Event] = []
            for number in 0..<stream.integer(in: 1...300) {
                // Few distinct times, so that many are equal.
                let time = list.now + Double(stream.integer(below: 8))
                list.schedule(3, at: time, payload: Int32(number))
                pending.append(Event(time: time, kind: 3, payload: Int32(number)))
                if stream.happens(withProbability: 0.4) {
                    let soonest = try #require(
                        pending.min { ($0.time, $0.payload) < ($1.time, $1.payload) })
                    #expect(list.nextTime == soonest.time)
                    #expect(list.next() == soonest && list.now == soonest.time)
                    pending.removeAll { $0 == soonest }
                }
                #expect(list.count == pending.count)
            }
            while let event = list.next() {
                let soonest = pending.min { ($0.time, $0.payload) < ($1.time, $1.payload) }
                #expect(event == soonest)
                pending.removeAll { $0 == event }
            }
            #expect(pending.isEmpty && list.isEmpty && list.nextTime == nil)
        }
    }

    /// Rings every hour and counts.
    private struct Clock: SimulationModel {
        var rings: [Double] = []

        mutating func handle(_ event: Event, scheduling events: inout EventList) {
            rings.append(event.time)
            events.schedule(0, at: event.time + 1, payload: 0)
        }
    }

    @Test func `a run stops after its end and can go on from there`() {
        var clock = Clock()
        var events = EventList(startingAt: 8)
        events.schedule(0, at: 9, payload: 0)
        #expect(events.run(&clock, until: 12) == 4)
        #expect(clock.rings == [9, 10, 11, 12] && events.now == 12 && events.count == 1)
        #expect(events.run(&clock, until: 12.5) == 0)
        #expect(events.run(&clock, until: 13) == 1)
    }

    @Test func `nothing happens to a model without events`() {
        var clock = Clock()
        var events = EventList()
        #expect(events.next() == nil && events.run(&clock) == 0 && clock.rings.isEmpty)
    }
}
