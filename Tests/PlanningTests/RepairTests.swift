import GLPKSolver
import LaborLaw
import LawTestSupport
import LunbanTestSupport
import RandomStreams
import RosterModel
import RosterOptimization
import ScenarioFiles
import Testing
import Wording
import WorkTime

@testable import Planning

/// A published roster after something happened.
struct RepairTests {
    private let planner = Planner(solver: GLPKSolver())
    private let law: [LawPack] = [.malaysiaKualaLumpur]

    private func repaired(
        _ roster: Roster, of scenario: Scenario, after events: RosterEvents, rounds: Int = 6
    ) throws -> RepairRun {
        let outcome = try planner.repair(
            roster, of: scenario, under: law, after: events,
            limits: SearchLimits(rounds: rounds), seed: 1)
        guard case .repaired(let run) = outcome else { throw NoRoster() }
        return run
    }

    private struct NoRoster: Error {}

    private func planned(_ scenario: Scenario) throws -> PlanningRun {
        let outcome = try planner.plan(
            scenario, under: law, limits: SearchLimits(gap: 0.01, rounds: 2), seed: 1,
            onProgress: { _ in })
        guard case .planned(let run) = outcome else { throw NoRoster() }
        return run
    }

    /// A duty of somebody's in a small scenario, on a day counted from 0.
    private func duty(
        _ small: SmallScenario, _ who: String, _ code: String, day: Int, isLocked: Bool = false
    ) throws -> Assignment {
        let shift = try #require(small.shifts.first { $0.code.rawValue == code })
        let date = try #require(LocalDate(small.start)) + day
        return Assignment(
            specialist: SpecialistID(who),
            duty: try #require(shift.duties(on: date, in: small.zone).first), isLocked: isLocked)
    }

    @Test func `when nothing happens not a byte changes; when somebody is ill only what must does`()
        throws
    {
        var legal = 0
        forAll(seed: 800, count: 2) { random in
            var drawn = RandomScenario(random)
            let scenario = drawn.scenario()
            let plan = try planned(scenario)
            guard plan.compliance.isLegal else { return }
            legal += 1
            let now = scenario.horizon.range.start
            let same = try repaired(
                plan.roster, of: scenario, after: RosterEvents(now: now, worth: nil))
            #expect(same.changes.isEmpty && same.plan.roster == plan.roster)
            let zone = scenario.site.zone
            #expect(
                RosterWriter.tidyCSV(same.plan.roster, zone: zone)
                    == RosterWriter.tidyCSV(plan.roster, zone: zone))
            #expect(abs(same.objectiveBefore - plan.gap.objective) <= 1e-6 * plan.gap.objective)
            #expect(abs(same.plan.gap.objective - same.objectiveBefore) <= 1e-9)
            // Somebody is ill.
            var random = random
            let ill = random.element(of: plan.roster.assignments)
            let absence = Absence(
                specialist: ill.specialist, dates: DateRange(start: ill.duty.date, days: 1),
                kind: .medicalLeave)
            let run = try repaired(
                plan.roster, of: scenario, after: RosterEvents(now: now, absences: [absence]))
            #expect(run.plan.compliance.isLegal)
            let own = Set(run.plan.roster.assignments.map { [$0] })
            #expect(!own.contains([ill]))
            // The parts add up to the whole.
            let sum = run.changes.reduce(run.objectiveBefore) { $0 + $1.points }
            #expect(abs(sum - run.plan.gap.objective) <= 1e-6 * max(1, sum))
            let night = run.changes.count { $0.isAbsence }
            #expect((1...2).contains(night))
            #expect(run.changes.count >= night)
        }
        #expect(legal > 0)
    }

