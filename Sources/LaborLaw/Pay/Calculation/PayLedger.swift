internal import RosterModel
internal import WorkTime

/// Adds up minutes by duty, rule and rate, and makes money of them at the very end.
struct PayLedger {
    private let work: PaidWork
    private let rules: [PayRule]
    private let rates: WageRates
    private var straight: [Minutes]
    private var entries: [[Entry]]

    /// The minutes of one duty under one rule at one rate.
    private struct Entry {
        let rule: Int
        var minutes: Minutes
        var measure: PayMeasure
        /// The amount where it does not follow from the minutes.
        var amount: Money?
    }

    init(work: PaidWork, rules: [PayRule], rates: WageRates) {
        self.work = work
        self.rules = rules
        self.rates = rates
        straight = Array(repeating: .zero, count: work.duties.count)
        entries = Array(repeating: [], count: work.duties.count)
    }

    mutating func addStraight(_ minutes: Minutes, to duty: Int) {
        straight[duty] += minutes
    }

    mutating func add(_ charge: MinutePay.Charge, length: Minutes, to duty: Int) {
        add(
            percent: charge.percent, straight: charge.straight, for: length,
            rule: charge.rule, to: duty)
    }

    mutating func add(
        percent: Percent, straight: Premium.StraightPay, for minutes: Minutes, rule: Int,
        to duty: Int
    ) {
        guard work.isPlanned[duty] else { return }
        let measure = PayMeasure.premium(percent, straight: straight)
        if let place = entries[duty].firstIndex(where: { $0.rule == rule && $0.measure == measure })
        {
            entries[duty][place].minutes += minutes
        } else {
            entries[duty].append(Entry(rule: rule, minutes: minutes, measure: measure))
        }
    }

    mutating func add(days: Percent, for minutes: Minutes, rule: Int, to duty: Int) {
        guard work.isPlanned[duty] else { return }
        for (place, entry) in entries[duty].enumerated() where entry.rule == rule {
            guard case .days(let before) = entry.measure else { continue }
            entries[duty][place].minutes += minutes
            entries[duty][place].measure = .days(before + days)
            return
        }
        entries[duty].append(Entry(rule: rule, minutes: minutes, measure: .days(days)))
    }

    /// Enters a flat premium, which has its amount from elsewhere.
    mutating func add(
        _ amount: Money, for hours: Minutes, at rate: FlatPremium.Rate, rule: Int, to duty: Int
    ) {
        guard work.isPlanned[duty] else { return }
        entries[duty].append(
            Entry(rule: rule, minutes: hours, measure: .hours(rate), amount: amount))
    }

    /// The planned duties with their lines, in order of rule, then of time.
    var duties: [DutyPay] {
        work.duties.indices.filter { work.isPlanned[$0] }.map { duty in
            let ordered = entries[duty].enumerated()
                .sorted { ($0.element.rule, $0.offset) < ($1.element.rule, $1.offset) }
            return DutyPay(
                duty: work.duties[duty], straightTime: straight[duty],
                straight: rates.amount(of: straight[duty], percent: .whole),
                lines: ordered.map { line($0.element) })
        }
    }

    private func line(_ entry: Entry) -> PayLine {
        PayLine(
            ruleID: rules[entry.rule].id, authority: rules[entry.rule].authority,
            minutes: entry.minutes, measure: entry.measure,
            amount: entry.amount ?? amount(entry.minutes, entry.measure))
    }

    private func amount(_ minutes: Minutes, _ measure: PayMeasure) -> Money {
        switch measure {
        case .premium(let percent, let straight):
            rates.amount(
                of: minutes, percent: straight == .extra ? percent + .whole : percent)
        case .days(let days): rates.amount(ofDays: days)
        case .hours: rates.amount(of: minutes, percent: .whole)
        }
    }
}
