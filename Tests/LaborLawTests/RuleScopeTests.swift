import LaborLaw
import RosterModel
import Testing
import WorkTime

struct RuleScopeTests {
    /// Whether a cap of seven hours binds somebody with this file who works eight on `start`.
    private func binds(
        _ scope: RuleScope, _ file: PersonalFile = PersonalFile(), site: [String] = [],
        drawing: String = "ana │ E", start: String = "2026-11-23",
        contract: Contract.Kind = .fullTime
    ) throws -> Bool {
        let cap = RuleKind.maxTotalInWindow(
            MaxTotalInWindow(window: .day(.dutyDate), limit: .hours(7)))
        let roster = try MiniRoster(drawing, start: start).with(file, contract, siteWords: site)
        let report = Auditor(ruleBook: RuleBook([rule(cap, appliesTo: scope)])).audit(
            roster.subject)
        return report.findings.contains { $0.severity == .hardStop }
    }

    @Test(arguments: [
        ("2008-11-24", true), ("2008-11-23", false), ("2012-01-01", false), (nil, false),
    ])
    func `an age counts on the day of the duty`(born: String?, isBound: Bool) throws {
        let scope = RuleScope(ages: AgeRange(from: 15, below: 18))
        let file = PersonalFile(born: born.flatMap { LocalDate($0) })
        #expect(try binds(scope, file) == isBound)
    }

    @Test func `a birthday within the plan ends what binds minors`() throws {
        let scope = RuleScope(ages: AgeRange(below: 18))
        let file = PersonalFile(born: LocalDate("2008-11-24"))
        #expect(try binds(scope, file, drawing: "ana │ E ."))
        #expect(try !binds(scope, file, drawing: "ana │ . E"))
    }

    @Test func `an unknown birth date is an adult's`() throws {
        #expect(try binds(RuleScope(ages: AgeRange(from: 18))))
        #expect(try !binds(RuleScope(ages: AgeRange(from: 60))))
    }

    @Test(arguments: [(4000, true), (4001, false), (nil, true)])
    func `a rule up to a wage binds where the wage is unknown`(wage: Int?, isBound: Bool) throws {
        let file = PersonalFile(monthlyWage: wage)
        #expect(try binds(RuleScope(monthlyWage: .atMost(4000)), file) == isBound)
        #expect(
            try binds(RuleScope(monthlyWage: .above(4000)), file) == (wage == 4001))
    }

    @Test func `statuses, sex and contract must be on file`() throws {
        let pregnant = RuleScope(statuses: ["pregnant", "nursing"])
        #expect(try binds(pregnant, PersonalFile(words: ["nursing"])))
        #expect(try !binds(pregnant))
        #expect(try !binds(pregnant, site: ["pregnant"]), "a site has no status")
        #expect(try binds(RuleScope(sex: .female), PersonalFile(sex: .female)))
        #expect(try !binds(RuleScope(sex: .female)))
        #expect(try binds(RuleScope(contract: .partTime), contract: .partTime))
        #expect(try !binds(RuleScope(contract: .partTime)))
    }

    @Test func `consents and schemes are the person's or the site's`() throws {
        let unless = RuleScope(unless: ["opt-out-48h"])
        #expect(try binds(unless))
        #expect(try !binds(unless, PersonalFile(words: ["opt-out-48h"])))
        #expect(try !binds(unless, site: ["opt-out-48h"]))
        let when = RuleScope(when: ["flexible-2-weeks"])
        #expect(try !binds(when))
        #expect(try binds(when, site: ["flexible-2-weeks"]))
    }

    @Test func `one of several scopes is enough`() throws {
        let scope = RuleScope(anyOf: [
            RuleScope(monthlyWage: .atMost(2600)),
            RuleScope(monthlyWage: .atMost(4500), statuses: ["workman"]),
        ])
        #expect(try binds(scope, PersonalFile(monthlyWage: 2600)))
        #expect(try !binds(scope, PersonalFile(monthlyWage: 2601)))
        #expect(try binds(scope, PersonalFile(monthlyWage: 4500, words: ["workman"])))
    }

    @Test func `a rule of a season holds on its dates`() throws {
        let first = try #require(LocalDate("2026-11-24"))
        let scope = RuleScope(during: [DateRange(start: first, days: 1)])
        #expect(try !binds(scope, drawing: "ana │ E . E"))
        #expect(try binds(scope, drawing: "ana │ . E ."))
    }

    @Test(arguments: [
        ("E 01:00-09:00 . ‖ .", false), ("E ‖ N", true), ("N ‖ E", true), ("N . . ‖ E", true),
        ("N . . . ‖ E", false), ("E ‖ 15:00-01:59/19:00-19:30", false),
        ("E ‖ 15:00-02:00/19:00-20:00", true),
    ])
    func `nights of history and plan make a night worker`(line: String, isBound: Bool) throws {
        let scope = RuleScope(
            nightWorkers: NightWorkDefinition(
                from: try #require(LocalTime("23:00")), to: try #require(LocalTime("06:00")),
                atLeast: .hours(3), nights: 1, weeks: 1))
        #expect(try binds(scope, drawing: "ana │ \(line)", start: "2026-11-26") == isBound)
    }

    @Test func `planning asks for some date of the horizon`() throws {
        let ana = Specialist.named("ana")
        let day = try #require(LocalDate("2026-11-23"))
        let dates = DateRange(start: day, days: 7)
        let season = RuleScope(during: [DateRange(start: day + 6, days: 3)])
        #expect(season.binds(ana, on: dates, siteWords: [], isNightWorker: false))
        #expect(
            !season.binds(
                ana, on: DateRange(start: day, days: 6), siteWords: [], isNightWorker: false))
    }
}
