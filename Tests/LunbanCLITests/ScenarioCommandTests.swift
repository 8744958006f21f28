import LunbanCLI
import LunbanTestSupport
import Testing

struct ScenarioCommandTests {
    @Test(arguments: ["en", "zh"])
    func `differences read as their golden`(language: String) async throws {
        let folder = try WhatIf.inFolder()
        let monday = SmallTeam.monday
        let team = monday.text(of: "team.csv").split(separator: "\n").filter {
            !$0.hasPrefix("S08") && !$0.hasPrefix("S03")
        }
        let others = [
            "S03,Chew Li Ying,senior,2022-01-10,part-time,30,en:C1;zh:native,payments;logistics",
            "S09,Ismail bin Ali,specialist,2026-10-01,full-time,40,en:C1;ms:native,payments", "",
        ]
        try folder.write(
            (team.map(String.init) + others).joined(separator: "\n").utf8, as: "team2.csv")
        let absences = monday.text(of: "absences.csv") + "S01,2026-11-23,2026-11-23,MC\n"
        try folder.write(absences.utf8, as: "absences2.csv")
        let history = monday.text(of: "history.csv").split(separator: "\n").dropLast()
        try folder.write((history.joined(separator: "\n") + "\n").utf8, as: "history2.csv")
        let changes = """
            team: team2.csv
            absences: absences2.csv
            previousRoster: ~
            history: history2.csv
            objective: { deniedWish: 12 }
            policy: { minimumRest: 10h }
            site: { on_file: [sunday-permit] }
            pay: { reference_wage: 4000 }
            horizon: { days: 2 }

            """
        try folder.write((folder.text(of: "more.yaml") + changes).utf8, as: "more.yaml")
        let run = await lunban(
            "scenario", "diff", folder.path + "/scenario.yaml", folder.path + "/more.yaml",
            "--language", language)
        #expect(run.status == .done, "\(run.errors)")
        expectGolden(
            run.output.replacing(folder.path + "/", with: ""),
            at: "Tests/LunbanCLITests/Goldens/scenario-diff-\(language).txt")
    }

    @Test func `a scenario does not differ from itself`() async throws {
        let folder = try WhatIf.inFolder()
        let path = folder.path + "/more.yaml"
        let run = await lunban("scenario", "diff", path, path, "--format", "json")
        #expect(run.status == .done)
        let document = try Document(run.output)
        #expect(document["differences"].elements.isEmpty && document["counts"].elements.isEmpty)
    }

    @Test func `a resolved scenario differs in nothing and gives the same roster`() async throws {
        let folder = try WhatIf.inFolder()
        let packed = folder.path + "/packed"
        let run = await lunban(
            "scenario", "resolve", folder.path + "/more.yaml", "--out", packed)
        #expect(run.status == .done, "\(run.errors)")
        #expect(run.output.contains("  history  inputs/history.csv\n"))
        let inFolder = folder.names.filter { $0.hasPrefix("packed/") }
        #expect(
            inFolder == [
                "packed/digests.txt", "packed/inputs", "packed/inputs/absences.csv",
                "packed/inputs/history.csv", "packed/inputs/previous.csv",
                "packed/inputs/team.csv", "packed/scenario.yaml",
            ])
        let difference = await lunban(
            "scenario", "diff", folder.path + "/more.yaml", packed + "/scenario.yaml")
        #expect(difference.output.contains("The scenarios do not differ."), "\(difference.output)")
        let rosters = [("more.yaml", "one"), ("packed/scenario.yaml", "two")]
        for (scenario, out) in rosters {
            let plan = await lunban(
                "plan", "\(folder.path)/\(scenario)", "--out", "\(folder.path)/\(out)",
                "--time-limit", "1h", in: Surroundings(rounds: 1))
            #expect(plan.status == .done, "\(plan.errors)")
        }
        #expect(
            try folder.text(of: "one/roster.csv") == folder.text(of: "two/roster.csv"))
    }

    @Test func `bad scenarios are told and nothing is written`() async throws {
        let folder = try WhatIf.inFolder()
        let run = await lunban(
            "scenario", "resolve", folder.path + "/none.yaml", "--out", folder.path + "/packed")
        #expect(run.status == .missingFile)
        #expect(!folder.names.contains("packed"))
        let both = await lunban(
            "scenario", "diff", folder.path + "/none.yaml", folder.path + "/no.yaml")
        #expect(both.errors.contains("none.yaml") && both.errors.contains("no.yaml"))
    }
}
