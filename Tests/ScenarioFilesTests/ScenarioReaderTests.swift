import Forecasting
import RosterModel
import ScenarioFiles
import Testing
import WorkTime

struct ScenarioReaderTests {
    private let sample = SampleFiles.valid

    @Test func `a scenario is read with every value in its place`() throws {
        let (scenario, warnings, _) = try sample.read()
        #expect(warnings == [])
        #expect(scenario.name == "A quiet week")
        #expect(scenario.site.zone.identifier == "Asia/Kuala_Lumpur")
        #expect(scenario.site.jurisdiction == "my-kul")
        #expect(scenario.site.calendar.map(\.name) == ["11.11", "Christmas Day"])
        #expect(scenario.site.calendar.map(\.kind) == [.campaign, .holiday])
        #expect(scenario.horizon.dates.start == LocalDate("2026-11-23"))
        #expect(scenario.horizon.dates.count == 7)
        #expect(scenario.horizon.interval == Minutes(30))
        // Midnight in Kuala Lumpur is 16:00 of the day before in UTC.
        let start = try #require(Timestamp("2026-11-22T16:00Z")).instant(in: .utc)
        #expect(scenario.horizon.range.start == start)
    }

    @Test func `shifts keep their order and their meals`() throws {
        let shifts = try sample.read().scenario.shifts
        #expect(shifts.map(\.code.rawValue) == ["E7", "N22", "P18"])
        #expect(shifts.map(\.start.minuteOfDay) == [420, 1320, 1080])
        #expect(shifts.map(\.length.count) == [540, 540, 300])
        #expect(shifts.map(\.isNight) == [false, true, false])
        #expect(shifts[0].meal?.starts.map(\.count) == [210, 240, 270])
        #expect(shifts[2].meal == nil)
        #expect(shifts.map(\.contracts) == [[], [], [.partTime]])
    }

    @Test func `a shift may be for every contract that is named`() throws {
        let changed = sample.replacing(
            "contracts: [part-time]", with: "contracts: [full-time, part-time]",
            in: "scenario.yaml")
        #expect(try changed.read().scenario.shifts.map(\.contracts).last == [.fullTime, .partTime])
        let everybody = sample.replacing(
            "contracts: [part-time]", with: "contracts: []", in: "scenario.yaml")
        #expect(try everybody.read().scenario.shifts.map(\.contracts) == [[], [], []])
    }

    @Test func `weights left out keep their standard`() throws {
        let changed = sample.replacing(
            ", delayedHour: 12.5, urgentShortHour: 120", with: "", in: "scenario.yaml")
        let objective = try changed.read().scenario.objective
        #expect(objective.delayedHour == 20)
        #expect(objective.urgentShortHour == 150)
        #expect(objective.understaffedHour == 90)
    }

    @Test(arguments: VolumeLevel.allCases)
    func `the volume to staff for is read, and the mean where nothing is said`(
        level: VolumeLevel
    ) throws {
        #expect(try sample.read().scenario.tickets.volumeLevel == .mean)
        let changed = sample.replacing(
            "categoryBucket: 4h", with: "categoryBucket: 4h\n  volumeLevel: \(level.rawValue)",
            in: "scenario.yaml")
        #expect(try changed.read().scenario.tickets.volumeLevel == level)
    }

