import GLPKSolver
import LunbanTestSupport
import RandomStreams
import RosterOptimization
import Testing

/// Locked days in every stage of the search, held against all rosters there are.
struct LockTests {
    private func solve(_ tiny: TinyProblem) -> FoundRoster? {
        let optimizer = RosterOptimizer(
            solver: GLPKSolver(), limits: SearchLimits(gap: 0, rounds: 12), seed: 1)
        guard case .roster(let found) = optimizer.solve(tiny.problem) else { return nil }
        return found
    }

    @Test func `locks always hold, and never make a roster better`() throws {
        var locked = 0
        forAll(seed: 5000, count: 60) { random in
            let tiny = TinyProblem(&random, people: random.integer(in: 2...3), planLimit: 250)
            let free = BruteForce(tiny)
            guard free.rosterCount <= 40_000, free.plans.allSatisfy({ !$0.isEmpty }) else {
                return
            }
            let plans = free.plans.map { random.element(of: $0) }
            let bound = tiny.locking(to: plans, &random)
            let found = try #require(solve(bound))
            for (person, plan) in found.plans.enumerated() {
                let days = plan.options.map(Int.init)
                #expect(free.judge.isLegal(days, of: person))
                for (day, lock) in bound.problem.people[person].locks.enumerated() {
                    #expect(free.judge.keeps(lock, days[day]), "day \(day) of \(person)")
                    if lock != nil { locked += 1 }
                }
            }
            let (least, optimum) = (free.optimum(), BruteForce(bound).optimum())
            let margin = 1e-6 * max(1, abs(least))
            #expect(least <= optimum + margin)
            #expect(found.lowerBound <= optimum + margin)
            #expect(optimum <= found.objective + margin)
            if found.endedBy == .proven { #expect(abs(found.objective - optimum) <= margin) }
        }
        #expect(locked > 100, "only \(locked) locks: this test has become weak")
    }

    @Test func `a locked block goes to somebody who would not be given one`() throws {
        var person = RosterPerson(name: "ana", dayCount: 1, templateCount: 1, activityCount: 1)
        person.rules.weeks = [WeekRules(days: 0..<1, start: 0, end: 1440)]
        person.allowedActivities = [false]
        // A block is a reason of its own to prefer the plain duty; only the lock brings it about.
        let duties = try BlockDay().duties
        let block = try #require(duties.firstIndex { $0.block != nil })
        for lock in [nil, DutyLock.option(block)] {
            person.locks = [lock]
            person.dayOffCosts = [100]
            let problem = RosterProblem(
                dayCount: 1, templateCount: 1, options: duties.map(\.option), people: [person],
                cover: [])
            let optimizer = RosterOptimizer(
                solver: GLPKSolver(), limits: SearchLimits(gap: 0), seed: 1)
            guard case .roster(let found) = optimizer.solve(problem) else {
                Issue.record("no roster")
                return
            }
            #expect((found.plans[0].options[0] == Int32(block)) == (lock != nil))
        }
    }
}

extension TinyProblem {
    /// The same problem with some days of each person locked to what a plan has there.
    func locking(to plans: [[Int]], _ random: inout RandomStream) -> TinyProblem {
        var person = -1
        var stream = random
        let locked = changing { who in
            person += 1
            for (day, option) in plans[person].enumerated()
            where stream.happens(withProbability: 0.4) {
                who.locks[day] =
                    option < 0
                    ? .dayOff
                    : stream.happens(withProbability: 0.5)
                        ? .option(option) : .template(problem.options[option].template)
            }
        }
        random = stream
        return locked
    }
}
