import LunbanCLI
import Testing

struct ProgressTests {
    @Test func `progress rewrites one line of a terminal and leaves it empty`() async throws {
        let folder = try SmallTeam.week.inFolder()
        let run = await lunban(
            "plan", folder.path + "/scenario.yaml", "--time-limit", "50m",
            in: Surroundings(isErrorTerminal: true))
        #expect(run.status == .done)
        #expect(!run.errors.contains("\n"))
        let lines = run.errors.split(separator: "\r")
        let first = try #require(lines.first)
        #expect(first.hasPrefix("\u{1B}[?7l"))
        #expect(first.contains(" ░░░░░░░░░░ "))
        #expect(first.contains(" / 3000 s · "))
        #expect(first.hasSuffix("\u{1B}[K\u{1B}[?7h"))
        #expect(lines.contains { $0.contains(" ≥ ") })
        #expect(lines.contains { $0.contains("· gap ") && $0.contains(" %") })
        #expect(lines.last == "\u{1B}[K")
        // Standard output is no terminal here.
        #expect(!run.output.contains("\u{1B}"))
    }

    @Test func `a terminal gets colors and nobody else does`() async throws {
        let folder = try SmallTeam.monday.inFolder()
        let run = await lunban(
            "plan", folder.path + "/scenario.yaml", "--time-limit", "1h",
            in: Surroundings(isOutputTerminal: true))
        #expect(run.output.contains("\u{1B}["))
        #expect(run.errors.isEmpty)
        let piped = try await ProducedPlan.make().run
        #expect(!piped.output.contains("\u{1B}"))
    }

    @Test func `progress is told in Chinese`() async throws {
        let folder = try SmallTeam.monday.inFolder()
        let run = await lunban(
            "plan", folder.path + "/scenario.yaml", "--time-limit", "1h", "--language", "zh",
            in: Surroundings(isErrorTerminal: true, patience: 3))
        #expect(["初始班表", "计算下界", "取整", "改进"].contains { run.errors.contains($0) })
    }
}
