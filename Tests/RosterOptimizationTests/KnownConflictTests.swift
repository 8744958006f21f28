import GLPKSolver
import Testing

@testable import RosterOptimization

/// Conflicts built by hand, whose only minimal set is plain to see.
struct KnownConflictTests {
    /// A week of one person; templates: 0 early 07–15, 1 night 22–06.
    private func week(_ change: (inout RosterPerson) -> Void) -> RosterProblem {
        let options = (0..<7).flatMap { day in
            [(7, 0), (22, 1)].map { hour, template in
                DutyOption(
                    day: day, template: template, start: 1440 * day + 60 * hour, minutes: 480,
                    slots: 24 * day + hour..<24 * day + hour)
            }
        }
        var person = RosterPerson(name: "ana", dayCount: 7, templateCount: 2, activityCount: 0)
        person.rules.weeks = [WeekRules(days: 0..<7, start: 0, end: 7 * 1440)]
        change(&person)
        return RosterProblem(
            dayCount: 7, templateCount: 2, options: options, people: [person], cover: [])
    }

    private func impasse(_ change: (inout RosterPerson) -> Void) -> Impasse? {
        ConflictSearch(week(change)).impasse(of: 0)
    }

    private func expect(
        _ impasse: Impasse?, _ members: Set<Restriction>, waysOut: Set<Restriction>? = nil,
        sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        let impasse = try #require(impasse, sourceLocation: sourceLocation)
        #expect(impasse.conflicts.count == 1, sourceLocation: sourceLocation)
        #expect(
            Set(impasse.conflicts.flatMap(\.restrictions)) == members,
            sourceLocation: sourceLocation)
        #expect(Set(impasse.waysOut) == waysOut ?? members, sourceLocation: sourceLocation)
    }

    @Test func `an early duty after two locked nights leaves no rest`() throws {
        let found = impasse { person in
            person.rules.minimumRest = 720
            person.rules.maxConsecutiveDays = 6
            person.locks[0] = .template(1)
            person.locks[1] = .template(1)
            person.locks[2] = .template(0)
        }
        // The first night has nothing to do with it.
        try expect(found, [.minimumRest(720), .lock(day: 1), .lock(day: 2)])
    }

    @Test func `days in a row collide with locks and with what came before`() throws {
        let found = impasse { person in
            person.rules.minimumRest = 660
            person.rules.maxConsecutiveDays = 3
            person.history.consecutiveDays = 2
            person.history.lastEnd = -9 * 60
            person.locks[0] = .template(0)
            person.locks[1] = .template(0)
            person.locks[6] = .template(1)
        }
        try expect(
            found,
            [
                .maxConsecutiveDays(3), .history(.consecutiveDays), .lock(day: 0), .lock(day: 1),
            ])
    }

    @Test func `a week of leave holds no minimum of hours`() throws {
        let found = impasse { person in
            person.rules.weeks[0].minContractMinutes = 480
            person.allowedTemplates = person.allowedTemplates.map { $0.map { _ in false } }
        }
        try expect(
            found,
            Set((0..<7).map { .closedDuties(day: $0) })
                .union([.minContractMinutes(week: 0, limit: 480)]))
    }

    @Test func `a duty locked on a day away`() throws {
        let found = impasse { person in
            person.rules.minimumRest = 660
            person.rules.weeks[0].contiguousRest = 1800
            person.allowedTemplates[3] = [false, false]
            person.locks[3] = .template(0)
        }
        try expect(found, [.closedDuties(day: 3), .lock(day: 3)])
    }

    @Test func `locks beyond the hours of the contract`() throws {
        let found = impasse { person in
            person.rules.weeks[0].maxContractMinutes = 1440
            person.rules.weeks[0].maxMinutes = 2700
            for day in 0..<4 { person.locks[day] = .template(0) }
        }
        try expect(
            found,
            Set((0..<4).map { .lock(day: $0) })
                .union([.maxContractMinutes(week: 0, limit: 1440)]))
    }

    @Test func `every night locked leaves no unbroken rest`() throws {
        let found = impasse { person in
            person.rules.weeks[0].contiguousRest = 1800
            for day in 0..<7 { person.locks[day] = .template(1) }
        }
        // The history has no part in it: rest within the week alone would do.
        let members = try #require(found?.conflicts.first).restrictions
        #expect(members.contains(.contiguousRest(week: 0, minutes: 1800)))
        #expect(members.filter { if case .lock = $0 { true } else { false } }.count == 6)
    }

    @Test func `two conflicts apart are both told, without a single way out`() throws {
        let impasse = try #require(
            impasse { person in
                person.rules.minimumRest = 720
                person.locks[0] = .template(1)
                person.locks[1] = .template(0)
                person.allowedTemplates[4] = [false, false]
                person.locks[4] = .template(0)
            })
        let conflicts = Set(impasse.conflicts.map { Set($0.restrictions) })
        #expect(
            conflicts == [
                [.minimumRest(720), .lock(day: 0), .lock(day: 1)],
                [.closedDuties(day: 4), .lock(day: 4)],
            ])
        #expect(impasse.waysOut.isEmpty)
    }

    @Test func `duties at once collide even without a rest between them`() throws {
        // A night of ten hours ends an hour after the early duty of the next day begins.
        let options = [
            DutyOption(day: 0, template: 0, start: 1320, minutes: 600, slots: 0..<0),
            DutyOption(day: 1, template: 1, start: 1860, minutes: 480, slots: 0..<0),
        ]
        var person = RosterPerson(name: "ana", dayCount: 2, templateCount: 2, activityCount: 0)
        person.rules.weeks = [WeekRules(days: 0..<2, start: 0, end: 2880)]
        person.locks = [.option(0), .option(1)]
        let problem = RosterProblem(
            dayCount: 2, templateCount: 2, options: options, people: [person], cover: [])
        try expect(
            ConflictSearch(problem).impasse(of: 0),
            [.oneDutyAtATime, .lock(day: 0), .lock(day: 1)])
    }

    @Test func `a template without a duty on the day cannot be locked`() throws {
        var person = RosterPerson(name: "ana", dayCount: 1, templateCount: 1, activityCount: 0)
        person.rules.weeks = [WeekRules(days: 0..<1, start: 0, end: 1440)]
        person.locks = [.template(0)]
        let problem = RosterProblem(
            dayCount: 1, templateCount: 1, options: [], people: [person], cover: [])
        try expect(ConflictSearch(problem).impasse(of: 0), [.lock(day: 0)])
    }

    @Test func `the optimizer names those without a plan and nobody else`() {
        var problem = week { $0.locks[0] = .template(0) }
        var stuck = problem.people[0]
        stuck.allowedTemplates[0] = [false, false]
        problem = RosterProblem(
            dayCount: 7, templateCount: 2, options: problem.options,
            people: [problem.people[0], stuck], cover: [])
        let optimizer = RosterOptimizer(solver: GLPKSolver(), limits: SearchLimits(), seed: 1)
        guard case .noLegalPlan(let people) = optimizer.solve(problem) else {
            Issue.record("a roster although one has no legal plan")
            return
        }
        #expect(people == [1])
        #expect(ConflictSearch(problem).impasse(of: 0) == nil)
    }
}
