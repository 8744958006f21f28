import LaborLaw
import LawTestSupport
import LunbanTestSupport
import RandomStreams
import RosterModel
import Testing
import WorkTime

@testable import Planning

struct FairShareTests {
    private let monday = LocalDate("2026-11-23") ?? LocalDate(dayNumber: 0)

    /// Three people alike, of whom `ana` has had all nights and weekends before the plan.
    private func small(
        days: Int = 7, nights: Int = 3, weights: ObjectiveWeights = .standard
    ) -> SmallScenario {
        var small = SmallScenario()
        small.days = days
        small.people = [("ana", .specialist), ("ben", .specialist), ("cat", .specialist)]
        small.shifts = [
            SmallScenario.shift("D", "09:00"),
            SmallScenario.shift("N", "22:00", isNight: true),
            SmallScenario.shift("L", "17:00"),
        ]
        small.objective = weights
        small.previous = (0..<nights).map { past("N", daysBefore: 14 + $0, of: "ana", small) }
        return small
    }

    private func past(
        _ code: String, daysBefore days: Int, of name: String, _ small: SmallScenario
    ) -> Assignment {
        let shift = small.shifts.first { $0.code.rawValue == code } ?? small.shifts[0]
        return Assignment(
            specialist: SpecialistID(name), duty: shift.duties(on: monday - days, in: small.zone)[0]
        )
    }

    private func share(_ small: SmallScenario, holidays: Set<LocalDate> = []) throws -> FairShare {
        FairShare(try small.scenario(), holidays: SiteHolidays(calendar: holidays))
    }

    private func weights(_ points: Double) -> ObjectiveWeights {
        ObjectiveWeights(
            unfairNight: points, unfairWeekend: points, unfairHoliday: points, unfairStart: points)
    }

    @Test func `only those above their share pay, and only for what they bore`() throws {
        let small = small()
        let fair = try share(small)
        let (day, night, late) = (small.shifts[0], small.shifts[1], small.shifts[2])
        // The nights of 9 to 7 November: a Monday and the weekend before.
        #expect(fair.price(night, on: monday, to: SpecialistID("ana")) == 15)
        #expect(fair.price(night, on: monday + 5, to: SpecialistID("ana")) == 19)
        #expect(fair.price(day, on: monday + 5, to: SpecialistID("ana")) == 4)
        #expect(fair.price(day, on: monday, to: SpecialistID("ana")) == 0)
        #expect(fair.price(late, on: monday, to: SpecialistID("ana")) == 0)
        for other in ["ben", "cat"] {
            #expect(fair.price(night, on: monday + 5, to: SpecialistID(other)) == 0)
        }
    }

    @Test func `every burden is counted for what it is`() throws {
        var small = small(nights: 0)
        // A Sunday that is a holiday, late.
        small.previous = [past("L", daysBefore: 8, of: "ben", small)]
        let fair = try share(small, holidays: [monday - 8, monday + 1])
        let line = try #require(
            fair.lines(with: Roster([])).first { $0.specialist.rawValue == "ben" })
        #expect(line.tallies.map(\.burden) == Burden.allCases)
        #expect(line.tallies.map(\.past) == [0, 1, 1, 1])
        #expect(line.tallies.map(\.planned) == [0, 0, 0, 0])
        #expect(
            fair.price(small.shifts[2], on: monday + 1, to: SpecialistID("ben"))
                == ObjectiveWeights.standard.unfairHoliday + ObjectiveWeights.standard.unfairStart)
    }

    @Test func `shares follow contracted hours and add up to what was borne`() {
        forAll(seed: 91, count: 30) { random in
            var small = small(nights: 0)
            small.previous = (0..<12).map { index in
                past(
                    random.element(of: ["D", "N", "L"]), daysBefore: 7 + 2 * index,
                    of: random.element(of: ["ana", "ben", "cat"]), small)
            }
            let lines = try share(small).lines(with: Roster([]))
            for burden in Burden.allCases.indices {
                let tallies = lines.map { $0.tallies[burden] }
                let borne = tallies.reduce(0) { $0 + $1.past + $1.planned }
                #expect(abs(tallies.reduce(0) { $0 + $1.share } - Double(borne)) < 1e-9)
                #expect(abs(tallies.reduce(0) { $0 + $1.difference }) < 1e-9)
            }
        }
    }

    @Test func `a plan keeps burdens from those who bore more, once they weigh enough`() throws {
        // One of three must be there at night; ana has done it three times.
        func nights(_ points: Double) throws -> [Int] {
            var small = small(days: 3, weights: weights(points))
            small.onDuty = [OnDutyPolicy(name: "one", who: StaffFilter(), atLeast: 1)]
            let run = try small.plan()
            let parts = run.objective.filter { $0.kind == .unfair(.night) }
            #expect(parts.count == 1)
            let ofAna = run.fairness[0].tallies[0]
            #expect(ofAna.past == 3)
            #expect(parts[0].points == points * Double(ofAna.planned))
            return run.fairness.map { $0.tallies[0].past + $0.tallies[0].planned }
        }
        func spread(_ counts: [Int]) -> Int { (counts.max() ?? 0) - (counts.min() ?? 0) }
        let (free, fair) = (try nights(0), try nights(5000))
        #expect(fair[0] == 3)
        #expect(fair[1] + fair[2] > 0)
        #expect(spread(fair) <= spread(free))
    }

    @Test func `wishes before the plan count where a roster is known`() throws {
        let small = small()
        let base = try small.scenario()
        func wish(_ days: Int, _ wish: ShiftRequest.Wish) -> ShiftRequest {
            ShiftRequest(
                specialist: SpecialistID("ana"), date: monday - days, wish: wish, weight: 1)
        }
        let scenario = Scenario(
            name: base.name, site: base.site, horizon: base.horizon,
            team: Team(
                specialists: base.team.specialists, absences: [],
                requests: [
                    wish(14, .dayOff), wish(13, .dayOff), wish(16, .shift(ShiftCode("N"))),
                    wish(40, .dayOff), wish(-1, .dayOff),
                ], previousRoster: base.team.previousRoster),
            shifts: base.shifts, tickets: base.tickets, history: base.history, policy: base.policy,
            objective: base.objective, overrides: [], inputs: [])
        let lines = FairShare(scenario, holidays: SiteHolidays()).lines(with: Roster([]))
        // The night of 14 days ago was worked, nothing 13 days ago, a night 16 days ago; of 40 days
        // ago there is no roster.
        #expect(lines[0].pastWishes == WishTally(granted: 2, denied: 1))
        #expect(lines[0].plannedWishes == WishTally(granted: 1, denied: 0))
    }
}
