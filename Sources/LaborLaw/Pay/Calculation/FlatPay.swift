internal import RosterModel
internal import WorkTime

/// Finds what flat premiums are owed for.
struct FlatPay {
    private let rules: [(index: Int, rule: PayRule, flat: FlatPremium)]
    private let terms: PayTerms
    private let rates: WageRates
    private let minimumWages: [MinimumWage]

    init(
        rules: [PayRule], active: [Int], terms: PayTerms, rates: WageRates,
        minimumWages: [MinimumWage]
    ) {
        self.rules = active.compactMap { index in
            guard case .flat(let flat) = rules[index].kind else { return nil }
            return (index, rules[index], flat)
        }
        self.terms = terms
        self.rates = rates
        self.minimumWages = minimumWages
    }

    /// Enters the flat premiums of every date.
    func pay(_ work: PaidWork, into ledger: inout PayLedger) {
        guard !rules.isEmpty else { return }
        var lastEnd: Instant?
        var start = 0
        let indices = work.duties.indices.sorted {
            (work.duties[$0].date, $0) < (work.duties[$1].date, $1)
        }
        while start < indices.count {
            let date = work.duties[indices[start]].date
            let end =
                indices[start...].firstIndex { work.duties[$0].date != date } ?? indices.count
            let day = FlatDay(
                date: date, duties: indices[start..<end].map { ($0, work.duties[$0]) },
                lastEnd: lastEnd)
            pay(day, into: &ledger)
            lastEnd = [lastEnd, day.end].compactMap { $0 }.max()
            start = end
        }
    }

    private func pay(_ day: FlatDay, into ledger: inout PayLedger) {
        var paid: Set<FlatPremium.Family> = []
        for (index, rule, flat) in rules where rule.isInForce(on: day.date, for: terms) {
            guard !paid.contains(flat.event.family), let duty = day.duty(of: flat.event) else {
                continue
            }
            paid.insert(flat.event.family)
            let amount = amount(of: flat, on: day)
            guard amount.minorUnits > 0 else { continue }
            ledger.add(amount, for: flat.hours, at: flat.rate, rule: index, to: duty)
        }
    }

    private func amount(of flat: FlatPremium, on day: FlatDay) -> Money {
        guard flat.rate == .minimum, let minimum = minimumWages.hourly(on: day.date) else {
            return rates.amount(of: flat.hours, percent: .whole)
        }
        let missing = rates.shortfall(of: flat.hours, beyond: day.worked, minimum: minimum)
        let whole = rates.amount(of: flat.hours, minimum: minimum)
        return missing.minorUnits < whole.minorUnits ? missing : whole
    }
}

/// The duties of one date, as flat premiums look at them.
private struct FlatDay {
    let date: LocalDate
    let duties: [(index: Int, duty: Duty)]
    /// When the last duty of an earlier date ended.
    let lastEnd: Instant?

    /// When the last duty of the date ends.
    var end: Instant? { duties.map(\.duty.range.end).max() }

    /// The work of the date, each minute once.
    var worked: Minutes { Timeline(duties.flatMap(\.duty.workedRanges)).length }

    /// The duty with which the event happens; nil when it does not.
    func duty(of event: FlatPremium.Event) -> Int? {
        switch event {
        case .lateMeal(let over, let startsBy, let length):
            return duties.first { $0.duty.lacksMeal(1, over, startsBy, length) }?.index
        case .secondMeal(let over, let startsBy, let length):
            return duties.first { $0.duty.lacksMeal(2, over, startsBy, length) }?.index
        case .splitShift(let gap):
            let work = Timeline(duties.flatMap(\.duty.workedRanges)).ranges
            let split = zip(work, work.dropFirst()).first { $1.start - $0.end > gap }
            guard let split else { return nil }
            return duties.last { $0.duty.range.start <= split.1.start }?.index
        case .spreadOver(let limit):
            guard let start = duties.first?.duty.range.start, let end, end - start > limit
            else { return nil }
            return duties.last?.index
        case .shortRest(let limit):
            guard let lastEnd, let first = duties.first,
                first.duty.range.start - lastEnd < limit
            else { return nil }
            return first.index
        }
    }
}

extension Duty {
    /// Whether the duty is longer than `over` and its `number`th break of `length` late or missing.
    fileprivate func lacksMeal(
        _ number: Int, _ over: Minutes, _ startsBy: Minutes, _ length: Minutes
    ) -> Bool {
        guard workedTime > over else { return false }
        let meals = breaks.filter { $0.length >= length }
        return meals.count < number || meals[number - 1].start - range.start > startsBy
    }
}

extension FlatPremium {
    /// Events of which a date owes one premium in all.
    fileprivate enum Family {
        case meal
        case spread
        case rest
    }
}

extension FlatPremium.Event {
    fileprivate var family: FlatPremium.Family {
        switch self {
        case .lateMeal, .secondMeal: .meal
        case .splitShift, .spreadOver: .spread
        case .shortRest: .rest
        }
    }
}
