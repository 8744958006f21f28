internal import RandomStreams
internal import WorkTime

/// Tickets as systems export them: the first of the history, and some of another group.
struct TicketExport {
    /// A ticket of the history, and what an export tells of it beside.
    struct Ticket {
        let escalation: Escalation
        /// When it was opened, some time before it came to Tier 2.
        let createdAt: Instant
        /// Whether Tier 2 had it.
        let isTier2: Bool
        /// What the seller wrote; Chinese where the language is.
        let subject: String

        /// The number without letters: `100001`.
        var number: String { "\(100_001 + escalation.position)" }
        var severity: String { escalation.kind.severity.name }
        var isChinese: Bool { escalation.kind.language == "zh" }
        var group: String { isTier2 ? "Tier 2" : "Tier 1" }
    }

    /// How many tickets of the history an export shows.
    static let count = 200

    let tickets: [Ticket]

    init(_ escalations: [Escalation], from stream: RandomStream) {
        var stream = stream
        var taken: Set<Int> = []
        // Exports show a ticket once, however often it came back.
        let first = escalations.filter { taken.insert($0.position).inserted }
        tickets = first.prefix(TicketExport.count).map { escalation in
            let lines = escalation.kind.language == "zh" ? Self.chinese : Self.english
            return Ticket(
                escalation: escalation,
                createdAt: escalation.escalatedAt - Minutes(stream.integer(in: 5...600)),
                isTier2: !stream.happens(withProbability: 0.1),
                subject: lines[escalation.kind.category.name] ?? "")
        }
    }

    private static let english = [
        "logistics": "Parcel not scanned, \"no pickup\"", "payments": "Payout missing, urgent",
        "account-health": "Penalty points appeal", "listings": "Listing taken down",
        "technical": "API returns error 500",
    ]

    private static let chinese = [
        "logistics": "包裹未揽收", "payments": "货款未到账，请尽快处理", "account-health": "店铺扣分申诉",
        "listings": "商品被下架", "technical": "接口返回 500 错误",
    ]

    /// `2026-05-25 00:03:00`.
    func plain(_ instant: Instant) -> String {
        let local = SamplePeriod.zone.local(instant)
        return "\(local.date) \(local.time):00"
    }

    /// `25/5/2026 12:03 AM`, as a Malaysian locale has it.
    func dayFirst(_ instant: Instant) -> String {
        let local = SamplePeriod.zone.local(instant)
        let (year, month, day) = local.date.parts
        let (hour, minute) = (local.time.minuteOfDay / 60, local.time.minuteOfDay % 60)
        let digits = minute < 10 ? "0\(minute)" : "\(minute)"
        let shown = hour % 12 == 0 ? 12 : hour % 12
        return "\(day)/\(month)/\(year) \(shown):\(digits) \(hour < 12 ? "AM" : "PM")"
    }

    /// `account-health` as people write it: `Account Health`.
    func title(_ name: String) -> String {
        name.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }
            .joined(separator: " ")
    }
}
