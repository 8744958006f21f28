import RosterModel
import ScenarioFiles
import Testing
import WorkTime

struct ExtendsTests {
    private let sample = SampleFiles.valid
    private let reader = ScenarioReader(jurisdictions: ["my-kul"])

    /// A folder with the sample in `base/` and another scenario beside it.
    private func folder(_ text: String) throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        for (name, bytes) in sample.files {
            try folder.write(bytes, as: "base/\(name)")
        }
        try folder.write(Array(text.utf8), as: "sale/week.yaml")
        return folder
    }

    @Test func `mappings are merged, lists and values replaced`() throws {
        let folder = try folder(
            """
            extends: ../base/scenario.yaml
            name: Sale week
            horizon: { start: 2026-11-30 }
            tickets: { categories: [payments, logistics], handleTime: { low: 25m } }
            shifts: [ { code: D9, name: Day, start: "09:00", length: 8h } ]
            requests: ~
            previousRoster: ~
            """)
        let scenario = try reader.read(path: folder.path + "/sale/week.yaml").scenario
        #expect(scenario.name == "Sale week")
        #expect(scenario.horizon.dates.start == LocalDate("2026-11-30"))
        #expect(scenario.horizon.dates.count == 7)
        #expect(scenario.tickets.categories.map(\.rawValue) == ["payments", "logistics"])
        #expect(scenario.tickets.handleTimes[.low] == Minutes(25))
        #expect(scenario.tickets.handleTimes[.high] == Minutes(40))
        #expect(scenario.shifts.map(\.code.rawValue) == ["D9"])
        #expect(scenario.team.specialists.count == 3)
        #expect(scenario.team.requests == [])
        #expect(
            scenario.inputs.prefix(3).map { "\($0.role) \($0.path)" } == [
                "scenario week.yaml", "base scenario ../base/scenario.yaml",
                "calendar calendar.csv",
            ])
    }

    @Test func `paths belong to the file that names them`() throws {
        let folder = try folder(
            """
            extends: ../base/scenario.yaml
            requests: ../base/requests.csv
            absences: absences.csv
            previousRoster: ~
            """)
        let failure = #expect(throws: ReadFailure.self) {
            try reader.read(path: folder.path + "/sale/week.yaml")
        }
        #expect(
            failure.map { folder.stripping($0.description) } == """
                sale/week.yaml:3:11: error: absences: expected a file, found none at \
                'sale/absences.csv'
                """)
    }

    @Test func `mistakes are found in the file that makes them`() throws {
        let folder = try folder(
            "extends: ../base/scenario.yaml\nsite: { zone: Asia/Kuala_Lumpr }\n")
        let failure = #expect(throws: ReadFailure.self) {
            try reader.read(path: folder.path + "/sale/week.yaml")
        }
        #expect(
            failure.map { folder.stripping($0.description) } == """
                sale/week.yaml:2:15: error: site.zone: expected a time zone such as \
                Asia/Kuala_Lumpur, found 'Asia/Kuala_Lumpr'
                  Maybe 'Asia/Kuala_Lumpur' is meant.
                """)
    }

    @Test func `a circle of scenarios is reported`() throws {
        let folder = try folder("extends: other.yaml\n")
        try folder.write(Array("name: b\nextends: ./week.yaml\n".utf8), as: "sale/other.yaml")
        let failure = #expect(throws: ReadFailure.self) {
            try reader.read(path: folder.path + "/sale/week.yaml")
        }
        #expect(
            failure.map { folder.stripping($0.description) } == """
                sale/other.yaml:2:10: error: extends: expected a scenario that does not extend \
                this one, found the circle week.yaml → other.yaml → week.yaml
                """)
    }

    @Test func `a base that does not exist is a missing file`() throws {
        let folder = try folder("extends: none.yaml\n")
        let failure = #expect(throws: ReadFailure.self) {
            try reader.read(path: folder.path + "/sale/week.yaml")
        }
        #expect(failure?.missingFiles.map(folder.stripping) == ["sale/none.yaml"])
    }
}
