import Testing

/// The files of a team of eight and its week, small enough to be planned in a second or two.
///
/// There is far more work than the team can do from Monday to Saturday and none on Sunday, so that
/// every plan gives everybody all the duties law and contract allow, and Sunday off. Time set aside
/// weighs more than any work missed.
struct SmallTeam: Sendable {
    private(set) var files: [String: [UInt8]]

    static let week = SmallTeam(
        files: [
            "scenario.yaml": scenario, "team.csv": team, "absences.csv": absences,
            "requests.csv": requests, "previous.csv": previous, "history.csv": history,
        ].mapValues { Array($0.utf8) })

    /// The first day of the week alone, for what does not depend on how much there is to plan.
    static let monday = week.replacing("days: 7", with: "days: 1", in: "scenario.yaml")

    /// The files with the only occurrence of `old` in one of them replaced.
    func replacing(_ old: String, with new: String, in file: String) -> SmallTeam {
        let text = text(of: file)
        if text.split(separator: old, omittingEmptySubsequences: false).count != 2 {
            Issue.record("'\(old)' does not stand in \(file) exactly once")
        }
        return setting(file, to: text.replacing(old, with: new))
    }

    func setting(_ file: String, to text: String?) -> SmallTeam {
        setting(file, toBytes: text.map { Array($0.utf8) })
    }

    func setting(_ file: String, toBytes bytes: [UInt8]?) -> SmallTeam {
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
}

private let scenario = """
    name: A small team's week
    site: { zone: Asia/Kuala_Lumpur, jurisdiction: my-kul }
    horizon: { start: 2026-11-23, days: 7, interval: 60m }
    team: team.csv
    absences: absences.csv
    requests: requests.csv
    previousRoster: previous.csv
    history: history.csv
    shifts:
      - { code: D10, name: Day, start: "10:00", length: 9h, meal: { length: 60m, earliest: 4h, latest: 4h, step: 60m } }
      - { code: D11, name: Day, start: "11:00", length: 9h, meal: { length: 60m, earliest: 4h, latest: 4h, step: 60m } }
      - { code: L13, name: Late, start: "13:00", length: 9h, meal: { length: 60m, earliest: 4h, latest: 4h, step: 60m } }
    tickets:
      languages: [en, zh]
      categories: [logistics, payments]
      handleTime: { critical: 45m, high: 40m, normal: 30m, low: 20m }
      serviceLevel:
        critical: { share: 80%, within: 30m }
        high: { share: 80%, within: 2h }
        normal: { share: 80%, within: 4h }
        low: { share: 80%, within: 8h }
      urgent: [critical]
      shrinkage: 15%
      maxOccupancy: 85%
      rampUp: [ { fromMonth: 0, efficiency: 50% }, { fromMonth: 6, efficiency: 100% } ]
      categoryBucket: 4h
    policy:
      minimumRest: 8h
      development:
        - { name: knowledge-base, weeklyHours: 4h, weekdays: [Mon, Tue], from: "14:00", until: "18:00", block: 2h }
    objective: { missedDevelopmentHour: 50000 }

    """

private let team = """
    id,name,grade,joined,contract,weekly_hours,languages,categories
    S01,Aina binti Rahman,senior,2018-03-01,full-time,40,en:C1;ms:native,logistics;payments
    S02,Boon Kai Ming,specialist,2021-06-01,full-time,40,en:C1;zh:native,logistics
    S03,Chew Li Ying,specialist,2022-01-10,full-time,40,en:B2;zh:native,payments
    S04,Devi a/p Nair,specialist,2020-09-07,full-time,40,en:C2;ta:native,logistics;payments
    S05,Ee Jia Wen,specialist,2023-05-02,full-time,40,en:C1;zh:C1,payments
    S06,Farid bin Osman,specialist,2019-11-18,full-time,40,en:C1;ms:native,logistics
    S07,Goh Shu Fen,senior,2017-02-20,full-time,40,en:C1;zh:native,logistics;payments
    S08,Hana binti Yusof,graduate,2026-09-01,part-time,24,en:B2,payments

    """

private let absences = """
    specialist,from,to,kind
    S07,2026-11-28,2026-11-29,AL

    """

private let requests = """
    specialist,date,wish,shift,weight
    S03,2026-11-25,shift,D10,2
    S04,2026-11-27,off,,1

    """

/// Two weeks: Monday to Friday for all but S02, who worked on Saturdays too.
private let previous: String = {
    let header = "specialist,date,shift,start,end,breaks,activity,locked\n"
    let rows = (1...8).flatMap { person in
        let days =
            person == 2
            ? [9, 10, 11, 12, 13, 14, 16, 17, 18, 19, 20, 21]
            : person == 8
                ? [9, 11, 13, 16, 18, 20]
                : [9, 10, 11, 12, 13, 16, 17, 18, 19, 20]
        return days.map { day in
            "S0\(person),2026-11-\(day < 10 ? "0" : "")\(day),D10,10:00,19:00,14:00-15:00,tickets,\n"
        }
    }
    return header + rows.joined()
}()

/// Four weeks of thirty tickets of two hours a day, none on Sundays.
private let history: String = {
    let header =
        "id,escalated_at,language,category,severity,handle_minutes,first_response_at,resolved_at\n"
    let dates =
        (26...31).map { "2026-10-\($0)" } + (2...7).map { "2026-11-0\($0)" }
        + (9...14).map { "2026-11-\($0 < 10 ? "0" : "")\($0)" } + (16...21).map { "2026-11-\($0)" }
    let severities = ["normal", "low", "high", "normal", "low", "normal", "critical"]
    var number = 0
    let rows = dates.flatMap { date in
        (0..<30).map { index in
            number += 1
            let minute = index * 20
            let time = "\(10 + minute / 60):\(minute % 60 < 10 ? "0" : "")\(minute % 60)"
            let language = number.isMultiple(of: 3) ? "zh" : "en"
            let category = number.isMultiple(of: 2) ? "logistics" : "payments"
            return "T\(number),\(date)T\(time)+08:00,\(language),\(category),"
                + "\(severities[number % severities.count]),\(100 + number % 5 * 10),,\n"
        }
    }
    return header + rows.joined()
}()
