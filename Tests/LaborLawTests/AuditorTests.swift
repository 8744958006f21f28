import LaborLaw
import LawTestSupport
import RosterModel
import Testing
import Wording
import WorkTime

struct AuditorTests {
    private let rest = rule(.minRestBetweenShifts(MinRestBetweenShifts(limit: .hours(11))))

    private func audit(_ rules: [Rule], _ roster: MiniRoster) -> ComplianceReport {
        Auditor(ruleBook: RuleBook(rules)).audit(roster.subject)
    }

    @Test func `a finding says who, when, how much and why in both languages`() throws {
        let finding = try #require(
            audit([rest], MiniRoster("ana │ E L E ‖ . L E")).findings.first {
                $0.severity == .hardStop
            })
        #expect(finding.specialist == SpecialistID("ana"))
        #expect(finding.limit == time(11))
        #expect(finding.actual == time(7))
        #expect(finding.excess == time(4))
        #expect(
            finding.sentence.english
                == "Ana rests 7h from Wed 2026-11-25 00:00 to Wed 2026-11-25 07:00; "
                + "at least 11h is owed (test).")
        #expect(
            finding.sentence.chinese
                == "Ana从2026-11-25（周三）00:00到2026-11-25（周三）07:00只休息7小时；至少应休息11小时（测试）。")
        #expect(
            finding.advice.english
                == "Maybe start the later duty 4h later, or swap it with somebody else.")
        #expect(finding.advice.chinese == "或许可以把后一班推迟4小时，或与他人换班。")
    }

    @Test func `no phrase is left with a name unfilled`() throws {
        let roster = try MiniRoster(
            """
            ana │ N L E E E ‖ N+N AL E 08:00-22:00 E E E+E+L
            gus │ L E E E E ‖ N E N E 00:00-23:00 E E
            """)
        let book =
            RuleBook(packs: [.malaysiaKualaLumpur])
            + RuleBook(packs: [
                .teamPolicy(
                    minimumRest: .hours(11), maxConsecutiveDays: 6, nightWeeks: (0, 3),
                    onDuty: [("Desk", StaffFilter(), 2)], neverAlone: [.graduate])
            ])
        let report = Auditor(ruleBook: book).audit(roster.subject)
        let broken = Set(report.findings.map(\.ruleID))
        #expect(broken.count >= 13, "the roster should break nearly everything: \(broken)")
        for phrase in report.findings.flatMap({ [$0.sentence, $0.advice] })
            + report.nearMisses.map(\.sentence)
        {
            for language in ReaderLanguage.allCases {
                #expect(!phrase.text(language).contains("{"), "\(phrase.text(language))")
                #expect(!phrase.text(language).isEmpty)
            }
        }
        #expect(!report.isLegal)
    }

    @Test func `a name with braces stays as people wrote it`() throws {
        let roster = try MiniRoster("{limit} │ L E")
        let finding = try #require(
            audit([rest], roster).findings.first { $0.severity == .hardStop })
        #expect(finding.sentence.english.hasPrefix("{limit} rests 7h"))
    }

    @Test func `an unknown specialist stops the roster, a date not planned is told`() throws {
        let known = try MiniRoster("ana │ E E")
        let late = try MiniRoster("ana │ E", start: "2026-12-24")
        let stranger = try MiniRoster("zoe │ E")
        let subject = AuditSubject(
            specialists: known.subject.specialists,
            roster: Roster(
                [known, late, stranger].flatMap { $0.subject.roster.assignments }),
            previous: Roster([]), absences: [], horizon: known.subject.horizon)
        let report = Auditor(ruleBook: RuleBook([])).audit(subject)
        #expect(
            report.findings.map(\.ruleID) == [
                "roster.unknown-specialist", "roster.outside-horizon",
            ])
        #expect(report.findings.map(\.severity) == [.hardStop, .information])
        #expect(
            report.findings[0].sentence.english
                == "zoe has a duty from Mon 2026-11-23 07:00 to Mon 2026-11-23 16:00 "
                + "but is not in the team.")
        #expect(!report.isLegal)
    }

    @Test func `a low confidence clause only warns and says that it is unverified`() throws {
        let clause = Rule(
            id: "low", title: Phrase(en: "Low", zh: "低"), kind: rest.kind,
            authority: rest.authority, severity: .hardStop, confidence: .low)
        #expect(clause.severity == .warning)
        let report = try audit([clause], MiniRoster("ana │ . L ‖ E"))
        let finding = try #require(report.findings.first)
        #expect(finding.severity == .warning)
        #expect(finding.sentence.english.contains("unverified"))
        #expect(finding.sentence.chinese.contains("未经核实"))
        #expect(report.isLegal)
    }

    @Test func `a rule binds only those it applies to`() throws {
        let clause = rule(rest.kind, appliesTo: RuleScope(staff: StaffFilter(grades: [.graduate])))
        let report = try audit(
            [clause],
            MiniRoster(
                """
                ana │ L E
                gus │ L E
                """))
        #expect(
            report.findings.filter { $0.severity == .hardStop }.map(\.specialist)
                == [SpecialistID("gus")])
    }

    @Test func `a clause counts from its first date to the one before its end`() throws {
        let source = LegalSource(
            instrument: Phrase(en: "Act", zh: "法"), section: "s.1",
            inForceFrom: LocalDate("2026-11-25"), inForceUntil: LocalDate("2026-11-26"))
        let clause = Rule(
            id: "dated", title: Phrase(en: "Dated", zh: "限期"),
            kind: .maxSpanOfDay(MaxSpanOfDay(limit: .hours(8))), authority: .statute(source))
        let report = try audit([clause], MiniRoster("ana │ E E E E"))
        #expect(report.findings.map(\.range.start) == [try instant("2026-11-25T07:00")])
        let book = RuleBook([clause])
        let dates = ["2026-11-24", "2026-11-25", "2026-11-26"].compactMap { LocalDate($0) }
        #expect(dates.map { book.inForce(on: $0).rules.count } == [0, 1, 0])
    }

    @Test func `findings come by time, then person, then rule`() throws {
        let span = Rule(
            id: "a.span", title: Phrase(en: "Span", zh: "跨度"),
            kind: .maxSpanOfDay(MaxSpanOfDay(limit: .hours(8))), authority: rest.authority)
        let work = Rule(
            id: "b.work", title: Phrase(en: "Work", zh: "工时"),
            kind: .maxTotalInWindow(MaxTotalInWindow(window: .day(.dutyDate), limit: .hours(7))),
            authority: rest.authority)
        let report = try audit(
            [work, span],
            MiniRoster(
                """
                ben │ E E
                ana │ . E
                """))
        #expect(
            report.findings.map { "\($0.specialist?.rawValue ?? "-") \($0.ruleID)" } == [
                "ben a.span", "ben b.work", "ana a.span", "ana b.work", "ben a.span",
                "ben b.work",
            ])
        #expect(report.checked.map(\.ruleID) == ["b.work", "a.span"])
        #expect(report.checked.map(\.checks) == [3, 3])
    }

    @Test func `a report on an empty roster is legal`() throws {
        let report = try audit(LawPack.malaysiaKualaLumpur.rules, MiniRoster("ana │ . . ."))
        #expect(report.isLegal)
        #expect(report.findings.allSatisfy { $0.severity == .information })
    }

    private func instant(_ text: String) throws -> Instant {
        let zone = try #require(Zone(identifier: "Asia/Kuala_Lumpur"))
        return zone.instant(at: try #require(LocalDateTime(text)))
    }
}

