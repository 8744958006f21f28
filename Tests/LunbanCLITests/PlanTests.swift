import Foundation
import LunbanCLI
import Testing

struct PlanTests {
    static let files = [
        "audit.json", "calendars/S01.ics", "plan.json", "roster.csv", "roster.html", "roster.ics",
        "roster.svg", "roster.xlsx",
    ]

    @Test func `a plan prints the board and writes its documents`() async throws {
        let plan = try await ProducedPlan.make()
        #expect(plan.run.status == .done)
        #expect(plan.run.errors.isEmpty)
        for text in [
            "A small team's week", "Aina binti Rahman", "All staff (h)", "Objective",
            "Lower bound", "Gap", "No hard stop", "Planning people and tickets together:",
            "Finished after 1.0 s.", "Written to",
        ] {
            #expect(plan.run.output.contains(text), "\(text)")
        }
        let calendars = (1...8).map { "calendars/S0\($0).ics" }
        #expect(
            plan.folder.names.filter { $0.hasPrefix("out/") }
                == Set(Self.files + calendars + ["calendars"]).map { "out/\($0)" }.sorted())
        #expect(try plan.folder.text(of: "out/roster.html").contains("Aina binti Rahman"))
        let audit = try Document(plan.folder.text(of: "out/audit.json"))
        #expect(audit["legal"].boolean == true)
    }

    @Test func `the plan's document is sound and complete`() async throws {
        let produced = try await ProducedPlan.make()
        let plan = try soundPlan(produced.folder.text(of: "out/plan.json"))
        #expect(plan["audit"]["legal"].boolean == true)
        #expect(["proven", "gapReached", "searchComplete"].contains(plan["endedBy"].text))
        #expect(plan["seed"].number == 1)
        let coverage = plan["coverage"].elements
        #expect(
            coverage.compactMap { $0["kind"].text } == [
                "staff", "language", "language", "language", "language", "language", "category",
                "category",
            ])
        #expect(
            coverage.compactMap { $0["name"]["zh"].text } == [
                "全员", "按数小时计的工作量", "紧急 en", "紧急 zh", "语言 en", "语言 zh",
                "类别 logistics", "类别 payments",
            ])
        #expect(coverage[1]["name"]["en"].text == "Workload over hours")
        // 7 days of 24 hours; all but everybody and urgent work is judged four hours at a time.
        #expect(
            coverage.map { $0["scheduled"].elements.count } == [
                168, 42, 168, 168, 42, 42, 42, 42,
            ])
        let prices = plan["shadowPrices"].elements.compactMap { $0["pointsPerHour"].number }
        #expect(!prices.isEmpty && prices.allSatisfy { $0 > 0 })
        #expect(prices == prices.sorted(by: >))
        #expect(plan["forecast"].elements.count == 2 * 2 * 4)
        let tickets = plan["tickets"]
        let together = try #require(tickets["together"]["points"].number)
        #expect(together <= (try #require(tickets["twoSteps"]["points"].number)) + 0.001)
        #expect(tickets["services"].elements.count == 4)
        let accuracy = plan["forecastAccuracy"].elements
        #expect(
            accuracy.map { $0["name"]["zh"].text } == [
                "各工单类别，按时段", "各工单类别，按日", "全部工单，按时段", "全部工单，按日",
            ])
        // Every week has the same tickets in sum, which leaves their scaled error without scale.
        #expect(accuracy.map { $0["mase"].isNull } == [false, false, true, true])
    }

    @Test func `scheduled staff is what the roster's people work`() async throws {
        let produced = try await ProducedPlan.make()
        let plan = try Document(produced.folder.text(of: "out/plan.json"))
        let scheduled = try #require(plan["coverage"].elements.first)["scheduled"].numbers
        // Nine hours with a meal of one; two hours a block are set aside; S08 joined three months
        // ago and does half of an experienced specialist's work.
        let rows = try produced.roster().split(separator: "\n").dropFirst()
        #expect(rows.contains { $0.contains("knowledge-base") })
        let hours = rows.reduce(0.0) { sum, row in
            let atWork = row.contains("knowledge-base") ? 6.0 : 8.0
            return sum + atWork * (row.hasPrefix("S08") ? 0.5 : 1)
        }
        #expect(abs(scheduled.reduce(0, +) - hours) < 1e-6)
    }

    @Test func `the same seed gives the same bytes`() async throws {
        let first = try await ProducedPlan.make()
        let again = await lunban(
            "plan", first.scenarioPath, "--out", first.folder.path + "/again",
            "--time-limit", "2h", "--seed", "1")
        #expect(again.status == .done)
        for file in Self.files {
            #expect(
                try first.folder.bytes(of: "again/\(file)")
                    == first.folder.bytes(of: "out/\(file)"),
                "\(file)")
        }
    }

    @Test func `a plan written over an earlier one updates its calendars`() async throws {
        let first = try await ProducedPlan.make()
        func plan(_ language: String) async throws -> String {
            let run = await lunban(
                "plan", first.scenarioPath, "--out", first.folder.path + "/calendars-twice",
                "--time-limit", "2h", "--language", language)
            #expect(run.status == .done)
            return try first.folder.text(of: "calendars-twice/calendars/S01.ics")
        }
        let english = try await plan("en")
        #expect(english == (try first.folder.text(of: "out/calendars/S01.ics")))
        #expect(try await plan("en") == english)
        #expect(!english.contains("SEQUENCE:1"))
        // Other words are a change that calendar programs must be told of.
        let chinese = try await plan("zh")
        #expect(!chinese.contains("SEQUENCE:0"))
        #expect(chinese.contains("SEQUENCE:1"))
    }

    @Test func `a calendar that cannot be read stops the writing`() async throws {
        let folder = try SmallTeam.monday.inFolder()
        try FileManager.default.createDirectory(
            atPath: folder.path + "/out/roster.ics", withIntermediateDirectories: true)
        let run = await lunban(
            "plan", folder.path + "/scenario.yaml", "--out", folder.path + "/out", "--time-limit",
            "1h")
        #expect(run.status == .cannotWrite)
        #expect(run.errors.contains("roster.ics: cannot be read: a folder"))
        #expect(!folder.names.contains("out/roster.csv"))
    }

    @Test func `one thread finds the roster that two find`() async throws {
        let first = try await ProducedPlan.make()
        let alone = await lunban(
            "plan", first.scenarioPath, "--out", first.folder.path + "/alone", "--time-limit", "2h",
            "--threads", "1")
        #expect(alone.status == .done)
        for file in Self.files {
            #expect(
                try first.folder.bytes(of: "alone/\(file)")
                    == first.folder.bytes(of: "out/\(file)"), "\(file)")
        }
    }

    @Test func `a trace tells of every step on lines of its own`() async throws {
        let folder = try SmallTeam.monday.inFolder()
        let run = await lunban(
            "plan", folder.path + "/scenario.yaml", "--time-limit", "1h", "--trace", "--format",
            "json", in: Surroundings(isErrorTerminal: true))
        #expect(run.status == .done)
        let steps = try run.errors.split(separator: "\n").map { try Document(String($0)) }
        #expect(steps.count >= 2)
        #expect(steps.first?["stage"].text == "construction")
        #expect(steps.first?["lowerBound"].isNull == true)
        let plan = try Document(run.output)
        let last = try #require(steps.last?["incumbent"].number)
        // What rosters for promises cost comes after the search; the document has three decimals.
        let cost = plan["tickets"]["simulation"]["cost"].number ?? 0
        #expect(abs(last + cost - (try #require(plan["objective"].number))) < 0.002)
        #expect(!run.errors.contains("\r"))
    }

    @Test func `a plan in Chinese has the same data`() async throws {
        let first = try await ProducedPlan.make()
        let chinese = await lunban(
            "plan", first.scenarioPath, "--out", first.folder.path + "/zh", "--time-limit", "1h",
            "--language", "zh")
        #expect(chinese.status == .done)
        for text in ["全员", "目标值", "下界", "已写入", "用时 1.0 秒"] {
            #expect(chinese.output.contains(text), "\(text)")
        }
        for file in ["audit.json", "plan.json", "roster.csv"] {
            #expect(
                try first.folder.bytes(of: "zh/\(file)") == first.folder.bytes(of: "out/\(file)"),
                "\(file)")
        }
        #expect(try first.folder.text(of: "zh/roster.html").contains("lang=\"zh-Hans\""))
    }

    @Test func `JSON is all that is printed when asked for`() async throws {
        let produced = try await ProducedPlan.make()
        let run = await lunban(
            "plan", produced.scenarioPath, "--time-limit", "1h", "--format", "json")
        #expect(run.status == .done)
        #expect(run.errors.isEmpty)
        #expect(try run.output == produced.folder.text(of: "out/plan.json"))
    }

    @Test func `an interrupted search gives the best roster so far`() async throws {
        let folder = try SmallTeam.week.inFolder()
        let run = await lunban(
            "plan", folder.path + "/scenario.yaml", "--out", folder.path + "/out",
            in: Surroundings(patience: 2))
        #expect(run.status == .done)
        #expect(run.output.contains("The search was interrupted; this is the best roster so far."))
        let plan = try soundPlan(folder.text(of: "out/plan.json"))
        #expect(plan["endedBy"].text == "interrupted")
        #expect(plan["roster"].elements.count > 20)
        let check = await lunban(
            "check", folder.path + "/out/roster.csv", "--scenario", folder.path + "/scenario.yaml")
        #expect(check.status == .done, "\(check.output)")
    }

    @Test func `an interruption before there is a roster leaves nothing`() async throws {
        let folder = try SmallTeam.week.inFolder()
        let run = await lunban(
            "plan", folder.path + "/scenario.yaml", "--out", folder.path + "/out",
            in: Surroundings(patience: 0))
        #expect(run.status == .nothingToShow)
        #expect(run.output.isEmpty)
        #expect(run.errors == "Interrupted before there was a roster to show.\n")
        #expect(!folder.names.contains("out"))
    }

    @Test func `a search that the clock ends says so`() async throws {
        let folder = try SmallTeam.week.inFolder()
        let run = await lunban(
            "plan", folder.path + "/scenario.yaml", "--time-limit", "1s", "--gap", "0%",
            in: Surroundings(rounds: 100_000_000))
        #expect(run.status == .done)
        // A fast machine may prove the roster to be the best within the second.
        #expect(run.output.contains("Stopped at the time limit") || run.output.contains("Proven"))
        #expect(
            run.output.contains("The time limit ended the search")
                == run.output.contains("Stopped at the time limit"))
    }

    @Test func `a wide gap ends the search early`() async throws {
        let folder = try SmallTeam.week.inFolder()
        let run = await lunban(
            "plan", folder.path + "/scenario.yaml", "--time-limit", "1h", "--gap", "100%",
            "--format", "json", in: Surroundings(rounds: 100_000_000))
        let plan = try soundPlan(run.output)
        #expect(["gapReached", "proven"].contains(plan["endedBy"].text))
    }

    @Test func `somebody without any legal plan is named with the reason`() async throws {
        // Late duties from Monday to Saturday leave 26 hours of the week, and 30 in a row are due.
        let rows = (23...28).map { "S05,2026-11-\($0),L13,13:00,22:00,17:00-18:00,tickets,\n" }
        let team = SmallTeam.week.replacing(
            "start: 2026-11-23, days: 7", with: "start: 2026-11-29, days: 1", in: "scenario.yaml"
        ).setting("previous.csv", to: SmallTeam.week.text(of: "previous.csv") + rows.joined())
        let folder = try team.inFolder()
        let run = await lunban(
            "plan", folder.path + "/scenario.yaml", "--out", folder.path + "/out")
        #expect(run.status == .no)
        #expect(run.output.isEmpty)
        #expect(run.errors.contains("Ee Jia Wen: These cannot all be kept:"))
        #expect(run.errors.contains("At least 30h of unbroken rest"))
        #expect(run.errors.contains("the last duty ends at Sat 2026-11-28 22:00"))
        #expect(run.errors.contains("s.59(1)"))
        #expect(run.errors.contains("No lock, day away or team policy among them would do alone."))
        #expect(!run.errors.contains("Aina binti Rahman"))
        #expect(!folder.names.contains("out"))
    }

    @Test func `documents that cannot be written are told`() async throws {
        let folder = try SmallTeam.monday.inFolder()
        let run = await lunban(
            "plan", folder.path + "/scenario.yaml", "--out", folder.path + "/team.csv/out",
            in: Surroundings(rounds: 1))
        #expect(run.status == .cannotWrite)
        #expect(run.errors.contains("team.csv/out"))
        let unprinted = await lunban(
            "plan", folder.path + "/scenario.yaml", "--out", folder.path + "/out",
            in: Surroundings(isOutputBroken: true, rounds: 1))
        #expect(unprinted.status == .cannotWrite)
        #expect(!folder.names.contains("out"))
    }
}
