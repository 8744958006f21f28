internal import RandomStreams
internal import WorkTime

/// Something a member wishes for a date of the planned week.
struct SampleRequest {
    let specialist: String
    let date: LocalDate
    /// `off`, `shift` or `not`.
    let wish: String
    /// The shift's code; empty for a day off.
    let shift: String
    /// 1 (nice to have) to 10.
    let weight: Int
}

/// Thirty wishes, at most two of a member and one for a date, none while away.
func drawRequests(
    of team: [TeamMember], absences: [SampleAbsence], from stream: RandomStream
) -> [SampleRequest] {
    var stream = stream
    let dates = SamplePeriod.plannedWeek.dates
    var drawn: [SampleRequest] = []
    for member in stream.shuffled(team + team) {
        // Saturdays and Sundays are wished for twice as often.
        let date = dates[stream.index(weightedBy: [1, 1, 1, 1, 1, 2, 2])]
        let isAway = absences.contains { $0.specialist == member.id && $0.dates.contains(date) }
        let isTaken = drawn.contains { $0.specialist == member.id && $0.date == date }
        guard !isAway, !isTaken else { continue }
        drawn.append(drawRequest(of: member, on: date, from: &stream))
        if drawn.count == 30 { break }
    }
    return drawn.sorted { ($0.specialist, $0.date) < ($1.specialist, $1.date) }
}

private func drawRequest(
    of member: TeamMember, on date: LocalDate, from stream: inout RandomStream
) -> SampleRequest {
    let wish = ["off", "shift", "not"][stream.index(weightedBy: [6, 2, 2])]
    let shifts = member.dayShifts + (wish == "not" && member.worksNights ? [.night] : [])
    let shift = wish == "off" ? "" : stream.element(of: shifts).code
    return SampleRequest(
        specialist: member.id, date: date, wish: wish, shift: shift,
        weight: stream.integer(in: 1...10))
}

/// The file of wishes.
func requestText(_ requests: [SampleRequest]) -> String {
    var table = CSVTable(header: "specialist", "date", "wish", "shift", "weight")
    for request in requests {
        table.append([
            request.specialist, "\(request.date)", request.wish, request.shift,
            "\(request.weight)",
        ])
    }
    return table.text
}
