import Testing
import WorkTime

/// The rows of a written roster, to be edited as somebody with a spreadsheet would.
struct RosterRows {
    private let header: String
    var rows: [RosterRow]

    init(_ text: String) throws {
        let lines = text.split(separator: "\n")
        header = try String(#require(lines.first))
        rows = try lines.dropFirst().map { try RosterRow($0) }
    }

    var text: String { ([header] + rows.map(\.text)).map { $0 + "\n" }.joined() }

    /// The positions of a specialist's rows in order of time.
    func positions(of specialist: String) -> [Int] {
        rows.indices.filter { rows[$0].specialist == specialist }
            .sorted { rows[$0].start < rows[$1].start }
    }

    var specialists: [String] { Set(rows.map(\.specialist)).sorted() }
}

/// A duty of nine hours in Kuala Lumpur with a meal of one, as the small team works them.
struct RosterRow {
    var specialist: String
    let shift: String
    /// Of the duty, and of the meal.
    var start, end, mealStart, mealEnd: Instant

    init(_ line: Substring) throws {
        let fields = line.split(separator: ",", omittingEmptySubsequences: false)
        try #require(fields.count == 8)
        specialist = String(fields[0])
        shift = String(fields[2])
        start = try #require(Timestamp(fields[3])).instant(in: .utc)
        end = try #require(Timestamp(fields[4])).instant(in: .utc)
        let meal = try fields[5].split(separator: "-").map { time in
            try #require(Timestamp("\(fields[1])T\(time)+08:00")).instant(in: .utc)
        }
        try #require(meal.count == 2)
        (mealStart, mealEnd) = (meal[0], meal[1])
    }

    private static let zone = Zone(fixed: .hours(8), identifier: "Asia/Kuala_Lumpur")

    var date: LocalDate { Self.zone.local(start).date }

    /// The duty with its meal, so much later.
    func moved(by length: Minutes) -> RosterRow {
        var row = self
        row.start = start + length
        row.end = end + length
        row.mealStart = mealStart + length
        row.mealEnd = mealEnd + length
        return row
    }

    /// The duty with its meal, on the same date and with its end so long after midnight.
    func ending(at time: Minutes) -> RosterRow {
        moved(by: time - Minutes(Self.zone.local(end).time.minuteOfDay))
    }

    var text: String {
        func stamp(_ instant: Instant) -> String { "\(Self.zone.local(instant))+08:00" }
        func clock(_ instant: Instant) -> String { "\(Self.zone.local(instant).time)" }
        let meal = "\(clock(mealStart))-\(clock(mealEnd))"
        return "\(specialist),\(date),\(shift),\(stamp(start)),\(stamp(end)),\(meal),tickets,"
    }
}
