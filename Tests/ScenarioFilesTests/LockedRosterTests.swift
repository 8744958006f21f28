import RosterModel
import ScenarioFiles
import Testing
import WorkTime

struct LockedRosterTests {
    private static let header = "specialist,date,shift,start,end,breaks,activity,locked\n"

    /// The sample with a draft for its week.
    private func sample(_ rows: String...) -> SampleFiles {
        let draft = Self.header + rows.map { $0 + "\n" }.joined()
        return SampleFiles.valid.replacing(
            "previousRoster: previous.csv", with: "previousRoster: previous.csv\nroster: draft.csv",
            in: "scenario.yaml"
        ).setting("draft.csv", to: Array(draft.utf8))
    }

    @Test func `locked duties of the dates planned are taken, others are not`() throws {
        let (scenario, warnings, _) = try sample(
            "KL01,2026-11-23,E7,07:00,16:00,10:30-11:30,tickets;knowledge-base 13:00-15:00,yes",
            "KL01,2026-11-24,E7,07:00,16:00,10:30-11:30,tickets,",
            "KL02,2026-11-24,P18,18:00,23:00,,tickets,yes"
        ).read()
        let locked = scenario.team.lockedRoster.assignments
        #expect(locked.map(\.specialist.rawValue) == ["KL01", "KL02"])
        #expect(locked.map(\.isLocked) == [true, true])
        #expect(locked[0].development.count == 1)
        #expect(warnings.isEmpty)
        #expect(scenario.inputs.contains { $0.role == "roster" && $0.path == "draft.csv" })
    }

    @Test func `a lock beyond the dates planned is told and binds nothing`() throws {
        let (scenario, warnings, _) = try sample(
            "KL01,2026-11-22,E7,07:00,16:00,10:30-11:30,tickets,yes"
        ).read()
        #expect(scenario.team.lockedRoster.assignments.isEmpty)
        #expect(
            warnings == [
                """
                draft.csv:2:6: warning: date: expected locked duties on the dates planned, \
                2026-11-23 to 2026-11-29, found one on 2026-11-22
                  Maybe it belongs into the previous roster; here it binds nothing.
                """
            ])
    }

    @Test(arguments: [
        (
            "KL01,2026-11-23,E7,07:30,16:30,11:00-12:00,tickets,yes",
            "draft.csv:2:20: error: start: expected the times of E7, 07:00-16:00: only duties that "
                + "can be planned can be locked, found '07:30'"
        ),
        (
            "KL01,2026-11-23,E7,07:00,15:00,10:30-11:30,tickets,yes",
            "draft.csv:2:26: error: end: expected the times of E7, 07:00-16:00: only duties that "
                + "can be planned can be locked, found '15:00'"
        ),
        (
            "KL01,2026-11-23,E7,07:00,16:00,12:00-13:00,tickets,yes",
            "draft.csv:2:32: error: breaks: expected a break of E7: 10:30-11:30, 11:00-12:00 or "
                + "11:30-12:30, found '12:00-13:00'"
        ),
        (
            "KL02,2026-11-23,P18,18:00,23:00,20:00-20:30,tickets,yes",
            "draft.csv:2:33: error: breaks: expected no break in P18, found '20:00-20:30'"
        ),
        (
            "KL01,2026-11-23,E7,07:00,16:00,10:30-11:30,tickets;knowledge-base 14:00-16:00,yes",
            "draft.csv:2:44: error: activity: expected a block of knowledge-base: 13:00-15:00, "
                + "found 'tickets;knowledge-base 14:00-16:00'"
        ),
        (
            "KL01,2026-11-24,E7,07:00,16:00,10:30-11:30,knowledge-base 13:00-15:00,yes",
            "draft.csv:2:44: error: activity: expected no knowledge-base in this duty on "
                + "2026-11-24, found 'knowledge-base 13:00-15:00'"
        ),
    ])
    func `a locked duty that cannot be planned is told`(row: String, complaint: String) throws {
        #expect(try sample(row).complaints() == [complaint])
    }

    @Test func `two locked duties on a date cannot both stay`() throws {
        let complaints = try sample(
            "KL02,2026-11-24,E7,07:00,16:00,10:30-11:30,tickets,yes",
            "KL02,2026-11-24,P18,18:00,23:00,,tickets,yes"
        ).complaints()
        #expect(
            complaints == [
                """
                draft.csv:3:42: error: locked: expected one locked duty a person and date, found \
                a second one on 2026-11-24
                """
            ])
    }
}
