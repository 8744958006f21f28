import Foundation
import LunbanCLI
import LunbanTestSupport
import Testing

struct ImportTests {
    /// The plan's workbook edited with openpyxl as a lead would: python3 -c … IN OUT.
    private static let swap = """
        import sys, openpyxl
        book = openpyxl.load_workbook(sys.argv[1])
        sheet = book.worksheets[0]
        rows = [r for r in range(1, sheet.max_row + 1)
                if str(sheet.cell(r, 2).value or "").startswith("S0")]
        for column in range(3, 10):
            for one in rows:
                for other in rows:
                    a, b = sheet.cell(one, column), sheet.cell(other, column)
                    if one < other and a.value and b.value and a.value != b.value \\
                            and "AL" not in (a.value, b.value):
                        a.value, b.value = b.value, a.value
                        print(sheet.cell(one, 2).value, sheet.cell(other, 2).value,
                              sheet.cell(3, column).value.date(), b.value, a.value)
                        book.save(sys.argv[2])
                        sys.exit()
        """

    /// What the script prints; nil where Python or openpyxl is missing.
    private static func edited(_ plan: ProducedPlan) throws -> [String]? {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/python3")
        process.arguments = [
            "-c", swap, plan.folder.path + "/out/roster.xlsx", plan.folder.path + "/edited.xlsx",
        ]
        let output = Pipe()
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        guard (try? process.run()) != nil else { return nil }
        let bytes = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        guard process.terminationStatus == 0, !bytes.isEmpty else { return nil }
        return String(decoding: bytes, as: UTF8.self).split { $0.isWhitespace }.map(String.init)
    }

    @Test(arguments: [[], ["--sheet", "Duties"], ["--sheet", "Roster"]])
    func `the workbook of a plan is its roster`(options: [String]) async throws {
        let plan = try await ProducedPlan.make()
        let out = try TemporaryFolder()
        let run = await lunban(
            [
                "import", "roster", plan.folder.path + "/out/roster.xlsx", "--scenario",
                plan.scenarioPath, "--against", plan.folder.path + "/out/roster.csv", "--out",
                out.path + "/new.csv",
            ] + options)
        #expect(run.errors.isEmpty)
        #expect(run.status == .done)
        #expect(run.output.hasPrefix("No changes against "))
        #expect(try out.text(of: "new.csv") == plan.roster())
    }

    @Test func `two codes swapped in the workbook are two changes and a new audit`() async throws {
        let plan = try await ProducedPlan.make()
        guard let swap = try Self.edited(plan) else { return }
        let out = try TemporaryFolder()
        let run = await lunban(
            "import", "roster", plan.folder.path + "/edited.xlsx", "--scenario",
            plan.scenarioPath, "--against", plan.folder.path + "/out/roster.csv", "--out",
            out.path + "/new.csv")
        #expect(run.output.hasPrefix("2 changes against "))
        #expect(run.output.contains("(\(swap[0])), \(swap[2]): \(swap[3]) → \(swap[4])\n"))
        #expect(run.output.contains("(\(swap[1])), \(swap[2]): \(swap[4]) → \(swap[3])\n"))
        // The audit is that of the roster that was written.
        let written = try out.text(of: "new.csv")
        let audit = try await plan.check(written)
        #expect(run.status == audit.status)
        let differing = Set(written.split(separator: "\n"))
            .symmetricDifference(try plan.roster().split(separator: "\n"))
        #expect(differing.count == 4)
    }

