import LunbanCLI
import LunbanTestSupport
import Testing

struct HelpTests {
    @Test(arguments: [
        (["--help"], "lunban"), (["plan", "--help"], "plan"), (["check", "--help"], "check"),
        (["law", "--help"], "law"), (["law", "show", "--help"], "law-show"),
        (["plan", "--help", "--language", "zh"], "plan-zh"),
        (["forecast", "--help"], "forecast"), (["capacity", "--help"], "capacity"),
        (["capacity", "--help", "--language", "zh"], "capacity-zh"),
        (["forecast", "--help", "--language", "zh"], "forecast-zh"),
        (["simulate", "--help"], "simulate"),
        (["simulate", "--help", "--language", "zh"], "simulate-zh"),
        (["knowledge", "--help"], "knowledge"),
        (["knowledge", "--help", "--language", "zh"], "knowledge-zh"),
        (["import", "--help"], "import"), (["import", "team", "--help"], "import-team"),
        (["import", "roster", "--help"], "import-roster"),
        (["import", "roster", "--help", "--language", "zh"], "import-roster-zh"),
        (["import", "history", "--help"], "import-history"),
        (["compare", "--help"], "compare"),
        (["compare", "--help", "--language", "zh"], "compare-zh"),
        (["scenario", "--help"], "scenario"), (["scenario", "diff", "--help"], "scenario-diff"),
        (["scenario", "resolve", "--help"], "scenario-resolve"),
        (["replan", "--help"], "replan"), (["replan", "--help", "--language", "zh"], "replan-zh"),
        (["cover", "--help"], "cover"), (["why", "--help"], "why"),
    ])
    func `help reads as its golden`(arguments: [String], golden: String) async {
        let run = await lunban(arguments)
        #expect(run.status == .done)
        #expect(run.errors.isEmpty)
        expectGolden(run.output, at: "Tests/LunbanCLITests/Goldens/help-\(golden).txt")
    }

    @Test func `the other ways to ask for help say the same`() async {
        let help = await lunban("--help")
        #expect(await lunban([]).output == help.output)
        #expect(await lunban("help").output == help.output)
        let plan = await lunban("plan", "-h")
        #expect(await lunban("help", "plan").output == plan.output)
    }

    @Test func `the version is a number`() async {
        let run = await lunban("--version")
        #expect(run.status == .done)
        #expect(run.output.wholeMatch(of: /[0-9]+\.[0-9]+\.[0-9]+\n/) != nil)
    }

    @Test(arguments: [
        (["rooster"], "rooster"), (["plan"], "<scenario>"),
        (["plan", "a.yaml", "b.yaml"], "b.yaml"),
        (["plan", "a.yaml", "--outt", "x"], "--outt"),
        (["plan", "a.yaml", "--time-limit", "90"], "30s, 2m or 1h30m"),
        (["plan", "a.yaml", "--time-limit", "0s"], "--time-limit"),
        (["plan", "a.yaml", "--time-limit", "5m2h"], "--time-limit"),
        (["plan", "a.yaml", "--time-limit", "s"], "--time-limit"),
        (["plan", "a.yaml", "--time-limit", "９s"], "--time-limit"),
        (["plan", "a.yaml", "--time-limit", "99999999999999999999s"], "--time-limit"),
        (["plan", "a.yaml", "--gap", "0.5"], "--gap"),
        (["plan", "a.yaml", "--gap", "nan%"], "--gap"),
        (["plan", "a.yaml", "--gap", "101%"], "--gap"),
        (["plan", "a.yaml", "--gap", "%"], "--gap"),
        (["plan", "a.yaml", "--threads", "3"], "--threads"),
        (["plan", "a.yaml", "--threads", "two"], "--threads"),
        (["plan", "a.yaml", "--seed", "-1"], "--seed"),
        (["plan", "a.yaml", "--seed", "one"], "--seed"),
        (["plan", "a.yaml", "--format", "xml"], "--format"),
        (["plan", "a.yaml", "--language", "ms"], "--language"),
        (["knowledge", "a.yaml", "--from", "today"], "--from"),
        (["knowledge", "a.yaml", "--format", "xlsx"], "markdown"),
        (["forecast"], "<scenario>"), (["forecast", "a.yaml", "--format", "html"], "--format"),
        (["check", "roster.csv"], "--scenario"),
        (["compare", "a.yaml"], "--vary"),
        (["compare", "a.yaml", "--vary", "volume=80%..90%/5%"], "--vary"),
        (["compare", "a.yaml", "--vary", "volumes=90%..80%/5%"], "--vary"),
        (["compare", "a.yaml", "--vary", "volumes=80%..90%/0%"], "--vary"),
        (["compare", "a.yaml", "--vary", "volumes=80%..90%"], "--vary"),
        (["compare", "a.yaml", "--vary", "volumes=0%..100%/0.0001%"], "--vary"),
        (["compare", "a.yaml", "--vary", "shrinkage=100%"], "--vary"),
        (["compare", "a.yaml", "--vary", "maxOccupancy=0%"], "--vary"),
        (["compare", "a.yaml", "--vary", "volumes=1%", "--vary", "volumes=2%"], "once"),
        (
            [
                "compare", "a.yaml", "--vary", "volumes=0%..99%/1%", "--vary",
                "shrinkage=0%..98%/1%",
            ], "9900"
        ),
        (["compare", "a.yaml", "b.yaml", "--replications", "-1"], "--replications"),
        (["compare", "a.yaml", "b.yaml", "--jobs", "0"], "--jobs"),
        (["compare", "a.yaml", "b.yaml", "--executor", "slurm"], "--out"),
        (["compare", "a.yaml", "b.yaml", "--executor", "cloud"], "slurm"),
        (["scenario", "diff", "a.yaml"], "<second>"),
        (["scenario", "resolve", "a.yaml"], "--out"),
        (["check", "a.csv", "--scenario", "a.yaml", "--format", "docx"], "word"),
        (["check", "a.csv", "--scenario", "a.yaml", "--format", "word"], "--out FILE.docx"),
        (["check", "a.csv", "--scenario", "a.yaml", "--language", "ms"], "both"),
        (["check", "--scenario", "a.yaml"], "<roster>"),
        (["check", "roster.csv", "--scenario", "a.yaml", "--law", "atlantis"], "my-kul"),
    ])
    func `wrong usage is told on standard error`(arguments: [String], hint: String) async {
        let run = await lunban(arguments)
        #expect(run.status == .usage)
        #expect(run.output.isEmpty)
        #expect(run.errors.contains(hint), "\(run.errors)")
        #expect(run.errors.contains("Usage: lunban"))
    }

    @Test func `statuses are the numbers that scripts rely on`() {
        let numbers: [(CommandStatus, Int32)] = [
            (.done, 0), (.no, 1), (.usage, 64), (.badData, 65), (.missingFile, 66),
            (.internalError, 70), (.cannotWrite, 73), (.nothingToShow, 75),
        ]
        #expect(numbers.count == CommandStatus.allCases.count)
        for (status, number) in numbers {
            #expect(status.rawValue == number)
        }
    }
}
