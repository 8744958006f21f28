import Testing
import WorkTime

/// An escalation as a reader of the file sees it.
private struct Row {
    let id: String
    let escalatedAt: Instant
    let date: LocalDate
    let hour: Int
    let language: String
    let ticketClass: String
    let severity: String
    let handleMinutes: Int?
    let firstResponseAt: Instant?
    let resolvedAt: Instant?

    init(_ row: [String: String]) throws {
        id = try row.field("id")
        escalatedAt = try row.instant("escalated_at")
        let stamp = try #require(Timestamp(row.field("escalated_at")))
        date = stamp.local.date
        hour = stamp.local.time.minuteOfDay / 60
        language = try row.field("language")
        severity = try row.field("severity")
        ticketClass = try row.field("category") + "/" + severity
        handleMinutes = Int(try row.field("handle_minutes"))
        firstResponseAt =
            row["first_response_at"] == "" ? nil : try row.instant("first_response_at")
        resolvedAt = row["resolved_at"] == "" ? nil : try row.instant("resolved_at")
    }

    /// The file, parsed once for all tests.
    static let all = Result {
        try Sample.table("history/kuala-lumpur-escalations.csv").map { try Row($0) }
    }
}

@Suite struct `The ticket history` {
    private let tickets: [Row]
    private let perDay: [LocalDate: Int]

    init() throws {
        tickets = try Row.all.get()
        perDay = tickets.reduce(into: [:]) { $0[$1.date, default: 0] += 1 }
    }

    private func share(_ matches: (Row) -> Bool) -> Double {
        Double(tickets.count(where: matches)) / Double(tickets.count)
    }

