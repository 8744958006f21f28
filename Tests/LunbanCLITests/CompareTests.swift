import Foundation
import LunbanCLI
import LunbanTestSupport
import Testing

struct CompareTests {
    /// The Monday compared with more tickets, once for every test that looks at the outcome.
    private struct Comparison: Sendable {
        let folder: TemporaryFolder
        let run: CommandRun

        static let shared = Task {
            let folder = try WhatIf.inFolder()
            let run = await compare(in: folder, "--out", folder.path + "/out")
            return Comparison(folder: folder, run: run)
        }
    }

    private static func compare(
        in folder: TemporaryFolder, _ arguments: String...,
        surroundings: Surroundings = Surroundings()
    ) async -> CommandRun {
        await lunban(
            [
                "compare", folder.path + "/scenario.yaml", folder.path + "/more.yaml", "--rounds",
                "1", "--replications", "4",
            ] + arguments, in: surroundings)
    }

    @Test func `every figure is that of the scenario's own plan`() async throws {
        let comparison = try await Comparison.shared.value
        #expect(comparison.run.status == .done, "\(comparison.run.errors)")
        #expect(comparison.run.errors.isEmpty)
        let document = try Document(comparison.folder.text(of: "out/compare.json"))
        #expect(document["base"].text == "scenario" && document["replications"].number == 4)
        for scenario in document["scenarios"].elements {
            let name = try #require(scenario["name"].text)
            let plan = try soundPlan(comparison.folder.text(of: "out/\(name)/plan.json"))
            func close(_ measure: String, _ value: Double?) -> Bool {
                guard let found = scenario["measures"][measure]["value"].number, let value else {
                    return false
                }
                return abs(found - value) < 0.002
            }
            #expect(close("objective", plan["objective"].number))
            #expect(close("lowerBound", plan["lowerBound"].number))
            let hours = plan["specialists"].elements.compactMap { $0["hours"].number }
            #expect(close("staffHours", hours.reduce(0, +)))
            #expect(close("hardStops", 0) && close("nightSpread", 0))
            #expect(scenario["lateByRun"].elements.count == 4)
            #expect(scenario["required"].elements.count == 24)
            let late = scenario["lateByRun"].numbers
            #expect(close("simulatedLate", late.reduce(0, +) / 4))
        }
    }

    @Test func `what differs beyond doubt is marked and nothing of the base`() async throws {
        let comparison = try await Comparison.shared.value
        let document = try Document(comparison.folder.text(of: "out/compare.json"))
        let (base, more) = (document["scenarios"].elements[0], document["scenarios"].elements[1])
        for key in base["measures"].keys {
            #expect(base["measures"][key]["beyondDoubt"].boolean == false)
        }
        let objective = more["measures"]["objective"]
        #expect(objective["beyondDoubt"].boolean == true)
        #expect(try #require(objective["difference"].number) > 0)
        let bound = try #require(more["measures"]["lowerBound"]["value"].number)
        #expect(bound > (base["measures"]["objective"]["value"].number ?? .infinity))
        // The difference of runs that met the same tickets.
        let pairs = zip(more["lateByRun"].numbers, base["lateByRun"].numbers)
        let mean = pairs.reduce(0) { $0 + $1.0 - $1.1 } / 4
        #expect(abs((more["lateDifference"]["mean"].number ?? -1) - mean) < 1e-5)
        #expect(comparison.run.output.contains("▲"))
        #expect(comparison.run.output.split(separator: "\n").allSatisfy { $0.count <= 100 })
    }

    @Test func `the number of processes and the language change no figure`() async throws {
        let comparison = try await Comparison.shared.value
        let other = await CompareTests.compare(
            in: comparison.folder, "--jobs", "1", "--format", "json", "--language", "zh")
        #expect(other.status == .done, "\(other.errors)")
        #expect(other.output == (try comparison.folder.text(of: "out/compare.json")))
        #expect(comparison.folder.names.allSatisfy { !$0.contains(".lunban-") })
    }

    @Test func `a page of its own tells both languages`() async throws {
        let comparison = try await Comparison.shared.value
        let page = try comparison.folder.text(of: "out/compare.html")
        #expect(page.contains("Scenarios compared") && page.contains("<svg"))
        #expect(!page.contains("http"))
    }

    @Test func `a value is varied over a range`() async throws {
        let folder = try SmallTeam.monday.inFolder()
        let run = await lunban(
            "compare", folder.path + "/scenario.yaml", "--vary", "volumes=50%..150%/50%",
            "--rounds", "0", "--replications", "0", "--format", "json")
        #expect(run.status == .done, "\(run.errors)")
        let scenarios = try Document(run.output)["scenarios"].elements
        #expect(
            scenarios.map { $0["name"].text } == [
                "scenario", "volumes=50%", "volumes=100%", "volumes=150%",
            ])
        #expect(scenarios[3]["settings"]["volumes"].number == 1.5)
        let objectives = scenarios.compactMap { $0["measures"]["objective"]["value"].number }
        #expect(objectives.count == 4)
        // All of the volume is the scenario itself.
        #expect(objectives[0] == objectives[2])
        #expect(objectives[1] < objectives[2] && objectives[2] < objectives[3])
        #expect(scenarios[0]["measures"]["simulatedLate"]["value"].isNull)
    }

    @Test func `everything wrong with all scenarios is told before any is planned`() async throws {
        let folder = try SmallTeam.monday.replacing("days: 1", with: "days: 0", in: "scenario.yaml")
            .inFolder()
        let run = await CompareTests.compare(in: folder)
        #expect(run.status == .missingFile)
        #expect(run.output.isEmpty)
        #expect(run.errors.contains("horizon.days") && run.errors.contains("more.yaml"))
    }

    @Test func `scenarios whose processes die are named`() async throws {
        let folder = try WhatIf.inFolder()
        let dead = await CompareTests.compare(
            in: folder, surroundings: Surroundings(program: "/bin/false"))
        #expect(dead.status == .internalError)
        #expect(dead.errors.contains("scenario: ") && dead.errors.contains("more: "))
        let missing = await CompareTests.compare(
            in: folder, surroundings: Surroundings(program: folder.path + "/none"))
        #expect(missing.status == .missingFile)
        #expect(missing.errors.contains("/none"))
    }

    @Test func `who stops a comparison is told what is missing`() async throws {
        let folder = try WhatIf.inFolder()
        let run = await CompareTests.compare(in: folder, surroundings: Surroundings(patience: 0))
        #expect(run.status == .nothingToShow)
        #expect(run.errors.contains("scenario, more"))
    }

    @Test func `a scenario that cannot be planned is told with its name`() async throws {
        let folder = try WhatIf.inFolder()
        let columns = "id,escalated_at,language,category,severity,handle_minutes"
        let ticket = "T1,2026-11-25T10:00+08:00,en,payments,low,20"
        try folder.write("\(columns)\n\(ticket)\n".utf8, as: "later.csv")
        try folder.write("extends: scenario.yaml\nhistory: later.csv\n".utf8, as: "more.yaml")
        let run = await CompareTests.compare(in: folder)
        #expect(run.status == .badData)
        #expect(run.errors.contains("more: ") && run.errors.contains("history"))
    }
}
