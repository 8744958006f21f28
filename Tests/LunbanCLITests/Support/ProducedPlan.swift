import LunbanCLI
import Testing

/// The small team's week, planned once for every test that starts from a finished plan.
struct ProducedPlan: Sendable {
    let folder: TemporaryFolder
    let run: CommandRun

    var scenarioPath: String { folder.path + "/scenario.yaml" }

    /// The roster as it was written.
    func roster() throws -> String { try folder.text(of: "out/roster.csv") }

    /// What `lunban check` says of a roster for the same scenario.
    func check(_ roster: String, _ options: String...) async throws -> CommandRun {
        let folder = try TemporaryFolder()
        try folder.write(roster.utf8, as: "roster.csv")
        return await lunban(
            ["check", folder.path + "/roster.csv", "--scenario", scenarioPath] + options)
    }

    static func make() async throws -> ProducedPlan { try await shared.value }

    private static let shared = Task {
        let folder = try SmallTeam.week.inFolder()
        let run = await lunban(
            "plan", folder.path + "/scenario.yaml", "--out", folder.path + "/out",
            "--time-limit", "1h")
        return ProducedPlan(folder: folder, run: run)
    }
}
