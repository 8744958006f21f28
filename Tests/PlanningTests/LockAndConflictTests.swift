import GLPKSolver
import LaborLaw
import LawTestSupport
import Planning
import RosterModel
import RosterOptimization
import Testing
import WorkTime

/// Locked duties from scenario to roster, and conflicts in the names people gave.
struct LockAndConflictTests {
    private static let night = SmallScenario.shift("N", "22:00", isNight: true)

    /// A duty of ana's, on a day of the horizon counted from 0 or before it.
    private func duty(
        _ small: SmallScenario, _ code: String, day: Int, isLocked: Bool = true
    ) throws -> Assignment {
        let shift = try #require(small.shifts.first { $0.code.rawValue == code })
        let date = try #require(LocalDate(small.start)) + day
        return Assignment(
            specialist: SpecialistID("ana"),
            duty: try #require(shift.duties(on: date, in: small.zone).first), isLocked: isLocked)
    }

    private func small(days: Int = 7) -> SmallScenario {
        var small = SmallScenario()
        small.days = days
        small.shifts.append(Self.night)
        return small
    }

    private func impasse(_ small: SmallScenario) throws -> PlanImpasse {
        let outcome = try Planner(solver: GLPKSolver())
            .plan(
                small.scenario(), under: [.malaysiaKualaLumpur], limits: SearchLimits(rounds: 2),
                seed: 1
            ) { _ in }
        guard case .noLegalPlan(let people) = outcome else {
            throw Unexpected()
        }
        #expect(people.map(\.specialist.rawValue) == ["ana"])
        return try #require(people.first)
    }

    private struct Unexpected: Error {}

    /// The conflict as texts such as `policy.minimum-rest` and `lock N 2026-11-23`.
    private func texts(_ reasons: [ConflictReason]) -> Set<String> {
        Set(
            reasons.map { reason in
                switch reason {
                case .rule(let rule, let week): "\(rule.id)\(week.map { " \($0)" } ?? "")"
                case .contractedHours(let hours, let week): "contract \(hours) \(week)"
                case .lock(let duty): "lock \(duty.shift.rawValue) \(duty.date)"
                case .absence(let absence, let rule):
                    "away \(absence.dates.start) \(rule?.id ?? "-")"
                case .shiftNotOffered(let shift, let date): "no \(shift.rawValue) \(date)"
                case .forbiddenShift(let shift, let date, let rule):
                    "forbidden \(shift.rawValue) \(date) \(rule.id)"
                case .past(.lastDutyEnds(let time)): "past end \(time)"
                case .past(.daysInRow(let days)): "past \(days) days"
                case .past(.nightWeeks(let weeks)): "past nights \(weeks)"
                case .past: "past"
                }
            })
    }

    /// Plans the scenario with each way out, and expects that to succeed and the ways to stand in
    /// order of their objectives.
    private func expectPlans(with ways: [WayOut], _ small: SmallScenario) throws {
        let objectives = try ways.map { try #require($0.objective) }
        #expect(objectives == objectives.sorted())
        for way in ways.prefix(3) {
            var changed = small
            switch way.change {
            case .lock(let duty): changed.locked.removeAll { $0.duty == duty }
            case .absence(let away, _):
                changed.absences = small.absences.flatMap { absence in
                    absence.dates.dates.filter { !away.dates.contains($0) }.map {
                        Absence(
                            specialist: absence.specialist, dates: DateRange(start: $0, days: 1),
                            kind: absence.kind)
                    }
                }
            case .rule(let rule, _):
                #expect(rule.id == "policy.max-consecutive-days")
                changed.maxConsecutiveDays = nil
            default: Issue.record("no change that anybody could make")
            }
            let run = try changed.plan(SearchLimits(rounds: 2))
            #expect(run.compliance.isLegal)
            // A longer search finds as good a roster, but for what it trades for promises.
            let objective = try #require(way.objective)
            #expect(run.gap.lowerBound <= objective + 1e-6 * max(1, objective))
        }
    }

    @Test func `locked duties stay, are marked, and the rest is planned around them`() throws {
        var small = small(days: 3)
        let locked = try [duty(small, "N", day: 0), duty(small, "L", day: 2)]
        small.locked = locked
        let run = try small.plan()
        let own = run.roster.assignments(of: SpecialistID("ana"))
        #expect(own == locked)
        #expect(run.roster.assignments.count { $0.isLocked } == 2)
        #expect(run.compliance.isLegal)
    }

    @Test func `a policy of rest between locked duties is named, and the law left behind it`()
        throws
    {
        var small = small()
        small.minimumRest = .hours(11)
        small.locked = try [duty(small, "N", day: 0), duty(small, "L", day: 1)]
        let found = try impasse(small)
        #expect(
            texts(found.conflicts.flatMap(\.reasons)) == [
                "policy.minimum-rest", "lock N 2026-11-23", "lock L 2026-11-24",
            ])
        #expect(found.conflicts.map(\.isIrreducible) == [true])
        // Eight hours and seven of the next duty are more than the twelve the law allows a day,
        // so that giving up the policy would not help.
        #expect(texts(found.waysOut.map(\.change)) == ["lock N 2026-11-23", "lock L 2026-11-24"])
    }

    @Test func `a policy that hides no law is a way out`() throws {
        var small = small()
        small.maxConsecutiveDays = 3
        small.locked = try (0..<4).map { try duty(small, "E", day: $0) }
        let found = try impasse(small)
        let locks = Set((23...26).map { "lock E 2026-11-\($0)" })
        #expect(
            texts(found.conflicts.flatMap(\.reasons))
                == locks.union(["policy.max-consecutive-days"]))
        #expect(texts(found.waysOut.map(\.change)) == locks.union(["policy.max-consecutive-days"]))
        try expectPlans(with: found.waysOut, small)
    }

