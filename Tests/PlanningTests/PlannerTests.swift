import LaborLaw
import Planning
import RosterModel
import RosterOptimization
import Testing
import WorkTime

/// Inputs at the edge of what a scenario file may say; each must come to a plan whose objective
/// is the roster's own.
struct PlannerTests {
    @Test(arguments: [1, 2, 4, 24])
    func `categories may be balanced over any number of intervals`(intervals: Int) throws {
        var small = SmallScenario()
        small.categoryBucket = small.interval * intervals
        #expect(try small.plan().gap.share >= 0)
    }

    @Test(arguments: [Minutes(5), Minutes(15), Minutes(60), Minutes(120), Minutes.hours(24)])
    func `intervals of any length make a plan`(interval: Minutes) throws {
        var small = SmallScenario()
        small.interval = interval
        small.categoryBucket = max(interval, .hours(4))
        small.shifts = [
            SmallScenario.shift("E", "08:00", hasMeal: false),
            SmallScenario.shift("N", "00:00", length: .hours(8), hasMeal: false, isNight: true),
        ]
        #expect(try small.plan().roster.assignments.allSatisfy { $0.duty.breaks.isEmpty })
    }

    @Test func `a single day in the middle of a week aims at its share of the contract`() throws {
        var small = SmallScenario()
        small.start = "2026-11-25"
        small.days = 1
        let run = try small.plan()
        // A seventh of 40 hours is 342 minutes; an hour of it that is not given costs 20 points.
        let free = 2 - run.roster.assignments.count
        let unused = try #require(run.objective.first { $0.kind == .unusedContract }).points
        #expect(abs(unused - Double(free) * 342 / 60 * 20) <= 1e-9)
    }

    @Test func `a late shift before the horizon leaves little of the next day`() throws {
        var small = SmallScenario()
        small.minimumRest = nil
        small.shifts = [SmallScenario.shift("E", "07:00")]
        let late = SmallScenario.shift("X", "15:00")
        let sunday = try #require(LocalDate("2026-11-22"))
        small.previous = try small.people.map { name, _ in
            let duty = try #require(late.duties(on: sunday, in: small.zone).first)
            return Assignment(specialist: SpecialistID(name), duty: duty)
        }
        // Eight hours from 15:00 and seven of an early shift make 15 of the 12 the law allows.
        let run = try small.plan()
        #expect(run.roster.assignments.allSatisfy { $0.duty.date > sunday + 1 })
        #expect(!run.roster.assignments.isEmpty)
        #expect(run.compliance.isLegal)
    }

    @Test func `the same seed plans the same roster`() throws {
        let first = try SmallScenario().plan()
        let second = try SmallScenario().plan()
        #expect(first.roster == second.roster)
        #expect(first.objective == second.objective)
        #expect(first.hourPrices == second.hourPrices)
    }

    @Test func `cancelled at once, planning still returns a legal roster`() throws {
        let run = try SmallScenario().plan(SearchLimits(isCancelled: { true }))
        #expect(run.endedBy == .interrupted)
        #expect(run.compliance.isLegal)
        #expect(run.hourPrices.allSatisfy { $0.pointsPerHour == 0 })
    }
}
