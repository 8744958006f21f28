import RosterModel
import ScenarioFiles
import Testing

/// A small scenario with all its tables, to be broken in one place at a time.
struct SampleFiles {
    private(set) var files: [String: [UInt8]]

    static let valid = SampleFiles(
        files: [
            "scenario.yaml": scenario, "calendar.csv": calendar, "team.csv": team,
            "absences.csv": absences, "requests.csv": requests, "previous.csv": previous,
            "history.csv": history, "roster.csv": roster, "backlog.csv": backlog,
        ].mapValues { Array($0.utf8) })

    /// The files with the only occurrence of `old` in one of them replaced.
    func replacing(_ old: String, with new: String, in file: String) -> SampleFiles {
        let text = text(of: file)
        if text.components(of: old) != 2 {
            Issue.record("'\(old)' does not stand in \(file) exactly once")
        }
        return setting(file, to: Array(text.replacing(old, with: new).utf8))
    }

    func setting(_ file: String, to bytes: [UInt8]?) -> SampleFiles {
        var copy = self
        copy.files[file] = bytes
        return copy
    }

    func text(of file: String) -> String {
        String(decoding: files[file] ?? [], as: UTF8.self)
    }

    /// Writes the files into a folder of their own.
    func inFolder() throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        for (name, bytes) in files {
            try folder.write(bytes, as: name)
        }
        return folder
    }

    /// Reads the scenario, and the roster with it where the scenario is well.
    func read() throws -> (scenario: Scenario, warnings: [String], roster: Roster) {
        try SampleFiles.read(in: inFolder())
    }

    /// Reads the scenario in a folder, and the roster with it where the scenario is well.
    static func read(
        in folder: TemporaryFolder
    ) throws -> (scenario: Scenario, warnings: [String], roster: Roster) {
        let reader = ScenarioReader(jurisdictions: ["my-kul", "sg", "jp"])
        let (scenario, warnings) = try reader.read(path: "\(folder.path)/scenario.yaml")
        let roster = try RosterReader().read(
            path: "\(folder.path)/roster.csv", scenario: scenario)
        return (scenario, warnings.map { folder.stripping($0.description) }, roster)
    }

    /// What is wrong, one text per diagnostic, with paths as seen from the folder.
    func complaints() throws -> [String] {
        let folder = try inFolder()
        do throws(ReadFailure) {
            let reader = ScenarioReader(jurisdictions: ["my-kul", "sg", "jp"])
            let (scenario, warnings) = try reader.read(path: "\(folder.path)/scenario.yaml")
            _ = try RosterReader().read(path: "\(folder.path)/roster.csv", scenario: scenario)
            return warnings.map { folder.stripping($0.description) }
        } catch {
            return error.diagnostics.map { folder.stripping($0.description) }
        }
    }
}

extension TemporaryFolder {
    func stripping(_ text: String) -> String {
        text.replacing(path + "/", with: "").replacing(path, with: ".")
    }
}

extension String {
    fileprivate func components(of separator: String) -> Int {
        split(separator: separator, omittingEmptySubsequences: false).count
    }
}

