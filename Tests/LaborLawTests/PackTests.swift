import LaborLaw
import LawTestSupport
import RosterModel
import ScenarioFiles
import Testing
import Wording
import WorkTime

struct MalaysianPackTests {
    private let pack = LawPack.malaysiaKualaLumpur

    @Test(arguments: [
        ("my-kul.max-continuous-work", "s.60A(1)(a)", "第60A(1)(a)条"),
        ("my-kul.normal-hours-day", "s.60A(1)(b)", "第60A(1)(b)条"),
        ("my-kul.spread-over", "s.60A(1)(c)", "第60A(1)(c)条"),
        ("my-kul.normal-hours-week", "s.60A(1)(d)", "第60A(1)(d)条"),
        ("my-kul.max-hours-day", "s.60A(7), s.60C(2)", "第60A(7)条、第60C(2)条"),
        ("my-kul.shift-average", "s.60C(1)", "第60C(1)条"),
        ("my-kul.weekly-rest", "s.59(1), s.59(1A)", "第59(1)条、第59(1A)条"),
        ("my-kul.public-holiday", "s.60D(1)", "第60D(1)条"),
        ("my-kul.annual-leave", "s.60E", "第60E条"),
        ("my-kul.sick-leave", "s.60F", "第60F条"),
    ])
    func `every clause cites its section in both languages`(
        id: String, english: String, chinese: String
    ) throws {
        let clause = try #require(pack.rules.first { $0.id == id })
        #expect(clause.authority.phrase.english == "Employment Act 1955 (Act 265) \(english)")
        #expect(clause.authority.phrase.chinese == "《1955年雇佣法令》（第265号法令）\(chinese)")
        #expect(!clause.title.english.isEmpty && !clause.title.chinese.isEmpty)
    }

    @Test func `every identifier stands once, and all clauses are in force in 2026`() throws {
        #expect(Set(pack.rules.map(\.id)).count == pack.rules.count)
        let today = try #require(LocalDate("2026-11-23"))
        #expect(RuleBook(packs: [pack]).inForce(on: today).rules == pack.rules)
    }

    @Test func `the forty-five hours came with the year 2023`() throws {
        let book = RuleBook(packs: [pack])
        let eve = try #require(LocalDate("2022-12-31"))
        let missing = Set(book.rules.map(\.id)).subtracting(book.inForce(on: eve).rules.map(\.id))
        #expect(missing == ["my-kul.normal-hours-week", "my-kul.shift-average"])
        #expect(book.inForce(on: eve + 1).rules == pack.rules)
    }

    @Test func `every clause but the roster of rest days stops a roster`() {
        let others = pack.rules.filter { $0.severity != .hardStop }
        #expect(others.map(\.id) == ["my-kul.rest-day-roster"])
    }

    /// The findings that are no notes on a short history.
    private func findings(_ report: ComplianceReport) -> [Finding] {
        report.findings.filter { $0.severity != .information }
    }

    @Test func `a usual week of shifts is legal`() throws {
        let past = "E E E E E . . E E E E E . ."
        let roster = try MiniRoster(
            """
            ana │ \(past) ‖ E E E E E . .
            ben │ \(past) ‖ . L L L L L .
            cho │ \(past) ‖ N N N N . . AL
            """)
        let report = Auditor(ruleBook: RuleBook(packs: [pack])).audit(roster.subject)
        #expect(
            findings(report).isEmpty, "\(report.findings.map(\.sentence.english))")
        #expect(report.isLegal)
        #expect(report.checked.count == pack.rules.count)
    }

    @Test(arguments: [
        ("E E E E 07:00-17:01/11:30-12:30 . .", ["my-kul.spread-over", "my-kul.normal-hours-day"]),
        (
            "E E E E E E 07:00-12:00",
            ["my-kul.normal-hours-week", "my-kul.weekly-rest"]
        ),
        ("E AL . . . . .", []),
        ("L E . . . . .", ["my-kul.max-hours-day"]),
        ("07:00-13:00 . . . . . .", ["my-kul.max-continuous-work"]),
    ])
    func `a week that breaks a clause is told so`(week: String, expected: [String]) throws {
        let past = "E E E E E . . E E E E E . ."
        let roster = try MiniRoster("ana │ \(past) ‖ \(week)")
        let report = Auditor(ruleBook: RuleBook(packs: [pack])).audit(roster.subject)
        #expect(Set(findings(report).map(\.ruleID)) == Set(expected))
    }

    @Test func `packs are found by their identifier`() {
        #expect(ShippedLaw.pack(id: "my-kul") == pack)
        #expect(ShippedLaw.pack(id: "atlantis") == nil)
        #expect(ShippedLaw.ids.first == "my-kul" && ShippedLaw.ids.count == 12)
    }
}

struct TeamPolicyPackTests {
    @Test func `a policy makes one rule for each thing it says`() {
        let pack = LawPack.teamPolicy(
            minimumRest: .hours(11), maxConsecutiveDays: 6, nightWeeks: (1, 3),
            onDuty: [
                ("Chinese", StaffFilter(language: Language("zh")), 1), ("Desk", StaffFilter(), 2),
            ],
            neverAlone: [.graduate])
        #expect(
            pack.rules.map(\.id) == [
                "policy.no-overlap", "policy.agreed-absence", "policy.minimum-rest",
                "policy.max-consecutive-days", "policy.night-weeks", "policy.on-duty.1",
                "policy.on-duty.2", "policy.never-alone.graduate",
            ])
        #expect(
            pack.rules.map(\.kind).suffix(6) == [
                .minRestBetweenShifts(MinRestBetweenShifts(limit: .hours(11))),
                .maxConsecutiveDays(MaxConsecutiveDays(limit: 6)),
                .maxNightWeeks(MaxNightWeeks(limit: 1, weeks: 3)),
                .minOnDuty(MinOnDuty(who: StaffFilter(language: Language("zh")), atLeast: 1)),
                .minOnDuty(MinOnDuty(who: StaffFilter(), atLeast: 2)),
                .neverAlone(NeverAlone(grade: .graduate)),
            ])
    }

    @Test func `an empty policy still forbids two duties at once and work on days away`() throws {
        let pack = LawPack.teamPolicy(
            minimumRest: nil, maxConsecutiveDays: nil, nightWeeks: nil, onDuty: [], neverAlone: [])
        #expect(pack.rules.map(\.id) == ["policy.no-overlap", "policy.agreed-absence"])
        let roster = try MiniRoster("ana │ N+N TR")
        let report = Auditor(ruleBook: RuleBook(packs: [pack])).audit(roster.subject)
        #expect(
            report.findings.map(\.ruleID) == ["policy.no-overlap", "policy.agreed-absence"])
        #expect(report.findings[1].sentence.english.contains("is on training but has a duty"))
    }

    @Test func `of two rules with one name the later counts`() {
        let pack = LawPack.malaysiaKualaLumpur
        let replacement = Rule(
            id: "my-kul.spread-over", title: Phrase(en: "Shorter", zh: "更短"),
            kind: .maxSpanOfDay(MaxSpanOfDay(limit: .hours(9))),
            authority: .policy(Phrase(en: "agreement", zh: "协议")))
        let book = RuleBook(packs: [pack]) + RuleBook([replacement])
        #expect(book.rules.map(\.id) == pack.rules.map(\.id))
        #expect(book.rules.first { $0.id == replacement.id } == replacement)
    }
}