    /// Three people, three days and a roster that breaks the rest between duties, against every
    /// roster there is.
    @Test func `no legal roster has fewer changes, or as few and a better objective`() throws {
        var small = SmallScenario()
        small.days = 2
        small.people.append(("cho", .specialist))
        let scenario = try small.scenario()
        let broken = Roster([
            try duty(small, "ana", "L", day: 0), try duty(small, "ana", "E", day: 1),
            try duty(small, "ben", "E", day: 0), try duty(small, "ben", "L", day: 1),
            try duty(small, "cho", "L", day: 0), try duty(small, "cho", "L", day: 1),
        ])
        let monday = try #require(LocalDate(small.start))
        let events = RosterEvents(
            now: scenario.horizon.range.start,
            absences: [
                Absence(
                    specialist: SpecialistID("cho"), dates: DateRange(start: monday + 1, days: 1),
                    kind: .medicalLeave)
            ])
        let run = try repaired(broken, of: scenario, after: events)
        let ground = try PlanningGround(scenario.after(events), law: law)
        let prices = ChangePrices(ground.scenario, events: events, ruleBook: ground.ruleBook)
        let search = JointSearch(
            ground, solver: GLPKSolver(), limits: SearchLimits(), seed: 1, threads: 1,
            onProgress: { _ in })
        func cost(_ roster: Roster) throws -> Double {
            var demand = ground.flow
            let flow = try search.flow(of: roster, &demand)
            let base = ground.objective(roster, flow: flow).total
            return RosterDifference(from: broken, to: roster).days.reduce(base) { sum, day in
                let who = scenario.team.specialists.first { $0.id == day.specialist }
                return sum
                    + (who.map { prices.price(prices.beyondSaving, of: $0, on: day.date) } ?? 0)
            }
        }
        var best = Double.infinity
        let choices: [String?] = [nil, "E", "L"]
        for index in 0..<729 {
            var rest = index
            var assignments: [Assignment] = []
            for name in ["ana", "ben", "cho"] {
                for day in 0..<2 {
                    if let code = choices[rest % 3] {
                        assignments.append(try duty(small, name, code, day: day))
                    }
                    rest /= 3
                }
            }
            let roster = Roster(assignments)
            guard ground.audit(roster).isLegal else { continue }
            best = min(best, try cost(roster))
        }
        #expect(ground.audit(run.plan.roster).isLegal)
        #expect(abs(try cost(run.plan.roster) - best) <= 1e-6 * best)
        #expect(run.changes.map(\.isAbsence) == [true, false])
        #expect(run.changes.last?.specialist == SpecialistID("ana"))
    }

    @Test func `a senior who must be there is replaced by the one who is free`() throws {
        var small = SmallScenario()
        small.days = 1
        small.shifts = [
            SmallScenario.shift("A", "00:00"), SmallScenario.shift("B", "08:00"),
            SmallScenario.shift("C", "16:00"),
        ]
        small.people = ["ana", "ben", "cho", "dee"].map { ($0, .senior) } + [("eva", .specialist)]
        small.onDuty = [
            OnDutyPolicy(name: "senior", who: StaffFilter(grades: [.senior]), atLeast: 1)
        ]
        let scenario = try small.scenario()
        let roster = Roster([
            try duty(small, "ana", "A", day: 0), try duty(small, "ben", "B", day: 0),
            try duty(small, "cho", "C", day: 0), try duty(small, "eva", "B", day: 0),
        ])
        let absence = Absence(
            specialist: SpecialistID("ben"), dates: scenario.horizon.dates, kind: .medicalLeave)
        let run = try repaired(
            roster, of: scenario,
            after: RosterEvents(now: scenario.horizon.range.start, absences: [absence]))
        #expect(run.plan.compliance.isLegal)
        #expect(run.changes.map(\.specialist.rawValue) == ["ben", "dee"])
        #expect(run.changes.last?.after?.duty.shift == ShiftCode("B"))
    }

    @Test func `what has begun and what is locked stays, and collisions are named`() throws {
        var small = SmallScenario()
        small.days = 2
        let scenario = try small.scenario()
        let late = try duty(small, "ana", "L", day: 0)
        let early = try duty(small, "ana", "E", day: 1)
        let roster = Roster([late, early])
        let monday = try #require(LocalDate(small.start))
        let start = scenario.horizon.range.start
        let noon = start + .hours(15)
        let begun = try repaired(roster, of: scenario, after: RosterEvents(now: noon))
        #expect(begun.changes.map(\.date) == [monday + 1])
        let tuesday = SpecialistDay(specialist: SpecialistID("ana"), date: monday + 1)
        let locked = try repaired(
            roster, of: scenario, after: RosterEvents(now: start, locks: [tuesday]))
        #expect(locked.changes.map(\.date) == [monday])
        let both = try planner.repair(
            roster, of: scenario, under: law, after: RosterEvents(now: noon, locks: [tuesday]),
            limits: SearchLimits(rounds: 2), seed: 1)
        guard case .noLegalPlan(let people) = both else {
            Issue.record("a repair of what cannot change")
            return
        }
        let reasons = try #require(people.first?.conflicts.first?.reasons)
        #expect(reasons.contains(.lock(late.duty)) && reasons.contains(.lock(early.duty)))
        // What has begun cannot be unlocked.
        #expect(people.first?.waysOut.map(\.change) == [.lock(early.duty)])
    }