private let scenario = """
    name: A quiet week
    site: { zone: Asia/Kuala_Lumpur, jurisdiction: my-kul, calendar: calendar.csv }
    horizon: { start: 2026-11-23, days: 7, interval: 30m }
    team: team.csv
    absences: absences.csv
    requests: requests.csv
    previousRoster: previous.csv
    history: history.csv
    shifts:
      - { code: E7, name: Early, start: "07:00", length: 9h, meal: { length: 60m, earliest: 3h30m, latest: 4h30, step: 30m } }
      - { code: N22, name: Night, start: 22:00, length: 9h, night: true, meal: { length: 60m, earliest: 4h, latest: 4h, step: 1h } }
      - { code: P18, name: Part, start: "18:00", length: 5h, contracts: [part-time] }
    tickets:
      languages: [en, zh]
      categories: [logistics, payments]
      handleTime: { critical: 45m, high: 40m, normal: 30m, low: 20m }
      serviceLevel:
        critical: { share: 80%, within: 30m }
        high: { share: 90%, within: 2h }
        normal: { share: 80%, within: 8h, clock: business }
        low: { share: 37.5%, within: 24h }
      urgent: [critical]
      shrinkage: 15%
      maxOccupancy: 85%
      rampUp: [ { fromMonth: 0, efficiency: 50% }, { fromMonth: 6, efficiency: 100% } ]
      categoryBucket: 4h
      businessHours: { weekdays: [Mon, Tue, Fri], from: "09:00", until: "18:00" }
    policy:
      minimumRest: 11h
      maxConsecutiveDays: 6
      nightWeeks: { limit: 2, weeks: 4 }
      onDuty:
        - { name: A senior, grades: [senior], atLeast: 1 }
        - { name: Mandarin payments, language: zh, category: payments, atLeast: 1 }
      neverAlone: [graduate]
      development:
        - { name: knowledge-base, weeklyHours: 10h, weekdays: [Mon, Fri], from: "09:00", until: "18:00", block: 2h }
    objective: { understaffedHour: 90, severeShortageFactor: 2.5, overstaffedHour: 5, categoryShortHour: 60, unusedContractHour: 20, deniedWish: 8, unfairNight: 15, missedDevelopmentHour: 40, delayedHour: 12.5, urgentShortHour: 120, money: 0.5, waitingHour: 0.25, lateness: { critical: 6, low: 0.2 } }
    overrides:
      - { name: Sale, languages: [zh], categories: all, dates: 2026-11-25..2026-11-27, percent: 60 }
      - { name: Calm, dates: 2026-11-28, percent: -20 }
      - { name: Desk, severities: [critical, high], days: 2026-11-26, from: "20:00", until: "23:00", minimum: 2.5 }
    pay: { reference_wage: 4000 }
    backlog: backlog.csv

    """

private let calendar = """
    date,name,kind
    2026-11-11,11.11,campaign
    2026-12-25,Christmas Day,holiday

    """

private let team = """
    id,name,grade,joined,contract,weekly_hours,languages,categories
    KL01,"Lim, Wei Ling",senior,2019-04-01,full-time,40,en:C1;zh:native,logistics;payments
    KL02,Aisyah binti Omar,specialist,2024-08-15,part-time,37.5,en:C2,logistics
    KL03,Tan 陈伟,graduate,2026-10-01,full-time,40,en:B2;zh:native,payments

    """

private let absences = """
    specialist,from,to,kind
    KL02,2026-11-26,2026-11-27,AL

    """

private let requests = """
    specialist,date,wish,shift,weight
    KL01,2026-11-28,off,,3
    KL02,2026-11-24,shift,E7,1
    KL03,2026-11-25,not,N22,10

    """

private let previous = """
    specialist,date,shift,start,end,breaks,activity,locked
    KL01,2026-11-22,N22,22:00,07:00,02:00-03:00,tickets,

    """

private let history = """
    id,escalated_at,language,category,severity,handle_minutes,first_response_at,resolved_at
    T1,2026-11-02T09:15:30+08:00,en,payments,critical,42,2026-11-02T09:30+08:00,
    T2,2026-11-01T23:59Z,zh,logistics,low,,,2026-11-03T10:00+08:00

    """

private let backlog = """
    language,category,severity,count,waiting_since
    zh,payments,normal,3,2026-11-22T15:00+08:00
    en,logistics,low,0,2026-11-22T09:00Z

    """

private let roster = """
    specialist,date,shift,start,end,breaks,activity,locked
    KL01,2026-11-23,E7,2026-11-23T07:00+08:00,2026-11-23T16:00+08:00,11:00-12:00,tickets;knowledge-base 14:00-16:00,yes
    KL03,2026-11-23,N22,22:00,07:00,02:00-03:00,,

    """
