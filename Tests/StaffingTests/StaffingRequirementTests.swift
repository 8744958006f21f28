import LunbanTestSupport
import RandomStreams
import Staffing
import Testing
import WorkTime

struct StaffingRequirementTests {
    private let curve = WorkloadCurve(slot: Minutes(30), work: [0, 1, 2, 12])
    private let sure = UrgentService(goal: .waiting(atMost: 0.2))

    @Test func `bare terms are Erlang C`() {
        let requirement = StaffingRequirement(curve, on: StaffingTerms(service: sure))
        // C(1, 3) = 1/11 and C(2, 4) = 4/23 where C(1, 2) = 1/3 and C(2, 3) = 4/9;
        // C(12, 16) is 0.205.
        #expect(requirement.intervals.map(\.agents) == [0, 3, 4, 17])
        #expect(requirement.net == [0, 3, 4, 17] && requirement.gross == requirement.net)
        #expect(requirement.slot == Minutes(30))
        #expect(abs(requirement.intervals[1].service.waitProbability - 1.0 / 11) <= 1e-15)
    }

    @Test func `shrinkage and efficiency add heads and both counts stay`() throws {
        let terms = StaffingTerms(
            service: sure, capacity: try #require(HeadCapacity(efficiency: 0.8)),
            shrinkage: try #require(Shrinkage(share: 0.5)))
        let requirement = StaffingRequirement(curve, on: terms)
        #expect(requirement.intervals.map(\.agents) == [0, 3, 4, 17])
        #expect(requirement.net == [0, 3.75, 5, 21.25])
        #expect(requirement.gross == [0, 7.5, 10, 42.5])
    }

    @Test func `agents with several tickets in hand count as often`() throws {
        let pairs = StaffingTerms(
            service: sure, capacity: try #require(HeadCapacity(concurrency: 2)))
        #expect(StaffingRequirement(curve, on: pairs).intervals.map(\.agents) == [0, 2, 2, 9])
        // 2.5 tickets each: 3, 4 and 17 places are within 2, 2 and 7 agents' ⌊2.5·n⌋.
        let more = StaffingTerms(
            service: sure, capacity: try #require(HeadCapacity(concurrency: 2.5)))
        let requirement = StaffingRequirement(curve, on: more)
        #expect(requirement.intervals.map(\.agents) == [0, 2, 2, 7])
        #expect(requirement.intervals[3].service.occupancy == 12.0 / 17)
    }

    @Test func `the occupancy cap holds in every interval`() throws {
        let limit = try #require(OccupancyLimit(share: 0.7))
        for patience in [nil, 0.5] {
            let service = UrgentService(goal: .waiting(atMost: 1), patience: patience)
            let requirement = StaffingRequirement(
                curve, on: StaffingTerms(service: service, occupancy: limit))
            for interval in requirement.intervals {
                #expect(interval.service.occupancy <= 0.7)
            }
        }
    }

    @Test func `customers who give up need fewer agents`() {
        let goal = ServiceGoal.answered(share: 0.8, within: Minutes(5), handleMinutes: 20)
        let patient = StaffingRequirement(
            curve, on: StaffingTerms(service: UrgentService(goal: goal)))
        let hasty = StaffingRequirement(
            curve, on: StaffingTerms(service: UrgentService(goal: goal, patience: 1)))
        #expect(zip(hasty.net, patient.net).allSatisfy { $0 <= $1 })
        #expect(hasty.intervals[3].service.abandonment > 0)
        #expect(patient.intervals[3].service.abandonment == 0)
        #expect(
            patient.net
                == curve.urgentAgents(share: 0.8, within: Minutes(5), handleMinutes: 20)
                .map(Double.init))
    }

    @Test func `every interval keeps the promise and one agent fewer does not`() {
        forAll(seed: 40, count: 100) { stream in
            let load = 40 * stream.uniform() + 0.1
            let concurrency = 1 + 2 * stream.uniform()
            let terms = StaffingTerms(
                service: UrgentService(goal: .waiting(atMost: 0.15), patience: 0.8),
                capacity: try #require(HeadCapacity(concurrency: concurrency)))
            let curve = WorkloadCurve(slot: Minutes(15), work: [load])
            let interval = try #require(StaffingRequirement(curve, on: terms).intervals.first)
            #expect(interval.service.waitProbability <= 0.15)
            let fewer = Int((Double(interval.agents - 1) * concurrency).rounded(.down))
            #expect(ErlangA(load: load, agents: fewer, patience: 0.8).waitProbability > 0.15)
        }
    }
}

struct RampUpTests {
    @Test func `newcomers count by what they do`() throws {
        let ramp = try #require(RampUp(weeks: [0.25, 0.5, 0.75]))
        #expect((0...4).map(ramp.efficiency(inWeek:)) == [0.25, 0.5, 0.75, 1, 1])
        #expect(ramp.effectiveHeads(weeksSinceStart: [0, 1, 30]) == 1.75)
        #expect(ramp.meanEfficiency(weeksSinceStart: [0, 2]) == 0.5)
        #expect(ramp.meanEfficiency(weeksSinceStart: []) == 1)
    }

    @Test(arguments: [[0], [-0.1], [0.5, 1.01], [.nan]])
    func `an efficiency outside its bounds is refused`(weeks: [Double]) {
        #expect(RampUp(weeks: weeks) == nil)
    }

    @Test func `a head without sense is refused`() {
        #expect(HeadCapacity(concurrency: 0.9) == nil && HeadCapacity(efficiency: 0) == nil)
        #expect(HeadCapacity(concurrency: .infinity) == nil && HeadCapacity(efficiency: 1.1) == nil)
        #expect(HeadCapacity() == .full)
    }
}
