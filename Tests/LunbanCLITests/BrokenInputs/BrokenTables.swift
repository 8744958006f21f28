extension BrokenInput {
    /// Mistakes in the tables the scenario names.
    static let tables = [
        BrokenInput(
            "a column left out", in: "team.csv", "weekly_hours,", with: "",
            "team.csv:1:1: error: expected a column 'weekly_hours'"),
        BrokenInput(
            "a short row", in: "team.csv", "en:B2,payments", with: "en:B2",
            "team.csv:9:1: error: expected 8 fields, found 7"),
        BrokenInput(
            "an open quote", in: "team.csv", "Farid bin Osman", with: "\"Farid bin Osman",
            "team.csv:7:"),
        BrokenInput(
            "a person twice", in: "team.csv", "S06,Farid", with: "S05,Farid",
            "team.csv:7:1: error: id: expected every personnel number once"),
        BrokenInput(
            "a person without name", in: "team.csv", "Ee Jia Wen", with: "",
            "team.csv:6:5: error: name: expected a name, found nothing"),
        BrokenInput(
            "an unknown grade", in: "team.csv", "graduate", with: "trainee",
            "team.csv:9:22: error: grade: expected a grade"),
        BrokenInput(
            "hours with a unit", in: "team.csv", "part-time,24", with: "part-time,24h",
            "weekly_hours: expected a number of hours from 1 to 168, found '24h'"),
        BrokenInput(
            "a language without level", in: "team.csv", "en:C2;ta:native", with: "en;ta:native",
            "languages: expected a language and level"),
        BrokenInput(
            "an unknown category", in: "team.csv", "zh:native,payments", with: "zh:native,refunds",
            "categories: expected a category of the scenario's tickets, found 'refunds'"),
        BrokenInput(
            "leave of a stranger", in: "absences.csv", "S07", with: "S17",
            "absences.csv:2:1: error: specialist: expected a specialist of the team"),
        BrokenInput(
            "leave that ends before it begins", in: "absences.csv", "2026-11-28,2026-11-29",
            with: "2026-11-29,2026-11-28", "absences.csv:2:"),
        BrokenInput(
            "an unknown kind of leave", in: "absences.csv", ",AL", with: ",HOLIDAY",
            "absences.csv:2:27: error: kind: expected"),
        BrokenInput(
            "a wish for no shift", in: "requests.csv", "D10", with: "D12",
            "requests.csv:2:22: error: shift: expected a shift"),
        BrokenInput(
            "a wish without weight", in: "requests.csv", ",off,,1", with: ",off,,",
            "requests.csv:3:"),
        BrokenInput(
            "a ticket of no language", in: "history.csv",
            "T3,2026-10-26T10:40+08:00,zh", with: "T3,2026-10-26T10:40+08:00,ms",
            "history.csv:4:27: error: language: expected a language of the scenario's tickets"),
        BrokenInput(
            "a ticket at no time", in: "history.csv", "T4,2026-10-26T11:00+08:00",
            with: "T4,2026-10-26T25:00+08:00", "history.csv:5:4: error: escalated_at"),
        BrokenInput(
            "an endless ticket", in: "history.csv",
            "T5,2026-10-26T11:20+08:00,en,payments,normal,100",
            with: "T5,2026-10-26T11:20+08:00,en,payments,normal,inf",
            "history.csv:6:46: error: handle_minutes: expected a number of minutes, found 'inf'"),
    ]
}
