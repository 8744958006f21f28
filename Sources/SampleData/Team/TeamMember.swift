/// A specialist of the made-up team.
struct TeamMember: Sendable {
    enum Grade: String, Sendable {
        case graduate
        case specialist
        case senior
    }

    /// The personnel number, `S01` to `S42`.
    let id: String
    let name: String
    let grade: Grade
    /// The date of joining, as written in the file.
    let joined: String
    let weeklyHours: Int
    /// `en:C1;ms:native`, in order of the tag.
    let languages: String
    /// In order of the alphabet.
    let categories: [String]

    var isPartTime: Bool { weeklyHours < 35 }

    var worksInMandarin: Bool {
        ["zh:B2", "zh:C1", "zh:C2", "zh:native"].contains { languages.contains($0) }
    }

    /// The shifts the contract allows by day.
    var dayShifts: [SampleShift] {
        switch weeklyHours {
        case ..<40: SampleShift.partTime
        case 40: SampleShift.eightHours
        default: SampleShift.sevenHours
        }
    }

    /// Whether the person takes a turn of nights: those on the usual contract do.
    var worksNights: Bool { weeklyHours == 40 }

    /// The number of duties in week `week` of a roster: contracted hours that do not fill a
    /// whole duty are carried over to the next week.
    func dutyCount(inWeek week: Int) -> Int {
        let hours = dayShifts[0].workedHours
        return (week + 1) * weeklyHours / hours - week * weeklyHours / hours
    }
}

/// The team file.
func teamText(_ team: [TeamMember]) -> String {
    var table = CSVTable(
        header: "id", "name", "grade", "joined", "contract", "weekly_hours", "languages",
        "categories")
    for member in team {
        table.append([
            member.id, member.name, member.grade.rawValue, member.joined,
            member.isPartTime ? "part-time" : "full-time", "\(member.weeklyHours)",
            member.languages, member.categories.joined(separator: ";"),
        ])
    }
    return table.text
}