struct NearMissTests {
    private func nearMisses(_ kind: RuleKind, _ drawing: String) throws -> [NearMiss] {
        let roster = try MiniRoster(drawing)
        return Auditor(ruleBook: RuleBook([rule(kind)])).audit(roster.subject).nearMisses
    }

    @Test func `less than a tenth of the limit to spare is near`() throws {
        let week = RuleKind.maxTotalInWindow(MaxTotalInWindow(window: .week, limit: .hours(45)))
        // A tenth of 45 hours is 4 h 30: 40 h 30 is not near, 40 h 31 is.
        let found = try nearMisses(
            week,
            """
            ana │ E E E E E 07:00-07:30 .
            ben │ E E E E E 07:00-07:31 .
            cho │ E E E E E 07:00-09:30 .
            dan │ E E E E E 07:00-12:00 .
            eve │ E E E E E 07:00-12:01 .
            """)
        #expect(found.map(\.specialist?.rawValue) == ["ben", "cho", "dan"])
        #expect(found.map(\.margin) == [time(4, 29), time(2, 30), time(0)])
        #expect(
            found[1].sentence.english
                == "Cho, Test rule: 42h30 of 45h from Mon 2026-11-23 00:00 to Mon 2026-11-30 00:00, "
                + "2h30 to spare (test).")
    }

    @Test func `a rest just long enough is near`() throws {
        let rest = RuleKind.minRestBetweenShifts(MinRestBetweenShifts(limit: .hours(10)))
        let found = try nearMisses(
            rest,
            """
            ana │ E 02:59-06:00
            ben │ E 03:00-06:00
            """)
        #expect(found.map(\.margin) == [time(0, 59)])
    }

    @Test func `the last day allowed in a row is near, team rules never are`() throws {
        let run = RuleKind.maxConsecutiveDays(MaxConsecutiveDays(limit: 6))
        #expect(try nearMisses(run, "ana │ E E E E E .").isEmpty)
        #expect(try nearMisses(run, "ana │ E E E E E E").map(\.margin) == [.days(0)])
        let team = RuleKind.minOnDuty(MinOnDuty(who: StaffFilter(), atLeast: 1))
        #expect(try nearMisses(team, "ana │ 00:00-00:00").isEmpty)
    }
}