    private func count(_ text: String) throws -> Double {
        Double(try #require(perDay[date(text)]))
    }

    /// The mean count of the given dates.
    private func mean(_ dates: some Collection<LocalDate>) -> Double {
        Double(dates.reduce(0) { $0 + (perDay[$1] ?? 0) }) / Double(dates.count)
    }

    /// Six ordinary Mondays to Fridays: July without sales' neighbors.
    private var ordinaryWeekdays: [LocalDate] {
        get throws {
            let start = try date("2026-07-13")
            return (0..<42).map { start + $0 }.filter {
                $0.weekday <= .friday && !(7...9).contains($0.parts.day)
                    && !(25...27).contains($0.parts.day)
            }
        }
    }

    @Test func `covers 182 days, Monday to Sunday, in order of time`() throws {
        #expect(perDay.count == 182)
        let (first, last) = (try date("2026-05-25"), try date("2026-11-22"))
        #expect(tickets.first?.date == first)
        #expect(tickets.last?.date == last)
        #expect(zip(tickets, tickets.dropFirst()).allSatisfy { $0.escalatedAt <= $1.escalatedAt })
    }

    @Test func `has about 290 tickets on an ordinary weekday and 60 percent at weekends`() throws {
        let weekday = mean(try ordinaryWeekdays)
        #expect((275...305).contains(weekday))
        let start = try date("2026-07-13")
        let weekends = (0..<42).map { start + $0 }.filter {
            $0.weekday > .friday && !(6...10).contains($0.parts.day) && $0.parts.day < 25
        }
        #expect((0.55...0.70).contains(mean(weekends) / weekday))
    }

    @Test func `sleeps from two to six and peaks before noon, after lunch and at night`() {
        func rate(_ hours: Range<Int>, _ language: String? = nil) -> Double {
            let matching = tickets.count {
                hours.contains($0.hour) && (language == nil || $0.language == language)
            }
            return Double(matching) / Double(hours.count)
        }
        #expect((0.06...0.14).contains(rate(2..<6) / rate(9..<18)))
        #expect(rate(10..<12) > rate(12..<14) && rate(14..<17) > rate(12..<14))
        #expect(rate(20..<22) > rate(18..<20) && rate(20..<22) < rate(10..<12))
        let evening = { (language: String) in rate(20..<24, language) / rate(0..<24, language) }
        #expect(evening("zh") > 1.25 * evening("en"))
    }

    @Test func `is written in English and Mandarin, 62 to 38`() {
        #expect(abs(share { $0.language == "en" } - 0.62) < 0.015)
        #expect(abs(share { $0.language == "zh" } - 0.38) < 0.015)
    }

    @Test(arguments: [("critical", 0.06), ("high", 0.22), ("normal", 0.52), ("low", 0.20)])
    func `has the severities wanted`(severity: String, expected: Double) {
        #expect(abs(share { $0.severity == severity } - expected) < 0.01)
    }

    @Test func `peaks on the major sales`() throws {
        // Each day against the same weekday one and two weeks before.
        func uplift(_ text: String) throws -> Double {
            let day = try date(text)
            return Double(perDay[day] ?? 0) / mean([day - 7, day - 14])
        }
        #expect((1.45...2.0).contains(try uplift("2026-09-09")))
        #expect((1.40...2.0).contains(try uplift("2026-10-10")))
        #expect((1.9...2.8).contains(try uplift("2026-11-11")))
        #expect((1.6...2.5).contains(try uplift("2026-11-12")))
        #expect((1.3...2.2).contains(try uplift("2026-11-13")))
        #expect((1.1...1.6).contains(try uplift("2026-11-10")))
        let onSinglesDay = try tickets.filter { try $0.date == date("2026-11-11") }
        let strong = onSinglesDay.count {
            $0.ticketClass.hasPrefix("logistics") || $0.ticketClass.hasPrefix("payments")
        }
        let usual = share {
            $0.ticketClass.hasPrefix("logistics") || $0.ticketClass.hasPrefix("payments")
        }
        #expect(Double(strong) / Double(onSinglesDay.count) > usual + 0.02)
    }

    @Test(arguments: ["2026-05-27", "2026-06-17", "2026-08-31", "2026-09-16"])
    func `dips by a third or so on public holidays`(holiday: String) throws {
        let day = try date(holiday)
        let usual = mean([day + 7, day + 14])
        #expect((0.45...0.85).contains(try count(holiday) / usual))
    }

    @Test func `grows slowly`() throws {
        // July and August against late September to October, months with one sale each.
        let early = try date("2026-06-08")
        let late = try date("2026-10-12")
        let growth = mean((0..<28).map { late + $0 }) / mean((0..<28).map { early + $0 })
        #expect((1.0...1.14).contains(growth))
    }

    @Test func `scatters more than Poisson counts from day to day`() throws {
        let counts = try ordinaryWeekdays.map { Double(perDay[$0] ?? 0) }
        let mean = counts.reduce(0, +) / Double(counts.count)
        let squares = counts.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
        #expect(squares / Double(counts.count - 1) > 1.5 * mean)
    }

    @Test func `takes 18 to 55 minutes on average in every class, scattered by 60 percent`() {
        var seen: Set<String> = []
        let firsts = tickets.filter { seen.insert($0.id).inserted && $0.handleMinutes != nil }
        let classes = Dictionary(grouping: firsts, by: \.ticketClass)
        #expect(classes.count == 20)
        for name in classes.keys.sorted() {
            let minutes = (classes[name] ?? []).compactMap(\.handleMinutes).map(Double.init)
            let mean = minutes.reduce(0, +) / Double(minutes.count)
            let squares = minutes.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
            let variation = (squares / Double(minutes.count - 1)).squareRoot() / mean
            #expect((18...55).contains(mean), "\(name)")
            #expect((0.48...0.72).contains(variation), "\(name)")
        }
    }

    @Test func `comes back in seven percent of cases, later and for less work`() throws {
        let byID = Dictionary(grouping: tickets, by: \.id)
        let returned = byID.keys.sorted().compactMap { byID[$0] }.filter { $0.count > 1 }
        #expect((0.055...0.085).contains(Double(returned.count) / Double(byID.count)))
        var (first, second) = ([Int](), [Int]())
        for rows in returned {
            #expect(rows.count == 2)
            let resolved = try #require(rows[0].resolvedAt)
            #expect(rows[1].escalatedAt > resolved)
            #expect(rows[0].ticketClass == rows[1].ticketClass)
            if let before = rows[0].handleMinutes, let after = rows[1].handleMinutes {
                first.append(before)
                second.append(after)
            }
        }
        let ratio = Double(second.reduce(0, +)) / Double(first.reduce(0, +))
        #expect((0.45...0.55).contains(ratio))
    }

    @Test func `is answered after the escalation and resolved after the answer`() throws {
        let end = Instant(minutesSince1970: try date("2026-11-23").dayNumber * 1440 - 480)
        for ticket in tickets {
            if let answer = ticket.firstResponseAt {
                #expect(ticket.escalatedAt < answer && answer < end)
            }
            if let resolution = ticket.resolvedAt {
                let answer = try #require(ticket.firstResponseAt)
                #expect(answer < resolution && resolution < end)
            }
            #expect(ticket.handleMinutes == nil || ticket.resolvedAt != nil)
        }
        let unknown = share { $0.handleMinutes == nil }
        #expect((0.003...0.03).contains(unknown))
        #expect(tickets.contains { $0.resolvedAt == nil && $0.firstResponseAt != nil })
        #expect(tickets.contains { $0.firstResponseAt == nil })
    }

    @Test func `is answered faster the more severe it is`() {
        let waits = ["critical", "high", "normal", "low"].map { severity in
            let minutes = tickets.filter { $0.severity == severity }.compactMap { ticket in
                ticket.firstResponseAt.map { ($0 - ticket.escalatedAt).count }
            }
            return Double(minutes.reduce(0, +)) / Double(minutes.count)
        }
        #expect(zip(waits, waits.dropFirst()).allSatisfy { $0 * 1.5 < $1 })
    }
}
