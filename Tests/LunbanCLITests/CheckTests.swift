import LunbanCLI
import Testing
import WorkTime

struct CheckTests {
    @Test func `the roster of a plan is accepted`() async throws {
        let plan = try await ProducedPlan.make()
        let run = try await plan.check(plan.roster())
        #expect(run.status == .done)
        #expect(run.errors.isEmpty)
        #expect(
            run.output.hasPrefix("A small team's week\nLaw: Malaysia (Kuala Lumpur) (my-kul)\n"))
        #expect(run.output.contains("No hard stop in "))
    }

    @Test(arguments: MovedDuty.all)
    func `a moved duty breaks exactly the rule meant`(moved: MovedDuty) async throws {
        let plan = try await ProducedPlan.make()
        var rows = try RosterRows(plan.roster())
        // The edit needs a duty of some sort, which every plan of the small team's week has.
        let edited: Void? = moved.edit(&rows)
        try #require(edited != nil, "no duty can be moved so in:\n\(rows.text)")
        let run = try await plan.check(rows.text, "--format", "json")
        #expect(run.status == .no)
        #expect(run.errors.isEmpty)
        let audit = try Document(run.output)
        #expect(audit["legal"].boolean == false)
        let findings = audit["findings"].elements
        func rules(_ severity: String) -> [String] {
            findings.filter { $0["severity"].text == severity }.compactMap { $0["rule"].text }
        }
        #expect(rules("hardStop") == [moved.rule])
        #expect(rules("warning").isEmpty)
        let hard = try #require(findings.first)
        #expect(hard["actual"].text == moved.actual)
        #expect(hard["limit"].text == moved.limit)
        #expect(hard["citation"].text?.contains(moved.section) == true)

        let text = try await plan.check(rows.text)
        #expect(text.status == .no)
        #expect(text.output.contains("Hard stops: 1 in "))
        #expect(text.output.contains("hard stop · \(moved.rule)\n"))
        let chinese = try await plan.check(rows.text, "--language", "zh")
        #expect(chinese.status == .no)
        #expect(chinese.output.contains("禁止 · \(moved.rule)\n"))
    }

    @Test func `an empty roster breaks nothing that binds people`() async throws {
        let plan = try await ProducedPlan.make()
        let header = "specialist,date,shift,start,end,breaks,activity,locked\n"
        #expect(try await plan.check(header).status == .done)
    }

    @Test func `a law pack can be named`() async throws {
        let plan = try await ProducedPlan.make()
        let run = try await plan.check(plan.roster(), "--law", "my-kul")
        #expect(run.status == .done)
    }

    @Test func `notice is judged where the day of publication is known`() async throws {
        let plan = try await ProducedPlan.make()
        let late = try await plan.check(plan.roster(), "--published", "2026-11-20")
        #expect(late.output.contains("warning · my-kul.rest-day-roster\n"))
        let early = try await plan.check(plan.roster(), "--published", "2026-10-20")
        #expect(!early.output.contains("my-kul.rest-day-roster"))
        #expect(!(try await plan.check(plan.roster())).output.contains("my-kul.rest-day-roster"))
        let wrong = try await plan.check(plan.roster(), "--published", "20 November")
        #expect(wrong.status == .usage)
    }

    @Test func `names cannot move the cursor`() async throws {
        let team = SmallTeam.week.replacing(
            "Boon Kai Ming", with: "Boon\u{1B}[2J\u{7}\u{202E}Kai Ming", in: "team.csv")
        let folder = try team.inFolder()
        let late = "S02,2026-11-23,D10,10:00,19:00,18:00-19:00,tickets,\n"
        try folder.write(
            "specialist,date,shift,start,end,breaks,activity,locked\n\(late)".utf8, as: "roster.csv"
        )
        let run = await lunban(
            "check", folder.path + "/roster.csv", "--scenario", folder.path + "/scenario.yaml")
        #expect(run.status == .no)
        #expect(run.output.contains("\u{FFFD}[2J\u{FFFD}Kai Ming"))
        #expect(!run.output.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{202E}" })
    }
}