struct ShortHistoryTests {
    private func notes(_ kind: RuleKind, _ drawing: String, start: String) throws -> [Finding] {
        let roster = try MiniRoster(drawing, start: start)
        return Auditor(ruleBook: RuleBook([rule(kind)])).audit(roster.subject).findings
            .filter { $0.severity == .information }
    }

    @Test(arguments: [
        (RuleKind.maxConsecutiveDays(MaxConsecutiveDays(limit: 6)), "2026-11-26", 6),
        (.minRestBetweenShifts(MinRestBetweenShifts(limit: .hours(11))), "2026-11-26", 1),
        (.maxNightWeeks(MaxNightWeeks(limit: 1, weeks: 3)), "2026-11-23", 14),
        (.maxNightWeeks(MaxNightWeeks(limit: 1, weeks: 3)), "2026-11-26", 17),
        (
            .maxAverageOverPeriod(MaxAverageOverPeriod(weeks: 3, weeklyLimit: .hours(45))),
            "2026-11-23", 14
        ),
        (.minContiguousRestInWindow(MinContiguousRestInWindow(limit: .hours(30))), "2026-11-26", 3),
        (.maxTotalInWindow(MaxTotalInWindow(window: .week, limit: .hours(45))), "2026-11-26", 3),
    ])
    func `a history that just reaches back is enough and a day less is not`(
        kind: RuleKind, start: String, days: Int
    ) throws {
        let enough = Array(repeating: "E", count: days).joined(separator: " ")
        #expect(try notes(kind, "ana │ \(enough) ‖ .", start: start).isEmpty)
        let short = Array(repeating: "E", count: days - 1).joined(separator: " ")
        let found = try notes(
            kind,
            """
            ana │ \(short) ‖ .
            ben │ . ‖ .
            """, start: start)
        #expect(found.count == 1, "one note for the rule, not one for each person")
        #expect(found.map(\.limit) == [.days(days)])
        #expect(found.map(\.actual) == [.days(days - 1)])
        #expect(found.map(\.excess) == [.days(1)])
        #expect(found.allSatisfy { $0.specialist == nil })
    }

    @Test func `rules that do not look back say nothing`() throws {
        for kind in [
            RuleKind.noOverlap(NoOverlap()), .maxSpanOfDay(MaxSpanOfDay(limit: .hours(10))),
            .minContiguousRestInWindow(MinContiguousRestInWindow(limit: .hours(30))),
        ] {
            #expect(try notes(kind, "ana │ E", start: "2026-11-23").isEmpty)
        }
    }

    @Test func `a past roster that holds planned dates is cut off before them`() throws {
        let plan = try MiniRoster("ana │ E ‖ E E")
        let subject = AuditSubject(
            specialists: plan.subject.specialists, roster: plan.subject.roster,
            previous: Roster(plan.subject.previous.assignments + plan.subject.roster.assignments),
            absences: [],
            horizon: plan.subject.horizon)
        let report = Auditor(ruleBook: RuleBook([rule(.noOverlap(NoOverlap()))])).audit(subject)
        #expect(report.findings.isEmpty)
    }
}
