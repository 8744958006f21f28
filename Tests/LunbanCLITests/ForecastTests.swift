import LunbanCLI
import LunbanTestSupport
import Testing

struct ForecastTests {
    private func forecast(
        _ team: SmallTeam = .week, _ arguments: String...,
        in surroundings: Surroundings = Surroundings()
    ) async throws -> (run: CommandRun, folder: TemporaryFolder) {
        let folder = try team.inFolder()
        let run = await lunban(
            ["forecast", folder.path + "/scenario.yaml"]
                + arguments.map { $0.replacing("FOLDER", with: folder.path) }, in: surroundings)
        return (run, folder)
    }

    @Test(arguments: ["en", "zh"])
    func `a forecast reads as its golden`(language: String) async throws {
        let run = try await forecast(.week, "--language", language).run
        #expect(run.status == .done)
        #expect(run.errors.isEmpty)
        expectGolden(run.output, at: "Tests/LunbanCLITests/Goldens/forecast-\(language).txt")
    }

    @Test func `JSON is all that is printed when asked for, in any language`() async throws {
        let run = try await forecast(.week, "--format", "json").run
        let chinese = try await forecast(.week, "--format", "json", "--language", "zh").run
        #expect(run.output == chinese.output && run.errors.isEmpty)
        let document = try Document(run.output)
        #expect(document["forecast"].elements.count == 16)
        let total = document["forecastTotal"]["dailyMeans"].numbers
        let classes = document["forecast"].elements.map { $0["dailyMeans"].numbers }
        let whole = document["forecast"].elements.map { $0["dailyWhole"].numbers }
        for (day, sum) in document["forecastTotal"]["dailyWhole"].numbers.enumerated() {
            #expect(whole.reduce(0) { $0 + $1[day] } == sum && abs(sum - total[day]) < 1.01)
        }
        for day in total.indices {
            // The document has two decimals of each.
            #expect(abs(classes.reduce(0) { $0 + $1[day] } - total[day]) < 0.1)
        }
        let series = document["forecastAccuracyByClass"].elements
        #expect(series.first?["language"].isNull == true)
        #expect(
            series.prefix(4).map { $0["lastDayAhead"].number } == [7, 1, 3, 7])
    }

    @Test func `the table is written whole`() async throws {
        let (run, folder) = try await forecast(.week, "--out", "FOLDER/new/forecast.csv")
        #expect(run.status == .done)
        let path = folder.path + "/new/forecast"
        #expect(run.output.hasSuffix("\nWritten to \(path).csv, \(path)-accuracy.csv\n"))
        let accuracy = try folder.text(of: "new/forecast-accuracy.csv").split(separator: "\n")
        #expect(accuracy.count == 1 + (1 + 16) * 4)
        #expect(accuracy[1].hasPrefix(",,,1,7,"))
        let rows = try folder.text(of: "new/forecast.csv").split(separator: "\n")
        #expect(rows.count == 1 + 7 * 24 * 16)
        #expect(rows[0].hasPrefix("timestamp,language,category,severity,mean,q0.05,"))
        #expect(rows[1].hasPrefix("2026-11-23T00:00+08:00,en,logistics,critical,"))
        let again = try await forecast(.week, "--out", "FOLDER/forecast.csv", "--format", "json")
        #expect(try again.folder.bytes(of: "forecast.csv") == folder.bytes(of: "new/forecast.csv"))
    }

    @Test func `tickets that come back and rows there twice are told, in plans as well`()
        async throws
    {
        let rows = SmallTeam.week.text(of: "history.csv").split(separator: "\n")
        let again = rows[1].replacing("T10:00", with: "T15:30")
        let team = SmallTeam.monday.setting(
            "history.csv", to: (rows + [rows[2], Substring(again)]).joined(separator: "\n") + "\n")
        let document = try Document(try await forecast(team, "--format", "json").run.output)
        let kinds = document["history"].elements.map { $0["kind"].text }
        #expect(kinds == ["duplicates", "retouches"])
        let folder = try team.inFolder()
        let run = await lunban(
            "plan", folder.path + "/scenario.yaml", "--time-limit", "1h", "--language", "zh")
        #expect(run.output.contains("1 行重复。不计入。"), "\(run.output)")
        #expect(run.output.contains("工单再次进入二线 1 次。"))
    }

    @Test func `overrides are listed and applied`() async throws {
        let plain = try Document(try await forecast(.week, "--format", "json").run.output)
        let team = SmallTeam.week.replacing(
            "objective:",
            with: "overrides: [ { name: Sale, dates: 2026-11-24, percent: 50 } ]\nobjective:",
            in: "scenario.yaml")
        let run = try await forecast(team).run
        #expect(run.output.contains("\n  Sale: +50 % on Tue 24 Nov (every class); "))
        let raised = try Document(try await forecast(team, "--format", "json").run.output)
        let told = try #require(raised["overrides"].elements.first)
        let (before, after) = (told["ticketsBefore"].number, told["ticketsAfter"].number)
        #expect(abs(try #require(after) - 1.5 * (try #require(before))) < 0.01)
        let days = [plain, raised].map { $0["forecastTotal"]["dailyMeans"].numbers }
        #expect(abs(days[1][1] - 1.5 * days[0][1]) < 0.05 && days[1][0] == days[0][0])
    }

    @Test func `the level of volume is staffed for, in plans as well`() async throws {
        let team = SmallTeam.monday.replacing(
            "tickets:", with: "tickets:\n  volumeLevel: P80", in: "scenario.yaml")
        let run = try await forecast(team).run
        #expect(run.output.contains("\n  Staffed for: P80, "), "\(run.output)\(run.errors)")
        let document = try Document(try await forecast(team, "--format", "json").run.output)
        let levels = document["volumeLevels"].elements
        let hours = levels.compactMap { $0["staffHours"].number }
        #expect(levels.map { $0["level"].text } == ["mean", "P50", "P80", "P95"])
        #expect(hours[0] < hours[2] && hours[2] < hours[3])
        let folder = try team.inFolder()
        let plan = await lunban("plan", folder.path + "/scenario.yaml", "--time-limit", "1h")
        let sentence = run.output.split(separator: "\n").first { $0.contains("Staffed for:") }
        #expect(plan.output.contains(try #require(sentence)))
    }

    @Test func `detail shows every class`() async throws {
        let brief = try await forecast(.week).run.output
        let full = try await forecast(.week, "--detail").run.output
        #expect(brief.contains("8 more classes, shown with --detail"))
        #expect(!full.contains("--detail"))
        let document = try Document(try await forecast(.week, "--format", "json").run.output)
        #expect(document["models"].elements.count == 17)
        #expect(document["handleTimes"].elements.count == 16)
        #expect(!document["escalations"].elements.isEmpty)
        #expect(full.split(separator: "\n").allSatisfy { $0.count <= 100 })
    }

    @Test func `a table of counts is forecast and planned like its tickets`() async throws {
        let header = "interval_start,language,category,severity,count,handle_minutes\n"
        let rows = (0..<28).flatMap { day in
            (8..<20).map { hour in
                let date =
                    day < 6 ? "2026-10-\(26 + day)" : "2026-11-\(day < 15 ? "0" : "")\(day - 5)"
                return "\(date)T\(hour < 10 ? "0" : "")\(hour):00+08:00,en,payments,normal,3,90\n"
            }
        }
        let team = SmallTeam.monday.setting("history.csv", to: header + rows.joined())
        let document = try Document(try await forecast(team, "--format", "json").run.output)
        let total = document["forecastTotal"]["dailyMeans"].numbers
        #expect(total.count == 1 && abs(total[0] - 36) < 1)
        let folder = try team.inFolder()
        let plan = await lunban(
            "plan", folder.path + "/scenario.yaml", "--time-limit", "1h")
        #expect(plan.status == .done)
    }

    @Test func `what cannot be done is told with its status`() async throws {
        let missing = await lunban("forecast", "/nowhere/scenario.yaml")
        #expect(missing.status == .missingFile && missing.output.isEmpty)
        let early = SmallTeam.week.replacing(
            "start: 2026-11-23, days: 7, interval: 60m }\nteam: team.csv\nabsences: absences.csv\n"
                + "requests: requests.csv\npreviousRoster: previous.csv",
            with: "start: 2026-10-19, days: 7, interval: 60m }\nteam: team.csv",
            in: "scenario.yaml")
        let empty = try await forecast(early, "--out", "FOLDER/forecast.csv")
        #expect(empty.run.status == .badData && empty.run.output.isEmpty)
        #expect(
            empty.run.errors.contains("history: expected tickets before 2026-10-19, found none"))
        #expect(!empty.folder.names.contains("forecast.csv"))
        let blocked = try await forecast(.week, "--out", "FOLDER/team.csv/forecast.csv").run
        #expect(blocked.status == .cannotWrite && blocked.output.isEmpty)
        let unprinted = try await forecast(.week, in: Surroundings(isOutputBroken: true)).run
        #expect(unprinted.status == .cannotWrite)
    }
}
