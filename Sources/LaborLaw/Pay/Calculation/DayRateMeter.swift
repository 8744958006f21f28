internal import WorkTime

/// Counts the minutes of free days and finds the steps they reach.
struct DayRateMeter {
    private let rule: Int
    private let clause: PayRule
    private let rate: DayRate
    private let terms: PayTerms
    private var date: LocalDate?
    private var worked = Minutes.zero

    init(rule: Int, of clause: PayRule, rate: DayRate, terms: PayTerms) {
        self.rule = rule
        self.clause = clause
        self.rate = rate
        self.terms = terms
    }

    /// Takes the next work, enters what it earns and returns the minutes that are not straight
    /// hours because a day's wages pay them.
    mutating func take(
        _ segment: PaidWork.Segment, kind: PaidDays.Kind, into ledger: inout PayLedger
    ) -> Minutes {
        guard applies(to: kind), clause.isInForce(on: segment.date, for: terms) else {
            return .zero
        }
        if date != segment.date {
            date = segment.date
            worked = .zero
        }
        let length = segment.range.length
        let normal = max(.zero, min(length, terms.normalDay - worked))
        if normal > .zero {
            let days =
                rate.days(for: worked + normal, of: terms.normalDay)
                - rate.days(for: worked, of: terms.normalDay)
            ledger.add(days: days, for: normal, rule: rule, to: segment.duty)
        }
        if normal < length {
            ledger.add(
                percent: rate.overtimePercent, straight: .included, for: length - normal,
                rule: rule, to: segment.duty)
        }
        worked += length
        return rate.occasion == .restDay ? normal : .zero
    }

    private func applies(to kind: PaidDays.Kind) -> Bool {
        switch (rate.occasion, kind) {
        case (.restDay, .restDay), (.holiday, .holiday): true
        default: false
        }
    }
}

extension DayRate {
    /// The days' wages for so much work on a day, not more than a normal day.
    fileprivate func days(for worked: Minutes, of normalDay: Minutes) -> Percent {
        guard worked > .zero else { return .zero }
        let step = steps.first {
            worked.count * Percent.whole.basisPoints <= $0.upToShare.basisPoints * normalDay.count
        }
        return (step ?? steps[steps.count - 1]).days
    }
}
