import LaborLaw
import RosterModel
import ScenarioFiles
import Testing
import Wording
import WorkTime

struct OverrideTests {
    private static let header = "rule,specialist,date,by,on,reason\n"

    /// The overrides in these lines, for an audit of the sample's roster by a rule which it breaks.
    private func read(
        _ text: String
    ) throws -> (overrides: [FindingOverride], input: InputFile, warnings: [Diagnostic]) {
        let folder = try SampleFiles.valid.setting("overrides.csv", to: Array(text.utf8)).inFolder()
        let (scenario, _, roster) = try SampleFiles.read(in: folder)
        let rule = Rule(
            id: "house.span", title: Phrase(en: "Length of a day", zh: "每日工作跨度"),
            kind: .maxSpanOfDay(MaxSpanOfDay(limit: .hours(8))),
            authority: .policy(Phrase(en: "house", zh: "公司")))
        let report = Auditor(ruleBook: RuleBook([rule])).audit(
            AuditSubject(
                specialists: scenario.team.specialists, roster: roster, previous: Roster([]),
                absences: [], horizon: scenario.horizon))
        do throws(ReadFailure) {
            return try OverrideReader().read(
                path: folder.path + "/overrides.csv", for: report, of: scenario)
        } catch {
            throw Complaints(
                list: error.diagnostics.map { folder.stripping($0.description) })
        }
    }

    private struct Complaints: Error {
        let list: [String]
    }

    private func complaints(_ lines: String...) throws -> [String] {
        do {
            let (_, _, warnings) = try read(Self.header + lines.map { $0 + "\n" }.joined())
            return warnings.map { $0.description }
        } catch let complaints as Complaints {
            return complaints.list
        }
    }

    @Test func `a decision is read with its digest`() throws {
        let (overrides, input, warnings) = try read(
            Self.header + "house.span,KL01,2026-11-23,\"Rahman, Nadia\",2026-11-20,Agreed\n")
        #expect(
            overrides == [
                FindingOverride(
                    ruleID: "house.span", specialist: SpecialistID("KL01"),
                    date: try #require(LocalDate("2026-11-23")), decidedBy: "Rahman, Nadia",
                    decidedOn: try #require(LocalDate("2026-11-20")), reason: "Agreed")
            ])
        #expect(warnings.isEmpty)
        #expect(input.role == "overrides")
        #expect(input.digest.count == 64)
    }

    @Test func `everything wrong is told at once`() throws {
        #expect(
            try complaints(
                "house.spam,KL01,2026-11-23,Nadia,2026-11-20,Agreed",
                "house.span,KL09,2026-11-23,Nadia,2026-11-20,Agreed",
                "house.span,KL01,23/11/2026,Nadia,yesterday,Agreed",
                "house.span,KL01,2026-11-23,,2026-11-20,"
            ).map { $0.split(separator: "\n")[0] } == [
                "overrides.csv:2:1: error: rule: expected a rule of this audit, found 'house.spam'",
                """
                overrides.csv:3:12: error: specialist: expected a specialist of the team, or \
                nothing, found 'KL09'
                """,
                """
                overrides.csv:4:17: error: date: expected a date such as 2026-11-23, found \
                '23/11/2026'
                """,
                """
                overrides.csv:4:34: error: on: expected a date such as 2026-11-23, found \
                'yesterday'
                """,
                "overrides.csv:5:28: error: by: expected the name of who decided, found nothing",
                "overrides.csv:5:40: error: reason: expected the reason, found nothing",
            ])
    }

    @Test func `two decisions on the same matter are told`() throws {
        let row = "house.span,KL01,2026-11-23,Nadia,2026-11-20,Agreed"
        #expect(
            try complaints(row, row) == [
                """
                overrides.csv:3:1: error: rule: expected one override a rule, person and date, \
                found a second one on 2026-11-23
                """
            ])
    }

    @Test func `a decision that matches no finding is told with the dates that would`() throws {
        let complaints = try complaints(
            "house.span,KL01,2026-11-24,Nadia,2026-11-20,Agreed",
            "house.span,,2026-11-23,Nadia,2026-11-20,Agreed")
        #expect(complaints.count == 2)
        #expect(
            complaints[0].hasSuffix(
                """
                2:17: warning: date: expected the date of a finding of house.span of KL01, found \
                2026-11-24, on which there is none
                  Maybe 2026-11-23 is meant.
                """))
        #expect(complaints[1].contains("a finding of house.span of the team"))
    }

    @Test func `a missing column and a missing file are told`() throws {
        #expect(throws: Complaints.self) {
            try read("rule,specialist,date,by,on\nhouse.span,KL01,2026-11-23,Nadia,2026-11-20\n")
        }
        let folder = try SampleFiles.valid.inFolder()
        let (scenario, _, _) = try SampleFiles.read(in: folder)
        let report = Auditor(ruleBook: RuleBook([])).audit(
            AuditSubject(
                specialists: [], roster: Roster([]), previous: Roster([]), absences: [],
                horizon: scenario.horizon))
        let failure = #expect(throws: ReadFailure.self) {
            try OverrideReader().read(
                path: folder.path + "/none.csv", for: report, of: scenario)
        }
        #expect(failure?.missingFiles.count == 1)
    }
}
