import LunbanCLI
import LunbanTestSupport
import Testing

/// The report of `lunban check` for HR: its forms, its overrides and its exit status.
struct ComplianceReportTests {
    /// A Monday on which the day of S02 is two hours too long.
    private static let roster = """
        specialist,date,shift,start,end,breaks,activity,locked
        S01,2026-11-23,D10,10:00,19:00,14:00-15:00,tickets,
        S02,2026-11-23,D10,10:00,21:00,14:00-15:00,tickets,

        """
    private static let header = "rule,specialist,date,by,on,reason\n"

    private func check(
        _ options: String..., overrides: String? = nil, in folder: TemporaryFolder? = nil
    ) async throws -> CommandRun {
        let folder = try folder ?? SmallTeam.week.inFolder()
        try folder.write(Self.roster.utf8, as: "roster.csv")
        var arguments = [
            "check", folder.path + "/roster.csv", "--scenario", folder.path + "/scenario.yaml",
        ]
        if let overrides {
            try folder.write((Self.header + overrides).utf8, as: "overrides.csv")
            arguments += ["--overrides", folder.path + "/overrides.csv"]
        }
        return await lunban(arguments + options)
    }

    /// Overrides for all hard stops of the roster but the first `left`.
    private func overrides(leaving left: Int) async throws -> String {
        let findings = try Document(await check("--format", "json").output)["findings"].elements
            .filter { $0["severity"].text == "hardStop" }
        try #require(findings.count > 1)
        var rows: [String] = []
        for finding in findings.dropFirst(left) {
            let rule = try #require(finding["rule"].text)
            let date = try #require(finding["date"].text)
            let person = finding["specialist"].text ?? ""
            let row = "\(rule),\(person),\(date),Nadia Rahman,2026-11-20,Handover\n"
            if !rows.contains(row) { rows.append(row) }
        }
        return rows.joined()
    }

    @Test func `the text of a check with an override reads as its golden`() async throws {
        let decision = "my-kul.spread-over,S02,2026-11-23,Nadia Rahman,2026-11-20,Handover\n"
        for language in ["en", "zh"] {
            let run = try await check("--language", language, overrides: decision)
            #expect(run.status == .no)
            // How many checks there are is the law pack's business.
            let text = run.output.replacing(/[0-9]+( checks| 项检查)/) { "N\($0.1)" }
            expectGolden(text, at: "Tests/LunbanCLITests/Goldens/check-\(language).txt")
        }
        let both = try await check("--language", "both", overrides: decision)
        #expect(both.output.contains("Overridden by Nadia Rahman on 2026-11-20"))
        #expect(both.output.contains("由Nadia Rahman于2026-11-20特批"))
    }

    @Test func `one hard stop that is not overridden keeps the status`() async throws {
        let all = try await overrides(leaving: 0)
        let cleared = try await check("--format", "json", overrides: all)
        #expect(cleared.status == .done)
        let document = try Document(cleared.output)
        #expect(document["legal"].boolean == false)
        #expect(document["cleared"].boolean == true)
        let some = try await check(
            "--format", "json", overrides: try await overrides(leaving: 1))
        #expect(some.status == .no)
        let without = try await check("--format", "json")
        let kept = document["findings"].elements.compactMap { $0["rule"].text }
        #expect(
            kept
                == (try Document(without.output)["findings"].elements).compactMap {
                    $0["rule"].text
                })
    }

    @Test func `a page holds findings, overrides and digests`() async throws {
        let run = try await check(
            "--format", "html", "--language", "both",
            overrides: "my-kul.spread-over,S02,2026-11-23,Nadia Rahman,2026-11-20,Handover\n")
        #expect(run.status == .no)
        for text in [
            "Compliance report · 合规审查报告", "Boon Kai Ming (S02)", "s.60A(1)(c)",
            "Overridden by Nadia Rahman on 2026-11-20 because: Handover", "Reviewed by HR",
            "overrides.csv", "roster.csv", "law as read on",
        ] {
            #expect(run.output.contains(text), "\(text)")
        }
        #expect(!run.output.contains("<script"))
    }

    @Test func `a report is written whole and told`() async throws {
        let folder = try SmallTeam.week.inFolder()
        let path = folder.path + "/reports/check.html"
        let run = try await check("--format", "html", "--out", path, in: folder)
        #expect(run.status == .no)
        #expect(run.output.hasSuffix("Written to \(path)\n"))
        let printed = try await check("--format", "html", in: folder)
        #expect(try folder.text(of: "reports/check.html") == printed.output)
    }

    @Test func `a document is written whole, the same for the same roster`() async throws {
        let folder = try SmallTeam.week.inFolder()
        let names = ["reports/first.docx", "reports/second.docx"]
        for name in names {
            let run = try await check(
                "--format", "word", "--language", "both", "--out", folder.path + "/" + name,
                in: folder)
            #expect(run.status == .no)
            #expect(run.output.hasSuffix("已写入 \(folder.path)/\(name)\n"))
        }
        let files = try names.map { try folder.bytes(of: $0) }
        #expect(files[0] == files[1])
        #expect(files[0].starts(with: Array("PK\u{3}\u{4}".utf8)))
    }

    @Test(arguments: ["roster.csv/check.html", "", "reports/"])
    func `a report that cannot be written leaves nothing`(name: String) async throws {
        let folder = try SmallTeam.week.inFolder()
        let run = try await check("--out", folder.path + "/" + name, in: folder)
        #expect(run.status == .cannotWrite)
        #expect(run.output.isEmpty)
        #expect(!run.errors.isEmpty)
    }

    @Test func `faulty overrides stop the report`() async throws {
        let run = try await check(
            "--format", "html",
            overrides: "my-kul.spread,S02,2026-11-23,Nadia,2026-11-20,\nx,S99,today,,,\n")
        #expect(run.status == .badData)
        #expect(run.output.isEmpty)
        for field in ["rule", "reason", "specialist", "date", "by", "on"] {
            #expect(run.errors.contains("error: \(field): expected"), "\(field)")
        }
        let folder = try SmallTeam.week.inFolder()
        let missing = try await check("--overrides", folder.path + "/none.csv", in: folder)
        #expect(missing.status == .missingFile)
    }

    @Test func `an override that matches nothing is told and changes nothing`() async throws {
        let run = try await check(
            overrides: "my-kul.spread-over,S02,2026-11-24,Nadia,2026-11-20,Handover\n")
        #expect(run.status == .no)
        #expect(run.errors.contains("Maybe 2026-11-23 is meant."))
        #expect(!run.output.contains("Overridden by"))
    }
}
