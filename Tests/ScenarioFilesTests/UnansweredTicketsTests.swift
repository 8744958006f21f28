import RosterModel
import ScenarioFiles
import Testing
import WorkTime

/// What a history says about the tickets that are open when the horizon begins.
struct UnansweredTicketsTests {
    private let sample = SampleFiles.valid.replacing(
        "\nbacklog: backlog.csv", with: "", in: "scenario.yaml")

    private func backlog(_ rows: String) throws -> [WaitingTickets]? {
        let header = "id,escalated_at,language,category,severity,first_response_at\n"
        return try sample.setting("history.csv", to: Array((header + rows).utf8)).read().scenario
            .backlog
    }

    private func waiting(_ language: String, _ since: String) throws -> WaitingTickets {
        let zone = try #require(Zone(identifier: "Asia/Kuala_Lumpur"))
        return WaitingTickets(
            ticketClass: TicketClass(
                language: Language(language), category: TicketCategory("payments"),
                severity: .normal),
            count: 1, since: try #require(Timestamp(since)).instant(in: zone))
    }

    @Test func `those without an answer, or with one after the start, are open`() throws {
        let open = try backlog(
            """
            1,2026-11-20T10:00+08:00,en,payments,normal,2026-11-20T11:00+08:00
            2,2026-11-21T10:00+08:00,en,payments,normal,
            3,2026-11-22T20:00+08:00,zh,payments,normal,2026-11-23T00:00+08:00
            4,2026-11-22T21:00+08:00,en,payments,normal,2026-11-22T23:59+08:00

            """)
        #expect(
            try open == [waiting("en", "2026-11-21T10:00"), waiting("zh", "2026-11-22T20:00")])
    }

    @Test func `those of the horizon, and those that came weeks ago, are not counted`() throws {
        let open = try backlog(
            """
            1,2026-11-01T10:00+08:00,en,payments,normal,
            2,2026-11-22T10:00+08:00,en,payments,normal,2026-11-22T11:00+08:00
            3,2026-11-23T01:00+08:00,en,payments,normal,

            """)
        #expect(open == [])
    }

    @Test(
        "A history that does not reach the horizon, or has no answers, does not tell",
        arguments: [
            """
            1,2026-11-20T10:00+08:00,en,payments,normal,2026-11-20T11:00+08:00
            2,2026-11-21T10:00+08:00,en,payments,normal,

            """,
            """
            1,2026-11-20T10:00+08:00,en,payments,normal,
            2,2026-11-22T10:00+08:00,en,payments,normal,

            """,
        ])
    func silence(rows: String) throws {
        #expect(try backlog(rows) == nil)
    }

    @Test func `a table of open tickets goes before the history`() throws {
        let told = try SampleFiles.valid.read().scenario.backlog
        #expect(told?.count == 2)
    }
}
