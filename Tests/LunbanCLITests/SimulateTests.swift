import LunbanCLI
import LunbanTestSupport
import Testing

struct SimulateTests {
    /// Two people on every day of the small team's week but Sunday.
    private static let roster: String = {
        let header = "specialist,date,shift,start,end,breaks,activity,locked\n"
        let rows = ["S01", "S07"].flatMap { person in
            (23...28).map { day in
                let date = "2026-11-\(day)"
                return "\(person),\(date),D10,\(date)T10:00+08:00,\(date)T19:00+08:00,"
                    + "14:00-15:00,tickets,\n"
            }
        }
        return header + rows.joined()
    }()

    private func simulate(
        _ arguments: String..., in surroundings: Surroundings = Surroundings()
    ) async throws -> CommandRun {
        let folder = try SmallTeam.week.setting("roster.csv", to: SimulateTests.roster).inFolder()
        return await lunban(
            ["simulate", folder.path + "/scenario.yaml", folder.path + "/roster.csv"] + arguments,
            in: surroundings)
    }

    @Test(arguments: ["en", "zh"])
    func `a simulation reads as its golden`(language: String) async throws {
        let run = try await simulate("--language", language, "--replications", "20")
        #expect(run.status == .done, "\(run.errors)")
        #expect(run.errors.isEmpty)
        expectGolden(run.output, at: "Tests/LunbanCLITests/Goldens/simulate-\(language).txt")
        #expect(run.output.split(separator: "\n").allSatisfy { $0.count <= 100 })
    }

    @Test func `JSON is the same in any language and on any number of threads`() async throws {
        let run = try await simulate("--format", "json", "--replications", "5")
        let other = try await simulate(
            "--format", "json", "--replications", "5", "--language", "zh", "--threads", "1")
        // Folders and with them the digests' paths differ, and nothing else.
        #expect(run.status == .done && run.errors.isEmpty)
        let document = try Document(run.output)
        let chinese = try Document(other.output)
        #expect(document["replications"].number == 5 && document["seed"].number == 1)
        #expect(document["replayed"].isNull)
        #expect(document["days"].elements.count == 7 && document["hours"].elements.count == 168)
        let arrived = document["classes"].elements.compactMap { $0["arrived"]["mean"].number }
        let total = try #require(document["total"]["arrived"]["mean"].number)
        #expect(abs(arrived.reduce(0, +) - total) < 0.01)
        #expect(chinese["total"]["late"]["mean"].number == document["total"]["late"]["mean"].number)
        #expect(
            chinese["hours"].elements.map { $0["occupancy"].number }
                == document["hours"].elements.map { $0["occupancy"].number })
    }

    @Test func `past days are replayed`() async throws {
        let run = try await simulate(
            "--format", "json", "--replications", "2", "--replay", "2026-11-09..2026-11-15")
        let document = try Document(run.output)
        #expect(document["replayed"]["from"].text == "2026-11-09")
        #expect(document["replayed"]["to"].text == "2026-11-15")
        #expect(document["total"]["arrived"]["halfWidth"].number == 0)
        let early = try await simulate("--replay", "2020-01-06..2020-01-12")
        #expect(early.status == .badData && early.output.isEmpty)
        #expect(early.errors.contains("history: expected 7 days to replay, between "))
    }

    @Test(arguments: [
        ["--replications", "0"], ["--replications", "many"], ["--replay", "2026-11-09"],
        ["--replay", "2026-11-15..2026-11-09"], ["--seed", "-1"], ["--threads", "3"],
        ["--format", "html"],
    ])
    func `wrong usage is told`(arguments: [String]) async {
        let run = await lunban(["simulate", "a.yaml", "b.csv"] + arguments)
        #expect(run.status == .usage && run.output.isEmpty)
        #expect(run.errors.contains("Usage: lunban simulate"))
    }

    @Test func `files that are missing or wrong are told`() async throws {
        let folder = try SmallTeam.week.inFolder()
        let missing = await lunban(
            "simulate", folder.path + "/scenario.yaml", folder.path + "/none.csv")
        #expect(missing.status == .missingFile && missing.output.isEmpty)
        let wrong = await lunban(
            "simulate", folder.path + "/scenario.yaml", folder.path + "/team.csv")
        #expect(wrong.status == .badData && wrong.output.isEmpty)
        let unprinted = try await simulate(
            "--replications", "1", in: Surroundings(isOutputBroken: true))
        #expect(unprinted.status == .cannotWrite)
    }

    @Test func `Ctrl-C shows the runs done so far`() async throws {
        let run = try await simulate(in: Surroundings(patience: 3))
        #expect(run.status == .done)
        #expect(run.output.contains("\n  6 runs with tickets drawn from the forecast"))
        #expect(run.output.contains("\n  Interrupted: 200 runs were asked for.\n"))
        let nothing = try await simulate("--language", "zh", in: Surroundings(patience: 0))
        #expect(nothing.status == .nothingToShow && nothing.output.isEmpty)
        #expect(nothing.errors == "已中断，此时尚未完成任何一次运行。\n")
    }

    @Test func `progress rewrites one line of a terminal and leaves it empty`() async throws {
        let run = try await simulate(
            "--replications", "6", in: Surroundings(isErrorTerminal: true))
        #expect(!run.errors.contains("\n"))
        let lines = run.errors.split(separator: "\r")
        #expect(lines.contains { $0.contains("Simulating 4 / 6\u{1B}[K") })
        #expect(lines.last == "\u{1B}[K")
    }
}
