import LunbanCLI
import Testing

struct BrokenInputTests {
    @Test func `there are at least forty broken inputs`() {
        #expect(BrokenInput.all.count >= 40)
    }

    @Test(arguments: BrokenInput.all)
    func `a broken input is told and nothing is written`(input: BrokenInput) async throws {
        let team = SmallTeam.week.replacing(input.old, with: input.new, in: input.file)
        let run = try await planLeavesNothing(team)
        #expect(run.status == .badData)
        #expect(run.errors.contains(input.diagnostic), "\(run.errors)")
        #expect(run.errors.contains(": error: "))
    }

    @Test(arguments: ["scenario.yaml", "team.csv", "absences.csv", "history.csv", "previous.csv"])
    func `files of garbage are told`(name: String) async throws {
        let garbage: [[UInt8]] = [
            [], [0], [0xFF, 0xFE, 0x41, 0x00], Array("\u{FEFF}".utf8), Array("]]>{{,,\"".utf8),
            Array(repeating: 0x41, count: 100_000),
        ]
        for bytes in garbage {
            let run = try await planLeavesNothing(SmallTeam.week.setting(name, toBytes: bytes))
            #expect(run.status == .badData)
            #expect(run.errors.contains("\(name):"))
        }
    }

    @Test func `every mistake is told at once`() async throws {
        let team = SmallTeam.week.replacing("days: 7", with: "days: x", in: "scenario.yaml")
            .replacing("S06,Farid", with: "S05,Farid", in: "team.csv")
            .replacing(",AL", with: ",??", in: "absences.csv")
        let run = try await planLeavesNothing(team)
        #expect(run.status == .badData)
        for place in ["horizon.days", "team.csv:7:1", "absences.csv:2:27"] {
            #expect(run.errors.contains(place), "\(place)")
        }
    }

    @Test(arguments: [
        "scenario.yaml", "team.csv", "absences.csv", "requests.csv", "previous.csv", "history.csv",
    ])
    func `a missing file is told`(name: String) async throws {
        let run = try await planLeavesNothing(SmallTeam.week.setting(name, to: nil))
        #expect(run.status == .missingFile)
        #expect(run.errors.contains(name))
    }

    @Test func `a missing or broken roster is told`() async throws {
        let folder = try SmallTeam.week.inFolder()
        let scenario = folder.path + "/scenario.yaml"
        let missing = await lunban("check", folder.path + "/rooster.csv", "--scenario", scenario)
        #expect(missing.status == .missingFile)
        #expect(missing.output.isEmpty)
        let broken = await lunban("check", folder.path + "/team.csv", "--scenario", scenario)
        #expect(broken.status == .badData)
        #expect(broken.errors.contains("team.csv:1:1: error: "))
        #expect(broken.output.isEmpty)
        let unknown = await lunban(
            "check", folder.path + "/previous.csv", "--scenario", folder.path + "/nothing.yaml")
        #expect(unknown.status == .missingFile)
    }

    @Test func `a warning does not stop a plan`() async throws {
        let policy = "  onDuty: [ { name: Ten seniors, grades: [senior], atLeast: 10 } ]\n"
        let folder = try SmallTeam.monday.replacing(
            "policy:\n", with: "policy:\n" + policy, in: "scenario.yaml"
        ).inFolder()
        let run = await lunban(
            "plan", folder.path + "/scenario.yaml", "--out", folder.path + "/out",
            in: Surroundings(rounds: 1))
        #expect(run.errors.contains(": warning: "))
        // Nobody can meet the rule: the answer is no, with the roster to show why.
        #expect(run.status == .no)
        #expect(run.output.contains("Hard stop"))
        #expect(folder.names.contains("out/roster.csv"))
    }

    /// Plans the team's week and expects nothing of it but words on standard error.
    private func planLeavesNothing(_ team: SmallTeam) async throws -> CommandRun {
        let folder = try team.inFolder()
        let before = folder.names
        let run = await lunban(
            "plan", folder.path + "/scenario.yaml", "--out", folder.path + "/out")
        #expect(run.output.isEmpty)
        #expect(!run.errors.isEmpty)
        #expect(folder.names == before)
        return run
    }
}
