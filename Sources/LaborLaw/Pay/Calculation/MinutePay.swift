internal import WorkTime

/// Runs one person's work past every rule that pays by the minute or by the day.
struct MinutePay {
    private let days: PaidDays
    private var premiums: [PremiumMeter] = []
    private var dayRates: [DayRateMeter] = []

    /// Some minutes that a rule pays at one rate.
    struct Charge {
        /// The index of the rule in the policy.
        let rule: Int
        let range: TimeRange
        let percent: Percent
        let straight: Premium.StraightPay

        /// What the charge is worth beside others: its share and the plain hour it brings.
        var weight: Percent { straight == .extra ? percent + .whole : percent }
    }

    /// The rules at the places `active`, in whose scope the person is.
    init(rules: [PayRule], active: [Int], days: PaidDays, terms: PayTerms, zone: Zone) {
        self.days = days
        for index in active {
            switch rules[index].kind {
            case .premium(let premium):
                premiums.append(
                    PremiumMeter(
                        rule: index, of: rules[index], premium: premium, terms: terms, zone: zone))
            case .dayRate(let rate):
                dayRates.append(
                    DayRateMeter(rule: index, of: rules[index], rate: rate, terms: terms))
            case .flat: break
            }
        }
    }

    /// Enters straight hours, premiums and day rates.
    mutating func pay(_ work: PaidWork, into ledger: inout PayLedger) {
        var week = WorkedWeek()
        var today: (date: LocalDate, kind: PaidDays.Kind)?
        var rivals: [Charge] = []
        for segment in work.segments {
            if today?.date != segment.date {
                week.add(segment.date)
                today = (segment.date, days.kind(of: segment.date))
            }
            let kind = today?.kind ?? .working
            var straight = segment.range.length
            for index in dayRates.indices {
                straight -= dayRates[index].take(segment, kind: kind, into: &ledger)
            }
            ledger.addStraight(straight, to: segment.duty)
            rivals.removeAll(keepingCapacity: true)
            for index in premiums.indices {
                let stacking = premiums[index].premium.stacking
                premiums[index].take(segment, kind: kind, isSeventhDay: week.isSeventhDay) {
                    switch stacking {
                    case .additive: ledger.add($0, length: $0.range.length, to: segment.duty)
                    case .highest: rivals.append($0)
                    }
                }
            }
            MinutePay.settle(rivals, of: segment.duty, into: &ledger)
        }
    }

    /// Enters the greatest of the charges that meet in each minute; of equal ones the first.
    private static func settle(
        _ rivals: [Charge], of duty: Int, into ledger: inout PayLedger
    ) {
        guard let first = rivals.first else { return }
        if rivals.count == 1 {
            ledger.add(first, length: first.range.length, to: duty)
            return
        }
        let edges = rivals.flatMap { [$0.range.start, $0.range.end] }.sorted()
        for (start, end) in zip(edges, edges.dropFirst()) where start < end {
            var best: Charge?
            for rival in rivals where rival.range.contains(start) {
                if best.map({ $0.weight < rival.weight }) ?? true { best = rival }
            }
            if let best { ledger.add(best, length: end - start, to: duty) }
        }
    }
}

/// The dates of a week that have work so far.
private struct WorkedWeek {
    private var monday: LocalDate?
    private var count = 0
    private(set) var isSeventhDay = false

    /// Notes a date with work; dates come in order.
    mutating func add(_ date: LocalDate) {
        let start = date.startOfWeek
        if monday != start {
            monday = start
            count = 0
        }
        count += 1
        isSeventhDay = count == 7
    }
}
