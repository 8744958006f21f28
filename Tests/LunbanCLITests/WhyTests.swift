import LunbanCLI
import LunbanTestSupport
import Testing

/// `lunban why` on the small team's first two days.
struct WhyTests {
    private static let roster =
        "specialist,date,shift,start,end,breaks,activity,locked\n"
        + (1...7).flatMap { person in
            (23...24).map { day in
                "S0\(person),2026-11-\(day),D10,10:00,19:00,14:00-15:00,tickets,\n"
            }
        }.joined()

    private func why(_ arguments: String...) async throws -> CommandRun {
        let folder = try SmallTeam.week.replacing("days: 7", with: "days: 2", in: "scenario.yaml")
            .setting("roster.csv", to: Self.roster).inFolder()
        return await lunban(
            ["why", folder.path + "/scenario.yaml", folder.path + "/roster.csv"] + arguments
                + ["--time-limit", "1h", "--rounds", "2"])
    }

    @Test(arguments: ["en", "zh"])
    func `why not another shift reads as its golden`(language: String) async throws {
        let run = try await why("--not", "S02:2026-11-24/L13", "--language", language)
        #expect(run.status == .done, "\(run.errors)")
        expectGolden(run.output, at: "Tests/LunbanCLITests/Goldens/why-not-\(language).txt")
    }

    @Test func `why a duty is told with a bound`() async throws {
        let run = try await why("--duty", "S01:2026-11-23", "--format", "json")
        #expect(run.status == .done, "\(run.errors)")
        let document = try Document(run.output)
        let best = try #require(document["best"]["objective"].number)
        #expect(try #require(document["best"]["lowerBound"].number) <= best + 1e-3)
        let changes = document["best"]["changes"].elements
        #expect(
            changes.contains {
                $0["specialist"].text == "S01" && $0["date"].text == "2026-11-23"
            })
        #expect(document["given"].boolean == false && document["shift"].text == "D10")
    }

    @Test(arguments: ["en", "zh"])
    func `what rules cost reads as its golden`(language: String) async throws {
        let run = try await why("--rules", "--language", language)
        #expect(run.status == .done, "\(run.errors)")
        expectGolden(run.output, at: "Tests/LunbanCLITests/Goldens/why-rules-\(language).txt")
    }

    @Test func `what people are worth, dearest first`() async throws {
        let run = try await why("--hire", "--format", "json")
        #expect(run.status == .done, "\(run.errors)")
        let hires = try Document(run.output)["hires"].elements
        let points = hires.compactMap { $0["pointsPerWeek"].number }
        #expect(points.count >= 3 && points == points.sorted(by: >))
        #expect(Set(hires.compactMap { $0["grade"].text }).count == 3)
    }

    @Test(arguments: [
        ([], "--duty | --not | --hire | --rules"), (["--hire", "--rules"], "--duty | --not"),
        (["--not", "S01:2026-11-23"], "--not"),
        (["--not", "S01:2026-11-23/X9"], "no shift 'X9'"),
        (["--duty", "S08:2026-11-23"], "S08 has no duty on 2026-11-23."),
    ])
    func `questions that make no sense are told`(arguments: [String], hint: String) async throws {
        let folder = try SmallTeam.week.setting("roster.csv", to: Self.roster).inFolder()
        let run = await lunban(
            ["why", folder.path + "/scenario.yaml", folder.path + "/roster.csv"] + arguments)
        #expect(run.status == .usage && run.output.isEmpty)
        #expect(run.errors.contains(hint), "\(run.errors)")
    }
}