    @Test func `ticket policy, team policy and weights are read`() throws {
        let scenario = try sample.read().scenario
        let tickets = scenario.tickets
        #expect(tickets.handleTimes[.high] == Minutes(40))
        #expect(
            tickets.serviceLevels[.low] == ServiceLevel(share: 0.375, within: .hours(24)))
        #expect(tickets.shrinkage == 0.15)
        #expect(tickets.rampUp.map(\.efficiency) == [0.5, 1])
        let policy = scenario.policy
        #expect(policy.nightWeeks == NightWeekLimit(limit: 2, weeks: 4))
        #expect(policy.onDuty.map(\.who.grades) == [[.senior], []])
        #expect(policy.onDuty[1].who.language == Language("zh"))
        #expect(policy.development.map(\.weekdays) == [[.monday, .friday]])
        #expect(scenario.objective.severeShortageFactor == 2.5)
        #expect(scenario.objective.delayedHour == 12.5)
        #expect(scenario.objective.urgentShortHour == 120)
        #expect(scenario.objective.money == 0.5)
        #expect(scenario.referenceWage == 4000)
        let overrides = scenario.overrides
        #expect(overrides.map(\.dates.count) == [3, 1, 1])
        #expect(
            overrides.map(\.change) == [
                .percent(60), .percent(-20),
                .minimum(TicketRate(tickets: 2.5, per: Minutes(30))),
            ])
        #expect(overrides[0].tickets == TicketFilter(languages: [Language("zh")]))
        #expect(overrides[2].tickets == TicketFilter(severities: [.critical, .high]))
        #expect(overrides.map(\.hours.minutes) == [0..<1440, 0..<1440, 1200..<1380])
    }

    @Test func `the team is read with its skills, absences and wishes`() throws {
        let team = try sample.read().scenario.team
        #expect(team.specialists.map(\.name) == ["Lim, Wei Ling", "Aisyah binti Omar", "Tan 陈伟"])
        #expect(team.specialists[1].contract.weeklyHours == Minutes(2250))
        #expect(team.specialists[2].languages.map(\.level) == [.b2, .native])
        #expect(team.absences.map(\.dates.count) == [2])
        #expect(
            team.requests.map(\.wish) == [
                .dayOff, .shift(ShiftCode("E7")), .notShift(ShiftCode("N22")),
            ])
        #expect(team.previousRoster.assignments.map(\.duty.workedTime) == [.hours(8)])
    }

    @Test func `the history is counted by class and half hour`() throws {
        let counts = try #require(try sample.read().scenario.history)
        #expect(counts.days == DateRange(start: try #require(LocalDate("2026-11-02")), days: 1))
        // en/payments/critical at 09:15 and zh/logistics/low at 07:59.
        #expect(
            counts.arrivals.indices.filter { counts.arrivals[$0] > 0 } == [
                4 * 48 + 18, 11 * 48 + 15,
            ])
        #expect(counts.handleTimes == [HandleTime(classIndex: 4, minutes: 42)])
    }

    @Test func `what comes after the horizon's start is not known yet`() throws {
        let row = "T3,2026-11-23T00:00+08:00,en,payments,high,99,,\n"
        let later = try sample.setting(
            "history.csv", to: Array((sample.text(of: "history.csv") + row).utf8)
        ).read().scenario
        let counts = try #require(later.history)
        #expect(counts.arrivals.reduce(0, +) == 2 && counts.handleTimes.map(\.minutes) == [42])
        let alone =
            "id,escalated_at,language,category,severity,handle_minutes\n" + row.dropLast(3) + "\n"
        #expect(
            try sample.setting("history.csv", to: Array(alone.utf8)).read().scenario.history == nil)
    }

    @Test func `every file read leaves its digest, under the path the scenario writes`() throws {
        let inputs = try sample.read().scenario.inputs
        #expect(
            inputs.map { "\($0.role) \($0.path)" } == [
                "scenario scenario.yaml", "calendar calendar.csv", "team team.csv",
                "absences absences.csv", "requests requests.csv",
                "previousRoster previous.csv", "history history.csv", "backlog backlog.csv",
            ])
        #expect(Set(inputs.map(\.digest.count)) == [64])
    }

    @Test(arguments: [
        "scenario.yaml", "team.csv", "calendar.csv", "absences.csv", "requests.csv",
        "previous.csv", "history.csv", "backlog.csv", "roster.csv",
    ])
    func `byte-order marks and line ends of other systems change nothing`(name: String) throws {
        let text = sample.text(of: name).replacing("\n", with: "\r\n")
        let variant = sample.setting(name, to: [0xEF, 0xBB, 0xBF] + Array(text.utf8))
        let (plain, changed) = (try sample.read(), try variant.read())
        #expect(changed.scenario.shifts == plain.scenario.shifts)
        #expect(changed.scenario.team.specialists == plain.scenario.team.specialists)
        #expect(changed.scenario.history?.arrivals == plain.scenario.history?.arrivals)
        #expect(changed.scenario.backlog == plain.scenario.backlog)
        #expect(changed.roster == plain.roster)
    }

    @Test func `optional parts may be left out or taken back`() throws {
        var changed = sample
        for key in ["absences", "requests", "previousRoster", "backlog"] {
            let line = try #require(
                sample.text(of: "scenario.yaml").split(separator: "\n")
                    .first { $0.hasPrefix(key) })
            changed = changed.replacing(String(line), with: "\(key): ~", in: "scenario.yaml")
        }
        let scenario = try changed.read().scenario
        let team = scenario.team
        #expect(scenario.backlog == nil)
        #expect(team.absences.isEmpty && team.requests.isEmpty)
        #expect(team.previousRoster.assignments.isEmpty)
    }

    @Test func `past rosters from the horizon's start on are passed over`() throws {
        let changed = sample.replacing("2026-11-22", with: "2026-11-23", in: "previous.csv")
        #expect(try changed.read().scenario.team.previousRoster.assignments.isEmpty)
    }

    @Test func `a warning does not stop reading`() throws {
        let changed = sample.replacing(
            "T2,2026-11-01T23:59Z", with: "T2,2026-11-01 23:59", in: "history.csv"
        )
        .replacing(
            "grades: [senior], atLeast: 1", with: "grades: [senior], atLeast: 2",
            in: "scenario.yaml")
        #expect(
            try changed.read().warnings == [
                """
                scenario.yaml:33:52: warning: policy.onDuty[0].atLeast: expected a number that \
                the team can meet, found 2, while 1 of the team count
                """,
                """
                history.csv:3:4: warning: escalated_at: expected an offset such as +08:00, found \
                stamps without one, read as Asia/Kuala_Lumpur
                  Maybe name their zone: history: { file: …, zone: … }.
                """,
            ])
    }

    @Test func `a missing file is told apart from bad data`() throws {
        let folder = try TemporaryFolder()
        try folder.write(
            Array(sample.text(of: "scenario.yaml").utf8), as: "scenarios/week.yaml")
        try folder.write(Array(sample.text(of: "team.csv").utf8), as: "scenarios/teams.csv")
        let reader = ScenarioReader(jurisdictions: ["my-kul"])
        let failure = #expect(throws: ReadFailure.self) {
            try reader.read(path: "\(folder.path)/scenarios/week.yaml")
        }
        #expect(
            failure?.missingFiles.map(folder.stripping) == [
                "scenarios/calendar.csv", "scenarios/team.csv", "scenarios/absences.csv",
                "scenarios/requests.csv", "scenarios/previous.csv", "scenarios/history.csv",
                "scenarios/backlog.csv",
            ])
        #expect(
            failure.map { folder.stripping($0.diagnostics[1].description) } == """
                scenarios/week.yaml:4:7: error: team: expected a file, found none at \
                'scenarios/team.csv'
                  Maybe 'scenarios/teams.csv' is meant.
                """)
    }

    @Test func `a missing scenario is a missing file`() throws {
        let failure = #expect(throws: ReadFailure.self) {
            try ScenarioReader(jurisdictions: []).read(path: "/nowhere/week.yaml")
        }
        #expect(failure?.missingFiles == ["/nowhere/week.yaml"])
        #expect(failure?.description == "/nowhere/week.yaml: error: expected a file, found none")
    }

    @Test func `problems of all files are reported at once, in order of the files`() throws {
        let broken = sample.replacing("days: 7", with: "days: 0", in: "scenario.yaml")
            .replacing("payments\nKL02", with: "parcels\nKL02", in: "team.csv")
            .replacing("2026-11-27,AL", with: "2026-11-25,AL", in: "absences.csv")
            .replacing("off,,3", with: "off,,11", in: "requests.csv")
            .replacing("T1,2026-11-02T09:15:30+08:00,en", with: "T1,today,en", in: "history.csv")
        #expect(
            try broken.complaints().map { $0.prefix { $0 != " " } } == [
                "scenario.yaml:3:37:", "team.csv:2:69:", "absences.csv:2:17:",
                "requests.csv:2:22:", "history.csv:2:4:",
            ])
    }
}
