import LunbanCLI
import LunbanTestSupport
import Testing

struct KnowledgeTests {
    /// Three weeks of two payments tickets and one logistics ticket a day; one payments ticket
    /// comes back every day of the last week and every second day before, logistics on Mondays.
    private static let history: String = {
        var rows = ["id,escalated_at,language,category,severity,handle_minutes"]
        for day in 2...22 {
            let date = "2026-11-" + (day < 10 ? "0\(day)" : "\(day)")
            rows += [
                "P\(day)a,\(date)T10:00+08:00,en,payments,normal,30",
                "P\(day)b,\(date)T11:00+08:00,zh,payments,normal,30",
                "L\(day),\(date)T12:00+08:00,en,logistics,normal,30",
            ]
            if day > 15 || day.isMultiple(of: 2) {
                rows.append("P\(day)b,\(date)T15:00+08:00,zh,payments,normal,30")
            }
            if day % 7 == 2 { rows.append("L\(day),\(date)T16:00+08:00,en,logistics,normal,30") }
        }
        return rows.joined(separator: "\n") + "\n"
    }()

    private func knowledge(
        _ options: String..., in folder: TemporaryFolder? = nil
    ) async throws -> CommandRun {
        let folder =
            try folder ?? SmallTeam.week.setting("history.csv", to: Self.history).inFolder()
        return await lunban(["knowledge", folder.path + "/scenario.yaml"] + options)
    }

    @Test func `the last week is counted and compared with the one before`() async throws {
        let run = try await knowledge("--from", "2026-11-16", "--format", "csv")
        #expect(run.status == .done && run.errors.isEmpty)
        // Every class has the mean of all tickets: 30 minutes.
        #expect(
            run.output == """
                Category,Tickets,Repeats,Repeat share,Hours,Repeat hours,Share of hours,Minutes each,Change
                payments,14,7,0.3333,10.5,3.5,0.7241,30,1.3333
                logistics,7,1,0.125,4,0.5,0.2759,30,0

                """)
    }

    @Test func `languages are told apart when asked for`() async throws {
        let run = try await knowledge(
            "--from", "2026-11-16", "--to", "2026-11-16", "--by-language", "--format", "csv",
            "--language", "zh")
        let rows = run.output.split(separator: "\n").dropFirst().map { $0.split(separator: ",") }
        #expect(
            rows.map { $0.prefix(4).joined(separator: " ") } == [
                "logistics en 1 1", "payments zh 1 1", "payments en 1 0",
            ])
    }

    @Test(arguments: ["text", "csv", "markdown", "json"])
    func `a file holds what would be printed`(format: String) async throws {
        let folder = try SmallTeam.week.setting("history.csv", to: Self.history).inFolder()
        let printed = try await knowledge("--format", format, in: folder)
        let path = folder.path + "/new/log"
        let run = try await knowledge("--format", format, "--out", path, in: folder)
        #expect(run.output == "Written to \(path)\n")
        #expect(try folder.text(of: "new/log") == printed.output)
        #expect(printed.output.contains("payments"))
    }

    @Test(arguments: [
        ["--from", "2026-11-01"], ["--to", "2026-11-23"],
        ["--from", "2026-11-10", "--to", "2026-11-09"],
    ])
    func `days that the history does not have are told`(options: [String]) async throws {
        let folder = try SmallTeam.week.setting("history.csv", to: Self.history).inFolder()
        let run = await lunban(["knowledge", folder.path + "/scenario.yaml"] + options)
        #expect(run.status == .badData)
        #expect(run.output.isEmpty)
        #expect(run.errors.contains("expected days between 2026-11-02 and 2026-11-22"))
    }
}
