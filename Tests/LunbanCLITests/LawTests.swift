import LunbanCLI
import LunbanTestSupport
import Testing

struct LawTests {
    private func golden(_ name: String) -> String {
        "Tests/LunbanCLITests/Goldens/law-\(name)"
    }

    @Test(arguments: [
        (["show", "my-kul"], "show-my-kul.txt"),
        (["show", "my-kul", "--language", "zh-Hans"], "show-my-kul-zh.txt"),
        (["show", "my-kul", "--format", "json"], "show-my-kul.json"),
        (["matrix"], "matrix.txt"), (["matrix", "--language", "zh"], "matrix-zh.txt"),
        (["list"], "list.txt"),
    ])
    func `law reads as its golden`(arguments: [String], name: String) async {
        let run = await lunban(["law"] + arguments)
        #expect(run.status == .done)
        #expect(run.errors.isEmpty)
        expectGolden(run.output, at: golden(name))
    }

    @Test func `JSON is the same in every language`() async {
        for command in [["list"], ["matrix"], ["show", "cn"]] {
            let english = await lunban(["law"] + command + ["--format", "json"])
            let chinese = await lunban(
                ["law"] + command + ["--format", "json", "--language", "zh"])
            #expect(english.status == .done && english.output.hasPrefix("{"))
            #expect(english.output == chinese.output)
        }
    }

    @Test func `the year is that of the law unless it is given`() async {
        let run = await lunban("law", "show", "cn", "--year", "2025")
        #expect(run.output.contains("Holidays of 2025") && run.output.contains("Holidays of 2026"))
        #expect(!run.output.contains("Holidays of 2027"))
        #expect(await lunban("law", "show", "cn", "--year", "25").status == .usage)
    }

    @Test func `an unknown name is wrong usage, with the one nearest to it`() async {
        let run = await lunban("law", "show", "my-kl")
        #expect(run.status == .usage)
        #expect(run.output.isEmpty)
        #expect(run.errors.contains("Maybe 'my-kul' is meant."))
        let chinese = await lunban("law", "show", "atlantis", "--language", "zh")
        #expect(chinese.status == .usage && chinese.errors.contains("没有名为“atlantis”"))
    }

    @Test func `a company's own file is read by its path`() async throws {
        let folder = try TemporaryFolder()
        let shipped = await lunban("law", "show", "my-kul", "--format", "yaml")
        try folder.write(shipped.output.utf8, as: "company.yaml")
        let own = await lunban("law", "show", "\(folder.path)/company.yaml", "--format", "yaml")
        #expect(own.status == .done && own.output == shipped.output)
        let text = await lunban("law", "show", "\(folder.path)/company.yaml")
        #expect(await lunban("law", "show", "my-kul").output == text.output)
        try folder.write("id: company\n".utf8, as: "broken.yaml")
        let broken = await lunban("law", "show", "\(folder.path)/broken.yaml")
        #expect(broken.status == .badData && broken.errors.contains("broken.yaml:1:1: error"))
        let missing = await lunban("law", "show", "\(folder.path)/none.yaml")
        #expect(missing.status == .missingFile && missing.output.isEmpty)
    }

    @Test func `what cannot be printed is told`() async {
        var surroundings = Surroundings()
        surroundings.isOutputBroken = true
        #expect(await lunban(["law", "list"], in: surroundings).status == .cannotWrite)
    }
}
