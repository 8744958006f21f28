import LunbanCLI
import LunbanTestSupport
import Testing

struct CapacityTests {
    /// Everybody by day from Monday to Friday, the graduate every other day.
    private static let roster: String = {
        let header = "specialist,date,shift,start,end,breaks,activity,locked\n"
        let rows = (23...27).flatMap { day in
            (1...8).filter { $0 < 8 || day % 2 == 1 }.map { person in
                let shift =
                    person % 2 == 0 ? "L13,13:00,22:00,17:00-18:00" : "D10,10:00,19:00,14:00-15:00"
                return "S0\(person),2026-11-\(day),\(shift),tickets,\n"
            }
        }
        return header + rows.joined()
    }()

    private func capacity(
        _ team: SmallTeam, _ arguments: String..., in surroundings: Surroundings = Surroundings()
    ) async throws -> (run: CommandRun, folder: TemporaryFolder) {
        let folder = try team.inFolder()
        let run = await lunban(
            ["capacity", folder.path + "/scenario.yaml"]
                + arguments.map { $0.replacing("FOLDER", with: folder.path) }, in: surroundings)
        return (run, folder)
    }

    private static let given = SmallTeam.week.setting("roster.csv", to: roster)

    @Test(arguments: ["en", "zh"])
    func `the capacity of a roster reads as its golden`(language: String) async throws {
        let run = try await capacity(
            Self.given, "--roster", "FOLDER/roster.csv", "--language", language
        ).run
        #expect(run.status == .done)
        #expect(run.errors.isEmpty)
        expectGolden(run.output, at: "Tests/LunbanCLITests/Goldens/capacity-\(language).txt")
    }

    @Test func `with detail every period of a class is shown`() async throws {
        let run = try await capacity(
            Self.given, "--roster", "FOLDER/roster.csv", "--detail"
        ).run
        let plain = try await capacity(Self.given, "--roster", "FOLDER/roster.csv").run
        let lines = run.output.split(separator: "\n").count {
            $0.hasPrefix("  Mon 23 Nov 08:00–12:00")
        }
        // Every class of the history has tickets.
        #expect(lines >= 4)
        #expect(!plain.output.contains("\n  Mon 23 Nov 08:00–12:00"))
    }

    @Test func `the table and the document say the same, in any language`() async throws {
        let (run, folder) = try await capacity(
            Self.given, "--roster", "FOLDER/roster.csv", "--format", "json", "--out", "FOLDER/new")
        let chinese = try await capacity(
            Self.given, "--roster", "FOLDER/roster.csv", "--format", "json", "--language", "zh"
        ).run
        #expect(run.output == chinese.output && run.errors.isEmpty)
        let document = try Document(run.output)
        #expect(document["classes"].elements.count == 16)
        #expect(document["periods"].elements.count == 42)
        let rows = try folder.text(of: "new/capacity.csv").split(separator: "\n")
        #expect(rows.count == 1 + 16 * 42)
        #expect(
            rows[0] == "language,category,severity,period_start,arrived,served,due,late,waiting,"
                + "overdue,overdue_by_day")
        #expect(rows[1].hasPrefix("en,logistics,critical,2026-11-23T00:00+08:00,"))
        let served = document["classes"].elements.flatMap { $0["served"].numbers }
        let column = rows.dropFirst().compactMap {
            Double($0.split(separator: ",", omittingEmptySubsequences: false)[5])
        }
        #expect(served == column)
        #expect(served.contains { $0 > 0 })
        #expect(!document["hours"].elements.isEmpty)
        for hour in document["hours"].elements {
            // The document has three decimals of each.
            let price = try #require(hour["price"].number)
            #expect(try #require(hour["points"].number) <= price * 1.001)
        }
    }

    @Test func `tickets open at the start flow with the others`() async throws {
        let team = Self.given.replacing(
            "history: history.csv", with: "history: history.csv\nbacklog: backlog.csv",
            in: "scenario.yaml"
        ).setting(
            "backlog.csv",
            to: "language,category,severity,count,waiting_since\n"
                + "zh,payments,normal,7,2026-11-20T12:00+08:00\n")
        let run = try await capacity(
            team, "--roster", "FOLDER/roster.csv", "--format", "json"
        ).run
        let document = try Document(run.output)
        let opening = document["classes"].elements.compactMap { $0["opening"].number }
        #expect(abs(opening.reduce(0, +) - 7) < 0.001)
        #expect(document["inputs"].elements.last?["role"].text == "backlog")
    }

    @Test func `without a roster one is planned`() async throws {
        let run = try await capacity(
            .monday, "--time-limit", "1h", in: Surroundings(rounds: 5)
        ).run
        #expect(run.status == .done)
        #expect(run.errors.isEmpty)
        for text in ["Staff required (h)", "All tickets", "What one more hour is worth"] {
            #expect(run.output.contains(text), "\(text)")
        }
    }

    @Test func `what cannot be done is told with its status`() async throws {
        let missing = try await capacity(Self.given, "--roster", "FOLDER/none.csv").run
        #expect(missing.status == .missingFile && missing.output.isEmpty)
        let broken = try await capacity(
            Self.given.setting("roster.csv", to: "specialist,date\n"), "--roster",
            "FOLDER/roster.csv", "--out", "FOLDER/out")
        #expect(broken.run.status == .badData && broken.run.output.isEmpty)
        #expect(!broken.folder.names.contains { $0.hasPrefix("out") })
        let blocked = try await capacity(
            Self.given, "--roster", "FOLDER/roster.csv", "--out", "FOLDER/team.csv/out"
        ).run
        #expect(blocked.status == .cannotWrite)
        let stopped = try await capacity(.week, in: Surroundings(patience: 0)).run
        #expect(stopped.status == .nothingToShow && stopped.output.isEmpty)
    }
}