    @Test func `a roster that breaks rules is written and its audit says no`() async throws {
        let folder = try SmallTeam.week.inFolder()
        try folder.write(
            "Name,2026-11-28,2026-11-29\nGoh Shu Fen,D10,\n".utf8, as: "grid.csv")
        let run = await lunban(
            "import", "roster", folder.path + "/grid.csv", "--scenario",
            folder.path + "/scenario.yaml", "--out", folder.path + "/new.csv")
        #expect(run.status == .no)
        #expect(run.output.contains("my-kul.annual-leave"))
        #expect(
            try folder.text(of: "new.csv").hasSuffix(
                "S07,2026-11-28,D10,2026-11-28T10:00+08:00,2026-11-28T19:00+08:00,14:00-15:00,"
                    + "tickets,\n"))
    }

    @Test(arguments: ["en", "zh"])
    func `a preview shows the mapping and writes nothing`(language: String) async throws {
        let folder = try TemporaryFolder()
        let lines = """
            Staff No,姓名,Level,Shoe size
            S1,陈美玲,Lead,39
            """
        try folder.write(lines.utf8, as: "team.csv")
        let run = await lunban(
            "import", "team", folder.path + "/team.csv", "--preview", "--out",
            folder.path + "/out.csv", "--language", language)
        #expect(run.status == .done)
        #expect(run.errors.isEmpty)
        #expect(folder.names == ["team.csv"])
        expectGolden(run.output, at: "Tests/LunbanCLITests/Goldens/import-preview-\(language).txt")
    }

    @Test func `a preview is there for scripts`() async throws {
        let folder = try SmallTeam.week.inFolder()
        let run = await lunban(
            "import", "team", folder.path + "/team.csv", "--preview", "--format", "json")
        let preview = try Document(run.output)
        #expect(
            preview["columns"].elements.map { $0["field"].text } == [
                "id", "name", "grade", "joined", "contract", "weekly_hours", "languages",
                "categories",
            ])
        #expect(preview["missing"].elements.isEmpty)
        #expect(preview["rows"].elements.count == 6)
    }

    @Test func `with anything wrong nothing is written`() async throws {
        let folder = try SmallTeam.week.inFolder()
        try folder.write("Name,From,Type\nNobody,2026-11-28,AL\n".utf8, as: "leave.csv")
        let run = await lunban(
            "import", "absences", folder.path + "/leave.csv", "--scenario",
            folder.path + "/scenario.yaml", "--out", folder.path + "/new.csv",
            "--save-mapping", folder.path + "/mapping.yaml")
        #expect(run.status == .badData)
        #expect(run.errors.contains("leave.csv:A2: error: name: expected a specialist"))
        #expect(!folder.names.contains { $0 == "new.csv" || $0 == "mapping.yaml" })
        let missing = await lunban(
            "import", "absences", folder.path + "/leaf.csv", "--out", folder.path + "/new.csv")
        #expect(missing.status == .missingFile)
        #expect(missing.errors.contains("leave.csv' is meant"))
        #expect(await lunban("import", "team", folder.path + "/team.csv").status == .usage)
    }

    @Test(arguments: ["en", "zh"])
    func `an export becomes a history and says what was assumed`(language: String) async throws {
        let folder = try TemporaryFolder()
        try folder.write(PackageFile("data/exports/zendesk.csv").text().utf8, as: "export.csv")
        let run = await lunban(
            "import", "history", folder.path + "/export.csv", "--from", "zendesk", "--group",
            "Tier 2", "--out", folder.path + "/history.csv", "--language", language)
        #expect(run.status == .done)
        #expect(run.errors.isEmpty)
        expectGolden(
            run.output.replacing(folder.path + "/", with: ""),
            at: "Tests/LunbanCLITests/Goldens/import-history-\(language).txt")
    }

    @Test func `unknown values of an export stop the import unless they are skipped`() async throws
    {
        let folder = try TemporaryFolder()
        let lines = """
            number,opened_at,priority,category
            INC1,2026-05-25 00:03:00,1 - Critical,payments
            INC2,2026-05-25 00:04:00,9 - Whenever,payments
            INC3,2026-05-25 00:05:00,9 - Whenever,payments
            """
        try folder.write(lines.utf8, as: "export.csv")
        let arguments = [
            "import", "history", folder.path + "/export.csv", "--from", "servicenow", "--out",
            folder.path + "/history.csv",
        ]
        let run = await lunban(arguments)
        #expect(run.status == .badData)
        #expect(
            run.errors.contains(
                "export.csv:3: error: severity: expected a severity that the mapping knows, found "
                    + "'9 - Whenever' in 2 rows, here first"))
        #expect(folder.names == ["export.csv"])
        let skipping = await lunban(arguments + ["--skip-unknown"])
        #expect(skipping.status == .done)
        #expect(skipping.errors.contains("export.csv:3: warning: severity"))
        #expect(skipping.output.contains("Times without offset were taken to be in UTC"))
        let history = try folder.text(of: "history.csv").split(separator: "\n")
        #expect(history.count == 2)

        // The printed mapping is one of one's own, and gives the same.
        let shown = await lunban(
            "import", "history", folder.path + "/export.csv", "--from", "servicenow",
            "--show-mapping")
        try folder.write(
            shown.output.replacing("1 - Critical", with: "9 - Whenever").utf8, as: "mapping.yaml")
        let mapped = await lunban(arguments + ["--mapping", folder.path + "/mapping.yaml"])
        #expect(mapped.status == .done)
        #expect(try folder.text(of: "history.csv").split(separator: "\n").count == 4)
    }
}