    @Test func `further changes are made only where they are worth it`() throws {
        var small = SmallScenario()
        small.days = 3
        small.people.append(("cho", .specialist))
        let scenario = try small.scenario()
        let roster = Roster([try duty(small, "ana", "E", day: 0)])
        let start = scenario.horizon.range.start
        let more = try repaired(
            roster, of: scenario, after: RosterEvents(now: start, volumePercent: 100, worth: 10))
        #expect(!more.changes.isEmpty)
        #expect(
            more.objectiveBefore - more.plan.gap.objective
                >= 10 * Double(more.changes.count) - 1e-6)
        let none = try repaired(
            roster, of: scenario, after: RosterEvents(now: start, volumePercent: 100))
        #expect(none.changes.isEmpty && none.plan.roster == roster)
        #expect(none.objectiveBefore >= more.plan.gap.objective)
    }

    @Test func `a change within a notice period weighs twice and is told`() throws {
        let small = SmallScenario()
        let scenario = try small.scenario()
        let rule = Rule(
            id: "x.notice", title: Phrase(en: "Notice", zh: "通知"),
            kind: .publicationNotice(PublicationNotice(days: 1)),
            authority: .policy(Phrase(en: "x", zh: "x")),
            appliesTo: RuleScope(staff: StaffFilter(grades: [.senior])))
        let prices = ChangePrices(
            scenario, events: RosterEvents(now: scenario.horizon.range.start),
            ruleBook: RuleBook([rule]))
        let (ana, ben) = (scenario.team.specialists[0], scenario.team.specialists[1])
        let monday = scenario.horizon.dates.start
        #expect(prices.notice(of: ana, on: monday)?.id == "x.notice")
        #expect(prices.notice(of: ana, on: monday + 1) == nil)
        #expect(prices.notice(of: ben, on: monday) == nil)
        #expect(prices.price(100, of: ana, on: monday) == 250)
        #expect(prices.price(100, of: ben, on: monday) == 125)
        #expect(prices.price(100, of: ben, on: monday + 1) == 112.5)
    }

    @Test func `a duty that cannot be planned is told instead of changed`() throws {
        let small = SmallScenario()
        let right = try duty(small, "ana", "E", day: 0)
        let strange = Assignment(
            specialist: right.specialist,
            duty: Duty(
                shift: right.duty.shift, date: right.duty.date,
                range: TimeRange(
                    start: right.duty.range.start + Minutes(7), length: right.duty.range.length),
                breaks: [], isNight: false))
        #expect(throws: PlanningError.dutiesNotPlannable([strange])) {
            try repaired(
                Roster([strange]), of: small.scenario(),
                after: RosterEvents(now: small.scenario().horizon.range.start))
        }
    }

    @Test func `who could take a duty is told with what it does to the roster`() throws {
        var small = SmallScenario()
        small.people += [("cho", .specialist), ("dee", .graduate)]
        let scenario = try small.scenario()
        let given = try duty(small, "ana", "E", day: 1)
        let roster = Roster([
            given, try duty(small, "ben", "L", day: 0), try duty(small, "dee", "L", day: 1),
        ])
        let list = try planner.standIns(
            for: Vacancy(duty: given.duty, holder: given.specialist), in: roster, of: scenario,
            under: law)
        let ground = try PlanningGround(scenario, law: law)
        let search = JointSearch(
            ground, solver: GLPKSolver(), limits: SearchLimits(), seed: 1, threads: 1,
            onProgress: { _ in })
        func objective(_ assignments: [Assignment]) throws -> Double {
            var demand = ground.flow
            let roster = Roster(assignments)
            return ground.objective(roster, flow: try search.flow(of: roster, &demand)).total
        }
        let gap = roster.assignments.filter { $0 != given }
        #expect(abs(list.objective - (try objective(gap))) <= 1e-6)
        // ben has had seven hours of rest only.
        #expect(list.standIns.map(\.specialist.rawValue).last == "ben")
        #expect(list.standIns.map(\.isLegal) == [true, true, false])
        for person in list.standIns {
            let taken = Assignment(specialist: person.specialist, duty: given.duty)
            let others = gap.filter {
                $0.specialist != person.specialist || $0.duty.date != given.duty.date
            }
            let expected = try objective(others + [taken]) - list.objective
            #expect(abs(person.points - expected) <= 1e-6)
            let audit = planner.audit(Roster(others + [taken]), of: scenario, under: law)
            #expect(Set(person.findings).isSubset(of: audit.findings))
            #expect(audit.isLegal == person.isLegal)
        }
        let dee = try #require(list.standIns.first { $0.specialist.rawValue == "dee" })
        #expect(dee.insteadOf?.duty.shift == ShiftCode("L"))
        #expect(dee.weekHours == .hours(8) && dee.contractHours == .hours(40))
        let points = list.standIns.filter(\.isLegal).map(\.points)
        #expect(points == points.sorted())
    }
}
