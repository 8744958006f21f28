internal import RosterModel
internal import WorkTime

/// The weekly board: people down, days across, as every format draws it.
struct Board {
    /// The dates, left to right.
    let days: [BoardDay]
    /// The rows, people of a grade together.
    let groups: [BoardGroup]
    /// How many people work each shift on each day.
    let counts: [ShiftCount]

    /// The board of a report's roster.
    init(_ report: PlanReport) {
        let scenario = report.scenario
        let dates = scenario.horizon.dates
        let duties = report.roster.assignments.filter { dates.contains($0.duty.date) }
        days = dates.dates.map { date in
            BoardDay(date: date, special: scenario.site.calendar.filter { $0.date == date })
        }
        groups = Board.groups(scenario, duties: duties)
        counts = Board.counts(scenario, duties: duties)
    }

    /// How many people work on each day.
    var totals: [Int] {
        days.indices.map { day in counts.reduce(0) { $0 + $1.perDay[day] } }
    }

    /// The rows of all groups.
    var rows: [BoardRow] { groups.flatMap(\.rows) }

    private static func groups(_ scenario: Scenario, duties: [Assignment]) -> [BoardGroup] {
        let grader = BoardGrader(scenario, duties: duties)
        var groups = Grade.allCases.reversed().map { grade in
            let people = scenario.team.specialists.filter { $0.grade == grade }
            return BoardGroup(
                grade: grade, rows: people.map { grader.row(of: $0.id, specialist: $0) })
        }
        let known = Set(scenario.team.specialists.map(\.id))
        let strangers = Set(duties.map(\.specialist)).subtracting(known).sorted()
        groups.append(
            BoardGroup(grade: nil, rows: strangers.map { grader.row(of: $0, specialist: nil) }))
        return groups.filter { !$0.rows.isEmpty }
    }

    private static func counts(_ scenario: Scenario, duties: [Assignment]) -> [ShiftCount] {
        let templates = scenario.shifts.map(\.code)
        let foreign = Set(duties.map(\.duty.shift)).subtracting(templates).sorted()
        return (templates + foreign).map { code in
            let ofShift = duties.filter { $0.duty.shift == code }
            return ShiftCount(
                shift: code,
                perDay: scenario.horizon.dates.dates.map { date in
                    ofShift.count { $0.duty.date == date }
                })
        }
    }
}

/// A column of the board.
struct BoardDay {
    let date: LocalDate
    /// The holidays, campaigns, paydays and seasons of the date.
    let special: [SpecialDay]

    var isHoliday: Bool { special.contains { $0.kind == .holiday } }
}

/// The rows of a grade; nil for people who are not in the team file.
struct BoardGroup {
    let grade: Grade?
    let rows: [BoardRow]
}

/// The people on a shift, one count for each day.
struct ShiftCount {
    let shift: ShiftCode
    let perDay: [Int]
}

/// A row of the board.
struct BoardRow {
    let id: SpecialistID
    /// The name, or the personnel number of somebody the team file does not hold.
    let name: String
    let specialist: Specialist?
    /// One cell for each day.
    let cells: [BoardCell]
    /// Hours worked in the horizon.
    let workedTime: Minutes
    /// Hours contracted for as many days; nil for people who are not in the team file.
    let contractedTime: Minutes?

    /// Night duties in the horizon.
    var nights: Int {
        cells.reduce(0) { $0 + $1.assignments.count { $0.duty.isNight } }
    }

    /// Wishes granted and wishes made.
    var wishes: (granted: Int, made: Int) {
        let wishes = cells.flatMap(\.wishes)
        return (wishes.count { $0.isGranted }, wishes.count)
    }
}

/// What one person does on one day.
struct BoardCell {
    /// The duties that start on the date, in order of time.
    let assignments: [Assignment]
    let absence: Absence.Kind?
    let wishes: [BoardWish]

    /// The shift codes, or the code of the absence; nil on a day off.
    var code: String? {
        assignments.isEmpty
            ? absence?.rawValue
            : assignments.map(\.duty.shift.rawValue).joined(separator: "+")
    }

    var isLocked: Bool { assignments.contains { $0.isLocked } }

    /// Whether the wishes of the day are granted, all of them; nil where there are none.
    var areWishesGranted: Bool? {
        wishes.isEmpty ? nil : wishes.allSatisfy(\.isGranted)
    }
}

/// A wish and whether the roster grants it.
struct BoardWish {
    let request: ShiftRequest
    let isGranted: Bool
}

/// Gathers what belongs to one person, with each table looked through only once.
private struct BoardGrader {
    let horizon: PlanningHorizon
    let duties: [SpecialistID: [Assignment]]
    let absences: [SpecialistID: [Absence]]
    let requests: [SpecialistID: [ShiftRequest]]

    init(_ scenario: Scenario, duties: [Assignment]) {
        horizon = scenario.horizon
        self.duties = Dictionary(grouping: duties, by: \.specialist)
        absences = Dictionary(grouping: scenario.team.absences, by: \.specialist)
        requests = Dictionary(grouping: scenario.team.requests, by: \.specialist)
    }

    func row(of id: SpecialistID, specialist: Specialist?) -> BoardRow {
        let own = duties[id] ?? []
        return BoardRow(
            id: id, name: specialist?.name ?? id.rawValue, specialist: specialist,
            cells: horizon.dates.dates.map { cell(of: id, duties: own, on: $0) },
            workedTime: own.reduce(.zero) { $0 + $1.duty.workedTime },
            contractedTime: specialist.map {
                Minutes($0.contract.weeklyHours.count * horizon.dates.count / 7)
            })
    }

    private func cell(of id: SpecialistID, duties: [Assignment], on date: LocalDate) -> BoardCell {
        let assignments = duties.filter { $0.duty.date == date }
        let wishes = (requests[id] ?? []).filter { $0.date == date }
        return BoardCell(
            assignments: assignments,
            absence: absences[id]?.first { $0.dates.contains(date) }?.kind,
            wishes: wishes.map { request in
                BoardWish(
                    request: request, isGranted: request.isGranted(by: assignments.map(\.duty)))
            })
    }
}