    @Test func `days in a row before the plan count`() throws {
        var small = small()
        small.maxConsecutiveDays = 3
        small.previous = try (-2..<0).map { try duty(small, "E", day: $0, isLocked: false) }
        small.locked = try (0..<2).map { try duty(small, "E", day: $0) }
        let found = try impasse(small)
        #expect(
            texts(found.conflicts.flatMap(\.reasons)) == [
                "policy.max-consecutive-days", "past 2 days", "lock E 2026-11-23",
                "lock E 2026-11-24",
            ])
        #expect(!texts(found.waysOut.map(\.change)).contains("past 2 days"))
        #expect(found.waysOut.count == 3)
    }

    @Test func `night weeks before the plan count`() throws {
        var small = small()
        small.nightWeeks = NightWeekLimit(limit: 1, weeks: 3)
        small.previous = [try duty(small, "N", day: -7, isLocked: false)]
        small.locked = [try duty(small, "N", day: 4)]
        let found = try impasse(small)
        #expect(
            texts(found.conflicts.flatMap(\.reasons)) == [
                "policy.night-weeks", "past nights [2026-11-16]", "lock N 2026-11-27",
            ])
        #expect(texts(found.waysOut.map(\.change)) == ["policy.night-weeks", "lock N 2026-11-27"])
    }

    @Test func `a late duty before the plan forbids a locked early one`() throws {
        var small = small()
        small.previous = [try duty(small, "L", day: -1, isLocked: false)]
        small.minimumRest = nil
        small.locked = [try duty(small, "E", day: 0)]
        let found = try impasse(small)
        #expect(
            texts(found.conflicts.flatMap(\.reasons)) == [
                "forbidden E 2026-11-23 my-kul.max-hours-day", "lock E 2026-11-23",
            ])
        #expect(texts(found.waysOut.map(\.change)) == ["lock E 2026-11-23"])
    }

    @Test(arguments: [Absence.Kind.annualLeave, .medicalLeave])
    func `a duty locked on a day away is told with the statute`(kind: Absence.Kind) throws {
        var small = small()
        let monday = try #require(LocalDate(small.start))
        small.absences = [
            Absence(
                specialist: SpecialistID("ana"), dates: DateRange(start: monday + 1, days: 2),
                kind: kind)
        ]
        small.locked = [try duty(small, "E", day: 2)]
        let found = try impasse(small)
        let away =
            kind == .annualLeave
            ? "away 2026-11-24 my-kul.annual-leave" : "away 2026-11-24 my-kul.sick-leave"
        #expect(texts(found.conflicts.flatMap(\.reasons)) == [away, "lock E 2026-11-25"])
        // Leave may be moved, of its days the one that matters; sickness may not.
        let day = "away 2026-11-25 my-kul.annual-leave"
        #expect(
            texts(found.waysOut.map(\.change))
                == (kind == .annualLeave ? [day, "lock E 2026-11-25"] : ["lock E 2026-11-25"]))
        for way in found.waysOut {
            if case .absence(let absence, _) = way.change { #expect(absence.dates.count == 1) }
        }
        try expectPlans(with: found.waysOut, small)
    }

    @Test func `leave shortens the hours that locked duties fill`() throws {
        var small = small()
        let monday = try #require(LocalDate(small.start))
        small.absences = [
            Absence(
                specialist: SpecialistID("ana"), dates: DateRange(start: monday + 4, days: 3),
                kind: .annualLeave)
        ]
        small.locked = try (0..<3).map { try duty(small, "E", day: $0) }
        let found = try impasse(small)
        let locks = Set((23...25).map { "lock E 2026-11-\($0)" })
        #expect(
            texts(found.conflicts.flatMap(\.reasons))
                == locks.union(["contract 16h 2026-11-23"]))
        #expect(
            texts(found.waysOut.map(\.change))
                == locks.union((27...29).map { "away 2026-11-\($0) my-kul.annual-leave" }))
        try expectPlans(with: found.waysOut, small)
    }

    @Test func `a locked duty at other times is no duty to plan`() throws {
        var small = small()
        let right = try duty(small, "E", day: 0)
        let late = TimeRange(
            start: right.duty.range.start + .hours(1), length: right.duty.range.length)
        small.locked = [
            Assignment(
                specialist: right.specialist,
                duty: Duty(
                    shift: right.duty.shift, date: right.duty.date, range: late, breaks: [],
                    isNight: false), isLocked: true)
        ]
        #expect(throws: PlanningError.self) { try small.plan() }
    }
}
