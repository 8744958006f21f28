import LunbanTestSupport
import RandomStreams
import Testing

@testable import EventSimulation

struct MultiServerQueueTests {
    /// Customers of some classes, of a load around what the servers can do.
    private func customers(_ stream: inout RandomStream) -> Customers {
        let classes = (0..<stream.integer(in: 1...3)).map { _ in
            CustomerClass(
                rate: 0.2 + 2 * stream.uniform(), meanService: 0.2 + stream.uniform(),
                meanPatience: stream.happens(withProbability: 0.5) ? 0.1 + stream.uniform() : nil,
                priority: stream.integer(below: 3))
        }
        return Customers(
            first: 800, of: classes, from: RandomStream(seed: stream.next()))
    }

    @Test func `Little's law holds in every run`() {
        // The number who wait, summed over time by the clock, is what all of them waited: L = λW.
        forAll(seed: 50, count: 100) { stream in
            let customers = customers(&stream)
            let run = MultiServerQueue.run(servers: stream.integer(in: 1...4), customers: customers)
            let waited = run.waits.reduce(0, +)
            #expect(abs(run.areas.queue - waited) <= 1e-10 * max(1, waited))
            let served = zip(customers.services, run.gaveUp).reduce(0) { $1.1 ? $0 : $0 + $1.0 }
            #expect(abs(run.areas.busy - served) <= 1e-10 * max(1, served))
        }
    }

    @Test func `the same seed is the same run to the last bit`() {
        forAll(seed: 150, count: 20) { stream in
            var again = stream
            let servers = 2
            let first = MultiServerQueue.run(servers: servers, customers: customers(&stream))
            let second = MultiServerQueue.run(servers: servers, customers: customers(&again))
            #expect(first.waits == second.waits && first.gaveUp == second.gaveUp)
            #expect(first.areas == second.areas && first.eventCount == second.eventCount)
            let other = MultiServerQueue.run(servers: servers, customers: customers(&stream))
            #expect(other.waits != first.waits)
        }
    }

    @Test func `with one more server nobody of the same customers waits longer`() {
        forAll(seed: 200, count: 40) { stream in
            let kind = CustomerClass(rate: 1 + 3 * stream.uniform(), meanService: 1)
            let customers = Customers(
                first: 1000, of: [kind], from: RandomStream(seed: stream.next()))
            var fewer = MultiServerQueue.run(servers: 1, customers: customers).waits
            for servers in 2...6 {
                let more = MultiServerQueue.run(servers: servers, customers: customers).waits
                #expect(zip(more, fewer).allSatisfy { $0 <= $1 + 1e-9 })
                fewer = more
            }
        }
    }

    @Test func `common random numbers tell scenarios apart that chance would hide`() {
        let experiment = Replication(count: 10, seed: 77)
        let other = Replication(count: 10, seed: 78)
        let kind = CustomerClass(rate: 8, meanService: 1)
        let wait = { (servers: Int) in
            { (stream: RandomStream) in
                let customers = Customers(first: 2000, of: [kind], from: stream)
                return MultiServerQueue.run(servers: servers, customers: customers).summary()
                    .meanWait
            }
        }
        let ten = experiment.outcomes(of: wait(10))
        let eleven = experiment.outcomes(of: wait(11))
        let unrelated = other.outcomes(of: wait(11))
        let common = ConfidenceInterval(of: zip(ten, eleven).map { $0.0 - $0.1 })
        let apart = ConfidenceInterval(of: zip(ten, unrelated).map { $0.0 - $0.1 })
        #expect(common.mean > common.halfWidth)
        #expect(common.halfWidth < apart.halfWidth)
    }

    @Test func `a class keeps its draws whoever else comes`() {
        let kind = CustomerClass(rate: 1, meanService: 1, meanPatience: 2)
        let alone = Customers(first: 50, of: [kind], from: RandomStream(seed: 3))
        let crowd = Customers(
            first: 500, of: [kind, CustomerClass(rate: 4, meanService: 2)],
            from: RandomStream(seed: 3))
        let same = crowd.classNumbers.indices.filter { crowd.classNumbers[$0] == 0 }.prefix(50)
        #expect(same.map { crowd.arrivals[$0] } == alone.arrivals)
        #expect(same.map { crowd.services[$0] } == alone.services)
        #expect(same.map { crowd.patience[$0] } == alone.patience)
        #expect(zip(crowd.arrivals, crowd.arrivals.dropFirst()).allSatisfy { $0 <= $1 })
    }

    @Test func `a day worked out by hand comes out`() {
        let classes = [
            CustomerClass(rate: 1, meanService: 1, priority: 1),
            CustomerClass(rate: 1, meanService: 1, priority: 0),
        ]
        // 0 is served 0–10; 1 leaves at 7; 3 goes before 2 though it came later, 10–12; 2: 12–15;
        // 4, whose patience would end at 16, is served from 15.
        let run = MultiServerQueue.run(
            servers: 1,
            customers: Customers(
                of: classes, [0, 0, 0, 1, 0], arrivals: [0, 2, 3, 4, 5],
                services: [10, 9, 3, 2, 1], patience: [.infinity, 5, .infinity, 20, 11]))
        #expect(run.waits == [0, 5, 9, 6, 10])
        #expect(run.gaveUp == [false, true, false, false, false])
        #expect(run.areas.queue == 30 && run.areas.busy == 16)
        // Five arrivals, four completions, and the ends of patience at 7, 16 and 24.
        #expect(run.eventCount == 12)
        let all = run.summary(within: 9)
        #expect(all.count == 5 && all.waitProbability == 0.8 && all.meanWait == 6)
        #expect(all.abandonment == 0.2 && all.meanWaitOfServed == 6.25 && all.serviceLevel == 0.6)
        let urgent = run.summary(ofClass: 1)
        #expect(urgent.count == 1 && urgent.meanWait == 6)
        #expect(run.summary(after: 4).meanWait == 10)
        #expect(run.summary(after: 5).count == 0 && run.summary(after: 9).meanWait == 0)
    }

    @Test func `nobody comes and nothing happens`() {
        let none = Customers(
            first: 0, of: [CustomerClass(rate: 1, meanService: 1)], from: RandomStream(seed: 1))
        let run = MultiServerQueue.run(servers: 3, customers: none)
        #expect(run.waits.isEmpty && run.eventCount == 0 && run.areas.queue == 0)
    }
}
