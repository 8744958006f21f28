/// The tables of a scenario that can be imported from somebody's spreadsheet.
public enum ImportedTable: String, CaseIterable, Sendable {
    /// The people: `team.csv`.
    case team
    /// Days away.
    case absences
    /// Wishes.
    case requests
    /// Shift templates, as the part of a scenario file that defines them.
    case shifts
    /// Who works when.
    case roster

    /// Our columns, in the order in which they are written.
    var fields: [String] {
        switch self {
        case .team:
            [
                "id", "name", "grade", "joined", "contract", "weekly_hours", "languages",
                "categories", "born", "sex", "monthly_wage", "on_file",
            ]
        case .absences: ["specialist", "from", "to", "kind"]
        case .requests: ["specialist", "date", "wish", "shift", "weight"]
        case .shifts: ["code", "name", "start", "end", "length", "meal", "night"]
        case .roster:
            ["specialist", "date", "shift", "start", "end", "breaks", "activity", "locked"]
        }
    }

    /// What a column of theirs may hold: our columns, and `name` where people are meant.
    var mappable: [String] {
        hasPeople ? fields + ["name"] : fields
    }

    /// Fields without which nothing can be imported; of each list one will do.
    var required: [[String]] {
        switch self {
        case .team:
            [
                ["id"], ["name"], ["grade"], ["joined"], ["contract"], ["weekly_hours"],
                ["languages"], ["categories"],
            ]
        case .absences: [["specialist", "name"], ["from"], ["kind"]]
        case .requests: [["specialist", "name"], ["date"], ["wish"]]
        case .shifts: [["code"], ["start"], ["end", "length"]]
        case .roster: [["specialist", "name"], ["date"], ["shift"]]
        }
    }

    /// Columns that are left out of our table where theirs has none.
    var optional: [String] {
        self == .team ? ["born", "sex", "monthly_wage", "on_file"] : []
    }

    /// Whether its rows are about people of a team.
    var hasPeople: Bool {
        switch self {
        case .absences, .requests, .roster: true
        case .team, .shifts: false
        }
    }
}
