import RosterModel
import Testing
import WorkTime

@testable import ScenarioFiles

struct ChangeTests {
    private static let changed = Result {
        try SampleFiles.changed.setting("roster.csv", to: Array(header.utf8)).read()
    }
    private static let header =
        "specialist,date,shift,start,end,breaks,activity,locked\n"

    private func person(_ id: String, in scenario: Scenario) throws -> Specialist {
        try #require(scenario.team.specialists.first { $0.id.rawValue == id })
    }

    private func dates(_ first: String, _ end: String) throws -> DateRange {
        DateRange(start: try #require(LocalDate(first)), end: try #require(LocalDate(end)))
    }

    @Test func `changes are made in their order and told by name`() throws {
        let scenario = try Self.changed.get().scenario
        #expect(
            scenario.changes.map(\.name) == [
                "Hires", "A hire of its own", "Goes", "Learns", "Feast", "Flu", "More", "Longer",
                "Noon", "No nights",
            ])
        #expect(
            scenario.team.specialists.map(\.id.rawValue) == [
                "KL01", "KL02", "KL03", "H1", "H2", "X1",
            ])
        #expect(scenario.shifts.map(\.code.rawValue) == ["E7", "P18", "M12"])
        #expect(scenario.shifts[0].length == .hours(10))
    }

    @Test func `new people are as the one they are like, but for what is said`() throws {
        let scenario = try Self.changed.get().scenario
        let (model, hire) = (try person("KL01", in: scenario), try person("H2", in: scenario))
        #expect(hire.name == "New 2")
        #expect(hire.grade == model.grade && hire.contract == model.contract)
        #expect(hire.categories == model.categories)
        #expect(hire.languages.map(\.level) == [.b2, .c1])
        #expect(hire.joined == LocalDate("2026-11-25"))
        #expect(hire.file.monthlyWage == 3000)
        // Before the first day nobody is employed, counted from the week's Monday.
        #expect(
            scenario.team.absences.contains(
                Absence(
                    specialist: hire.id, dates: try dates("2026-11-23", "2026-11-25"),
                    kind: .notEmployed)))
        let own = try person("X1", in: scenario)
        #expect(own.name == "X1")
        #expect(own.contract == Contract(kind: .fullTime, weeklyHours: Minutes(2250)))
    }

    @Test func `whoever leaves within the plan has no wishes after`() throws {
        let scenario = try Self.changed.get().scenario
        #expect(
            scenario.team.absences.contains(
                Absence(
                    specialist: SpecialistID("KL02"), dates: try dates("2026-11-27", "2026-11-30"),
                    kind: .notEmployed)))
        #expect(scenario.team.requests.map(\.specialist.rawValue) == ["KL01", "KL02", "KL03"])
    }

    @Test func `whoever leaves before the plan is no more of the team`() throws {
        let scenario = try SampleFiles.valid.setting("roster.csv", to: Array(Self.header.utf8))
            .adding("changes: [ { name: Goes, leave: { who: KL01, from: 2026-11-23 } } ]\n")
            .read().scenario
        #expect(scenario.team.specialists.map(\.id.rawValue) == ["KL02", "KL03"])
        #expect(scenario.team.previousRoster.assignments.isEmpty)
        #expect(!scenario.team.requests.contains { $0.specialist.rawValue == "KL01" })
    }

    @Test func `training raises a level and never lowers it`() throws {
        let scenario = try Self.changed.get().scenario
        let trained = try person("KL03", in: scenario)
        #expect(trained.categories.map(\.rawValue) == ["logistics", "payments"])
        // English was B2 already, Mandarin is native.
        #expect(trained.languages.map(\.level) == [.b2, .native])
        #expect(try person("H1", in: scenario).languages.map(\.level) == [.b2, .c2])
    }

    @Test func `people are meant by their traits`() throws {
        let scenario = try Self.changed.get().scenario
        guard case .absent(let absences) = scenario.changes[4].effect else {
            Issue.record("no absence")
            return
        }
        #expect(absences.map(\.specialist.rawValue) == ["KL03"])
        #expect(absences.map(\.kind) == [.otherLeave])
    }

    @Test func `sickness is drawn by the seed and the person alone`() throws {
        func sick(_ rate: String, _ seed: Int, before: String = "") throws -> [Absence] {
            let text =
                "changes:\n\(before)  - { name: x, sickness: { rate: \(rate), seed: \(seed) } }\n"
            let scenario = try SampleFiles.valid.adding(text).read().scenario
            guard case .sickness(_, _, let days) = scenario.changes.last?.effect else { return [] }
            return days
        }
        let days = try sick("40%", 7)
        #expect(try sick("40%", 7) == days)
        #expect(try sick("40%", 8) != days)
        #expect(try sick("0%", 7).isEmpty)
        // Everybody who is not away already, on all days.
        #expect(try sick("100%", 7).reduce(0) { $0 + $1.dates.count } == 3 * 7 - 2)
        #expect(days.allSatisfy { $0.kind == .medicalLeave })
        // A higher rate adds days and takes none back.
        let more = try sick("80%", 7)
        for absence in days {
            for date in absence.dates.dates {
                #expect(
                    more.contains {
                        $0.specialist == absence.specialist && $0.dates.contains(date)
                    })
            }
        }
        let hire =
            "  - { name: y, hire: { id: A, from: 2026-01-01, like: KL01 } }\n"
        #expect(
            try sick("40%", 7, before: hire).filter { $0.specialist.rawValue != "A" } == days)
    }

    @Test func `overrides and changes go on where those of the base end`() throws {
        let folder = try SampleFiles.changed.setting("roster.csv", to: Array(Self.header.utf8))
            .inFolder()
        try folder.write(
            Array(
                """
                extends: scenario.yaml
                overrides: [ { name: Mine, dates: 2026-11-29, percent: 5 } ]
                changes: [ { name: Last, dropShift: M12 } ]
                """.utf8), as: "what-if.yaml")
        let reader = ScenarioReader(jurisdictions: ["my-kul"])
        let scenario = try reader.read(path: folder.path + "/what-if.yaml").scenario
        #expect(scenario.overrides.map(\.name) == ["Sale", "Calm", "Desk", "Mine"])
        #expect(scenario.changes.count == 11)
        #expect(scenario.shifts.map(\.code.rawValue) == ["E7", "P18"])
        try folder.write(
            Array("extends: scenario.yaml\noverrides: ~\nchanges: ~\n".utf8), as: "none.yaml")
        let bare = try reader.read(path: folder.path + "/none.yaml").scenario
        #expect(bare.overrides.isEmpty && bare.changes.isEmpty)
    }

    @Test(arguments: [
        ("leave: { who: KL9, from: 2026-11-24 }", "expected a specialist of the team, or all"),
        (
            "leave: { who: KL01, from: 2026-12-24 }",
            "expected a date before 2026-11-30, the day after the plan"
        ),
        (
            "train: { who: KL01, from: 2026-11-24, languages: [zh] }",
            "expected a date by 2026-11-23, since skills hold for the whole plan"
        ),
        (
            "train: { who: KL01, from: 2026-11-20 }",
            "expected the key 'languages' or 'categories', found neither"
        ),
        (
            "train: { who: KL01, from: 2026-11-20, languages: [hz] }",
            "expected a language of tickets, with or without a level, such as zh or zh:C1"
        ),
        (
            "absent: { who: { grades: [senior], language: zh, contract: part-time }, dates: 2026-11-24 }",
            "expected traits that somebody of the team has, found nobody"
        ),
        ("contract: { who: all }", "expected the key 'weeklyHours' or 'kind', found neither"),
        (
            "hire: { id: KL01, from: 2026-11-01, like: KL02 }",
            "expected a personnel number that nobody has, found 'KL01'"
        ),
        (
            "hire: { id: A, from: 2026-11-01, grade: senior }",
            "expected the keys contract, weeklyHours, languages and categories, or the key 'like'"
        ),
        (
            "hire: { id: A, from: 2026-11-01, like: KL2 }",
            "expected a specialist of the team, found"
        ),
        ("sickness: { rate: 12, seed: 1 }", "expected a percentage from 0% to 100%, found '12'"),
        ("dropShift: N23", "expected a shift code of the scenario, found 'N23'"),
        (
            "dropShift: P18, leave: { who: KL01, from: 2026-11-24 }",
            "expected one thing a change, found leave and dropShift"
        ),
        ("{}", "expected a mapping"),
    ])
    func `a mistake is told where it stands`(change: String, complaint: String) throws {
        let entry = change == "{}" ? "[ ]" : "{ name: x, \(change) }"
        let complaints = try SampleFiles.valid.adding("changes:\n  - \(entry)\n").complaints()
        let line =
            SampleFiles.valid.text(of: "scenario.yaml").split(
                separator: "\n", omittingEmptySubsequences: false
            ).count + 1
        #expect(
            complaints.contains {
                $0.hasPrefix("scenario.yaml:\(line):") && $0.contains("error: changes[0]")
                    && $0.contains(complaint)
            }, "\(complaints)")
    }

    @Test func `nobody left and no shift left are mistakes`() throws {
        let text = """
            changes:
              - { name: a, leave: { who: all, from: 2026-11-01 } }
              - { name: b, dropShift: E7 }
              - { name: c, dropShift: N22 }
              - { name: d, dropShift: P18 }

            """
        let complaints = try SampleFiles.valid.adding(text).complaints()
        #expect(complaints.contains { $0.contains("expected changes that leave somebody") })
        #expect(complaints.contains { $0.contains("expected changes that leave a shift") })
    }
}
