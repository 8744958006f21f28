import GLPKSolver
import LaborLaw
import Planning
import RosterModel
import RosterOptimization
import Testing
import Wording
import WorkTime

/// What rosters cost, and what a price on premiums does to them.
struct PayTests {
    /// Half the wage for nights, agreed by a company in Malaysia.
    private static let nightPremium = LawPack(
        id: "house", name: Phrase(en: "House", zh: "公司"), currency: "MYR", rules: [],
        pay: PayPolicy(
            currency: Currency("MYR"), basis: PayBasis(hours: nil, dayHundredths: 2600),
            rules: [
                PayRule(
                    id: "house.night", title: Phrase(en: "Night", zh: "夜班"),
                    kind: .premium(
                        Premium(
                            on: .night(
                                ClockWindow(
                                    from: LocalTime("22:00") ?? .midnight,
                                    to: LocalTime("06:00") ?? .midnight)),
                            tiers: .flat(Percent(50)))),
                    authority: .policy(Phrase(en: "house", zh: "公司")))
            ]))

    private func roster(of small: SmallScenario, _ code: String) throws -> Roster {
        let shift = try #require(small.shifts.first { $0.code == ShiftCode(code) })
        let date = try #require(LocalDate(small.start))
        let duty = try #require(shift.duties(on: date, in: small.zone).first)
        return Roster(
            small.people.map { Assignment(specialist: SpecialistID($0.name), duty: duty) })
    }

    private func pay(_ small: SmallScenario, _ roster: Roster) throws -> PayReport {
        try #require(
            Planner(solver: GLPKSolver()).pay(roster, of: small.scenario(), under: small.law))
    }

    @Test func `somebody without a wage is named and in no sum`() throws {
        var small = SmallScenario()
        small.wages = ["ana": 2080]
        // RM 2,080 ÷ 26 ÷ 8 is RM 10 an hour.
        let report = try pay(small, roster(of: small, "E"))
        #expect(report.total.description == "MYR 80.00")
        #expect(report.statements.map(\.specialist.rawValue) == ["ana"])
        #expect(report.withoutWage.map(\.rawValue) == ["ben"])
        #expect(report.onReferenceWage.isEmpty)
    }

    @Test func `a reference wage pays those without one`() throws {
        var small = SmallScenario()
        small.wages = ["ana": 2080]
        small.referenceWage = 4160
        let report = try pay(small, roster(of: small, "E"))
        #expect(report.total.description == "MYR 240.00")
        #expect(report.withoutWage.isEmpty)
        #expect(report.onReferenceWage.map(\.rawValue) == ["ben"])
    }

    @Test func `a company's own pay rules are paid beside the law's`() throws {
        var small = SmallScenario()
        small.referenceWage = 2080
        small.law.append(Self.nightPremium)
        small.shifts = [SmallScenario.shift("N", "22:00", isNight: true)]
        let report = try pay(small, roster(of: small, "N"))
        // 22:00–06:00 less an hour's break is 7 × 10 × 0.5 for each of two people.
        #expect(report.clauses.map(\.rule.id) == ["house.night"])
        #expect(report.clauses.map(\.amount.description) == ["MYR 70.00"])
        #expect(report.clauses.map(\.minutes) == [.hours(14)])
        #expect(report.premiums.description == "MYR 70.00")
        #expect(report.total.description == "MYR 230.00")
    }

    @Test func `a law that says nothing of pay makes no report`() throws {
        let small = SmallScenario()
        let report = Planner(solver: GLPKSolver()).pay(
            try roster(of: small, "E"), of: try small.scenario(), under: [])
        #expect(report == nil)
    }

    @Test func `a price on premiums moves duties from nights to days and costs no more`() throws {
        var small = SmallScenario()
        small.days = 4
        small.people += [("cho", .specialist), ("dee", .specialist)]
        small.referenceWage = 4160
        small.law.append(Self.nightPremium)
        small.shifts = [
            SmallScenario.shift("E", "07:00"), SmallScenario.shift("N", "22:00", isNight: true),
        ]
        let free = try small.plan()
        small.objective = ObjectiveWeights(money: 20)
        let dear = try small.plan()
        let nights = { (run: PlanningRun) in run.roster.assignments.count { $0.duty.isNight } }
        #expect(nights(free) > 0)
        #expect(nights(dear) < nights(free))
        let (before, after) = (try #require(free.pay), try #require(dear.pay))
        #expect(after.total.minorUnits <= before.total.minorUnits)
        #expect(after.premiums.minorUnits < before.premiums.minorUnits)
        #expect(dear.roster.assignments.count { !$0.duty.isNight } > 0)
        #expect(dear.compliance.isLegal)
        // Each night costs seven hours at RM 20, half on top: 70 units of 20 points.
        let points = try #require(dear.objective.first { $0.kind == .premiums }).points
        #expect(abs(points - Double(nights(dear)) * 70 * 20) < 1e-6)
        #expect(!free.objective.contains { $0.kind == .premiums })
    }
}
