internal import RosterModel
public import WorkTime

/// Works out what a plan is paid under a policy, minute by minute.
///
/// A duty's pay is its straight hours and, for each rule and rate that meets it, one ``PayLine``.
/// Let `w` be the hour's wage in minor units; `m` minutes at a premium of `p` percent earn
/// `w · m / 60 · p / 100`, kept as a fraction until the line is complete and then rounded once,
/// half away from zero. Every total is a sum of such whole amounts and so adds up exactly.
///
/// Work is cut at the local midnights and at the edges of clock windows; lengths are time that
/// passes, so that a night over a change of the clocks earns what it lasts.
public struct PayCalculator: Sendable {
    /// The rules and what they count from.
    public let policy: PayPolicy
    /// The zone whose midnights and clock the rules mean.
    public let zone: Zone
    private let holidays: Set<LocalDate>

    /// A calculator for a site.
    ///
    /// - Parameters:
    ///   - policy: How the site pays.
    ///   - zone: The site's zone.
    ///   - holidays: The dates of public holidays, moved ones where they were moved to.
    public init(policy: PayPolicy, zone: Zone, holidays: [LocalDate] = []) {
        self.policy = policy
        self.zone = zone
        self.holidays = Set(holidays)
    }

    /// What the planned duties of one person are paid.
    ///
    /// - Complexity: O(d log d + d · r) for d duties and r rules.
    /// - Precondition: The wage is of the policy's currency.
    public func statement(for record: PayRecord) -> PayStatement {
        precondition(
            record.terms.wage.money.currency == policy.currency,
            "wages are of the policy's currency")
        let terms = record.terms.withWageOnFile(policy.basis)
        let rates = WageRates(terms, basis: policy.basis)
        let work = PaidWork(record, zone: zone)
        var ledger = PayLedger(work: work, rules: policy.rules, rates: rates)
        let active = policy.rules.indices.filter {
            record.isBound(by: policy.rules[$0].scope, terms: terms, zone: zone)
        }
        let days = PaidDays(
            rules: active.map { policy.rules[$0] }, terms: terms, holidays: holidays,
            restDays: Set(record.restDays))
        var minutes = MinutePay(
            rules: policy.rules, active: active, days: days, terms: terms, zone: zone)
        minutes.pay(work, into: &ledger)
        FlatPay(
            rules: policy.rules, active: active, terms: terms, rates: rates,
            minimumWages: policy.minimumWages
        ).pay(work, into: &ledger)
        return PayStatement(
            specialist: terms.specialist.id, currency: policy.currency, duties: ledger.duties)
    }
}

extension PayRecord {
    /// Whether a rule of this scope may bind the person on some date of the record.
    fileprivate func isBound(by scope: RuleScope, terms: PayTerms, zone: Zone) -> Bool {
        guard let dates, let planned = PayRecord.dates(of: plan) else { return false }
        let isNightWorker =
            scope.nightWorkers.map { definition in
                let nights = (history + plan).filter { definition.isNightDuty($0, in: zone) }
                return definition.makesNightWorker(
                    nightDates: Set(nights.map(\.date)).sorted(), planned: planned)
            } ?? false
        return scope.binds(
            terms.specialist, on: dates, siteWords: terms.siteWords, isNightWorker: isNightWorker)
    }

    /// The dates that hold all the work; nil when there is none.
    private var dates: DateRange? { PayRecord.dates(of: history + plan) }

    private static func dates(of duties: [Duty]) -> DateRange? {
        guard let first = duties.map(\.date).min(), let last = duties.map(\.date).max() else {
            return nil
        }
        // A duty may last into the next date.
        return DateRange(start: first, end: last + 2)
    }
}
