internal import RandomStreams
internal import WorkTime

/// Dates on which a member of the team is away.
struct SampleAbsence {
    let specialist: String
    let dates: DateRange
    /// AL annual leave, MC medical, PH public holiday taken, TR training, OL other leave.
    let kind: String
}

/// Absences by week, counted from the planned one; each lies within its week.
private let absencePlan: [(week: Int, absences: [(kind: String, days: Int)])] = [
    (-4, [("AL", 3), ("MC", 2), ("TR", 2)]),
    (-3, [("AL", 5), ("MC", 1)]),
    (-2, [("PH", 1), ("PH", 1), ("AL", 2), ("MC", 1)]),
    (-1, [("AL", 4), ("MC", 2), ("OL", 1)]),
    (0, [("AL", 7), ("AL", 3), ("MC", 2), ("TR", 2), ("OL", 1)]),
    (1, [("AL", 3)]),
]

/// Absences of members drawn at random, each at most once and no two seniors in one week.
func drawAbsences(of team: [TeamMember], from stream: RandomStream) -> [SampleAbsence] {
    var stream = stream
    var waiting = stream.shuffled(team)
    var drawn: [SampleAbsence] = []
    for (week, absences) in absencePlan {
        let monday = SamplePeriod.plannedWeek.start + week * 7
        var hasSenior = false
        for (kind, days) in absences {
            let next = waiting.firstIndex { !hasSenior || $0.grade != .senior }
            guard let next else { continue }
            let member = waiting.remove(at: next)
            hasSenior = hasSenior || member.grade == .senior
            // The Monday of the only such week is the substitute for Deepavali.
            let offset = kind == "PH" ? 0 : stream.integer(in: 0...(7 - days))
            drawn.append(
                SampleAbsence(
                    specialist: member.id, dates: DateRange(start: monday + offset, days: days),
                    kind: kind))
        }
    }
    return drawn.sorted { ($0.specialist, $0.dates.start) < ($1.specialist, $1.dates.start) }
}

/// The absence file; `to` is the last date away.
func absenceText(_ absences: [SampleAbsence]) -> String {
    var table = CSVTable(header: "specialist", "from", "to", "kind")
    for absence in absences {
        table.append([
            absence.specialist, "\(absence.dates.start)", "\(absence.dates.end - 1)",
            absence.kind,
        ])
    }
    return table.text
}