/// One duty of a legal roster moved, and what the audit must say of it.
struct MovedDuty: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let rule: String
    let actual: String
    let limit: String
    let section: String
    /// Moves a duty; nil when the roster has none that can be moved so.
    let edit: @Sendable (inout RosterRows) -> Void?

    static let all = [
        meal, spreadOver, leave, twelveHours, weeklyHours, threeWeeks, restDay,
    ]

    /// Six hours of work before the meal instead of four.
    private static let meal = MovedDuty(
        testDescription: "five hours without a break", rule: "my-kul.max-continuous-work",
        actual: "6h", limit: "5h", section: "s.60A(1)(a)"
    ) { roster in
        guard let position = roster.positions(of: "S03").first else { return nil }
        roster.rows[position].mealStart = roster.rows[position].start + .hours(6)
        roster.rows[position].mealEnd = roster.rows[position].start + .hours(7)
        return ()
    }

    /// The end two hours later and the meal two hours longer.
    ///
    /// S07 is on leave from Saturday on, so that no rest gets too short.
    private static let spreadOver = MovedDuty(
        testDescription: "spread-over", rule: "my-kul.spread-over", actual: "11h", limit: "10h",
        section: "s.60A(1)(c)"
    ) { roster in
        guard let position = roster.positions(of: "S07").last else { return nil }
        roster.rows[position].end = roster.rows[position].end + .hours(2)
        roster.rows[position].mealEnd = roster.rows[position].mealEnd + .hours(2)
        return ()
    }

    /// The last duty of the week on the first day of leave.
    private static let leave = MovedDuty(
        testDescription: "annual leave", rule: "my-kul.annual-leave", actual: "9h", limit: "0m",
        section: "s.60E"
    ) { roster in
        guard let position = roster.positions(of: "S07").last,
            let saturday = LocalDate(year: 2026, month: 11, day: 28)
        else { return nil }
        let days = saturday - roster.rows[position].date
        roster.rows[position] = roster.rows[position].moved(by: .days(days))
        return ()
    }

    /// A duty nine hours after the last one: 18 hours after that one's start, so that six of its
    /// first hours, less the meal, fall within the same 24.
    private static let twelveHours = MovedDuty(
        testDescription: "twelve hours in a day", rule: "my-kul.max-hours-day", actual: "13h",
        limit: "12h", section: "s.60A(7), s.60C(2)"
    ) { roster in
        for specialist in ["S03", "S04", "S05", "S06"] {
            let positions = roster.positions(of: specialist)
            for (first, second) in zip(positions, positions.dropFirst())
            where roster.rows[second].date == roster.rows[first].date + 1 {
                let rest = roster.rows[second].start - roster.rows[first].end
                roster.rows[second] = roster.rows[second].moved(by: .hours(9) - rest)
                return ()
            }
        }
        return nil
    }

    /// A sixth duty, and the last of them ended at 17:00: 31 hours of rest before Monday.
    private static let weeklyHours = MovedDuty(
        testDescription: "weekly hours", rule: "my-kul.normal-hours-week", actual: "48h",
        limit: "45h", section: "s.60A(1)(d)"
    ) { roster in
        guard let sixth = roster.giveSixthDuty(),
            let last = roster.positions(of: roster.rows[sixth].specialist).last
        else { return nil }
        roster.rows[last] = roster.rows[last].ending(at: .hours(17))
        return ()
    }

    /// A fifth duty for S02, who has worked 96 hours in two weeks: 136 of 135 in three.
    private static let threeWeeks = MovedDuty(
        testDescription: "hours of three weeks", rule: "my-kul.shift-average", actual: "136h",
        limit: "135h", section: "s.60C(1)"
    ) { roster in
        let worked = Set(roster.positions(of: "S02").map { roster.rows[$0].date })
        guard worked.count == 4 else { return nil }
        return roster.giveDuty(to: "S02") { !worked.contains($0) && $0.weekday < .saturday }
            .map { _ in }
    }

    /// A sixth duty from 13:00 to 19:00, whose five hours of work make it 45 in the week, and the
    /// last one ended at 19:00: 29 hours of rest before Monday, and less between the duties.
    private static let restDay = MovedDuty(
        testDescription: "rest day", rule: "my-kul.weekly-rest", actual: "29h", limit: "30h",
        section: "s.59(1)"
    ) { roster in
        guard let sixth = roster.giveSixthDuty() else { return nil }
        roster.rows[sixth].end = roster.rows[sixth].mealEnd + .hours(1)
        guard let last = roster.positions(of: roster.rows[sixth].specialist).last else {
            return nil
        }
        for position in [sixth, last] {
            roster.rows[position] = roster.rows[position].ending(at: .hours(19))
        }
        return ()
    }
}

extension RosterRows {
    /// Gives somebody with five duties from Monday to Saturday one on the sixth day; its position.
    fileprivate mutating func giveSixthDuty() -> Int? {
        for specialist in ["S03", "S04", "S05", "S06"] {
            let worked = Set(positions(of: specialist).map { rows[$0].date })
            guard worked.count == 5, worked.allSatisfy({ $0.weekday < .sunday }) else { continue }
            return giveDuty(to: specialist) { !worked.contains($0) && $0.weekday < .sunday }
        }
        return nil
    }

    /// Gives somebody else's first duty on a fitting date to `specialist`; its position.
    fileprivate mutating func giveDuty(
        to specialist: String, on isFitting: (LocalDate) -> Bool
    ) -> Int? {
        let donors = rows.indices.filter { rows[$0].specialist != specialist }
        guard let position = donors.first(where: { isFitting(rows[$0].date) }) else { return nil }
        rows[position].specialist = specialist
        return position
    }
}
