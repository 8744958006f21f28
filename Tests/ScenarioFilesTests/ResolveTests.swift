import RosterModel
import ScenarioFiles
import Testing

struct ResolveTests {
    private let sample = SampleFiles.valid
    private let reader = ScenarioReader(jurisdictions: ["my-kul"])

    /// A folder with the sample in `base/` and another scenario beside it, with a team and a law of
    /// its own.
    private func folder(_ more: String = "") throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        for (name, bytes) in sample.files {
            try folder.write(bytes, as: "base/\(name)")
        }
        try folder.write(sample.files["team.csv"] ?? [], as: "sale/calendar.csv")
        try folder.write(Array("not looked into".utf8), as: "sale/law/house.yaml")
        let text = """
            # A comment that goes.
            extends: ../base/scenario.yaml
            name: 'Sale: "11.11" & 大促'
            team: calendar.csv
            site: { law: [law/house.yaml] }
            requests: ~
            horizon: { start: 2026-11-30 }
            \(more)
            """
        try folder.write(Array(text.utf8), as: "sale/week.yaml")
        return folder
    }

    @Test func `a resolved scenario needs nothing else and says the same`() throws {
        let folder = try folder()
        let path = folder.path + "/sale/week.yaml"
        let resolved = try reader.resolve(path: path).resolved
        try resolved.write(into: folder.path + "/elsewhere/packed")
        let packed = try TemporaryFolder()
        for file in resolved.files { try packed.write(file.bytes, as: file.name) }
        let before = try reader.read(path: path).scenario
        let after = try reader.read(path: packed.path + "/scenario.yaml").scenario
        let differences = ScenarioDifferences(from: before, to: after).differences
        // The law pack is the copy.
        #expect(differences.map(\.part) == [.site])
        #expect(after.site.law == ["inputs/house.yaml"])
        #expect(after.name == "Sale: \"11.11\" & 大促")
        #expect(after.horizon.dates == before.horizon.dates)
        let digests = { (scenario: Scenario) in
            scenario.inputs.filter { !$0.role.contains("scenario") }
                .map { "\($0.role) \($0.digest)" }
        }
        #expect(digests(after) == digests(before))
        #expect(after.inputs.filter { $0.role == "base scenario" }.isEmpty)
    }

    @Test func `files of one name are kept apart`() throws {
        let folder = try folder()
        let resolved = try reader.resolve(path: folder.path + "/sale/week.yaml").resolved
        let names = resolved.files.map { "\($0.role) \($0.name)" }
        #expect(names.first == "scenario scenario.yaml")
        #expect(names.contains("calendar inputs/calendar.csv"))
        #expect(names.contains("team inputs/team-calendar.csv"))
        #expect(Set(resolved.files.map(\.name)).count == resolved.files.count)
    }

    @Test func `the text is the same every time, without comments and bases`() throws {
        let folders = [try folder(), try folder()]
        let texts = try folders.map { folder in
            let file = try reader.resolve(path: folder.path + "/sale/week.yaml").resolved
                .files.first
            return String(decoding: file?.bytes ?? [], as: UTF8.self)
        }
        #expect(texts[0] == texts[1])
        #expect(!texts[0].contains("extends") && !texts[0].contains("#"))
        #expect(texts[0].contains("requests: null\n"))
    }

    @Test func `digests are checked by sha256sum`() throws {
        let folder = try folder()
        let resolved = try reader.resolve(path: folder.path + "/sale/week.yaml").resolved
        let lines = resolved.digests.split(separator: "\n")
        #expect(lines.count == 2 * resolved.files.count)
        for (file, index) in zip(resolved.files, stride(from: 0, to: lines.count, by: 2)) {
            #expect(lines[index] == "# \(file.role)")
            #expect(lines[index + 1] == "\(file.digest)  \(file.name)")
            #expect(file.digest == MessageDigest.sha256(file.bytes))
        }
    }

    @Test func `everything wrong is told as when reading`() throws {
        let folder = try folder("backlog: none.csv\nshiftz: []")
        let path = folder.path + "/sale/week.yaml"
        let reading = #expect(throws: ReadFailure.self) { try reader.read(path: path) }
        let resolving = #expect(throws: ReadFailure.self) { try reader.resolve(path: path) }
        #expect(reading == resolving)
        #expect(resolving?.missingFiles.map(folder.stripping) == ["sale/none.csv"])
        let law = try self.folder("")
        try law.write(
            Array(
                "extends: week.yaml\nsite: { law: [no-such.yaml] }\n".utf8), as: "sale/odd.yaml")
        let missing = #expect(throws: ReadFailure.self) {
            try reader.resolve(path: law.path + "/sale/odd.yaml")
        }
        #expect(missing?.missingFiles.map(law.stripping) == ["sale/no-such.yaml"])
    }
}
