import LunbanCLI
import LunbanTestSupport
import Testing

/// `lunban replan` and `lunban cover` on a week in which everybody works by day.
struct ReplanTests {
    /// S02 has worked on two Saturdays and has Friday off; S07 has more than leave leaves of the
    /// contract, which the law allows.
    private static let roster: String = {
        let header = "specialist,date,shift,start,end,breaks,activity,locked\n"
        let rows = (1...8).flatMap { person in
            (23...27).filter { person == 8 ? $0 % 2 == 1 : person != 2 || $0 < 27 }.map { day in
                let date = "2026-11-\(day)"
                let isLate = person % 2 == 0
                let (shift, from, to, meal) =
                    isLate
                    ? ("L13", "13:00", "22:00", "17:00-18:00")
                    : ("D10", "10:00", "19:00", "14:00-15:00")
                return "S0\(person),\(date),\(shift),\(date)T\(from)+08:00,\(date)T\(to)+08:00,"
                    + "\(meal),tickets,\n"
            }
        }
        return header + rows.joined()
    }()

    private func run(
        _ command: String, _ arguments: String..., roster: String = ReplanTests.roster
    ) async throws -> (run: CommandRun, folder: TemporaryFolder) {
        let folder = try SmallTeam.week.setting("roster.csv", to: roster).inFolder()
        let run = await lunban(
            [command, folder.path + "/scenario.yaml", folder.path + "/roster.csv"]
                + arguments.map { $0.replacing("FOLDER", with: folder.path) })
        return (run, folder)
    }

    @Test(arguments: ["en", "zh"])
    func `a repair reads as its golden`(language: String) async throws {
        let run = try await run(
            "replan", "--absent", "S03:2026-11-25..2026-11-26", "--language", language
        ).run
        #expect(run.status == .done, "\(run.errors)")
        #expect(run.errors.isEmpty)
        expectGolden(run.output, at: "Tests/LunbanCLITests/Goldens/replan-\(language).txt")
    }

    @Test func `nothing happened: not a byte of the roster changes`() async throws {
        let (run, folder) = try await run("replan", "--out", "FOLDER/new")
        #expect(run.status == .done, "\(run.errors)")
        #expect(run.output.contains("Nothing has to change."))
        #expect(try folder.text(of: "new/roster.csv") == Self.roster)
        #expect(try folder.text(of: "new/plan.json").contains("\"lowerBound\": null"))
    }

    @Test func `a repair as JSON names each change and who could take the duty`() async throws {
        let run = try await run(
            "replan", "--absent", "S03:2026-11-25", "--lock", "S01:2026-11-25", "--volumes",
            "-10%", "--now", "2026-11-24T12:00", "--published", "2026-11-10", "--format", "json"
        ).run
        #expect(run.status == .done, "\(run.errors)")
        let document = try Document(run.output)
        let changes = document["changes"].elements
        #expect(changes.count == 1 && changes[0]["specialist"].text == "S03")
        #expect(changes[0]["before"]["shift"].text == "D10" && changes[0]["after"].isNull)
        let people = document["standIns"].elements.first?["people"].elements ?? []
        // Those on D10 already cannot help; nor can the one who is ill.
        #expect(
            people.compactMap { $0["specialist"].text }.sorted() == ["S02", "S04", "S06", "S08"])
    }

    @Test(arguments: ["en", "zh"])
    func `who could take a duty reads as its golden`(language: String) async throws {
        let run = try await run(
            "cover", "--duty", "S05:2026-11-24", "--language", language
        ).run
        #expect(run.status == .done, "\(run.errors)")
        expectGolden(run.output, at: "Tests/LunbanCLITests/Goldens/cover-\(language).txt")
    }

    @Test func `a gap is a duty that nobody has`() async throws {
        let run = try await run("cover", "--gap", "2026-11-28/D11", "--format", "json").run
        #expect(run.status == .done, "\(run.errors)")
        let document = try Document(run.output)
        #expect(document["holder"].isNull && document["shift"].text == "D11")
        // Everybody but the one on leave.
        #expect(document["people"].elements.count == 7)
    }

    @Test func `no repair where what is locked collides`() async throws {
        let locked = Self.roster.replacing(
            "S03,2026-11-25,D10,2026-11-25T10:00+08:00,2026-11-25T19:00+08:00,14:00-15:00,tickets,",
            with:
                "S03,2026-11-25,D10,2026-11-25T10:00+08:00,2026-11-25T19:00+08:00,14:00-15:00,"
                + "tickets,yes")
        let run = try await run("replan", "--absent", "S03:2026-11-25", roster: locked).run
        #expect(run.status == .no && run.output.isEmpty)
        #expect(run.errors.contains("Chew Li Ying: These cannot all be kept:"))
        #expect(run.errors.contains("+ unlock D10 on Wed 2026-11-25"))
    }

    @Test(arguments: [
        (["replan", "--absent", "S99:2026-11-25"], "'S99' is not in the team."),
        (["replan", "--lock", "S01:2026-12-25"], "2026-12-25 is not one of the dates planned"),
        (["cover", "--duty", "S01:2026-11-28"], "S01 has no duty on 2026-11-28."),
        (["cover", "--gap", "2026-11-28/X9"], "no shift 'X9'"),
        (["cover"], "--duty | --gap"), (["replan", "--absent", "S01"], "--absent"),
        (["replan", "--volumes", "30"], "--volumes"), (["replan", "--worth", "0"], "--worth"),
        (["replan", "--now", "noon"], "--now"), (["replan", "--rounds", "-1"], "--rounds"),
        (["replan", "--lock", "S01:2026-11-24..2026-11-25"], "--lock"),
        (["cover", "--gap", "D11"], "--gap"),
    ])
    func `arguments that make no sense are told`(arguments: [String], hint: String) async throws {
        let folder = try SmallTeam.week.setting("roster.csv", to: Self.roster).inFolder()
        let run = await lunban(
            [arguments[0], folder.path + "/scenario.yaml", folder.path + "/roster.csv"]
                + arguments.dropFirst())
        #expect(run.status == .usage && run.output.isEmpty)
        #expect(run.errors.contains(hint), "\(run.errors)")
    }

    @Test func `duties that cannot be planned are bad data`() async throws {
        let odd = Self.roster.replacing(
            "S01,2026-11-23,D10,2026-11-23T10:00+08:00",
            with: "S01,2026-11-23,D10,2026-11-23T09:00+08:00")
        let run = try await run("replan", roster: odd).run
        #expect(run.status == .badData && run.output.isEmpty)
        #expect(run.errors.contains("roster.csv"))
        #expect(run.errors.contains("D10 of S01 on 2026-11-23"))
    }
}
